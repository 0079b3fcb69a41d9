// A value of a source as a field: it is saved when it is left, Escape takes back what was typed.
// Must not break: what can't be right stays in the field with the reason and isn't saved; what could not be stored, too.
import { type ChangeEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import controls from '../../claims/controls/controls.module.css'
import { isComposing } from '../../ui/composing'
import { useLeaving } from '../../ui/use-leaving'
import { words } from '../../ui/words'
import styles from './source.module.css'

export interface OwnFieldProps {
  label: string
  /** What the focus can be put on; by itself one of its own. */
  id?: string
  /** A text of several lines: Enter begins the next one, Ctrl+Enter saves. */
  long?: boolean
  /** A few characters at most. */
  short?: boolean
  value: string
  /** The sources differ in it. */
  mixed?: boolean
  fixed: boolean
  /** What the value means or where it comes from, under the field. */
  mark?: string | undefined
  /** What belongs here, shown while somebody is in the field. */
  hint?: string | undefined
  /** What is wrong with a text; undefined when nothing is. */
  check?: (text: string) => string | undefined
  /** An empty text means that there is no value. Undefined: it could not be stored. */
  onSave: (text: string) => Promise<unknown>
}

export function OwnField(props: OwnFieldProps) {
  const { label, mixed = false, fixed, mark, hint } = props
  const ownId = useId()
  const { id = ownId } = props
  const { text, problem, inside, handlers } = useTyping(props)
  const below = problem ?? (inside && hint !== undefined ? hint : mark)
  return (
    <div className={controls['row']}>
      <label htmlFor={id} className={controls['label']}>
        {label}
      </label>
      <div className={controls['stack']}>
        <textarea
          id={id}
          rows={1}
          className={`${controls['input']} ${props.long ? styles['long'] : ''} ${props.short ? styles['short'] : ''}`}
          value={text}
          placeholder={mixed ? words.library.different : undefined}
          readOnly={fixed}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={below === undefined ? undefined : `${id}-below`}
          {...handlers}
        />
        {below !== undefined && (
          <span id={`${id}-below`} className={problem === undefined ? styles['mark'] : controls['problem']}>
            {below}
          </span>
        )}
      </div>
    </div>
  )
}

/** What is being typed, until it is saved or taken back. */
function useTyping({ value, check, onSave, long = false }: OwnFieldProps) {
  const [typed, setTyped] = useState<string>()
  const [inside, setInside] = useState(false)
  const problem = typed === undefined || inside ? undefined : check?.(typed.trim())
  /** What is being stored: until that has ended, it stands in the field and is not stored again. */
  const saving = useRef<string>(undefined)
  const save = async (): Promise<void> => {
    const text = typed?.trim()
    if (text === undefined || text === saving.current) return
    if (text === value && saving.current === undefined) return setTyped(undefined)
    if (check?.(text) !== undefined) return
    saving.current = text
    const stored = await onSave(text)
    if (saving.current === text) saving.current = undefined
    if (stored !== undefined) setTyped((now) => (now === typed ? undefined : now))
  }
  useLeaving(() => void save())
  const handlers = {
    onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) =>
      setTyped(long ? target.value : target.value.replaceAll('\n', ' ')),
    onFocus: () => setInside(true),
    onBlur: () => {
      setInside(false)
      void save()
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isComposing(event)) return
      if (event.key === 'Enter' && (!long || event.ctrlKey || event.metaKey)) void save()
      else if (event.key === 'Escape' && typed !== undefined) setTyped(undefined)
      else return
      event.preventDefault()
      event.stopPropagation()
    },
  }
  return { text: typed ?? value, problem, inside, handlers }
}
