// The chosen parts of the form: one of a list, several of a list, yes or no, a mark, a passage, a part of the claim.
// A choice is stored at once.
import type { KeyboardEvent } from 'react'
import { Box } from './Box'
import { put } from '../parts/edit'
import type { ChosenPart, Path } from '../parts/part'
import { valueAt } from '../parts/part'
import { useDesk, elementId, useRemarkAt, useSuggestedAt, useTypedAt } from '../form/desk'
import { Choice } from './Choice'
import { ClaimControl } from './ClaimControl'
import { HighlightControl, HighlightsControl } from './HighlightControl'
import { PlaceChoice } from './PlaceChoice'
import { marked } from './suggested-keys'
import styles from './controls.module.css'

const yesNo = [
  { key: 'true', label: 'Yes' },
  { key: 'false', label: 'No' },
]

interface ControlProps<P extends ChosenPart = ChosenPart> {
  part: P
  path: Path
  /** True where the label is not written beside the control. */
  bare: boolean
  /** What the part will be as soon as the object around it is something. */
  start?: unknown
}

export function ChosenControl(props: ControlProps) {
  const { part, path } = props
  switch (part.as) {
    case 'choice':
      return <OneOf {...props} part={part} />
    case 'yesNo':
      return <YesNo {...props} />
    case 'mark':
      return <Mark {...props} />
    case 'choices':
      return <SomeOf {...props} part={part} />
    case 'claim':
      return <ClaimControl part={part} path={path} />
    case 'highlight':
      return <HighlightControl part={part} path={path} />
    case 'highlights':
      return <HighlightsControl part={part} path={path} />
    case 'place':
      return <PlaceControl {...props} />
  }
}

function OneOf({ part, path, bare, start }: ControlProps<Extract<ChosenPart, { options: unknown }>>) {
  const desk = useDesk()
  const typed = useTypedAt(path)
  const remark = useRemarkAt(path)
  const suggested = useSuggestedAt(path) as string | undefined
  const stored = valueAt(desk.claim, path) as string | undefined
  const begins = part.required === true ? (start as string | undefined) : undefined
  return (
    <div className={styles['stack']}>
      <Choice
        id={elementId(path)}
        label={part.label}
        options={part.options}
        value={typed && typed.text !== '' ? typed.text : (suggested ?? stored ?? begins)}
        required={part.required === true}
        faint={stored === undefined && suggested === undefined}
        onDismiss={suggested === undefined ? undefined : () => desk.suggested.dismiss(path)}
        fixed={desk.fixed}
        problem={typed?.problem}
        remark={remark}
        empty={bare ? (part.hint ?? part.label) : '—'}
        onChoose={(key) => void desk.set(path, key)}
      />
    </div>
  )
}

function YesNo({ part, path, bare }: ControlProps) {
  const desk = useDesk()
  const remark = useRemarkAt(path)
  const suggested = useSuggestedAt(path)
  const value = suggested ?? valueAt(desk.claim, path)
  return (
    <Choice
      id={elementId(path)}
      label={part.label}
      options={yesNo}
      value={typeof value === 'boolean' ? String(value) : undefined}
      onDismiss={suggested === undefined ? undefined : () => desk.suggested.dismiss(path)}
      fixed={desk.fixed}
      remark={remark}
      empty={bare ? part.label : '—'}
      onChoose={(key) => void desk.set(path, key === undefined ? undefined : key === 'true')}
    />
  )
}

function Mark({ part, path }: ControlProps) {
  const desk = useDesk()
  const suggested = useSuggestedAt(path) === true
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (suggested && (key === 'Delete' || key === 'Backspace')) desk.suggested.dismiss(path)
  }
  return (
    <label className={styles['check']}>
      <input
        ref={(box) => {
          // Neither set nor unset: Space sets it.
          if (box) box.indeterminate = suggested
        }}
        id={elementId(path)}
        type="checkbox"
        aria-label={part.label}
        {...marked(suggested)}
        onKeyDown={onKeyDown}
        checked={valueAt(desk.claim, path) === true}
        disabled={desk.fixed}
        onChange={(event) => void desk.set(path, event.target.checked ? true : undefined)}
      />
      {part.hint !== undefined && <span className={styles['hint']}>{part.hint}</span>}
    </label>
  )
}

interface Chosen {
  key: string
  text?: string
}

/** A list of choices with the wording that each was chosen for. */
function SomeOf({ part, path }: ControlProps<Extract<ChosenPart, { options: unknown }>>) {
  const desk = useDesk()
  const chosen = (valueAt(desk.claim, path) ?? []) as Chosen[]
  const store = (key: string, now: Chosen | undefined): void => {
    void desk.edit((claim) => {
      const held = ((valueAt(claim, path) ?? []) as Chosen[]).filter((each) => each.key !== key)
      const next = part.options.flatMap((option) =>
        option.key === key ? (now ?? []) : (held.find((each) => each.key === option.key) ?? []),
      )
      return put(desk.form, claim, path, next.length === 0 ? undefined : next) as Record<string, unknown>
    })
  }
  return (
    <Box name={part.label}>
      {part.options.map(({ key, label }, index) => {
        const held = chosen.find((each) => each.key === key)
        return (
          <div key={key} className={styles['line']}>
            <label className={styles['check']}>
              <input
                id={index === 0 ? elementId(path) : undefined}
                type="checkbox"
                checked={held !== undefined}
                disabled={desk.fixed}
                onChange={(event) => store(key, event.target.checked ? { key } : undefined)}
              />
              {label}
            </label>
            {held && (
              <input
                key={held.text}
                className={styles['input']}
                aria-label={`${label} as printed`}
                placeholder="as printed"
                defaultValue={held.text}
                readOnly={desk.fixed}
                onBlur={(event) => {
                  const text = event.target.value.trim()
                  if (text !== (held.text ?? '')) store(key, text === '' ? { key } : { key, text })
                }}
              />
            )}
          </div>
        )
      })}
    </Box>
  )
}

function PlaceControl({ part, path }: ControlProps) {
  const desk = useDesk()
  return (
    <PlaceChoice
      id={elementId(path)}
      label={part.label}
      value={valueAt(desk.claim, path) as string | undefined}
      onChoose={(key) => void desk.set(path, key)}
    />
  )
}
