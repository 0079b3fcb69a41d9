// Labelled controls for text, one of a list, and yes/no. The label is the accessible name; an error says what to do.
import { useEffect, useRef } from 'react'
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps,
  FieldError,
  Input,
  Label,
  Text,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import styles from './Field.module.css'
import { Tick } from './Tick'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  label: string
  /** One line about what belongs here; read out as the field's description. */
  help?: string | undefined
  error?: string | undefined
  placeholder?: string
}

export function TextField({ label, help, error, placeholder, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} className={styles['field'] ?? ''}>
      <Label className={styles['label']}>{label}</Label>
      <Input className={styles['input'] ?? ''} placeholder={placeholder} />
      {help !== undefined && (
        <Text slot="description" className={styles['help']}>
          {help}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  )
}

interface SelectFieldProps {
  label: string
  options: readonly { key: string; label: string }[]
  value: string
  onChange: (key: string) => void
  help?: string | undefined
  /** The focus begins here. */
  focused?: boolean
}

/** One of a closed list, by the system’s own control. */
export function SelectField({ label, options, value, onChange, help, focused = false }: SelectFieldProps) {
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (focused) select.current?.focus()
  }, [focused])
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      <select
        ref={select}
        className={styles['input']}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
      {help !== undefined && <span className={styles['help']}>{help}</span>}
    </label>
  )
}

export function Checkbox({
  children,
  ...props
}: Omit<CheckboxProps, 'className' | 'style' | 'children'> & { children: string }) {
  return (
    <AriaCheckbox {...props} className={styles['check'] ?? ''}>
      {({ isSelected }) => (
        <>
          <Tick on={isSelected} />
          {children}
        </>
      )}
    </AriaCheckbox>
  )
}
