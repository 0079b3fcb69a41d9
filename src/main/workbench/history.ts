// Undo and redo, on the project's one order of steps, and what an undo would take back. What is much is done in slices.
import type { Checked, Workbench } from '../../core/contract'
import { inSlices, type Reach } from '../database'
import type { Session } from './session'
import { slicingOf, small } from './slices'

export function historyVerbs(session: Session): Pick<Workbench, 'undo' | 'redo'> {
  return {
    undo: async ({ job, steps, since }) => {
      const { count, delta } = await walk(
        session,
        'undo',
        job,
        since === undefined ? steps : { since: asStored(since) },
      )
      return { ...delta, undone: count }
    },
    redo: async ({ job, steps }) => {
      const { count, delta } = await walk(session, 'redo', job, steps)
      return { ...delta, redone: count }
    },
  }
}

export const previewUndoVerb =
  (session: Session): Workbench['previewUndo'] =>
  ({ since }) =>
    session.jobs.run(undefined, (job) =>
      inSlices(session.project().previewUndo(asStored(since)), slicingOf(job)),
    )

/** A time as steps have it, to the millisecond: only so can times be compared as texts. */
export const asStored = (time: string): string => new Date(time).toISOString()

function walk(session: Session, verb: 'undo' | 'redo', name: Checked<'undo'>['job'], reach: Reach) {
  // How large the steps behind the next one are would have to be worked out first.
  if (reach === 1 && session.project().sizeOf(verb, small + 1) <= small)
    return session.write((project) => project[verb](1, session.by()))
  return session.jobs.run(name, (job) =>
    session.changing(job, (changes) => changes[verb](reach, session.by())),
  )
}
