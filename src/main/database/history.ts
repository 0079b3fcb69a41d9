// Undo and redo, worked out from the log alone: pure functions over the steps.
// A step with `undoes` is an undo when it names an ordinary step and a redo when it names an undo. The log only
// grows; what is undone or redone next follows from its newest step, so it survives a restart.

/** What the log says of a step. Steps are numbered 1, 2, 3 … without gaps. */
export interface Log {
  /** Which step it undoes; undefined for an ordinary one. */
  undoes: (step: number) => number | undefined
  /** True where an ordinary step changed nothing that is still known: all of it was erased for good. It is passed over. */
  isEmpty: (step: number) => boolean
}

/** The ordinary step that undo takes back next, when `newest` is the newest step. */
export function undoTarget({ undoes, isEmpty }: Log, newest: number): number | undefined {
  let step = newest
  while (step > 0) {
    const target = undoes(step)
    // A redo did an ordinary step again; after the undo of a step everything is as it was right before that.
    const ordinary = target === undefined ? step : undoes(target)
    if (ordinary !== undefined && !isEmpty(ordinary)) return ordinary
    step = (ordinary ?? target ?? step) - 1
  }
  return undefined
}

/** The undo that redo takes back next, when `newest` is the newest step. */
export function redoTarget({ undoes, isEmpty }: Log, newest: number): number | undefined {
  let step = newest
  while (step > 0) {
    const target = undoes(step)
    if (target === undefined) return undefined
    if (undoes(target) === undefined) {
      if (!isEmpty(target)) return step
      step -= 1
    }
    // After a redo everything is as it was right before the undo that it took back.
    else step = target - 1
  }
  return undefined
}
