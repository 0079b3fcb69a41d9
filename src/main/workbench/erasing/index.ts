// Removing sources for good: they and all that rests on nothing else go, with their texts, bytes and history.
// It can't be undone. Undo goes on with the steps before, as if what was removed had never been there.
import fs from 'node:fs'
import type { Workbench } from '../../../core/contract'
import { WorkbenchError } from '../../../core/errors'
import { type ProjectDatabase, removeHiddenCopies } from '../../database'
import { filesOf } from '../backups'
import type { Host } from '../host'
import { buildIndex } from '../indexing'
import type { Session } from '../session'
import { need } from '../transaction'
import { erasureOf } from './cleaning'
import { planErasure } from './plan'

export function removeForGoodVerb(session: Session): Workbench['removeForGood'] {
  return ({ job: name, sourceIds, backups }) =>
    session.jobs.run(name, (job) =>
      // A backup that is being made meanwhile would hold what goes.
      session.betweenBackups(async () => {
        job.check()
        const database = session.project()
        for (const id of sourceIds) need(database, 'sources', id)
        const count = sourceIds.length === 1 ? '1 source' : `${sourceIds.length} sources`
        const step = { verb: 'removeForGood', summary: `Removed ${count} for good` }
        const newest = database.newestChange()
        const plan = await planErasure(database, sourceIds, job)
        const { coder, at } = session.by()
        const erasure = erasureOf(database, plan)
        // Others wait until nothing of it is left anywhere.
        return session.changing(job, async (changes) => {
          const delta = await changes.erase({ ...step, coder, at }, erasure, newest)
          compact(session.host, database)
          buildIndex(session, database)
          removeHiddenCopies(database.path, { kept: backups })
          if (backups) for (const { path } of filesOf(session)) fs.rmSync(path, { force: true })
          return delta
        })
      }),
    )
}

/** Gives back the room of what was erased. */
function compact(host: Host, database: ProjectDatabase): void {
  try {
    database.compact()
  } catch (error) {
    // Nothing of it can be read any more, however large the file stays: the verb has done what was asked.
    if (!(error instanceof WorkbenchError)) throw error
    const message = `What you removed is gone for good, but its room in ${database.path} could not be given back: the disk has too little room for that, or another program holds the file.`
    host.emit({ event: 'notice', level: 'warning', message })
  }
}
