// Parts that point at passages: one highlight, or several.
// A passage that is pointed at and no longer on offer stays on offer.
import { X } from 'lucide-react'
import { useApp } from '../../state/store'
import { elementId, useDesk } from '../form/desk'
import { put } from '../parts/edit'
import { type ChosenPart, type Path, valueAt } from '../parts/part'
import { Choice } from './Choice'
import { Tool } from './Tool'
import { shortQuote, usePassages } from './use-passages'
import styles from './controls.module.css'

interface ControlProps {
  part: ChosenPart
  path: Path
}

export function HighlightControl({ part, path }: ControlProps) {
  const desk = useDesk()
  return (
    <PassageChoice
      id={elementId(path)}
      label={part.label}
      value={valueAt(desk.claim, path) as string | undefined}
      onChoose={(key) => void desk.set(path, key)}
    />
  )
}

export function HighlightsControl({ part, path }: ControlProps) {
  const desk = useDesk()
  const value = listAt(desk.claim, path)
  return (
    <Passages
      id={elementId(path)}
      label={part.label}
      value={value}
      onChange={(make) =>
        void desk.edit(
          (claim) => put(desk.form, claim, path, make(listAt(claim, path))) as Record<string, unknown>,
        )
      }
    />
  )
}

interface PassageChoiceProps {
  id: string
  label: string
  value: string | undefined
  onChoose: (key: string | undefined) => void
  empty?: string
}

function PassageChoice({ id, label, value, onChoose, empty = 'No passage' }: PassageChoiceProps) {
  const desk = useDesk()
  const offered = usePassages(desk.claim)
  const held = useApp((state) => (value === undefined ? undefined : state.highlights.get(value)))
  const known = value === undefined || offered.some(({ key }) => key === value)
  return (
    <Choice
      id={id}
      label={label}
      options={known ? offered : [...offered, { key: value, label: shortQuote(held) }]}
      value={value}
      fixed={desk.fixed}
      empty={empty}
      onChoose={onChoose}
    />
  )
}

interface PassagesProps {
  id: string
  label: string
  value: readonly string[]
  /** Gets the change, to be made on the newest list; undefined for one that became empty. */
  onChange: (make: (held: readonly string[]) => string[] | undefined) => void
}

/** A list of passages: each with a button that takes it off, then one more to choose. */
export function Passages({ id, label, value, onChange }: PassagesProps) {
  const highlights = useApp((state) => state.highlights)
  return (
    <div className={styles['stack']}>
      {value.map((key, index) => (
        <div key={key} className={styles['chip']}>
          <span>{shortQuote(highlights.get(key))}</span>
          <Tool
            icon={X}
            label={`Remove ${label.toLowerCase()} ${index + 1}`}
            onPress={() => onChange((held) => orNone(held.filter((each) => each !== key)))}
          />
        </div>
      ))}
      <PassageChoice
        id={id}
        label={label}
        value={undefined}
        empty="Add a passage"
        onChoose={(key) => key !== undefined && onChange((held) => [...new Set([...held, key])])}
      />
    </div>
  )
}

const orNone = (list: string[]): string[] | undefined => (list.length === 0 ? undefined : list)

const listAt = (claim: unknown, path: Path): readonly string[] =>
  (valueAt(claim, path) ?? []) as readonly string[]
