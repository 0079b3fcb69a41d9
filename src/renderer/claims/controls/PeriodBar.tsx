// The bar of a period: sharp where it is known, fading where it is about, dashed where it is uncertain or unknown, with an
// arrow where it is open, hatched where its dates are no certain stretch.
// The looks differ in shape as well as in colour.
import { useId } from 'react'
import type { EndLook, PeriodBar as Bar } from '../parts/time-line'
import styles from './timeline.module.css'

const top = 6
const height = 11

export function PeriodBar({ bar: { from, to, start, end, loose } }: { bar: Bar }) {
  const id = useId()
  const width = Math.max(0.8, to - from)
  const fill = `url(#${id}fade)`
  const frame = { x: `${from}%`, y: top, width: `${width}%`, height, rx: 2 }
  return (
    <g aria-hidden className={styles['period']}>
      <defs>
        <linearGradient id={`${id}fade`}>
          <stop offset="0" className={styles[start]} />
          <stop offset="0.3" className={styles['sharp']} />
          <stop offset="0.7" className={styles['sharp']} />
          <stop offset="1" className={styles[end]} />
        </linearGradient>
        <pattern
          id={`${id}hatch`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" x2="0" y1="0" y2="5" className={styles['hatch']} />
        </pattern>
      </defs>
      <rect {...frame} fill={fill} />
      {loose && <rect {...frame} fill={`url(#${id}hatch)`} />}
      {[start, end].includes('uncertain') && <rect {...frame} className={styles['dashed']} />}
      <Edge look={start} at={from} side="start" />
      <Edge look={end} at={from + width} side="end" />
    </g>
  )
}

/** What is drawn at an end that is no sharp one. */
function Edge({ look, at, side }: { look: EndLook; at: number; side: 'start' | 'end' }) {
  const sign = { open: side === 'start' ? '◂' : '▸', unknown: '?', about: '~', uncertain: '?', sharp: '' }[
    look
  ]
  if (sign === '') return null
  const inside = look === 'open' || look === 'unknown'
  return (
    <text
      x={`${at}%`}
      dx={(side === 'start') === inside ? 6 : -6}
      y={top + height - 2}
      textAnchor="middle"
      className={styles['sign']}
      data-inside={inside || undefined}
    >
      {sign}
    </text>
  )
}
