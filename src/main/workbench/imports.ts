// Importing: documents are read one by one, each by itself, and go in by batches that are all one step.
// Nothing is read while a transaction is open; what is in stays in when the rest fails or is cancelled.
import type { ImportReport, Workbench } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import { type Item, itemsOfFiles, itemsOfPaths } from '../importing/items'
import { createIntake, type Intake } from './intake'
import type { Job } from './jobs'
import type { Session } from './session'

export function importVerbs(session: Session): Pick<Workbench, 'importFiles' | 'importPaths'> {
  return {
    importFiles: ({ job: name, files }) =>
      session.jobs.run(name, (job) => importAll(session, job, itemsOfFiles(files), files.length)),
    importPaths: ({ job: name, paths, recursive }) =>
      session.jobs.run(name, (job) => {
        const isProject = (path: string) => session.opened()?.isAt(path) ?? false
        return importAll(session, job, itemsOfPaths(paths, recursive, isProject))
      }),
  }
}

async function importAll(session: Session, job: Job, items: AsyncIterable<Item>, total?: number) {
  const intake = createIntake(session, job)
  const failed: ImportReport['failed'] = []
  let done = 0
  try {
    for await (const item of items) {
      job.check()
      job.progress(done++, total, item.path)
      const failure = await importOne(session, intake, item)
      if (failure) failed.push({ path: item.path, ...failure })
      await job.pause()
    }
    intake.commit()
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

/** Reads one document and hands it in; a document that can't be read fails alone, whatever is wrong with it. */
async function importOne(
  { host }: Session,
  intake: Intake,
  item: Item,
): Promise<Pick<WorkbenchError, 'code' | 'message'> | undefined> {
  let document
  try {
    const bytes = await item.read()
    document = {
      path: item.path,
      name: item.name,
      bytes,
      imported: await host.readDocument(item.name, bytes),
    }
  } catch (error) {
    // One bad file must not stop the others: it stands in the report instead.
    if (error instanceof WorkbenchError) return { code: error.code, message: error.message }
    return { code: 'internal', message: `Assay made a mistake of its own with “${item.path}”.` }
  }
  intake.add(document)
  return undefined
}
