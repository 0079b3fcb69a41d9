// Choosing from a closed list, with a native select: one tab stop, type-ahead and arrows as everywhere.
// Must not break: type-ahead and arrows pass over values, so that with keys the choice counts when the field is left;
// what is taken with a pointer counts at once.
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Option } from '../parts/part'
import type { Said } from '../parts/shown'
import { described, Message } from './Message'
import { marked } from './suggested-keys'
import styles from './controls.module.css'

export interface ChoiceProps {
  id: string
  label: string
  options: readonly Option[]
  value: string | undefined
  onChoose: (key: string | undefined) => void
  /** True where there is always a value. */
  required?: boolean | undefined
  fixed?: boolean | undefined
  problem?: string | undefined
  remark?: Said | undefined
  /** True where the value is only what it will be. */
  faint?: boolean
  /** Where the value is only suggested: what turns it down. */
  onDismiss?: (() => void) | undefined
  /** What stands there while nothing is chosen; the label, where it isn't written beside. */
  empty?: string
}

export function Choice(props: ChoiceProps) {
  const { id, label, options, value = '', onChoose, required = false, problem, remark, empty = '—' } = props
  const [passing, setPassing] = useState<string>()
  const byPointer = useRef(false)
  const { onDismiss } = props
  const choose = (key: string): void => {
    setPassing(undefined)
    if (key !== value || onDismiss) onChoose(key === '' ? undefined : key)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    byPointer.current = false
    if (!onDismiss || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Delete' || event.key === 'Backspace') onDismiss()
    // Whoever types ahead to what is suggested has chosen it.
    else if (event.key.length === 1) setPassing((now) => now ?? value)
  }
  return (
    <>
      <select
        id={id}
        aria-label={label}
        className={styles['input']}
        data-faint={(passing === undefined && props.faint) || (passing ?? value) === '' || undefined}
        value={passing ?? value}
        disabled={props.fixed}
        onPointerDown={() => {
          byPointer.current = true
        }}
        onKeyDown={onKeyDown}
        onChange={({ target }) => (byPointer.current ? choose(target.value) : setPassing(target.value))}
        onBlur={() => passing !== undefined && choose(passing)}
        {...described(id, problem, remark)}
        {...marked(onDismiss !== undefined && passing === undefined)}
      >
        {!required && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
      <Message id={id} problem={problem} remark={remark} suggested={onDismiss !== undefined} />
    </>
  )
}
