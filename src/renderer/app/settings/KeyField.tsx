// One key of a command. Pressed, it takes the next keys; Escape leaves it as it was, Backspace empties it.
import { type KeyboardEvent, useState } from 'react'
import { pressOf, shownKeys } from '../../state/keymap'
import { onMac } from '../../state/use-keymap'
import { words } from '../../ui/words'
import { refusal, type Slot } from './keys'
import styles from './Settings.module.css'

export interface KeyFieldProps {
  label: string
  slot: Slot
  keys: string
  onKeys: (keys: string) => void
  /** Something that the person should know, such as why a key was not taken. */
  onSaid: (sentence: string | undefined) => void
}

export function KeyField({ label, slot, keys, onKeys, onSaid }: KeyFieldProps) {
  const [listening, setListening] = useState(false)
  const mac = onMac()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!listening || event.key === 'Tab') return
    // The dialog must not hear it: Escape would close it.
    event.preventDefault()
    event.stopPropagation()
    const press = pressOf(event.nativeEvent, mac)
    if (press === undefined) return
    const none = press === 'Backspace' || press === 'Delete'
    const why = none || press === 'Escape' ? undefined : refusal(slot, press)
    onSaid(why)
    if (why !== undefined) return
    setListening(false)
    if (press !== 'Escape') onKeys(none ? '' : press)
  }
  const shown = keys === '' ? words.settings.none : shownKeys(keys, mac)
  return (
    <button
      type="button"
      aria-label={`${label}: ${listening ? words.settings.listening : shown}`}
      className={styles['key']}
      data-listening={listening || undefined}
      data-none={keys === '' || undefined}
      onClick={() => setListening(true)}
      onKeyDown={onKeyDown}
      onBlur={() => setListening(false)}
    >
      {listening ? words.settings.listening : shown}
    </button>
  )
}
