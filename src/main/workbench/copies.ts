// The verbs of backups and copies. None of them ever writes over a project: what is restored is a new file.
// A file that isn't a backup of the open project is never deleted.
import fs from 'node:fs'
import { resolve } from 'node:path'
import type { Workbench } from '../../core/contract'
import { copyFile, openDatabase } from '../database'
import { filesOf, folderOf, labelled } from './backups'
import { enter, projectPath } from './opening'
import type { Session } from './session'
import { refused } from './transaction'

type BackupVerbs = Pick<Workbench, 'backups' | 'backUp' | 'restoreBackup' | 'removeBackups' | 'saveCopy'>

export function backupVerbs(session: Session): BackupVerbs {
  const { jobs, opening } = session
  return {
    backups: ({ path }) => ({
      folder: folderOf(session, path),
      backups: labelled(filesOf(session, path)),
    }),
    backUp: ({ job }) => session.backUp(session.project(), 'asked', job),
    restoreBackup: ({ job: name, backup, to }) =>
      jobs.run(name, async (job) => {
        const target = projectPath(to)
        // Opening and closing that file would drop SQLite's locks on it.
        if (session.opened()?.isAt(backup)) throw refused(`${backup} is the open project itself.`)
        await copyFile(backup, target, job, opening)
        job.check()
        return enter(session, openDatabase(target, opening))
      }),
    removeBackups: ({ paths }) => {
      const own = new Set(filesOf(session).map(({ path }) => path))
      const foreign = paths.find((path) => !own.has(resolve(path)))
      if (foreign !== undefined)
        throw refused(`${foreign} is no backup of this project; nothing was deleted.`)
      for (const path of paths) fs.rmSync(resolve(path), { force: true })
      return null
    },
    saveCopy: ({ job: name, path }) =>
      jobs.run(name, async (job) => {
        const { problems, ...copy } = await session
          .project()
          .copyTo(projectPath(path), job, { damagedToo: true })
        if (problems.length > 0)
          session.host.emit({
            event: 'notice',
            level: 'warning',
            message: `The copy was written, but ${problems.length === 1 ? '1 thing' : `${problems.length} things`} in it, as in this project, are not what was saved: ${problems[0]?.message}`,
            ways: ['health', 'backups'],
          })
        return copy
      }),
  }
}
