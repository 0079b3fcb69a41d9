// One choice of a few, side by side: radio buttons that look like a switch. In a bar its label is heard and not seen.
import { Label, Radio, RadioGroup } from 'react-aria-components'
import field from './Field.module.css'
import styles from './Segmented.module.css'

export interface SegmentedProps<T extends string> {
  label: string
  value: T
  onChange: (value: T) => void
  /** `count`: how many there are of it. */
  choices: readonly { value: T; label: string; count?: number }[]
  inBar?: boolean
}

export function Segmented<T extends string>({
  label,
  value,
  onChange,
  choices,
  inBar = false,
}: SegmentedProps<T>) {
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
      orientation="horizontal"
      className={(inBar ? styles['inBar'] : field['field']) ?? ''}
    >
      <Label className={field['label']}>{label}</Label>
      <div className={styles['row']}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className={styles['choice'] ?? ''}>
            {choice.label}
            {choice.count !== undefined && <span> {choice.count.toLocaleString('en')}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
