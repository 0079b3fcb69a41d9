// A single field that is typed: text, long text, number, date, address.
// It stores what was typed when it is left, and never throws away what it can't store.
import { useDesk, elementId, useTypedAt } from '../form/desk'
import { type Path, type TypedPart, valueAt } from '../parts/part'
import { printed } from '../parts/typed'
import { described, Message } from './Message'
import styles from './controls.module.css'

const numeric = ['number', 'size', 'numberAsPrinted']

interface TypedControlProps {
  part: TypedPart
  path: Path
  /** True where the label is not written beside the control. */
  bare: boolean
}

export function TypedControl({ part, path, bare }: TypedControlProps) {
  const desk = useDesk()
  const typed = useTypedAt(path)
  const id = elementId(path)
  const shared = {
    id,
    'aria-label': part.label,
    className: `${styles['input']} ${numeric.includes(part.as) ? styles['number'] : ''}`,
    placeholder: part.hint ?? (bare ? part.label : undefined),
    readOnly: desk.fixed,
    autoComplete: 'off',
    value: typed?.text ?? printed(valueAt(desk.claim, path)),
    onBlur: () => desk.leave(part, path),
    ...described(id, typed?.problem),
  }
  return (
    <div className={styles['stack']}>
      {part.as === 'longText' ? (
        <textarea {...shared} rows={1} onChange={(event) => desk.type(path, event.target.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={numeric.includes(part.as) ? 'decimal' : undefined}
          onChange={(event) => desk.type(path, event.target.value)}
        />
      )}
      <Message id={id} problem={typed?.problem} />
    </div>
  )
}
