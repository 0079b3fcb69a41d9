// The action that imports documents given as bytes: the dialog “Import” tells how it goes.
import { words } from '../../ui/words'
import type { Tools } from '../tools'

export function importActions(
  tools: Tools,
  named: () => Promise<void>,
  openSource: (id: string) => Promise<unknown>,
) {
  const { set, say, wire, run, inTurn, take, newId } = tools
  return {
    async importFiles(files: readonly File[]): Promise<void> {
      if (files.length === 0) return
      await named()
      const job = newId()
      set({ dialog: 'import', importing: { job, files: files.length } })
      const report = await inTurn(async () => {
        const read = files.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        }))
        const answer = await wire.importFiles({ job, files: await Promise.all(read) })
        await take(answer)
        return answer
      })
      if (!report) return set({ dialog: undefined, importing: undefined })
      // Before the report: whoever leaves it at once goes to a text that stays.
      const first = report.imported[0]?.id ?? report.skipped[0]?.sourceId
      if (first !== undefined) await openSource(first)
      set({ importing: { job, files: files.length, report } })
      say(words.imported(report.imported.length))
    },
    /** Asks a job to stop; what it finished stays. */
    cancelJob: (job: string) => run(() => wire.cancelJob({ job })),
  }
}
