// The operations: every verb that changes facts, in one table. A verb that is missing here doesn't compile.
// One operation is one step of the history; `apply` makes one step of many.
import type { Checked, Workbench } from '../../core/contract'
import type { Noun } from '../../core/model/records'
import { type CheckedOperation, operations as schemas, type OperationVerb } from '../../core/operations'
import { straight } from '../database'
import type { Reader } from '../database/reader'
import { checkOperations } from './checks/decide'
import { claimOperations } from './claims'
import { claimTypeOperations } from './claim-types'
import { entityOperations } from './entities'
import { highlightPartOperations } from './highlight-parts'
import { highlightOperations } from './highlights'
import { checkNewest } from './intake'
import { mergingOperations } from './merging'
import { noteOperations } from './notes'
import { projectOperations } from './project'
import { relationOperations } from './relations'
import { retypingOperations } from './retyping'
import { restoreOperations } from './restoring'
import type { Session } from './session'
import { small } from './slices'
import { sourceOperations } from './sources'
import { summaryOf } from './summaries'
import { tagOperations } from './tags'
import { type Operations, slicesOf, type Transaction } from './transaction'
import { versionOperations } from './versions'
import { viewOperations } from './views'

export const operations: Operations<OperationVerb> = {
  ...projectOperations,
  ...sourceOperations,
  ...versionOperations,
  ...highlightOperations,
  ...highlightPartOperations,
  ...claimOperations,
  ...mergingOperations,
  ...claimTypeOperations,
  ...retypingOperations,
  ...entityOperations,
  ...tagOperations,
  ...noteOperations,
  ...relationOperations,
  ...checkOperations,
  ...restoreOperations,
  ...viewOperations,
}

/** How many records an operation that may take long has to do with, or one more than are small. */
const reach: { [V in OperationVerb]?: (input: CheckedOperation[V], project: Reader) => number } = {
  removeSource: ({ id }, project) => linksTo(project, 'sources', [id]),
  // Both texts are read and aligned, however few highlights there are.
  makeVersion: () => Infinity,
  acceptCarried: ({ highlightIds }, project) => linksTo(project, 'highlights', highlightIds),
  reselectCarried: ({ highlightId }, project) => linksTo(project, 'highlights', [highlightId]),
  detachCarried: ({ highlightIds }, project) => linksTo(project, 'highlights', highlightIds),
  changeClaims: ({ ids }) => ids.length,
  removeClaims: ({ ids }, project) => linksTo(project, 'claims', ids) + ids.length,
  retypeClaims: ({ ids }) => ids.length,
  changeClaimType: ({ id, fields, renamed }, project) => {
    const moves = fields !== undefined || Object.keys(renamed).length > 0
    const type = moves ? project.get('claimTypes', id) : undefined
    return type ? project.claimTotals({ type: type.key }).claims : 0
  },
  restore: ({ noun, id }, project) => {
    const type = noun === 'claimTypes' ? project.get('claimTypes', id) : undefined
    return type ? project.claimTotals({ type: type.key }).claims : linksTo(project, noun, [id])
  },
  changeEntity: ({ id }, project) => linksTo(project, 'entities', [id]),
  removeEntity: ({ id }, project) => linksTo(project, 'entities', [id]),
  mergeEntities: ({ from }, project) => linksTo(project, 'entities', from),
  splitEntity: ({ claims, sources }) => claims.length + sources.length,
  changeTag: ({ id }, project) => linksTo(project, 'tags', [id]),
  removeTag: ({ id }, project) => linksTo(project, 'tags', [id]),
  mergeTags: ({ from }, project) => linksTo(project, 'tags', from),
  splitHighlight: ({ id }, project) => linksTo(project, 'highlights', [id]),
  mergeHighlights: ({ from }, project) => linksTo(project, 'highlights', from) + from.length,
  mergeClaims: ({ from }, project) => linksTo(project, 'claims', from) + from.length,
}

/** Whether an operation may have to do with many records, whatever its input says. */
export const mayReachFar = (verb: OperationVerb): boolean => reach[verb] !== undefined

/** How many refer to some records; counted no further than matters. */
function linksTo(project: Reader, noun: Noun, ids: readonly string[]): number {
  if (ids.length > small) return ids.length
  let count = 0
  for (const id of ids) {
    if (count > small) break
    count += project.linksTo({ noun, id }, small + 1).length
  }
  return count
}

/** What the schema of a verb may have besides that of its operation: the name of its job, a step that it goes on with. */
interface Beside {
  job?: string | undefined
  step?: number | undefined
}

/** Every operation as a verb of its own: one transaction, one step. */
export function operationVerbs(session: Session): Pick<Workbench, OperationVerb> {
  const verbOf = <V extends OperationVerb>(verb: V) => [
    verb,
    async ({ job: name, step: begun, ...asked }: Checked<V> & Beside) => {
      const input = asked as unknown as CheckedOperation[V]
      const project = session.project()
      const step = { verb, summary: summaryOf(verb, input, project), step: begun }
      const work = (tx: Transaction) => {
        if (begun !== undefined) checkNewest(tx.writer, begun)
        return slicesOf(operations[verb](tx, input))
      }
      const isSmall = (reach[verb]?.(input, project) ?? 0) <= small
      const { value, delta } = isSmall
        ? session.change(step, (tx) => straight(work(tx)))
        : await session.jobs.run(name, (job) => session.changeLong(step, job, work))
      return { ...delta, id: value }
    },
  ]
  const verbs = Object.keys(schemas) as OperationVerb[]
  return Object.fromEntries(verbs.map(verbOf)) as Pick<Workbench, OperationVerb>
}
