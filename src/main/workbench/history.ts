// Undo and redo, on the project's one order of steps.
import type { Workbench } from '../../core/contract'
import type { Session } from './session'

export function historyVerbs(session: Session): Pick<Workbench, 'undo' | 'redo'> {
  return {
    undo: ({ steps }) => {
      const { count, delta } = session.write((project) => project.undo(steps, session.by()))
      return { ...delta, undone: count }
    },
    redo: ({ steps }) => {
      const { count, delta } = session.write((project) => project.redo(steps, session.by()))
      return { ...delta, redone: count }
    },
  }
}
