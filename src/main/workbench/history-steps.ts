// The verb `history`: pages of steps in words, the newest first. What it says of records that are gone comes from
// the images that the history keeps of them.
import type { RecordChange } from '../../core/answers'
import type { Checked, Workbench } from '../../core/contract'
import { createNames, differences, erased, inShort, type Names, titleOf } from '../../core/history'
import type { LoggedRecord, ProjectDatabase } from '../database'
import { asStored } from './history'
import type { Session } from './session'
import { badValue } from './transaction'

/** So many records of a step are told. */
const shown = 20

export const historyVerb =
  (session: Session): Workbench['history'] =>
  (input) =>
    historyPage(session.project(), input)

/** A page of steps in words. */
export function historyPage(
  database: ProjectDatabase,
  { after, limit, from, to, ...filter }: Checked<'history'>,
): ReturnType<Workbench['history']> {
  const names = createNames(database)
  const steps = database.steps({
    ...filter,
    from: from && asStored(from),
    to: to && asStored(to),
    before: stepOf(after),
    // One more than asked for tells whether there is a next page.
    limit: limit + 1,
    shown,
  })
  const last = steps.length > limit ? steps[limit - 1] : undefined
  return {
    steps: steps.slice(0, limit).map(({ coder, coderName, changes, ...step }) => ({
      ...step,
      coder: { id: coder, name: coderName },
      changes: changes.map((change) => inWords(change, names)),
    })),
    ...(last && { next: String(last.step) }),
  }
}

function stepOf(after: string | undefined): number | undefined {
  if (after === undefined || /^\d{1,15}$/.test(after)) return after === undefined ? undefined : Number(after)
  throw badValue(`“${after}” is not the number of a step.`)
}

function inWords({ seq, noun, id, before, after, was }: LoggedRecord, names: Names): RecordChange {
  const record = after ?? before ?? was
  return {
    seq,
    noun,
    id,
    title: record ? titleOf(noun, record, names) : erased,
    kind: after === undefined ? 'removed' : before === undefined ? 'added' : 'changed',
    parts: differences(noun, { before, after }, names).map(inShort),
  }
}
