// Choosing from a closed list, with a native select: one tab stop, type-ahead and arrows as everywhere.
// Nothing chosen is a choice of its own, unless the model always has a value there.
import type { Option } from '../parts/part'
import { described, Message } from './Message'
import styles from './controls.module.css'

export interface ChoiceProps {
  id: string
  label: string
  options: readonly Option[]
  value: string | undefined
  onChoose: (key: string | undefined) => void
  required?: boolean | undefined
  fixed?: boolean | undefined
  problem?: string | undefined
  /** True where the value is only what it will be. */
  faint?: boolean
  /** What stands there while nothing is chosen; the label, where it isn't written beside. */
  empty?: string
}

export function Choice(props: ChoiceProps) {
  const { id, label, options, value, onChoose, required = false, fixed, problem, faint, empty = '—' } = props
  return (
    <>
      <select
        id={id}
        aria-label={label}
        className={styles['input']}
        data-faint={faint || value === undefined || undefined}
        value={value ?? ''}
        disabled={fixed}
        onChange={(event) => onChoose(event.target.value === '' ? undefined : event.target.value)}
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
