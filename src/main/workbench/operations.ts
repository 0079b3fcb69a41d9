// The operations: every verb that changes facts, in one table. A verb that is missing here doesn't compile.
// One operation is one step of the history; `apply` makes one step of many.
import type { Workbench } from '../../core/contract'
import { type CheckedOperation, operations as schemas, type OperationVerb } from '../../core/operations'
import { checkOperations } from './checks/decide'
import { claimOperations } from './claims'
import { claimTypeOperations } from './claim-types'
import { entityOperations } from './entities'
import { highlightOperations } from './highlights'
import { noteOperations } from './notes'
import { projectOperations } from './project'
import { relationOperations } from './relations'
import type { Session } from './session'
import { sourceOperations } from './sources'
import { summaryOf } from './summaries'
import { tagOperations } from './tags'
import type { Operations } from './transaction'

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

/** Every operation as a verb of its own: one transaction, one step. */
export function operationVerbs(session: Session): Pick<Workbench, OperationVerb> {
  const verbOf = <V extends OperationVerb>(verb: V) => [
    verb,
    (input: CheckedOperation[V]) => {
      const summary = summaryOf(verb, input, session.project())
      const { value, delta } = session.change({ verb, summary }, (tx) => operations[verb](tx, input))
      return { ...delta, id: value }
    },
  ]
  const verbs = Object.keys(schemas) as OperationVerb[]
  return Object.fromEntries(verbs.map(verbOf)) as Pick<Workbench, OperationVerb>
}
