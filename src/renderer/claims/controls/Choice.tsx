// Choosing from a closed list, with a native select: one tab stop, type-ahead and arrows as everywhere.
// Must not break: type-ahead and arrows pass over values, so that with keys the choice counts when the field is left;
// what is taken with a pointer counts at once.
import { useRef, useState } from 'react'
import type { Option } from '../parts/part'
import { described, Message } from './Message'
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
  /** True where the value is only what it will be. */
  faint?: boolean
  /** What stands there while nothing is chosen; the label, where it isn't written beside. */
  empty?: string
}

export function Choice(props: ChoiceProps) {
  const { id, label, options, value = '', onChoose, required = false, problem, empty = '—' } = props
  const [passing, setPassing] = useState<string>()
  const byPointer = useRef(false)
  const choose = (key: string): void => {
    setPassing(undefined)
    if (key !== value) onChoose(key === '' ? undefined : key)
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
        onKeyDown={() => {
          byPointer.current = false
        }}
        onChange={({ target }) => (byPointer.current ? choose(target.value) : setPassing(target.value))}
        onBlur={() => passing !== undefined && choose(passing)}
        {...described(id, problem)}
      >
        {!required && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
      <Message id={id} problem={problem} />
    </>
  )
}
