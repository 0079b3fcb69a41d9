// Undo and redo: steps of the project, in its one order.
import type { Delta } from '../../../core/contract'
import { words } from '../../ui/words'
import type { Tools } from '../tools'
import { maybeLong } from './long-work'

export function historyActions(tools: Tools) {
  return { undo: () => step(tools, 'undo'), redo: () => step(tools, 'redo') }
}

async function step(tools: Tools, verb: 'undo' | 'redo'): Promise<void> {
  const { get, set, say, wire, inTurn, ask } = tools
  await inTurn(async () => {
    const summary = get().history[verb]
    if (summary === undefined) return say(verb === 'undo' ? words.nothingToUndo : words.nothingToRedo)
    const hand = get().hand
    await ask(() => maybeLong(tools)<Delta>(words.jobs[verb], (job) => wire[verb]({ steps: 1, job })))
    say(verb === 'undo' ? words.undone(summary) : words.redone(summary))
    // The form that had the focus may be gone with its claim.
    if (hand !== undefined && get().hand === undefined) set({ focus: { on: 'text' } })
  })
}
