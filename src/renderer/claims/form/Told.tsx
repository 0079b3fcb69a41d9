// The passage and the claim beside each other, each in its own words: the quote, and the sentence that the fields make.
// The quote is the one for the field in focus where it has its own, else the first that states the claim.
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { claimSentence } from '../../../core/sentence'
import type { ClaimType } from '../../../core/model/claim-type'
import { useApp } from '../../state/store'
import { words } from '../../ui/words'
import styles from '../ClaimForm.module.css'
import { shortQuote } from '../controls/use-passages'
import { fieldPlaces } from '../parts/find'
import { pathKey } from '../parts/part'
import { roles } from '../parts/words'
import { useDesk } from './desk'
import { passagesOf } from './passages-of'

const longest = 260

export function Told({ type }: { type: ClaimType }) {
  const desk = useDesk()
  const claim = useStore(desk.look, (look) => look.claim)
  const entities = useApp((state) => state.codebook.entities)
  const sentence = useMemo(() => claimSentence(claim, type, entities), [claim, type, entities])
  return (
    <figure className={styles['told']} aria-label={words.form.sentence}>
      <Quoted />
      <figcaption data-empty={sentence === '' || undefined}>{sentence || words.form.empty}</figcaption>
    </figure>
  )
}

function Quoted() {
  const desk = useDesk()
  const place = useStore(desk.place)
  const highlights = useApp((state) => state.highlights)
  const { evidence } = desk.claim
  const [own] = passagesOf(evidence, place)
  const shown = own ?? evidence.find(({ role }) => role === 'states') ?? evidence[0]
  if (!shown) return null
  const field = own && fieldPlaces(desk.form, desk.claim).find(({ path }) => pathKey(path) === place)
  const role = roles.find(({ key }) => key === shown.role)?.label.toLowerCase() ?? ''
  return (
    <blockquote>
      {field && (
        <small>
          {field.names.join(' › ')} · {role}
        </small>
      )}
      <p>{shortQuote(highlights.get(shown.highlightId), longest)}</p>
    </blockquote>
  )
}
