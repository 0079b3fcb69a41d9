// Where documents that were read become sources: known bytes are skipped, the rest goes in by batches.
// All batches of one intake are one step of the history.
import { hash } from 'node:crypto'
import type { Delta, ImportReport } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import type { Source } from '../../core/model/source'
import { codePoints } from '../../core/text/code-points'
import type { ProjectDatabase } from '../database'
import type { Imported } from '../importing'
import type { Job } from './jobs'
import type { Session } from './session'

/** A document as it comes in. */
interface Read {
  path: string
  name: string
  bytes: Uint8Array
  imported: Imported
}

export interface Intake {
  /** Takes a document in. Throws `cancelled` when the job was. */
  add(document: Read): void
  /** Puts in what waits. Throws `cancelled` when the job was, and then what waits stays out. */
  commit(): void
  /** What came in and is there now: others may have undone or changed it, or opened another project, meanwhile. */
  outcome(): Omit<ImportReport, 'failed'> & Delta
}

export interface Batch {
  step?: number | undefined
  more?: boolean
}

/** When a batch goes in: soon enough that no batch takes long, late enough that commits cost little. */
const filesABatch = 200
const bytesABatch = 8_000_000

/** `step` goes on with the step of an earlier call, `more` says that a later one will go on with this. */
export function createIntake(session: Session, job: Job, { step: begun, more }: Batch): Intake {
  const { coder } = session.by()
  const home = session.project()
  const came: Came = { sources: [], skipped: [], warnings: [], put: {}, step: begun }
  const waiting = new Map<string, { source: Source; document: Read }>()
  let bytesWaiting = 0
  let step = begun
  if (begun !== undefined) checkNewest(home, begun)

  const commit = (isWhole: boolean) => {
    job.check()
    if (waiting.size === 0) return
    const all = [...waiting.values()]
    const summary =
      step === undefined && isWhole && !more ? summaryOf(all.map(({ source }) => source)) : 'Imported sources'
    const made = session.change({ verb: 'import', summary, step }, (tx) => {
      for (const { source, document } of all) {
        tx.writer.putDocument(source, document.imported.document, document.bytes)
        tx.writer.put('sources', source)
      }
    })
    waiting.clear()
    bytesWaiting = 0
    came.step = step = made.step
    Object.assign(came.put, made.delta.put)
    for (const { source, document } of all) {
      came.sources.push(source.id)
      for (const message of document.imported.warnings) came.warnings.push({ sourceId: source.id, message })
    }
  }

  return {
    commit: () => commit(true),
    outcome: () => outcomeOf(session.opened(), home, came),
    add: (document) => {
      // Since the last check the project may have been closed, and another opened.
      job.check()
      const sha256 = hash('sha256', document.bytes)
      const known = waiting.get(sha256)?.source.id ?? home.sourceOfOriginal(sha256)
      if (known !== undefined) {
        came.skipped.push({ path: document.path, sourceId: known })
        return
      }
      const source = sourceOf(document, sha256)
      waiting.set(sha256, {
        source: { id: session.host.newId(), ...source, importedAt: session.host.now(), coder: coder.id },
        document,
      })
      bytesWaiting += document.bytes.length
      if (waiting.size >= filesABatch || bytesWaiting >= bytesABatch) commit(false)
    },
  }
}

/** What came in between stays apart: the history is undone in its order. Throws `refused`. */
export function checkNewest(project: Pick<ProjectDatabase, 'newest'>, step: number): void {
  const newest = project.newest()
  if (newest?.step !== step || newest.verb !== 'import')
    throw new WorkbenchError(
      'refused',
      'This import can’t go on as the same step, because something else was changed since; do the rest as a step of its own.',
    )
}

function sourceOf(
  { name, bytes, imported }: Read,
  sha256: string,
): Omit<Source, 'id' | 'importedAt' | 'coder'> {
  const { metadata, found, format, mediaType, extractor, regions } = imported
  const { text } = imported.document
  return {
    ...metadata,
    found,
    format,
    tags: [],
    version: 1,
    text: { characters: codePoints(text).length, sha256: hash('sha256', text), extractor },
    original: { fileName: name, mediaType, bytes: bytes.length, sha256 },
    regions,
  }
}

const summaryOf = (sources: Source[]): string =>
  sources.length === 1 ? `Imported “${sources[0]?.title}”` : `Imported ${sources.length} sources`

/** What came in; since then it may have changed, or be gone. */
interface Came extends Pick<ImportReport, 'skipped' | 'warnings' | 'step'> {
  sources: string[]
  put: Delta['put']
}

function outcomeOf(
  open: ProjectDatabase | undefined,
  home: ProjectDatabase,
  { sources, skipped, warnings, put, step }: Came,
): ReturnType<Intake['outcome']> {
  const there = (id: string) => (open === home ? home.get('sources', id) : undefined)
  const imported = sources.flatMap((id) => there(id) ?? [])
  return {
    imported,
    skipped: skipped.filter(({ sourceId }) => there(sourceId)),
    warnings: warnings.filter(({ sourceId }) => there(sourceId)),
    ...(step !== undefined && open === home && home.newest()?.step === step && { step }),
    put: imported.length > 0 ? { ...put, sources: imported } : {},
    removed: {},
    history: open?.history() ?? {},
  }
}
