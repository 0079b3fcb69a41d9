// A claim with all that it says and rests on, to be held against another one.
// Must not break: its passages stand in the order of its evidence, each with the title of its source.
import { useEffect, useState } from 'react'
import type { Records } from '../../../../core/model/records'
import { oneLine } from '../../../../core/text/shorten'
import { claimTypeOf, useActions, useApp } from '../../../state/store'
import { TypeBadge } from '../../../ui/TypeBadge'
import { words } from '../../../ui/words'
import { useClaimName } from '../../form/claim-rows'
import { fieldsInWords } from '../../parts/in-words'
import { certainties } from '../../parts/words'
import { Status } from '../Status'
import styles from './Dialogs.module.css'

export interface FullClaim {
  claim: Records['claims']
  passages: (Records['highlights'] | undefined)[]
}

/** Claims with their passages, in this order; those that are gone are left out. Undefined until they are read. */
export function useFullClaims(ids: readonly string[]): readonly FullClaim[] | undefined {
  const actions = useActions()
  const [read, setRead] = useState<{ key: string; claims: readonly FullClaim[] }>()
  const key = ids.join(' ')
  useEffect(() => {
    let current = true
    const wanted = key === '' ? [] : key.split(' ')
    void Promise.all(wanted.map((id) => actions.claimInFull(id))).then((answers) => {
      if (current) setRead({ key, claims: answers.filter((each) => each !== undefined) })
    })
    return () => {
      current = false
    }
  }, [actions, key])
  return read?.key === key ? read.claims : undefined
}

interface ClaimCardProps extends FullClaim {
  /** The claim that it is held against: the fields that differ are marked. */
  against?: Records['claims'] | undefined
}

export function ClaimCard({ claim, passages, against }: ClaimCardProps) {
  const type = useApp((state) => claimTypeOf(state, claim.type))
  const entities = useApp((state) => state.codebook.entities)
  const others = new Map(
    type && against ? fieldsInWords(against, type, entities).map(({ label, value }) => [label, value]) : [],
  )
  const nameOf = useClaimName()
  const [passage] = passages
  const quote = (passage?.quote ?? passage?.was)?.exact
  const certainty = certainties.find(({ key }) => key === claim.certainty)?.label
  return (
    <div className={styles['card']}>
      <p className={styles['statement']}>
        {type && <TypeBadge type={type} />}
        <strong>{nameOf({ claim, quote })}</strong>
      </p>
      {type && (
        <dl className={styles['fields']}>
          {fieldsInWords(claim, type, entities).map(({ label, value }) => (
            <div key={label} data-differs={(against && others.get(label) !== value) || undefined}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className={styles['passages']}>
        {passages.map((passage, index) => (
          <li key={index}>
            <Passage passage={passage} />
          </li>
        ))}
      </ul>
      <p className={styles['facts']}>
        <Status status={claim.status} /> {certainty}
      </p>
    </div>
  )
}

export function Passage({ passage }: { passage: Records['highlights'] | undefined }) {
  const title = useApp((state) => state.sources.get(passage?.sourceId ?? '')?.title)
  const quote = passage?.quote ?? passage?.was
  return (
    <>
      <q className={styles['quote']}>{oneLine(quote?.exact ?? words.ledger.noQuote)}</q>
      <small>{title}</small>
    </>
  )
}
