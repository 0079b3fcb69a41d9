// The text of a note, written in place: it is saved when it is left, with Ctrl+Enter, or when it goes with its room.
// Must not break: what could not be saved stays typed; Escape drops only what was typed since.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isComposing } from '../ui/composing'
import { useLeaving } from '../ui/use-leaving'
import styles from './Notes.module.css'

export interface NoteFieldProps {
  /** What it is known by among the texts of a room. */
  name: string
  label: string
  value: string
  placeholder?: string
  fixed: boolean
  /** Takes the focus when it comes. */
  focused?: boolean
  /** Answers whether it was stored. */
  save: (text: string) => Promise<boolean>
}

export function NoteField({ name, label, value, placeholder, fixed, focused = false, save }: NoteFieldProps) {
  const [typed, setTyped] = useState<string>()
  const saving = useRef(false)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focused) area.current?.focus()
  }, [focused])
  const store = async (): Promise<void> => {
    const text = typed?.trim()
    if (text === undefined || saving.current) return
    if (text === value) return setTyped(undefined)
    saving.current = true
    const stored = await save(text)
    saving.current = false
    if (stored) setTyped((now) => (now === typed ? undefined : now))
  }
  useLeaving(() => void store())
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || typed === undefined) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void store()
    else if (event.key === 'Escape') setTyped(undefined)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <textarea
      ref={area}
      rows={1}
      aria-label={label}
      data-note={name}
      placeholder={placeholder}
      className={styles['text']}
      value={typed ?? value}
      readOnly={fixed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void store()}
      onKeyDown={onKeyDown}
    />
  )
}
