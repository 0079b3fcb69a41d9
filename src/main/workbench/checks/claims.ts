// The claims of a project and all that checks ask about them, in memory, and brought up to date from the history.
// Must not break: what stands here is the project as it was after one change, and no query is made for each claim.
import type { Checkable } from '../../../core/checking/checkable'
import type { Records } from '../../../core/model/records'
import type { ProjectDatabase } from '../../database'

/** The nouns that are read whole. */
const wholeNouns = [
  'claims',
  'claimTypes',
  'entities',
  'breakdowns',
  'relations',
  'series',
  'checkDecisions',
] as const
/** Of these only what claims rest on is read. */
const neededNouns = ['highlights', 'sources'] as const
type ReadNoun = (typeof wholeNouns)[number] | (typeof neededNouns)[number]

/** Records by id, as they were after one change; `headlines` are the wordings of headline regions by source. */
export interface Claims {
  change: number
  records: { [N in ReadNoun]: Map<string, Records[N]> }
  headlines: Map<string, string>
}

/** More changes than this are not followed one by one: everything is read again. */
const mostFollowed = 1000

/** The claims as they are now: those of before with what has changed, or read anew in slices. */
export async function readClaims(
  database: ProjectDatabase,
  before: Claims | undefined,
  pause: () => Promise<void> | undefined,
): Promise<Claims> {
  let claims = before
  while (!claims || database.newestChange() - claims.change > mostFollowed) {
    claims = { change: database.newestChange(), records: nothing(), headlines: new Map() }
    for (const _ of readWhole(database, claims)) await pause()
  }
  follow(database, claims)
  return claims
}

export function checkableOf({ records, headlines }: Claims): Checkable {
  const inOrder = <N extends ReadNoun>(noun: N) =>
    [...records[noun].values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    claims: inOrder('claims'),
    claimTypes: inOrder('claimTypes'),
    highlights: records.highlights,
    sources: records.sources,
    entities: records.entities,
    breakdowns: inOrder('breakdowns'),
    relations: inOrder('relations'),
    series: inOrder('series'),
    headlines,
  }
}

const nothing = (): Claims['records'] => ({
  claims: new Map(),
  claimTypes: new Map(),
  entities: new Map(),
  breakdowns: new Map(),
  relations: new Map(),
  series: new Map(),
  checkDecisions: new Map(),
  highlights: new Map(),
  sources: new Map(),
})

const pageSize = 500

/** Reads everything, page by page; between two pages others may write. */
function* readWhole(database: ProjectDatabase, claims: Claims): Generator<void> {
  for (const noun of wholeNouns) {
    let read = 0
    for (const record of database.all(noun)) {
      keep(claims, noun, record)
      if ((read += 1) % pageSize === 0) yield
    }
  }
  yield* readNeeded(database, claims)
}

/** Takes over what has changed since. All at once: nobody writes in between. */
function follow(database: ProjectDatabase, claims: Claims): void {
  for (const { seq, table, id } of database.changes({ after: claims.change, limit: mostFollowed })) {
    claims.change = seq
    const isNeeded = neededNouns.some((noun) => noun === table)
    if (!isNeeded && !wholeNouns.some((noun) => noun === table)) continue
    const noun = table as ReadNoun
    if (isNeeded && !claims.records[noun].has(id)) continue
    const record = database.get(noun, id)
    if (record) keep(claims, noun, record)
    else claims.records[noun].delete(id)
    if (noun === 'sources') claims.headlines.delete(id)
  }
  for (const _ of readNeeded(database, claims));
}

function keep<N extends ReadNoun>({ records }: Claims, noun: N, record: Records[N]): void {
  const ofNoun = records[noun] as Map<string, Records[N]>
  ofNoun.set(record.id, record)
}

/** Reads what claims rest on and isn't here yet: highlights, their sources, the originals of those, headlines. */
function* readNeeded(database: ProjectDatabase, claims: Claims): Generator<void> {
  const { highlights, sources } = claims.records
  const evidence = [...claims.records.claims.values()].flatMap((claim) => claim.evidence)
  yield* readMissing(
    database,
    claims,
    'highlights',
    evidence.map(({ highlightId }) => highlightId),
  )
  yield* readMissing(
    database,
    claims,
    'sources',
    [...highlights.values()].map(({ sourceId }) => sourceId),
  )
  let found = 0
  while (found < sources.size) {
    found = sources.size
    const behind = [...sources.values()].flatMap(({ copyOf, supersedes }) => [copyOf, supersedes])
    yield* readMissing(
      database,
      claims,
      'sources',
      behind.filter((id) => id !== undefined),
    )
  }
  for (const source of sources.values()) {
    if (claims.headlines.has(source.id)) continue
    const wording = headlineOf(database, source)
    if (wording === undefined) continue
    claims.headlines.set(source.id, wording)
    yield
  }
}

function* readMissing(
  database: ProjectDatabase,
  claims: Claims,
  noun: (typeof neededNouns)[number],
  ids: readonly string[],
): Generator<void> {
  const missing = [...new Set(ids)].filter((id) => !claims.records[noun].has(id))
  for (let at = 0; at < missing.length; at += pageSize) {
    for (const record of database.several(noun, missing.slice(at, at + pageSize))) keep(claims, noun, record)
    yield
  }
}

function headlineOf(database: ProjectDatabase, source: Records['sources']): string | undefined {
  const regions = source.regions.filter(({ kind }) => kind === 'headline')
  if (regions.length === 0) return undefined
  const text = database.text(source.text.sha256)
  return regions.map(({ start, end }) => text.slice(start, end)).join('\n')
}
