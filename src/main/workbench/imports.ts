// Importing: documents are read each by itself, the next ones while one goes in, and go in by batches that are all one step.
// Nothing is read while a transaction is open; what is in stays in when the rest fails or is cancelled.
import type { ImportReport, Workbench } from '../../core/contract'
import { type ErrorCode, WorkbenchError } from '../../core/errors'
import type { Imported } from '../importing'
import { ahead } from '../importing/ahead'
import { type Item, itemsOfFiles, itemsOfPaths } from '../importing/items'
import type { Host } from './host'
import { type Batch, createIntake } from './intake'
import type { Job } from './jobs'
import type { Session } from './session'

export function importVerbs(session: Session): Pick<Workbench, 'importFiles' | 'importPaths'> {
  return {
    importFiles: ({ job: name, files, step, more }) =>
      session.jobs.run(name, (job) => importAll(session, job, itemsOfFiles(files), { step, more })),
    importPaths: ({ job: name, paths, recursive }) =>
      session.jobs.run(name, async (job) => {
        // Known before anything is looked for: it may be closed by then.
        session.project()
        const isProject = (path: string) => session.opened()?.isAt(path) ?? false
        const items: Item[] = []
        for await (const item of itemsOfPaths(paths, recursive, isProject)) {
          job.check()
          items.push(item)
          job.progress(0, undefined, item.path)
        }
        return importAll(session, job, items, {})
      }),
  }
}

/** How many documents are in hand at a time: enough that reading and writing never wait for each other. */
const inHand = { most: 16, weight: 16_000_000 }

async function importAll(session: Session, job: Job, items: Item[], batch: Batch) {
  const intake = createIntake(session, job, batch)
  const failed: ImportReport['failed'] = []
  let done = 0
  try {
    const begun = ahead(items, (item) => read(session.host, job, item), inHand)
    for await (const { thing, outcome } of begun) {
      const { path, name } = thing
      job.check()
      job.progress(done++, items.length, path)
      const document = await outcome
      job.check()
      if ('code' in document) failed.push({ path, ...document })
      else await session.whenFree(() => intake.add({ path, name, ...document }))
      await job.pause()
    }
    await session.whenFree(() => intake.commit())
  } catch (error) {
    if (!(error instanceof WorkbenchError) || error.code !== 'cancelled') {
      // Not handled: but the page must see what is in, although the call as a whole fails.
      const { put, removed, history } = intake.outcome()
      session.host.emit({ event: 'changed', delta: { put, removed, history } })
      throw error
    }
    // A cancelled import is an import of what is in.
    const count = intake.outcome().imported.length
    const message = `The import was cancelled; ${count === 1 ? '1 document is' : `${count} documents are`} in.`
    failed.push({ path: '', code: 'cancelled', message })
  }
  job.progress(done, done)
  return { ...intake.outcome(), failed }
}

type Outcome = { bytes: Uint8Array; imported: Imported } | { code: ErrorCode; message: string }

/** Reads one document; one that can't be read fails alone, whatever is wrong with it. */
async function read(host: Host, job: Job, item: Item): Promise<Outcome> {
  try {
    const bytes = await item.read()
    return { bytes, imported: await host.readDocument(item.name, bytes, job.signal) }
  } catch (error) {
    // One bad file must not stop the others: it stands in the report instead.
    if (error instanceof WorkbenchError) return { code: error.code, message: error.message }
    return { code: 'internal', message: `Assay made a mistake of its own with “${item.path}”.` }
  }
}
