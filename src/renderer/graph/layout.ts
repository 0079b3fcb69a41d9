// Where the claims around a claim stand in a drawing, and which lines run between them. Pure: boxes and paths in pixels.
import { Graph, layout } from '@dagrejs/dagre'
import type { Around } from '../../core/answers'
import { relationKinds } from '../claims/parts/words'
import { words } from '../ui/words'

export interface Placed {
  id: string
  /** The upper left corner. */
  x: number
  y: number
}

/** A line between two claims. `look`: what it stands for; `from` and `to` are ids. */
export interface Line {
  id: string
  from: string
  to: string
  label: string
  look: 'relation' | 'part' | 'series'
  points: readonly { x: number; y: number }[]
  /** The middle of its label. */
  at: { x: number; y: number }
}

export interface Drawing {
  width: number
  height: number
  places: readonly Placed[]
  lines: readonly Line[]
}

export interface Size {
  width: number
  height: number
}

type Tie = Pick<Line, 'id' | 'from' | 'to' | 'label' | 'look'>

const relationLabel = (kind: string): string => relationKinds.find(({ key }) => key === kind)?.label ?? kind

/** Every tie between claims that are there: relations, parts of breakdowns, and series from one claim to the next. */
export function tiesOf({ claims, relations, breakdowns, series }: Around): Tie[] {
  const there = new Set(claims.map(({ claim }) => claim.id))
  const ties: Tie[] = [
    ...relations.map(({ id, from, to, kind }) => ({
      id,
      from,
      to,
      label: relationLabel(kind),
      look: 'relation' as const,
    })),
    ...breakdowns.flatMap(({ id, total, parts }) =>
      parts.map(({ claim }) => ({
        id: `${id} ${claim}`,
        from: total,
        to: claim,
        label: words.relations.part,
        look: 'part' as const,
      })),
    ),
    ...series.flatMap(({ id, name, claims: members }) => {
      const known = members.filter((each) => there.has(each))
      return known.slice(1).map((to, at) => ({
        id: `${id} ${to}`,
        from: known[at] ?? to,
        to,
        label: name,
        look: 'series' as const,
      }))
    }),
  ]
  return ties.filter(({ from, to }) => there.has(from) && there.has(to))
}

/** Places the claims in layers, as few lines crossing as can be (Sugiyama's method, by dagre). */
export function drawingOf(around: Around, box: Size, direction: 'TB' | 'LR'): Drawing {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: direction, nodesep: 16, ranksep: 44, edgesep: 12, marginx: 8, marginy: 8 })
  for (const { claim } of around.claims) graph.setNode(claim.id, { ...box })
  const ties = tiesOf(around)
  for (const { id, from, to, label } of ties)
    graph.setEdge(from, to, { width: Math.min(110, label.length * 6.5), height: 14, labelpos: 'c' }, id)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    places: around.claims.map(({ claim: { id } }) => {
      const { x, y } = graph.node(id) as { x: number; y: number }
      return { id, x: x - box.width / 2, y: y - box.height / 2 }
    }),
    lines: ties.map((tie) => {
      const { points, x, y } = graph.edge(tie.from, tie.to, tie.id) as {
        points: Line['points']
        x: number
        y: number
      }
      return { ...tie, points, at: { x, y } }
    }),
  }
}

/** The claim that lies next in a direction: the nearest within a quarter of the compass; undefined where none is. */
export function neighbour(places: readonly Placed[], id: string, key: string): string | undefined {
  const here = places.find((place) => place.id === id)
  const way = ways[key]
  if (!here || !way) return undefined
  const ahead = places.flatMap((place) => {
    const [x, y] = [place.x - here.x, place.y - here.y]
    const along = x * way.x + y * way.y
    const aside = Math.abs(x * way.y) + Math.abs(y * way.x)
    return along > 0 ? [{ id: place.id, far: along + 2 * aside }] : []
  })
  return ahead.toSorted((a, b) => a.far - b.far)[0]?.id
}

const ways: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
