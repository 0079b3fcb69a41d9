// Versions of a source, one after the other, and what their highlights became from each to the next.
// Must not break: whatever somebody wrote into `supersedes`, every walk along it ends.
import type { Claim } from '../../../core/model/claim'
import type { Highlight } from '../../../core/model/highlight'
import type { Source } from '../../../core/model/source'
import type { Reader } from '../../database/reader'
import type { Slices } from '../../database'

/** The source that takes the place of another one; of several the one with the highest version. */
export function nextOf(reader: Reader, id: string): Source | undefined {
  const links = reader.linksTo({ noun: 'sources', id }).filter(({ noun }) => noun === 'sources')
  return reader
    .several(
      'sources',
      links.map((link) => link.id),
    )
    .filter((source) => source.supersedes === id)
    .toSorted((a, b) => b.version - a.version || (a.id < b.id ? 1 : -1))[0]
}

/** The versions that came after a source, the next one first. */
export function laterThan(reader: Reader, id: string): Source[] {
  const found = new Map<string, Source>()
  for (let next = nextOf(reader, id); next && next.id !== id; next = nextOf(reader, next.id)) {
    if (found.has(next.id)) break
    found.set(next.id, next)
  }
  return [...found.values()]
}

/** The ids of the versions before a source, the newest first. */
export function earlierThan(reader: Reader, source: Source): string[] {
  const found = new Set<string>()
  let id = source.supersedes
  for (; id !== undefined && !found.has(id); id = reader.get('sources', id)?.supersedes) found.add(id)
  return [...found]
}

/** The highlights that came of one by carrying it over, from version to version. */
export function carriedFrom(reader: Reader, id: string): Highlight[] {
  const found = new Map<string, Highlight>()
  const look = (from: string): void => {
    const links = reader.linksTo({ noun: 'highlights', id: from }).filter(({ noun }) => noun === 'highlights')
    for (const highlight of reader.several(
      'highlights',
      links.map((link) => link.id),
    )) {
      if (highlight.carriedFrom !== from || found.has(highlight.id)) continue
      found.set(highlight.id, highlight)
      look(highlight.id)
    }
  }
  look(id)
  return [...found.values()]
}

/** All highlights of a source, in the order of its text; those without a place come last. */
export function* highlightsIn(reader: Reader, sourceId: string): Slices<Highlight[]> {
  const found: Highlight[] = []
  for (let after = ''; ; after = found.at(-1)?.id ?? '') {
    const page = reader.page('highlights', { after, limit: pageSize, sourceId })
    found.push(...page)
    yield
    if (page.length < pageSize) break
  }
  return found.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || (a.id < b.id ? -1 : 1))
}

const pageSize = 500

/** The claims with evidence on any of some highlights. */
export function* restingOn(reader: Reader, highlightIds: Iterable<string>): Slices<Claim[]> {
  const highlights = new Set(highlightIds)
  const ids = new Set<string>()
  for (const id of highlights) {
    for (const link of reader.linksTo({ noun: 'highlights', id }))
      if (link.noun === 'claims') ids.add(link.id)
    yield
  }
  const claims: Claim[] = []
  for (const id of ids) {
    const claim = reader.get('claims', id)
    // A claim may refer to a passage otherwise, too, such as from a hop of its attribution.
    if (claim?.evidence.some(({ highlightId }) => highlights.has(highlightId))) claims.push(claim)
    yield
  }
  return claims
}
