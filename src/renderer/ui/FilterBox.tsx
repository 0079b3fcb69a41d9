// A box that narrows what stands below it: Escape empties it, the arrow down goes into the list.
import { Search, X } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { isComposing } from './composing'
import styles from './FilterBox.module.css'

export interface FilterBoxProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Arrow down. */
  onDown: () => void
  /** Enter. */
  onEnter?: () => void
  /** Escape in an empty box. */
  onLeave?: () => void
  placeholder: string
  input?: Ref<HTMLInputElement>
}

export function FilterBox(props: FilterBoxProps) {
  const { label, value, onChange, onDown, onEnter, onLeave, placeholder, input } = props
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    if (event.key === 'ArrowDown') onDown()
    else if (event.key === 'Enter' && onEnter) onEnter()
    else if (event.key === 'Escape' && value === '' && onLeave) onLeave()
    else return
    event.preventDefault()
  }
  return (
    <SearchField aria-label={label} value={value} onChange={onChange} className={styles['box'] ?? ''}>
      <Search size={14} aria-hidden />
      <Input
        {...(input && { ref: input })}
        className={styles['input'] ?? ''}
        placeholder={placeholder}
        onKeyDown={onKeyDown}
      />
      {value !== '' && (
        <Button className={styles['clear'] ?? ''} aria-label={`Empty: ${label}`}>
          <X size={13} aria-hidden />
        </Button>
      )}
    </SearchField>
  )
}
