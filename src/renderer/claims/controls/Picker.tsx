// A combo box over a list that the caller narrows: for entities, claims, tags and the parts of the form.
// Typing narrows, an arrow goes into the list, Enter takes; what is typed and not taken is the caller's to keep.
import { useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import list from '../../ui/List.module.css'
import { described, Message } from './Message'
import styles from './controls.module.css'

export interface PickerOption {
  key: string
  label: string
  /** A word about it, at the right. */
  detail?: string | undefined
}

interface PickerProps {
  id: string
  label: string
  text: string
  options: readonly PickerOption[]
  onType: (text: string) => void
  onPick: (key: string) => void
  onLeave?: () => void
  onEnter?: () => void
  onFocus?: () => void
  placeholder?: string | undefined
  fixed?: boolean | undefined
  problem?: string | undefined
}

export function Picker(props: PickerProps) {
  const { id, label, text, options, onType, onPick, onLeave, onEnter, onFocus } = props
  // Closes the list at once: the record that a choice makes comes back later.
  const [picked, setPicked] = useState<string | null>(null)
  const [typing, setTyping] = useState(false)
  return (
    <div className={styles['picker']}>
      <ComboBox
        aria-label={label}
        allowsCustomValue
        // Only typing opens the list: the text that a choice puts there would open it again.
        menuTrigger={typing && text !== '' ? 'input' : 'manual'}
        items={options.map(({ key, ...option }) => ({ id: key, ...option }))}
        inputValue={text}
        value={picked}
        isReadOnly={props.fixed ?? false}
        onInputChange={(next) => {
          setPicked(null)
          setTyping(true)
          if (next !== text) onType(next)
        }}
        onChange={(key) => {
          if (key === null) return
          setPicked(String(key))
          setTyping(false)
          onPick(String(key))
        }}
        onFocus={onFocus}
        onBlur={() => {
          setPicked(null)
          setTyping(false)
          onLeave?.()
        }}
      >
        <Input
          id={id}
          className={styles['input'] ?? ''}
          placeholder={props.placeholder}
          onKeyDown={(event) => {
            const inList = event.currentTarget.getAttribute('aria-activedescendant')
            if (event.key !== 'Enter' || inList || !onEnter) return
            event.preventDefault()
            onEnter()
          }}
          {...described(id, props.problem)}
        />
        <Options />
      </ComboBox>
      <Message id={id} problem={props.problem} />
    </div>
  )
}

const Options = () => (
  <Popover className={list['popover'] ?? ''} offset={2}>
    <ListBox className={list['list'] ?? ''}>
      {({ label, detail }: PickerOption) => (
        <ListBoxItem textValue={label} className={styles['option'] ?? ''}>
          <span>{label}</span>
          {detail !== undefined && <small>{detail}</small>}
        </ListBoxItem>
      )}
    </ListBox>
  </Popover>
)
