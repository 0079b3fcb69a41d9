// Undo and redo, on the project's one order of steps. What takes back much is done in slices.
import type { Checked, Workbench } from '../../core/contract'
import type { Session } from './session'
import { small } from './slices'

export function historyVerbs(session: Session): Pick<Workbench, 'undo' | 'redo'> {
  return {
    undo: async (input) => {
      const { count, delta } = await walk(session, 'undo', input)
      return { ...delta, undone: count }
    },
    redo: async (input) => {
      const { count, delta } = await walk(session, 'redo', input)
      return { ...delta, redone: count }
    },
  }
}

function walk(session: Session, verb: 'undo' | 'redo', { job: name, steps }: Checked<'undo'>) {
  // How large the steps behind the next one are would have to be worked out first.
  if (steps === 1 && session.project().sizeOf(verb) <= small)
    return session.write((project) => project[verb](1, session.by()))
  return session.jobs.run(name, (job) =>
    session.changing(job, (changes) => changes[verb](steps, session.by())),
  )
}
