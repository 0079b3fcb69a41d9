// What of an old version is carried over to a new one: the same for who makes the version and who only asks.
// Must not break: nothing is carried twice; where that was done before, what is there stays as it is.
import { type Carried, carry } from '../../../core/anchoring'
import type { Highlight } from '../../../core/model/highlight'
import type { Source } from '../../../core/model/source'
import { carriedTo } from '../../../core/versions/carried'
import type { Slices } from '../../database'
import type { Reader } from '../../database/reader'
import { highlightsIn } from './chain'

/** A highlight of the old version, and what it becomes in the new one. */
export interface CarriedOver {
  from: Highlight
  /** What was carried from it when the new version was one before. */
  there: Highlight | undefined
  becomes: ReturnType<typeof carriedTo>
  /** Whether the same words stand among the same others, so that claims rest on them unasked. */
  isKept: boolean
}

/** All highlights of an old version, in the order of its text, with what each becomes. */
export function* carriedOver(
  reader: Reader,
  { source, old }: { source: Source; old: Source },
): Slices<CarriedOver[]> {
  const [oldText, newText] = [old, source].map(({ text }) => reader.text(text.sha256)) as [string, string]
  const highlights = yield* highlightsIn(reader, old.id)
  const places = yield* placesOf(oldText, newText, highlights)
  const before = new Map<string, Highlight>()
  for (const each of yield* highlightsIn(reader, source.id))
    if (each.carriedFrom !== undefined && !before.has(each.carriedFrom)) before.set(each.carriedFrom, each)
  const found: CarriedOver[] = []
  for (const [at, from] of highlights.entries()) {
    const to = places[at] as Carried
    const there = before.get(from.id)
    const isKept = to.anchor === 'exact' && (!there || (there.start === to.start && there.end === to.end))
    found.push({ from, there, becomes: there ?? carriedTo(from, to, newText), isKept })
    yield
  }
  return found
}

/** Where each highlight of an old text stands in a new one; what had no place has none. */
function* placesOf(oldText: string, newText: string, highlights: readonly Highlight[]): Slices<Carried[]> {
  const placed = highlights.flatMap(({ start, end, quote }) =>
    start === undefined || end === undefined || !quote ? [] : [{ start, end, quote }],
  )
  const found = yield* carry(oldText, newText, placed)
  let at = 0
  return highlights.map(({ quote }) => (quote ? (found[at++] as Carried) : { anchor: 'lost' }))
}
