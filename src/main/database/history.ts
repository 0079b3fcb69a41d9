// Undo and redo, worked out from the log alone: pure functions over the steps.
// A step with `undoes` is an undo when it names an ordinary step and a redo when it names an undo. The log only
// grows; what is undone or redone next follows from its newest step, so it survives a restart.

/** Which step a step undoes; absent for an ordinary one. Steps are numbered 1, 2, 3 … without gaps. */
export type Undoes = (step: number) => number | undefined

/** The ordinary step that undo takes back next, when `newest` is the newest step. */
export function undoTarget(undoes: Undoes, newest: number): number | undefined {
  let step = newest
  while (step > 0) {
    const target = undoes(step)
    if (target === undefined) return step
    const original = undoes(target)
    if (original !== undefined) return original
    // After the undo of a step everything is as it was right before that step.
    step = target - 1
  }
  return undefined
}

/** The undo that redo takes back next, when `newest` is the newest step. */
export function redoTarget(undoes: Undoes, newest: number): number | undefined {
  let step = newest
  while (step > 0) {
    const target = undoes(step)
    if (target === undefined) return undefined
    if (undoes(target) === undefined) return step
    // After a redo everything is as it was right before the undo that it took back.
    step = target - 1
  }
  return undefined
}
