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

/** The two that belong together around a source: with the one before it, the one after it, or the one that it may replace. */
export function pairOf(
  id: string,
  sources: ById<Source>,
  offers: readonly VersionOffer[],
): VersionPair | undefined {
  const of = sources.get(id)?.supersedes ?? offers.find((offer) => offer.id === id)?.of
  if (of !== undefined && sources.has(of)) return { id, of }
  const newer = newerOf(sources, id)
  return newer && { id: newer.id, of: id }
}
