// A period on a small line of time, with the day its source was published and the other periods of that source. Both of
// its ends can be moved there.
// Must not break: what is moved is only typed into the field of the date; it is stored when the end is left.
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { stretchOf } from '../../../core/checking/times'
import { type Ends, endsOf } from '../../../core/model/edtf-ends'
import { dateInWords } from '../../../core/model/edtf-words'
import { words } from '../../ui/words'
import { useDesk } from '../form/desk'
import { type Path, valueAt } from '../parts/part'
import { type Axis, axisOf, barOf, ticksOf, within } from '../parts/time-line'
import { EndHandle } from './EndHandle'
import { PeriodBar } from './PeriodBar'
import controls from './controls.module.css'
import styles from './timeline.module.css'
import { type Around, useAround } from './use-around'

/** The line under the period at a path; nothing while it has no date that could be drawn. */
export function TimeLine({ path, label }: { path: Path; label: string }) {
  const desk = useDesk()
  const edtf = useStore(desk.look, ({ claim }) => valueAt(claim, [...path, 'edtf']) as string | undefined)
  const ends = useMemo(() => (edtf === undefined ? undefined : endsOf(edtf)), [edtf])
  const around = useAround(desk.claim)
  return edtf !== undefined && ends ? (
    <Line path={path} label={label} edtf={edtf} ends={ends} around={around} />
  ) : null
}

interface LineProps {
  path: Path
  label: string
  edtf: string
  ends: Ends
  around: Around
}

function Line({ path, label, edtf, ends, around }: LineProps) {
  const published = stretchOf(around.published ?? '')
  const fitting = useMemo(
    () => axisOf(ends, published ? [published.start, published.end] : []),
    // oxlint-disable-next-line react/exhaustive-deps -- the stretch is new each time, the date isn't
    [ends, around.published],
  )
  // Under a hand that moves an end, the years stay where they are.
  const [held, setHeld] = useState<Axis>()
  const axis = held ?? fitting
  const [moved, setMoved] = useState(false)
  if (!axis) return null
  const handle = { path, label, ends, axis, onMoved: () => setMoved(true), onHold: setHeld }
  return (
    <figure className={styles['timeline']} aria-label={words.form.timeLine(label)}>
      <svg role="none" height="40" width="100%">
        <Years axis={axis} />
        {around.others.map((other, index) => (
          <Other key={index} axis={axis} edtf={other} />
        ))}
        {published && <Published at={axis.at(published.start)} edtf={around.published ?? ''} />}
        <PeriodBar bar={barOf(ends, axis)} />
        <EndHandle side="start" {...handle} />
        <EndHandle side="end" {...handle} />
      </svg>
      <figcaption>
        <output aria-live={moved ? 'polite' : 'off'}>{dateInWords(edtf)}</output>
        {around.published !== undefined && <span>{words.form.published(dateInWords(around.published))}</span>}
        {around.others.length > 0 && (
          <span className={controls['unseen']}>{words.form.otherPeriods(around.others.length)}</span>
        )}
      </figcaption>
    </figure>
  )
}

const Years = ({ axis }: { axis: Axis }) => (
  <g aria-hidden className={styles['years']}>
    <line x1="0" x2="100%" y1="25.5" y2="25.5" />
    {ticksOf(axis).map(({ at, label }) => (
      <g key={at}>
        <line x1={`${at}%`} x2={`${at}%`} y1="25" y2={label === undefined ? '27.5' : '29.5'} />
        {label !== undefined && (
          <text x={`${at}%`} y="38.5" textAnchor={at < 6 ? 'start' : at > 94 ? 'end' : 'middle'}>
            {label}
          </text>
        )}
      </g>
    ))}
  </g>
)

function Other({ axis, edtf }: { axis: Axis; edtf: string }) {
  const place = within(axis, edtf)
  return place ? (
    <rect
      aria-hidden
      className={styles['other']}
      x={`${place.from}%`}
      y="21"
      width={`${Math.max(0.6, place.to - place.from)}%`}
      height="2.5"
      rx="1"
    />
  ) : null
}

function Published({ at, edtf }: { at: number; edtf: string }) {
  return (
    <g className={styles['published']} aria-hidden>
      <title>{words.form.published(dateInWords(edtf))}</title>
      <line x1={`${at}%`} x2={`${at}%`} y1="1" y2="25" />
      <circle cx={`${at}%`} cy="3.5" r="2.5" />
    </g>
  )
}
