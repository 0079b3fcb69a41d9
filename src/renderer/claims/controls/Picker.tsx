// A combo box over a list that the caller narrows: for entities, claims, tags and the parts of the form.
// Typing narrows, an arrow goes into the list, Enter takes; what is typed and not taken is the caller's to keep.
import { type InputHTMLAttributes, type KeyboardEvent, useContext, useLayoutEffect, useState } from 'react'
import { ComboBox, ComboBoxStateContext, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import list from '../../ui/List.module.css'
import { isComposing } from '../../ui/composing'
import styles from './controls.module.css'

interface PickerOption {
  key: string
  label: string
  /** A word about it, at the right. */
  detail?: string | undefined
  /** The words that it rests on, below. */
  passage?: string | undefined
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
  /** What else the field says and answers to. */
  field?: Field
  /** The focus begins here. */
  focused?: boolean
}

type Field = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'aria-description' | 'aria-describedby' | 'onKeyDown' | 'onFocus'
>

interface Now {
  picked: string | null
  typing: boolean
}

const idle: Now = { picked: null, typing: false }

export function Picker(props: PickerProps) {
  const { id, label, text, options, onType, onPick, onLeave, onEnter, onFocus, field } = props
  // A choice closes the list at once: the record that it makes comes back later. Only typing opens it.
  const [{ picked, typing }, setNow] = useState<Now>(idle)
  const pick = (key: string): void => {
    setNow({ picked: key, typing: false })
    onPick(key)
  }
  const items = options.map(({ key, ...option }) => ({ id: key, ...option }))
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    field?.onKeyDown?.(event)
    if (onEnter && text.trim() !== '') enter(event, onEnter)
  }
  return (
    <div className={styles['picker']}>
      <ComboBox
        aria-label={label}
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger={typing && text !== '' ? 'input' : 'manual'}
        items={items}
        inputValue={text}
        value={picked}
        isReadOnly={props.fixed ?? false}
        onInputChange={(next) => {
          setNow({ picked: null, typing: true })
          if (next !== text) onType(next)
        }}
        onChange={(key) => key !== null && pick(String(key))}
        onFocus={onFocus}
        onBlur={() => {
          setNow(idle)
          onLeave?.()
        }}
      >
        <Input
          id={id}
          className={styles['input'] ?? ''}
          placeholder={props.placeholder}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it is the only field of what was just opened
          autoFocus={props.focused === true}
          {...field}
          onKeyDown={onKeyDown}
        />
        <Options of={id} />
      </ComboBox>
    </div>
  )
}

/** Takes what was typed, unless an option of the list is about to be taken. */
function enter(event: KeyboardEvent<HTMLInputElement>, onEnter: () => void): void {
  if (
    event.key !== 'Enter' ||
    isComposing(event) ||
    event.currentTarget.hasAttribute('aria-activedescendant')
  )
    return
  event.preventDefault()
  onEnter()
  // Only leaving the field closes its list.
  event.currentTarget.blur()
  event.currentTarget.focus()
}

function Options({ of: id }: { of: string }) {
  useOpenWhileStill(id)
  return (
    <Popover className={list['popover'] ?? ''} offset={2}>
      <ListBox
        className={list['list'] ?? ''}
        renderEmptyState={() => <p className={styles['option']}>Nothing by this name.</p>}
      >
        {({ label, detail, passage }: PickerOption) => (
          <ListBoxItem textValue={label} className={styles['option'] ?? ''}>
            <span>
              {label}
              {passage !== undefined && <q className={styles['passage']}>{passage}</q>}
            </span>
            {detail !== undefined && <small>{detail}</small>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}

/**
 * Keeps the list open while its field stays where it is. Whatever scrolls around a field closes its list, and the event
 * comes a frame late: after the focus was scrolled to and typing has begun, or when what stands above grows. Enter
 * would then no longer take from the list, but accept all that is suggested.
 */
function useOpenWhileStill(id: string): void {
  const isOpen = useContext(ComboBoxStateContext)?.isOpen ?? false
  // Before the effects of the list itself, whose listener this one comes before.
  useLayoutEffect(() => {
    const field = document.getElementById(id)
    if (!isOpen || !field) return undefined
    const stood = field.getBoundingClientRect()
    const onScroll = (event: Event): void => {
      const around = event.target instanceof Node && event.target.contains(field)
      const { top, left } = field.getBoundingClientRect()
      const still = Math.abs(top - stood.top) < 1 && Math.abs(left - stood.left) < 1
      if (around && still) event.stopImmediatePropagation()
    }
    window.addEventListener('scroll', onScroll, true)
    return () => window.removeEventListener('scroll', onScroll, true)
  }, [id, isOpen])
}
