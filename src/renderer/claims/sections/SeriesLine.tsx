// A series as a line: the values of its claims at their dates, from the first to the last.
import { useMemo } from 'react'
import type { Series } from '../../../core/model/relations'
import { useAround } from '../../graph/use-around'
import { useDesk } from '../form/desk'
import { words } from '../../ui/words'
import styles from './Numbers.module.css'
import { type Member, membersOf, type Point } from './series-points'

const [width, height, edge] = [300, 92, 14]

/** The claims of a series in the order of their dates, those without one last. */
export function useMembers({ claims }: Series): readonly Member[] {
  const { claim } = useDesk()
  const around = useAround(claim.id, 1, claims.length > 1)
  return useMemo(() => membersOf(claims, around?.claims ?? []), [around, claims])
}

interface SeriesLineProps {
  name: string
  points: readonly Point[]
}

export function SeriesLine({ name, points }: SeriesLineProps) {
  const { claim } = useDesk()
  if (points.length < 2) return null
  const place = placing(points)
  return (
    <figure aria-label={words.relations.line(name)} className={styles['series']}>
      <svg aria-hidden viewBox={`0 0 ${width} ${height}`} className={styles['chart']}>
        <line x1={edge} x2={width - edge} y1={height - edge} y2={height - edge} />
        <polyline points={points.map((point) => `${place(point).x},${place(point).y}`).join(' ')} />
        {points.map((point) => (
          <circle
            key={point.claimId}
            cx={place(point).x}
            cy={place(point).y}
            r={point.claimId === claim.id ? 5 : 3.5}
            data-here={point.claimId === claim.id || undefined}
          />
        ))}
      </svg>
    </figure>
  )
}

/** Where a point is drawn; equal values lie in the middle. */
function placing(points: readonly Point[]): (point: Point) => { x: number; y: number } {
  const span = (of: (point: Point) => number) => {
    const all = points.map(of)
    const [least, most] = [Math.min(...all), Math.max(...all)]
    return (point: Point): number => (most > least ? (of(point) - least) / (most - least) : 0.5)
  }
  const [along, up] = [span(({ time }) => time), span(({ value }) => value)]
  return (point) => ({
    x: edge + along(point) * (width - 2 * edge),
    y: height - 2 * edge - up(point) * (height - 3 * edge),
  })
}
