// Removing sources for good: they and all that rests on nothing else go, with their texts, bytes and history.
import type { Workbench } from '../../core/contract'
import { removeRecord } from './removing'
import type { Session } from './session'

export function removeForGoodVerb(session: Session): Workbench['removeForGood'] {
  return ({ job: name, sourceIds }) =>
    session.jobs.run(name, async () => {
      const count = sourceIds.length === 1 ? '1 source' : `${sourceIds.length} sources`
      const { delta } = session.change(
        { verb: 'removeForGood', summary: `Removed ${count} for good` },
        (tx) => {
          for (const id of sourceIds) removeRecord(tx, 'sources', id)
        },
      )
      return delta
    })
}
