// A single field that is typed: text, long text, number, date, address.
// It stores what was typed when it is left, and never throws away what it can't store.
import type { FormEvent } from 'react'
import { useDesk, elementId, useRemarkAt, useSuggestedAt, useTypedAt } from '../form/desk'
import { type Path, type TypedPart, valueAt } from '../parts/part'
import { printed } from '../parts/typed'
import { described, Message } from './Message'
import { suggestedKeys } from './suggested-keys'
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
  const offered = useSuggestedAt(path)
  const suggested = typed === undefined ? offered : undefined
  const remark = useRemarkAt(path)
  const id = elementId(path)
  // A change is no change where what is typed over a suggested value is the same; input is.
  const onInput = ({ currentTarget }: FormEvent<HTMLInputElement | HTMLTextAreaElement>): void =>
    desk.type(path, currentTarget.value)
  const shared = {
    id,
    'aria-label': part.label,
    className: `${styles['input']} ${numeric.includes(part.as) ? styles['number'] : ''}`,
    placeholder: part.hint ?? (bare ? part.label : undefined),
    readOnly: desk.fixed,
    autoComplete: 'off',
    value: typed?.text ?? printed(suggested ?? valueAt(desk.claim, path)),
    onBlur: () => desk.leave(part, path),
    ...described(id, typed?.problem, remark),
    ...suggestedKeys({
      suggested: suggested !== undefined,
      emptied: typed?.text === '' && offered !== undefined,
      dismiss: () => desk.leave(part, path),
    }),
  }
  return (
    <div className={styles['stack']}>
      {part.as === 'longText' ? (
        <textarea {...shared} rows={1} onInput={onInput} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={numeric.includes(part.as) ? 'decimal' : undefined}
          onInput={onInput}
        />
      )}
      <Message id={id} problem={typed?.problem} remark={remark} suggested={suggested !== undefined} />
    </div>
  )
}
