// A text of a record beside the claim (a note, a relation, a series), kept and stored as the claim's own fields are.
// `path` is only its name among the drafts; `save` answers false when the text could not be stored.
import { described, Message } from './Message'
import { elementId, useDesk, useTypedAt } from '../form/desk'
import type { Path } from '../parts/part'
import styles from './controls.module.css'

interface OwnTextProps {
  path: Path
  label: string
  value: string | undefined
  /** Undefined when the text was emptied. */
  save: (text: string | undefined) => Promise<boolean>
  long?: boolean
  placeholder?: string
}

export function OwnText({ path, label, value = '', save, long = false, placeholder }: OwnTextProps) {
  const desk = useDesk()
  const typed = useTypedAt(path)
  const id = elementId(path)
  const leave = (): void => {
    if (!typed || typed.storing) return
    const text = typed.text.trim()
    void desk.write(path, async () => text === value || save(text === '' ? undefined : text))
  }
  const shared = {
    id,
    'aria-label': label,
    className: styles['input'],
    placeholder,
    readOnly: desk.fixed,
    autoComplete: 'off',
    value: typed?.text ?? value,
    onBlur: leave,
    ...described(id, typed?.problem),
  }
  return (
    <div className={styles['stack']}>
      {long ? (
        <textarea {...shared} rows={1} onChange={(event) => desk.type(path, event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => desk.type(path, event.target.value)} />
      )}
      <Message id={id} problem={typed?.problem} />
    </div>
  )
}
