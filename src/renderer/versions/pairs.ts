// Which sources are versions of each other. Pure.
import type { VersionOffer } from '../../core/versions/answers'
import type { Source } from '../../core/model/source'
import type { VersionPair } from '../state/browsing'
import type { ById } from '../state/state'

/** Every newer version with the one that it replaces, in the order in which they were imported. */
export const pairsOf = (sources: ById<Source>): VersionPair[] =>
  [...sources.values()].flatMap(({ id, supersedes }) =>
    supersedes !== undefined && sources.has(supersedes) ? [{ id, of: supersedes }] : [],
  )

/** Whether any source has another version. */
export const hasVersions = (sources: ById<Source>): boolean =>
  [...sources.values()].some(({ supersedes }) => supersedes !== undefined)

/** What replaces each source that is replaced, by the id of that; of several the one with the highest version. */
export function replacedBy(sources: ById<Source>): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>()
  for (const source of sources.values())
    if (source.supersedes !== undefined && !isOlder(source, found.get(source.supersedes)))
      found.set(source.supersedes, source)
  return found
}

const isOlder = (source: Source, than: Source | undefined): boolean =>
  than !== undefined && than.version > source.version

/** The source that replaces another one. */
export const newerOf = (sources: ById<Source>, id: string): Source | undefined => replacedBy(sources).get(id)

/** The newest version of a source; undefined where that is the source itself. */
export function newestOf(sources: ById<Source>, id: string): Source | undefined {
  const newer = replacedBy(sources)
  const seen = new Set([id])
  let newest: Source | undefined
  for (let next = newer.get(id); next && !seen.has(next.id); next = newer.get(next.id)) {
    seen.add(next.id)
    newest = next
  }
  return newest
}

/** The offers that still stand: both sources are there, and neither has become a part of other versions meanwhile. */
export function standing(offers: readonly VersionOffer[], sources: ById<Source>): VersionOffer[] {
  if (offers.length === 0) return []
  const newer = replacedBy(sources)
  return offers.filter(({ id, of }) => {
    const source = sources.get(id)
    return source && source.supersedes === undefined && !newer.has(id) && sources.has(of) && !newer.has(of)
  })
}

/** The two that belong together around a source: with the one before it, the one after it, or the one that it may replace. */
export function pairOf(
  id: string,
  sources: ById<Source>,
  offers: readonly VersionOffer[],
): VersionPair | undefined {
  const of = sources.get(id)?.supersedes ?? standing(offers, sources).find((offer) => offer.id === id)?.of
  if (of !== undefined && sources.has(of)) return { id, of }
  const newer = newerOf(sources, id)
  return newer && { id: newer.id, of: id }
}
