// The hits of a search by the source that they stand in, the source of the best hit first. Pure.
// Must not break: within a source the hits stay in the order in which they were found.
import type { SearchHit } from '../../core/answers'

/** A hit as a row; the first of each source says which it is. */
export interface HitRow {
  id: string
  /** What a first letter finds it by. */
  text: string
  hit: SearchHit
  /** Set on the first hit of a source; null: in none. */
  opens?: string | null
}

export function rowsOf(hits: readonly SearchHit[]): HitRow[] {
  const groups = new Map<string | null, SearchHit[]>()
  for (const hit of hits) {
    const source = hit.sourceId ?? null
    const group = groups.get(source)
    if (group) group.push(hit)
    else groups.set(source, [hit])
  }
  return [...groups].flatMap(([source, those]) =>
    those.map((hit, n) => ({
      id: `${hit.kind} ${hit.id} ${hit.start ?? ''}`,
      text: hit.title,
      hit,
      ...(n === 0 && { opens: source }),
    })),
  )
}

/** A snippet cut into what matched and what didn't. */
export function piecesOf({ snippet, marks }: Pick<SearchHit, 'snippet' | 'marks'>): {
  text: string
  marked: boolean
}[] {
  const pieces: { text: string; marked: boolean }[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) pieces.push({ text: snippet.slice(at, start), marked: false })
    pieces.push({ text: snippet.slice(Math.max(at, start), end), marked: true })
    at = Math.max(at, end)
  }
  if (at < snippet.length) pieces.push({ text: snippet.slice(at), marked: false })
  return pieces
}

/** The queries asked before, this one first; one that only goes on with the last takes its place. */
export function remembered(recent: readonly string[], query: string): string[] {
  const [last, ...others] = recent
  const rest = last !== undefined && query.startsWith(last) ? others : recent
  return [query, ...rest.filter((each) => each !== query)].slice(0, 8)
}
