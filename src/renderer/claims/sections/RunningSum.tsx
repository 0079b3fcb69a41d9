// What the parts of a breakdown come to, one after the other, and what they leave of the total, drawn hatched.
import { type ReactNode, useMemo } from 'react'
import { type RunningPart, runningSum, type RunningSum } from '../../../core/checking/running'
import { quantityOf } from '../../../core/model/quantity-of'
import type { Breakdown } from '../../../core/model/relations'
import { useAround } from '../../graph/use-around'
import { words } from '../../ui/words'
import styles from './Numbers.module.css'

/** The sums of a breakdown; undefined until its claims are known. */
export function useRunning({ total, parts }: Breakdown): RunningSum | undefined {
  const around = useAround(total, 1)
  return useMemo(() => {
    if (!around) return undefined
    const claims = new Map(around.claims.map(({ claim }) => [claim.id, claim]))
    // Of very large breakdowns not all is known.
    if (parts.some(({ claim }) => !claims.has(claim))) return undefined
    const quantity = (id: string) => {
      const claim = claims.get(id)
      return claim && quantityOf(claim)
    }
    return runningSum(
      quantity(total),
      parts.map(({ claim }) => ({ claim, quantity: quantity(claim) })),
    )
  }, [around, total, parts])
}

/** A part, and below it what it and all before it come to. */
export function SoFar({ part, children }: { part: RunningPart | undefined; children: ReactNode }) {
  const { sum = '', apart } = part ?? {}
  return (
    <div className={styles['part']}>
      {children}
      {part && (
        <span className={styles['so-far']} data-apart={apart !== undefined || undefined}>
          {apart === undefined ? words.relations.soFar(sum) : words.relations.apart[apart]}
        </span>
      )}
    </div>
  )
}

export function LeftOver({ running: { left, share = 0, parts } }: { running: RunningSum }) {
  if (!left || parts.length === 0) return null
  const isNone = left.amount === '0' || left.amount === '0 %'
  return (
    <div className={styles['left']} data-over={left.over || undefined}>
      <span aria-hidden className={styles['track']}>
        <span className={styles['added']} style={{ inlineSize: `${(left.over ? 1 : 1 - share) * 100}%` }} />
        {!isNone && (
          <span className={styles['rest']} style={{ inlineSize: `${(left.over ? 0.08 : share) * 100}%` }} />
        )}
      </span>
      <span>
        {isNone
          ? words.relations.allThere
          : left.over
            ? words.relations.over(left.amount)
            : words.relations.left(left.amount)}
      </span>
    </div>
  )
}
