// The operations: every verb that changes facts, in one table. A verb that is missing here doesn't compile.
// One operation is one step of the history; `apply` makes one step of many.
import type { Checked, Workbench } from '../../core/contract'
import type { Noun } from '../../core/model/records'
import { type CheckedOperation, operations as schemas, type OperationVerb } from '../../core/operations'
import { straight } from '../database'
import { checkOperations } from './checks/decide'
import { claimOperations } from './claims'
import { claimTypeOperations } from './claim-types'
import { entityOperations } from './entities'
import { highlightOperations } from './highlights'
import { noteOperations } from './notes'
import { projectOperations } from './project'
import { relationOperations } from './relations'
import type { Session } from './session'
import { small } from './slices'
import { sourceOperations } from './sources'
import { summaryOf } from './summaries'
import { tagOperations } from './tags'
import { type Operations, slicesOf, type Transaction } from './transaction'

export const operations: Operations<OperationVerb> = {
  ...projectOperations,
  ...sourceOperations,
  ...highlightOperations,
  ...claimOperations,
  ...claimTypeOperations,
  ...entityOperations,
  ...tagOperations,
  ...noteOperations,
  ...relationOperations,
  ...checkOperations,
}

/** Operations that may change all that refers to a record, and so take long. */
const farReaching: { [V in OperationVerb]?: Noun } = {
  removeSource: 'sources',
  changeEntity: 'entities',
  removeEntity: 'entities',
  changeTag: 'tags',
  removeTag: 'tags',
}

/** Every operation as a verb of its own: one transaction, one step. */
export function operationVerbs(session: Session): Pick<Workbench, OperationVerb> {
  const verbOf = <V extends OperationVerb>(verb: V) => [
    verb,
    async (input: Checked<V> & CheckedOperation[V] & { id?: string; job?: string | undefined }) => {
      const project = session.project()
      const step = { verb, summary: summaryOf(verb, input, project) }
      const work = (tx: Transaction) => slicesOf(operations[verb](tx, input))
      const noun = farReaching[verb]
      const isSmall = !noun || project.linksTo({ noun, id: input.id ?? '' }, small + 1).length <= small
      const { value, delta } = isSmall
        ? session.change(step, (tx) => straight(work(tx)))
        : await session.jobs.run(input.job, (job) => session.changeLong(step, job, work))
      return { ...delta, id: value }
    },
  ]
  const verbs = Object.keys(schemas) as OperationVerb[]
  return Object.fromEntries(verbs.map(verbOf)) as Pick<Workbench, OperationVerb>
}
