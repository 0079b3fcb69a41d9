// `suggest` and `coverage`: what the program would propose for sources, and what of them was read and claimed.
// Nothing of it is stored: it is read from the text whenever it isn't at hand any more.
import type { Coverage } from '../../core/answers'
import type { Workbench } from '../../core/contract'
import type { Suggestion } from '../../core/model/suggestion'
import { coverageOf, createReading, type Readable } from '../../core/reading'
import { leavesOf } from '../../core/text/document'
import type { Span } from '../../core/text/span'
import type { ProjectDatabase } from '../database'
import type { Job } from './jobs'
import { keepSuggestions, type KeptSuggestions } from './kept-suggestions'
import type { Session } from './session'
import { slicing } from './slices'
import { need } from './transaction'

export function suggestingVerbs(session: Session): Pick<Workbench, 'suggest' | 'coverage'> {
  const kept = keepSuggestions()
  return {
    suggest: ({ job: name, sourceId }) =>
      session.jobs.run(name, async (job) => {
        const source = readableOf(session.project(), sourceId, kept)
        // Reading pauses more often than at each leaf.
        const all = source.leaves.length
        const tell = (done: number) => job.progress(Math.min(done, all), all)
        return { suggestions: [...(await suggestionsFor(source, kept, job, tell))] }
      }),
    coverage: ({ job: name, sourceIds }) =>
      session.jobs.run(name, async (job) => ({
        sources: await coverageOfAll(session.project(), sourceIds, kept, job),
      })),
  }
}

type ReadableSource = Readable & { sha256: string; title: string }

function readableOf(database: ProjectDatabase, id: string, kept: KeptSuggestions): ReadableSource {
  const { text, title, ...source } = need(database, 'sources', id)
  const { regions, published, publisher, authors, attribution, language } = source
  return {
    source: { id, regions, published, publisher, authors, attribution, language },
    text: database.text(text.sha256),
    leaves: leavesOf(database.blocks({ ...source, text, title })),
    entities: kept.entitiesOf(database),
    sha256: text.sha256,
    title,
  }
}

/** The suggestions for a source, read leaf by leaf unless they are at hand. */
async function suggestionsFor(
  source: ReadableSource,
  kept: KeptSuggestions,
  job: Job,
  tell?: (done: number) => void,
): Promise<readonly Suggestion[]> {
  const key = kept.keyOf(source)
  const known = kept.get(key)
  if (known) return known
  const pause = slicing(job)
  const suggestions: Suggestion[] = []
  let read = 0
  for (const ofLeaf of createReading(source).suggestions()) {
    suggestions.push(...ofLeaf)
    tell?.((read += 1))
    await pause()
  }
  kept.put(key, suggestions)
  return suggestions
}

async function coverageOfAll(
  database: ProjectDatabase,
  sourceIds: readonly string[] | undefined,
  kept: KeptSuggestions,
  job: Job,
): Promise<Coverage[]> {
  const total = sourceIds?.length ?? database.count('sources')
  const readings = new Map(database.readings().map((reading) => [reading.sourceId, reading]))
  const sources: Coverage[] = []
  const pause = slicing(job)
  for (const id of sourceIds ?? idsOf(database)) {
    await pause()
    // One that was removed since its id was read is not asked for.
    if (!sourceIds && !database.get('sources', id)) continue
    const source = readableOf(database, id, kept)
    job.progress(sources.length, total, source.title)
    const suggestions = await suggestionsFor(source, kept, job)
    const reading = readings.get(id)
    const furthest = reading?.state === 'read' ? source.text.length : reading?.furthest
    sources.push(coverageOf({ source, suggestions, claimed: claimedIn(database, id), furthest }))
  }
  job.progress(total, total)
  return sources
}

function* idsOf(database: ProjectDatabase): Generator<string> {
  for (const { id } of database.all('sources')) yield id
}

const everything = 1_000_000_000

/** Where evidence of claims stands in a source. */
function claimedIn(database: ProjectDatabase, sourceId: string): Span[] {
  const claims = database.page('claims', { sourceId, limit: everything })
  const evidence = new Set(claims.flatMap((claim) => claim.evidence.map(({ highlightId }) => highlightId)))
  const spans: Span[] = []
  for (const { id, start, end } of database.page('highlights', { sourceId, limit: everything }))
    if (start !== undefined && end !== undefined && evidence.has(id)) spans.push({ start, end })
  return spans
}
