// A drawing of claims and what ties them. One tab stop: arrows go from claim to claim, Enter takes one in hand.
// Must not break: what a line says is in the description of the claims at its ends, for whoever doesn't see it.
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Around, LedgerRow } from '../../core/answers'
import { useClaimName } from '../claims/form/claim-rows'
import { useApp } from '../state/store'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import { type Drawing, drawingOf, type Line, neighbour, type Size } from './layout'
import styles from './Graph.module.css'

interface GraphProps {
  around: Around
  /** The claim that it is around. */
  centre: string
  box: Size
  direction: 'TB' | 'LR'
  onOpen: (row: LedgerRow) => void
}

export function Graph({ around, centre, box, direction, onOpen }: GraphProps) {
  const drawing = useMemo(() => drawingOf(around, box, direction), [around, box, direction])
  const [at, setAt] = useState(centre)
  const area = useRef<HTMLFieldSetElement>(null)
  const here = drawing.places.some(({ id }) => id === at) ? at : centre
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(drawing.places, here, event.key)
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
    area.current?.querySelector<HTMLElement>(`[data-claim="${next}"]`)?.focus()
  }
  const described = useDescriptions(around, drawing)
  return (
    // The arrow keys of the claims in it, which are its only stops.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      ref={area}
      aria-label={words.relations.graphTitle}
      className={styles['graph']}
      style={{ width: drawing.width, height: drawing.height }}
      onKeyDown={onKeyDown}
    >
      <Lines drawing={drawing} />
      {drawing.places.map(({ id, x, y }) => {
        const row = around.claims.find(({ claim }) => claim.id === id)
        if (!row) return null
        return (
          <button
            key={id}
            type="button"
            data-claim={id}
            data-centre={id === centre || undefined}
            tabIndex={id === here ? 0 : -1}
            {...descriptionOf(described.get(id))}
            className={styles['claim']}
            style={{ insetInlineStart: x, insetBlockStart: y, width: box.width, height: box.height }}
            onFocus={() => setAt(id)}
            onClick={() => onOpen(row)}
          >
            <Face row={row} />
          </button>
        )
      })}
    </fieldset>
  )
}

/** Said after the name, so that the name stays the claim's own. */
const descriptionOf = (ties: string | undefined) => (ties ? { 'aria-description': ties } : {})

function Face({ row }: { row: LedgerRow }) {
  const type = useApp((state) => state.codebook.claimTypes.find(({ key }) => key === row.claim.type))
  const nameOf = useClaimName()
  return (
    <>
      {type && <TypeBadge type={type} />}
      <span>{nameOf(row)}</span>
    </>
  )
}

/** What each claim is tied to, in words. */
function useDescriptions({ claims }: Around, { lines }: Drawing): ReadonlyMap<string, string> {
  const nameOf = useClaimName()
  return useMemo(() => {
    const names = new Map(claims.map((row) => [row.claim.id, nameOf(row)]))
    return new Map(
      claims.map(({ claim: { id } }) => [
        id,
        lines
          .filter(({ from, to }) => from === id || to === id)
          .map(({ label, from, to }) =>
            words.relations.tie(label, names.get(from) ?? '', names.get(to) ?? ''),
          )
          .join('; '),
      ]),
    )
  }, [claims, lines, nameOf])
}

function Lines({ drawing: { width, height, lines } }: { drawing: Drawing }) {
  return (
    <>
      <svg aria-hidden width={width} height={height} className={styles['lines']}>
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 L8 4 L0 8 z" className={styles['head']} />
          </marker>
        </defs>
        {lines.map((line) => (
          <path
            key={line.id}
            d={pathOf(line)}
            data-look={line.look}
            markerEnd={line.look === 'part' ? undefined : 'url(#arrow)'}
          />
        ))}
      </svg>
      {lines.map(({ id, label, at }) => (
        <span
          key={id}
          aria-hidden
          className={styles['label']}
          style={{ insetInlineStart: at.x, insetBlockStart: at.y }}
        >
          {label}
        </span>
      ))}
    </>
  )
}

/** A smooth line through the points. */
function pathOf({ points }: Line): string {
  const [first, ...rest] = points
  if (!first) return ''
  const bends = rest.slice(0, -1).map((point, at) => {
    const next = rest[at + 1] ?? point
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`
  })
  const last = rest.at(-1) ?? first
  return `M${first.x} ${first.y} ${bends.join(' ')} L${last.x} ${last.y}`
}
