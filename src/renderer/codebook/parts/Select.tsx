// A choice of a panel, with a native select. It counts at once, also while keys pass over it: nothing is changed by it yet.
import controls from '../../claims/controls/controls.module.css'
import { Row } from '../../claims/controls/Row'

interface SelectProps {
  id: string
  /** What stands beside it. */
  label: string
  /** What it is called, where that is more than its label. */
  name?: string
  options: readonly { key: string; label: string }[]
  value: string | undefined
  /** What is shown for no choice. */
  empty: string
  onChoose: (key: string | undefined) => void
}

export const Select = ({ id, label, name = label, options, value, empty, onChoose }: SelectProps) => (
  <Row label={label} to={id}>
    <select
      id={id}
      aria-label={name}
      className={controls['input']}
      value={value ?? ''}
      onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
    >
      <option value="">{empty}</option>
      {options.map(({ key, label: shown }) => (
        <option key={key} value={key}>
          {shown}
        </option>
      ))}
    </select>
  </Row>
)
