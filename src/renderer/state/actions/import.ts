// Actions that import documents: given as bytes, by path, or pasted. The dialog “Import” tells how it goes.
// Must not break: however many batches it takes, an import is one step to undo, and what is in stays in when it ends early.
import type { ImportReport } from '../../../core/contract'
import { type Found, offered } from '../../library/import/found'
import { mostPasted, type Pasted } from '../../library/import/pasted'
import { emptyReport, joined } from '../../library/import/report'
import { words } from '../../ui/words'
import { noticed } from '../changes'
import type { Importing } from '../jobs'
import type { Tools } from '../tools'
import { sendFiles } from './send-files'

interface Ways {
  openSource: (id: string) => Promise<unknown>
  /** Asks whether sources are new versions of others. */
  askOffers: (ids: readonly string[]) => Promise<void>
}

export function importActions(tools: Tools, named: () => Promise<void>, ways: Ways) {
  const { get, set, say, wire, run } = tools
  const telling = importTelling(tools, named, ways)
  let last: Promise<unknown> = Promise.resolve()
  // One after the other: the dialog tells of one.
  const next = (work: () => Promise<void>): Promise<void> => {
    const mine = last.then(() => run(work))
    last = mine
    return mine
  }
  const importFound = (sought: AsyncIterable<Found> | Iterable<Found>): Promise<void> =>
    next(() => importSought(tools, telling, sought))

  return {
    importFound,
    importFiles: async (files: readonly File[]): Promise<void> => {
      if (files.length > 0) await importFound(offered(files))
    },
    /** Imports files and folders by path. */
    importPaths: (paths: string[]): Promise<void> => next(() => importAt(tools, telling, paths)),
    /** Takes in what was pasted: the dialog asks what it should become. */
    paste: (pasted: Pasted | undefined): void => {
      if (!pasted) return say(words.importing.pasteEmpty)
      const units = Math.max(pasted.text.length, pasted.html?.length ?? 0)
      if (units <= mostPasted) return set({ pasted, dialog: 'paste' })
      const message = words.importing.pasteTooLarge(Math.ceil(units / 1e6))
      set(noticed(get(), { level: 'error', message }))
    },
    /** Imports what was pasted, under the title that it was given. */
    importPasted: async (file: File, title: string): Promise<void> => {
      set({ pasted: undefined })
      await importFound([{ path: file.name, file }])
      const source = get().importing?.report?.imported[0]
      if (source && source.title !== title) await tools.change('changeSource', { id: source.id, title })
    },
    /** Asks an import to stop; what it finished stays. */
    cancelImport: (): void => {
      telling.tell({ cancelled: true })
      const job = get().importing?.job
      if (job !== undefined) void run(() => wire.cancelJob({ job }))
    },
    /** Asks a job to stop; what it finished stays. */
    cancelJob: (job: string) =>
      run(async () => {
        await wire.cancelJob({ job })
        say(words.jobs.cancelled)
      }),
  }
}

/** How the dialog is told of an import, from its beginning to its end. */
function importTelling(
  { get, set, say, newId }: Tools,
  named: () => Promise<void>,
  { openSource, askOffers }: Ways,
) {
  const tell = (part: Partial<Importing>): void => {
    const { importing } = get()
    if (importing) set({ importing: { ...importing, ...part } })
  }
  return {
    tell,
    begin: async (): Promise<string> => {
      await named()
      const job = newId()
      set({ dialog: 'import', importing: { job, files: undefined, before: 0, cancelled: false } })
      return job
    },
    /** Tells what came of it; nothing where nothing came of it at all, for then a notice or the status says why. */
    end: async (report: ImportReport, again: Importing['again']): Promise<void> => {
      const { imported, skipped, failed } = report
      if (imported.length + skipped.length + failed.length === 0)
        return set({ dialog: undefined, importing: undefined })
      // Before the report: whoever leaves it at once goes to a text that stays.
      const first = imported[0]?.id ?? skipped[0]?.sourceId
      if (first !== undefined) await openSource(first)
      await askOffers(imported.map(({ id }) => id))
      tell({ report, again })
      say(words.imported(imported.length))
    },
  }
}

type Telling = ReturnType<typeof importTelling>

async function importSought(
  tools: Tools,
  { begin, tell, end }: Telling,
  sought: AsyncIterable<Found> | Iterable<Found>,
): Promise<void> {
  const job = await begin()
  const found: Found[] = []
  for await (const each of sought) {
    if (tools.get().importing?.cancelled) break
    found.push(each)
    if (found.length % 200 === 0) tell({ before: found.length })
  }
  const files = found.filter((each) => 'file' in each)
  let report: ImportReport = { ...emptyReport, failed: found.flatMap(failureOf) }
  tell({ files: files.length, before: 0 })
  if (found.length === 0) tools.say(words.importing.nothingToImport)
  const onReport = (part: ImportReport): void => {
    report = joined(report, part)
  }
  await tools.inTurn(() => sendFiles(tools, { job, files, tell, onReport }))
  await end(report, { found })
}

async function importAt(tools: Tools, { begin, end }: Telling, paths: string[]): Promise<void> {
  const job = await begin()
  const report = await tools.inTurn(async () => {
    const answer = await tools.ask(() => tools.wire.importPaths({ job, paths, recursive: true }))
    const { imported, skipped, failed } = answer
    if (imported.length + skipped.length + failed.length === 0) tools.say(words.importing.nothingToImport)
    return answer
  })
  await end(report ?? emptyReport, { paths })
}

const failureOf = (found: Found): ImportReport['failed'] =>
  'file' in found ? [] : [{ path: found.path, code: 'unreadable', message: found.message }]
