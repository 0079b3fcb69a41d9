// The claim under review in words, to be read: its statement, fields, origin and meaning, its tags and its notes.
// Must not break: a screen reader is told of each claim that comes.
import { useMemo } from 'react'
import type { Claim } from '../../core/model/claim'
import { claimSentence } from '../../core/sentence'
import { chainText } from '../claims/parts/chain'
import { usual } from '../claims/parts/offered'
import { fieldsInWords } from '../claims/parts/in-words'
import { acts, certainties, legalStatuses, polarities } from '../claims/parts/words'
import { Status } from '../claims/table/Status'
import { NotesOn } from '../notes/NotesOn'
import { claimTypeOf, useApp } from '../state/store'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import styles from './Review.module.css'

const text = words.reviewing

export function ClaimCard({ claim, missing }: { claim: Claim | undefined; missing: boolean }) {
  if (!claim) return <p className={styles['gone']}>{missing && text.gone}</p>
  return (
    <article data-read className={styles['card']}>
      <Head claim={claim} />
      <Words claim={claim} />
      <Facts claim={claim} />
      <NotesOn kind="claim" id={claim.id} />
    </article>
  )
}

function Head({ claim }: { claim: Claim }) {
  const type = useApp((state) => claimTypeOf(state, claim.type))
  return (
    <p className={styles['kind']}>
      {type && <TypeBadge type={type} silent />}
      {type?.label ?? claim.type}
      <Status status={claim.status} />
    </p>
  )
}

/** Its own words and the sentence that its fields make, and what a screen reader says as it comes. */
function Words({ claim }: { claim: Claim }) {
  const type = useApp((state) => claimTypeOf(state, claim.type))
  const entities = useApp((state) => state.codebook.entities)
  const { at, ids } = useApp((state) => state.reviewing)
  const sentence = useMemo(() => (type ? claimSentence(claim, type, entities) : ''), [claim, type, entities])
  const title = claim.statement ?? (sentence || text.noWords)
  return (
    <>
      <h2>{title}</h2>
      {claim.statement !== undefined && sentence !== '' && <p className={styles['sentence']}>{sentence}</p>}
      <output className={styles['unseen']}>
        {text.said(text.place(at + 1, ids?.length ?? 0), type?.label ?? claim.type, claim.status, title)}
      </output>
    </>
  )
}

const labelOf = (options: readonly { key: string; label: string }[], key: string): string =>
  options.find((option) => option.key === key)?.label ?? key

function Facts({ claim }: { claim: Claim }) {
  const type = useApp((state) => claimTypeOf(state, claim.type))
  const entities = useApp((state) => state.codebook.entities)
  const tags = useApp((state) => state.codebook.tags)
  const coder = useApp((state) => state.codebook.coders.get(claim.coder)?.name)
  const facts = [
    ...(type ? fieldsInWords(claim, type, entities) : []),
    { label: 'Attribution', value: chainText(claim.attribution, entities) },
    {
      label: 'Certainty',
      value: claim.certainty === usual.certainty ? '' : labelOf(certainties, claim.certainty),
    },
    { label: 'Act', value: claim.act === usual.act ? '' : labelOf(acts, claim.act) },
    {
      label: 'Polarity',
      value: claim.polarity === usual.polarity ? '' : labelOf(polarities, claim.polarity),
    },
    { label: 'Condition', value: claim.condition?.text ?? '' },
    { label: 'Exception', value: claim.exception?.text ?? '' },
    { label: 'Legal status', value: claim.legalStatus ? labelOf(legalStatuses, claim.legalStatus.key) : '' },
    { label: 'Tags', value: claim.tags.flatMap((id) => tags.get(id)?.name ?? []).join(', ') },
    { label: 'Coder', value: coder ?? '' },
  ]
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
