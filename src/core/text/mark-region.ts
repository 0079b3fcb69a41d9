// What a person says of a part of a document, against what rules have guessed: the person is right.
// Spans are whole blocks, between two of which stands one character (a line break or a tab).
import type { Region } from '../model/source'
import type { Span } from './span'

/**
 * The regions after a person marked a span of whole blocks as `kind`; 'body' says that it is running text, `undefined`
 * takes back whatever was said or guessed there. Regions around it are cut at its ends. UTF-16 units, in order.
 */
export function markRegion(
  regions: readonly Region[],
  span: Span,
  kind: Region['kind'] | undefined,
): Region[] {
  const rest = regions.flatMap((region) => outside(region, span))
  const marked: Region[] = kind === undefined ? [] : [{ ...span, kind, by: 'coder' }]
  return joined([...rest, ...marked].toSorted((a, b) => a.start - b.start || a.end - b.end))
}

/** What is left of a region before and after a span: whole blocks, without the character that joined them to it. */
function outside(region: Region, { start, end }: Span): Region[] {
  if (region.end <= start || region.start >= end) return [region]
  const before = { ...region, end: Math.min(region.end, start - 1) }
  const after = { ...region, start: Math.max(region.start, end + 1) }
  return [before, after].filter((part) => part.start < part.end)
}

/** Neighbours that a person said the same of are one region. */
function joined(regions: readonly Region[]): Region[] {
  const result: Region[] = []
  for (const region of regions) {
    const last = result.at(-1)
    const isSame = last?.kind === region.kind && last.by === 'coder' && region.by === 'coder'
    if (last && isSame && region.start - last.end <= 1)
      result[result.length - 1] = { ...last, end: Math.max(last.end, region.end) }
    else result.push(region)
  }
  return result
}
