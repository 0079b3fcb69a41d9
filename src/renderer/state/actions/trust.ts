// Actions on the project's file: its health, its backups and copies, and what is erased for good.
import type { Input } from '../../../core/contract'
import { words } from '../../ui/words'
import { longWork } from './long-work'
import type { Begin } from './project'
import type { Tools } from '../tools'

export function trustActions(tools: Tools, begin: Begin) {
  const { set, say, wire, run, inTurn, ask } = tools
  const long = longWork(tools)
  return {
    health: () => run(() => wire.health({})),
    backups: (path?: string) => run(() => wire.backups(path === undefined ? {} : { path })),
    verify: () =>
      long(words.jobs.verify, async (job) => {
        const verified = await wire.verify({ job })
        set({ settings: await wire.settings({}) })
        say(words.verified(verified.problems.length))
        return verified
      }),
    backUp: () =>
      long(words.jobs.backUp, async (job) => {
        const backup = await wire.backUp({ job })
        say(words.backedUp(backup.path))
        return backup
      }),
    /** Makes a project of a backup at a new place, which is then open. */
    restoreBackup: (input: Omit<Input<'restoreBackup'>, 'job'>) =>
      long(words.jobs.restore, (job) => wire.restoreBackup({ ...input, job }).then(begin)),
    removeBackups: (paths: string[]) => run(() => wire.removeBackups({ paths })),
    saveCopy: (path: string) =>
      long(words.jobs.saveCopy, async (job) => {
        const copy = await wire.saveCopy({ job, path })
        say(words.copySaved(copy.path))
        return copy
      }),
    /** Erases sources so that no undo brings them back. */
    removeForGood: (sourceIds: string[], backups: boolean) =>
      inTurn(() =>
        long(words.jobs.removeForGood, async (job) => {
          await ask(() => wire.removeForGood({ job, sourceIds, backups }))
          say(words.removedForGood(sourceIds.length))
          return true
        }),
      ),
    saveDiagnostic: (path: string) =>
      run(async () => {
        const saved = await wire.saveDiagnostic({ path })
        say(words.diagnosticSaved(saved.path))
        return saved
      }),
  }
}
