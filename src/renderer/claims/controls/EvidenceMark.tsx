// The small mark beside a field that says whether it rests on a passage: its own, one of the whole claim, or none.
// From the keyboard, keys of the field itself lead to its passage and take one; the mark is for the eye and the pointer.
import { Quote } from 'lucide-react'
import { useStore } from 'zustand'
import { useActions, useApp, useAppStore } from '../../state/store'
import { words } from '../../ui/words'
import { useDesk } from '../form/desk'
import { passagesOf, showPassageOf } from '../form/passages-of'
import { type Path, pathKey, valueAt } from '../parts/part'
import { evidencePlace, isFilled } from '../parts/shown'
import { roles } from '../parts/words'
import { shortQuote } from './use-passages'
import styles from './controls.module.css'

const longest = 120

interface EvidenceMarkProps {
  path: Path
  label: string
}

/** The mark of the part at a path; nothing where evidence can't speak of it, or where nothing is filled in or said. */
export function EvidenceMark({ path, label }: EvidenceMarkProps) {
  const place = evidencePlace(path)
  return place === pathKey(path) ? <MarkOf place={place} label={label} /> : null
}

function MarkOf({ place, label }: { place: string; label: string }) {
  const desk = useDesk()
  const actions = useActions()
  const store = useAppStore()
  const highlights = useApp((state) => state.highlights)
  const isSaid = useStore(desk.look, ({ claim }) => isFilled(valueAt(claim, place.split('.'))))
  const own = passagesOf(desk.claim.evidence, place)
  const isCovered = desk.claim.evidence.some(({ field }) => field === undefined)
  if (own.length === 0 && !isSaid) return null
  const passages = own.map(({ highlightId, role }) => ({
    role: roles.find(({ key }) => key === role)?.label ?? role,
    quote: shortQuote(highlights.get(highlightId), longest),
  }))
  const name =
    passages.length > 0
      ? words.form.evidenceOf(label, passages)
      : isCovered
        ? words.form.coveredOnly(label)
        : words.form.noEvidence(label)
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['mark']}
      data-rests={own.length > 0 ? 'own' : isCovered ? 'claim' : 'nothing'}
      // A field that rests on the claim's own passages, or on none, would only be named twice.
      aria-hidden={own.length === 0 || undefined}
      aria-label={own.length > 0 ? name : undefined}
      title={name}
      onClick={() => showPassageOf(store, actions, place)}
    >
      <Quote size={10} aria-hidden />
      {own.length > 1 && own.length}
    </button>
  )
}
