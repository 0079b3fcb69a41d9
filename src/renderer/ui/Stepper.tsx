// A whole number within bounds, typed or stepped.
import { Minus, Plus } from 'lucide-react'
import { Button, Group, Input, Label, NumberField } from 'react-aria-components'
import field from './Field.module.css'
import styles from './Stepper.module.css'

export interface StepperProps {
  label: string
  value: number
  onChange: (value: number) => void
  min: number
  max: number
  step?: number
  /** What stands behind the number. */
  unit?: string
}

export function Stepper({ label, value, onChange, min, max, step = 1, unit }: StepperProps) {
  return (
    <NumberField
      value={value}
      onChange={(next) => !Number.isNaN(next) && onChange(next)}
      minValue={min}
      maxValue={max}
      step={step}
      className={field['field'] ?? ''}
    >
      <Label className={field['label']}>{label}</Label>
      <div className={styles['row']}>
        <Group className={styles['group'] ?? ''}>
          <Button slot="decrement" className={styles['step'] ?? ''}>
            <Minus size={14} aria-hidden />
          </Button>
          <Input className={styles['input'] ?? ''} />
          <Button slot="increment" className={styles['step'] ?? ''}>
            <Plus size={14} aria-hidden />
          </Button>
        </Group>
        {unit !== undefined && <span className={styles['unit']}>{unit}</span>}
      </div>
    </NumberField>
  )
}
