// Versions of one source count as one source, wherever sources are counted.
import type { Source } from '../model/source'

/** The id of the first version of a source, as far back as the sources are there. */
export function firstVersionOf(sources: ReadonlyMap<string, Source>, source: Source): string {
  const seen = new Set([source.id])
  let first = source
  for (;;) {
    const before = first.supersedes === undefined ? undefined : sources.get(first.supersedes)
    if (!before || seen.has(before.id)) return first.id
    seen.add(before.id)
    first = before
  }
}
