// Removing sources for good: they and all that rests on nothing else go, with their texts, bytes and history.
// It can't be undone. Undo goes on with the steps before, as if what was removed had never been there.
import fs from 'node:fs'
import type { Workbench } from '../../../core/contract'
import { removeHiddenCopies } from '../../database'
import { filesOf } from '../backups'
import { buildIndex } from '../indexing'
import type { Session } from '../session'
import { need } from '../transaction'
import { erasureOf } from './cleaning'
import { planErasure } from './plan'

export function removeForGoodVerb(session: Session): Workbench['removeForGood'] {
  return ({ job: name, sourceIds, backups }) =>
    session.jobs.run(name, async (job) => {
      const database = session.project()
      for (const id of sourceIds) need(database, 'sources', id)
      const count = sourceIds.length === 1 ? '1 source' : `${sourceIds.length} sources`
      const step = { verb: 'removeForGood', summary: `Removed ${count} for good` }
      // A backup that is being made now would hold what goes.
      await session.backupsDone()
      job.check()
      const newest = database.newestChange()
      const plan = await planErasure(database, sourceIds, job)
      const { coder, at } = session.by()
      const delta = session.write((project) =>
        project.erase({ ...step, coder, at }, erasureOf(project, plan), newest),
      )
      session.write((project) => project.compact())
      buildIndex(session, session.project())
      removeHiddenCopies(database.path, { kept: backups })
      if (backups) for (const { path } of filesOf(session)) fs.rmSync(path, { force: true })
      return delta
    })
}
