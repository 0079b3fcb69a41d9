// Correcting what a part of a document is: the new region takes its span from those that had it.
// Pure. Must not break: regions stay in order and never overlap where they didn't before.
import type { Region } from '../model/source'

/** The regions after a person said what a span (UTF-16 units) is. */
export function markRegion(
  regions: readonly Region[],
  { start, end, kind }: Pick<Region, 'start' | 'end' | 'kind'>,
): Region[] {
  const others = regions.flatMap((region): Region[] => [
    ...(region.start < start ? [{ ...region, end: Math.min(region.end, start) }] : []),
    ...(region.end > end ? [{ ...region, start: Math.max(region.start, end) }] : []),
  ])
  return [...others, { start, end, kind, by: 'coder' as const }].toSorted((a, b) => a.start - b.start)
}
