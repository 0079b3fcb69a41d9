// One line of a picture: what it is about, something drawn along a scale, and its number.
import type { ReactNode } from 'react'
import styles from './Pictures.module.css'

export interface LineProps {
  label: string
  number: string
  strong?: boolean
  children: ReactNode
}

export function Line({ label, number, strong = false, children }: LineProps) {
  return (
    <div className={styles['line']} data-strong={strong || undefined}>
      <span className={styles['label']} title={label}>
        {label}
      </span>
      <span className={styles['track']}>{children}</span>
      <span className={styles['number']}>{number}</span>
    </div>
  )
}

interface StretchProps {
  look: 'whole' | 'part' | 'left' | 'over' | 'open' | 'dot'
  /** Percentages of the line. */
  from: number
  to: number
}

/** Something that is drawn from one place of the line to another. */
export function Stretch({ look, from, to }: StretchProps) {
  const [start, end] = from < to ? [from, to] : [to, from]
  return (
    <span
      className={styles[look]}
      style={{ insetInlineStart: `${start}%`, inlineSize: `${Math.max(0, end - start)}%` }}
    />
  )
}
