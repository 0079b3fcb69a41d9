// One end of a period on its line of time: a slider that keys and the pointer move, by what the date is exact to.
// Must not break: what is moved stays typed until the end is left, so that many steps are one change.
import { type KeyboardEvent, type PointerEvent } from 'react'
import {
  dateAt,
  edtfOf,
  type End,
  endAt,
  endMoved,
  type Ends,
  isDate,
  limitsOf,
  qualified,
  type Side,
  withEnd,
} from '../../../core/model/edtf-ends'
import { dateInWords } from '../../../core/model/edtf-words'
import { words } from '../../ui/words'
import { useDesk } from '../form/desk'
import type { Path } from '../parts/part'
import { partAt } from '../parts/settle'
import type { Axis } from '../parts/time-line'
import styles from './timeline.module.css'

interface EndHandleProps {
  side: Side
  path: Path
  label: string
  ends: Ends
  axis: Axis
  onMoved: () => void
  /** Keeps the axis as it is while a hand is on the end; undefined lets it go. */
  onHold: (axis: Axis | undefined) => void
}

export function EndHandle(props: EndHandleProps) {
  const { side, path, label, ends, axis, onMoved, onHold } = props
  const desk = useDesk()
  const at = placeOf(endAt(ends, side), side, axis)
  const date = [...path, 'edtf']
  const to = (next: Ends): void => {
    if (desk.fixed) return
    onMoved()
    onHold(axis)
    desk.type(date, edtfOf(next))
  }
  const leave = (): void => {
    const part = partAt(desk.form, date)
    onHold(undefined)
    if (part) desk.leave(part, date)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : pressed(ends, side, event)
    if (!next && event.key !== 'Enter') return
    event.preventDefault()
    if (next) to(next)
    else leave()
  }
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input can't stand in a drawing
      role="slider"
      tabIndex={0}
      aria-label={side === 'start' ? words.form.startOf(label) : words.form.endOf(label)}
      aria-valuemin={dayOf(axis.from)}
      aria-valuemax={dayOf(axis.to)}
      aria-valuenow={dayOf(axis.from + ((axis.to - axis.from) * at) / 100)}
      aria-valuetext={endInWords(endAt(ends, side), side)}
      aria-disabled={desk.fixed || undefined}
      className={styles['handle']}
      onKeyDown={onKeyDown}
      onBlur={leave}
      {...dragging(props, to, leave)}
    >
      <rect
        x={`${at}%`}
        y="2"
        width="12"
        height="20"
        transform="translate(-6 0)"
        className={styles['grip']}
      />
      <rect x={`${at}%`} y="3.5" width="4" height="16" rx="2" transform="translate(-2 0)" />
    </g>
  )
}

const dayOf = (ms: number): number => Math.round(ms / 86_400_000)

/** What the pointer does: it holds the end, takes it along, and lets it go. */
function dragging({ side, ends, axis, onHold }: EndHandleProps, to: (next: Ends) => void, leave: () => void) {
  const release = ({ currentTarget }: PointerEvent<SVGElement>): void => {
    if (currentTarget.dataset['held'] === undefined) return
    delete currentTarget.dataset['held']
    leave()
  }
  return {
    onPointerDown: ({ currentTarget, pointerId }: PointerEvent<SVGElement>): void => {
      currentTarget.setPointerCapture(pointerId)
      currentTarget.dataset['held'] = ''
      onHold(axis)
    },
    onPointerMove: ({ currentTarget, clientX }: PointerEvent<SVGElement>): void => {
      const frame = currentTarget.ownerSVGElement?.getBoundingClientRect()
      if (!frame || currentTarget.dataset['held'] === undefined) return
      const moved = axis.from + ((clientX - frame.left) / frame.width) * (axis.to - axis.from)
      const like = [endAt(ends, side), endAt(ends, side === 'start' ? 'end' : 'start')].find(isDate)
      // The end of a period is the last moment before the one that is pointed at.
      if (like) to(withEnd(ends, side, dateAt(side === 'start' ? moved : moved - 1, like)))
    },
    onPointerUp: release,
    onPointerCancel: release,
  }
}

function placeOf(end: End, side: Side, axis: Axis): number {
  if (!isDate(end)) return side === 'start' ? 0.8 : 99.2
  const { from, to } = limitsOf(end)
  return axis.at(side === 'start' ? from : to)
}

function endInWords(end: End, side: Side): string {
  if (isDate(end)) return dateInWords(edtfOf({ start: end }))
  if (end === 'unknown') return words.form.unknownEnd
  return side === 'start' ? words.form.openStart : words.form.openEnd
}

/** The ends after a key: arrows move by what the date is exact to, with Shift further; Home and End open, ~ and ? qualify. */
function pressed(ends: Ends, side: Side, { key, shiftKey }: KeyboardEvent): Ends | undefined {
  const step = { ArrowLeft: -1, ArrowDown: -1, PageDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 1 }[key]
  if (step !== undefined) return endMoved(ends, side, step, shiftKey || key.startsWith('Page'))
  const [here, other] = [endAt(ends, side), endAt(ends, side === 'start' ? 'end' : 'start')]
  if (key === (side === 'start' ? 'Home' : 'End'))
    return isDate(other) ? withEnd(ends, side, 'open') : undefined
  if ((key === '~' || key === '?') && isDate(here))
    return ends.end === undefined
      ? { start: qualified(here, key) }
      : withEnd(ends, side, qualified(here, key))
  return undefined
}
