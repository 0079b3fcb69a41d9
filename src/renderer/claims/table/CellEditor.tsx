// A cell of the claims table while it is being changed: Enter and Tab keep what was typed and go on, Escape drops it.
// Must not break: what can't be kept stays typed, with the reason below it.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { isComposing } from '../../ui/composing'
import { useLeaving } from '../../ui/use-leaving'
import { described, Message } from '../controls/Message'
import type { CellEdit } from './cell-edit'
import styles from './Grid.module.css'

/** How an edit ended: by a key that goes on, or because the focus went elsewhere. */
export interface Ended {
  key?: 'Tab' | 'Enter' | 'Escape'
  back: boolean
}

interface CellEditorProps {
  label: string
  edit: CellEdit
  /** Keeps what was typed; answers with what is wrong with it. */
  onCommit: (typed: string, ended: Ended) => string | undefined
  onDrop: () => void
}

export function CellEditor({ label, edit, onCommit, onDrop }: CellEditorProps) {
  const id = useId()
  const [text, setText] = useState(edit.text)
  const [problem, setProblem] = useState<string>()
  const done = useRef(false)
  const commit = (ended: Ended): void => {
    if (done.current) return
    const wrong = onCommit(text, ended)
    done.current = wrong === undefined
    if (wrong !== undefined) setProblem(wrong)
  }
  useLeaving(() => commit({ back: false }))
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      done.current = true
      onDrop()
    } else if (event.key === 'Tab' || (event.key === 'Enter' && !(edit.long === true && event.shiftKey)))
      commit({ key: event.key, back: event.shiftKey })
    else return
    event.preventDefault()
  }
  const shared = {
    'aria-label': label,
    className: styles['editor'],
    value: text,
    onKeyDown,
    onBlur: () => commit({ back: false }),
    ...described(id, problem),
  }
  return (
    <>
      <Control shared={shared} edit={edit} onChange={setText} />
      {problem !== undefined && (
        <div className={styles['problem']}>
          <Message id={id} problem={problem} />
        </div>
      )}
    </>
  )
}

interface ControlProps {
  shared: object
  edit: CellEdit
  onChange: (text: string) => void
}

function Control({ shared, edit: { options, required, long }, onChange }: ControlProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null)
  useEffect(() => {
    field.current?.focus()
    if (!options) field.current?.select()
  }, [options])
  if (options)
    return (
      <select ref={field} {...shared} onChange={({ target }) => onChange(target.value)}>
        {required !== true && <option value="">—</option>}
        {options.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    )
  if (long === true)
    return <textarea ref={field} rows={1} {...shared} onChange={({ target }) => onChange(target.value)} />
  return (
    <input ref={field} autoComplete="off" {...shared} onChange={({ target }) => onChange(target.value)} />
  )
}
