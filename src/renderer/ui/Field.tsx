// Labelled controls for text, choices and yes/no. The label is the accessible name; an error says what to do.
import { Check, ChevronDown } from 'lucide-react'
import {
  Button,
  Checkbox as AriaCheckbox,
  type CheckboxProps,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import styles from './Field.module.css'
import list from './List.module.css'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  label: string
  /** One line about what belongs here; read out as the field's description. */
  help?: string | undefined
  error?: string | undefined
  placeholder?: string
  multiline?: boolean
}

export function TextField({ label, help, error, placeholder, multiline = false, ...props }: TextFieldProps) {
  const Control = multiline ? TextArea : Input
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} className={styles['field'] ?? ''}>
      <Label className={styles['label']}>{label}</Label>
      <Control className={styles['input'] ?? ''} placeholder={placeholder} />
      {help !== undefined && (
        <Text slot="description" className={styles['help']}>
          {help}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  )
}

export interface SelectProps {
  label: string
  choices: readonly { key: string; label: string }[]
  value: string | null
  onChange: (key: string) => void
  placeholder?: string
}

export function Select({ label, choices, value, onChange, placeholder = 'Choose…' }: SelectProps) {
  return (
    <AriaSelect
      className={styles['field'] ?? ''}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder}
    >
      <Label className={styles['label']}>{label}</Label>
      <Button className={`${styles['input']} ${styles['select']}`}>
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={list['popover'] ?? ''}>
        <ListBox
          className={list['list'] ?? ''}
          items={choices.map(({ key, label: text }) => ({ id: key, text }))}
        >
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.text} className={list['item'] ?? ''}>
              {choice.text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
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
