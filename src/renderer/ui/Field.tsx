// Labelled controls for text and yes/no. The label is the accessible name; an error says what to do.
import { Check } from 'lucide-react'
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

export function Checkbox({
  children,
  ...props
}: Omit<CheckboxProps, 'className' | 'style' | 'children'> & { children: string }) {
  return (
    <AriaCheckbox {...props} className={styles['check'] ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles['box']}>
            {isSelected && <Check size={12} strokeWidth={3} aria-hidden />}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  )
}
