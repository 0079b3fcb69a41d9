// The verbs that only read: lists, sources, texts, the claims table, verification.
// A record that is asked for by id and isn't there is an error, a list without records isn't.
import { resolve } from 'node:path'
import type { Problem, Workbench } from '../../core/contract'
import type { Noun, Records } from '../../core/model/records'
import { openDatabase, type Opening, type ProjectDatabase } from '../database'
import type { Job } from './jobs'
import type { Session } from './session'
import { search } from './search'
import { badValue, need } from './transaction'

type ReadingVerbs = Pick<Workbench, 'list' | 'openSource' | 'text' | 'search' | 'ledger' | 'verify'>

export function readingVerbs(session: Session): ReadingVerbs {
  return {
    list: ({ kind, sourceId, after, limit }) => {
      const database = session.project()
      if (sourceId !== undefined) need(database, 'sources', sourceId)
      // One more than asked for tells whether there is a next page.
      if (kind === 'changes') {
        const changes = database.changes({ after: seqOf(after), limit: limit + 1 })
        return pageOf(changes, limit, (change) => String(change.seq))
      }
      const noun: Noun = kind === 'types' ? 'claimTypes' : kind
      const records: Records[Noun][] = database.page(noun, {
        limit: limit + 1,
        ...(after !== undefined && { after }),
        ...(sourceId !== undefined && { sourceId }),
      })
      return pageOf(records, limit, (record) => record.id)
    },
    openSource: ({ id }) => openSource(session.project(), id),
    text: ({ sourceId }) => {
      const database = session.project()
      return database.text(need(database, 'sources', sourceId).text.sha256)
    },
    search: (query) => search(session.project(), query),
    ledger: (query) => session.project().ledger(query),
    verify: ({ job: name, path }) =>
      session.jobs.run(name, (job) =>
        path === undefined || session.opened()?.isAt(path)
          ? verify(session.project(), job)
          : verifyFile(session.opening, path, job),
      ),
  }
}

/** A file is only opened, and nothing is asked of it: reading a damaged row would fail before it is found. */
async function verifyFile(opening: Opening, path: string, job: Job) {
  const database = openDatabase(resolve(path), { ...opening, mode: 'read' })
  try {
    return await verify(database, job)
  } finally {
    database.close()
  }
}

async function verify(database: ProjectDatabase, job: Job) {
  const snapshot = await database.snapshot()
  try {
    const problems: Problem[] = []
    let done = 0
    for (const problem of snapshot.verify()) {
      if (problem) problems.push(problem)
      job.progress(++done)
      await job.pause()
      job.check()
    }
    const wrong = problems.filter(({ code }) => code !== 'originalNotIncluded')
    return { ok: wrong.length === 0, problems }
  } finally {
    snapshot.close()
  }
}

function pageOf<T>(records: T[], limit: number, keyOf: (record: T) => string) {
  const shown = records.slice(0, limit)
  const last = shown.at(-1)
  return { records: shown, ...(records.length > limit && last && { next: keyOf(last) }) }
}

function seqOf(after: string | undefined): number {
  const seq = Number(after ?? 0)
  if (Number.isSafeInteger(seq) && seq >= 0) return seq
  throw badValue(`“${after}” is not the number of a change.`)
}

const everything = 1_000_000_000

function openSource(database: ProjectDatabase, id: string): ReturnType<Workbench['openSource']> {
  const source = need(database, 'sources', id)
  const of = <N extends Noun>(noun: N) => database.page(noun, { sourceId: id, limit: everything })
  const highlights = new Map(of('highlights').map((highlight) => [highlight.id, highlight]))
  const claims = of('claims')
  for (const { highlightId } of claims.flatMap(({ evidence }) => evidence))
    if (!highlights.has(highlightId)) highlights.set(highlightId, need(database, 'highlights', highlightId))
  return {
    source,
    text: database.text(source.text.sha256),
    blocks: database.blocks(source),
    highlights: [...highlights.values()],
    claims,
    notes: of('notes'),
  }
}
