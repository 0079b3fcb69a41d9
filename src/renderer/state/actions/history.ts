// Undo and redo, of one step or of all since a time, and what the history tells: steps of the project, in its one order.
import type { RecordChange } from '../../../core/answers'
import type { Delta, Input } from '../../../core/contract'
import type { Records } from '../../../core/model/records'
import { words } from '../../ui/words'
import type { Past } from '../browsing'
import { noPast } from '../browsing'
import type { State } from '../state'
import type { Tools } from '../tools'
import type { ClaimActions } from './claims'
import { maybeLong } from './long-work'

export function historyActions(tools: Tools, { change }: Pick<ClaimActions, 'change'>) {
  const { get, set, say, wire, run, inTurn, ask } = tools
  const browseHistory = (part: Partial<Past>): void => set({ past: { ...get().past, ...part } })
  const restore = async ({ noun, id, seq, title }: RecordChange, before = false) => {
    const done = await change('restore', { noun, id, seq, before })
    if (done) say(words.past.restored(title))
    return done
  }
  return {
    undo: () => step(tools, 'undo'),
    redo: () => step(tools, 'redo'),
    browseHistory,
    history: (input: Input<'history'>) => run(() => wire.history(input)),
    /** Opens the history, narrowed to this. */
    showHistory(part: Partial<Past>): void {
      set({ view: 'history', past: { ...noPast, ...part } })
    },
    /** Puts a record back as it was right after a change. */
    restore: (of: RecordChange) => restore(of),
    /** Puts a record back as it was before a change. */
    restoreBefore: (of: RecordChange) => restore(of, true),
    /** What undoing everything since a time would take back. */
    previewUndo: (since: string) => run(() => wire.previewUndo({ since })),
    /** Takes back all that was done at a time or later; `takenBack` remembers how much, to do it again. */
    undoSince: (since: string) =>
      inTurn(async () => {
        const undo = (job: string) => wire.undo({ since, job })
        const { undone } = await ask(() => maybeLong(tools)(words.jobs.undo, undo))
        browseHistory({ takenBack: { steps: undone, stale: get().stale } })
        say(words.past.undoSince.done(undone, words.when(since)))
        return undone
      }),
    /** Does so many undone steps again. */
    redoAll: (steps: number) =>
      inTurn(async () => {
        const redo = (job: string) => wire.redo({ steps, job })
        const { redone } = await ask(() => maybeLong(tools)(words.jobs.redo, redo))
        say(words.past.undoSince.redone(redone))
        return redone
      }),
    /** Opens the export with the whole history chosen. */
    exportJournal: (): void => set({ dialog: 'export', exportAs: 'history-csv' }),
  }
}

async function step(tools: Tools, verb: 'undo' | 'redo'): Promise<void> {
  const { get, set, say, wire, inTurn, ask } = tools
  await inTurn(async () => {
    const summary = get().history[verb]
    if (summary === undefined) return say(verb === 'undo' ? words.nothingToUndo : words.nothingToRedo)
    const hand = get().hand
    const delta = await ask(() =>
      maybeLong(tools)<Delta>(words.jobs[verb], (job) => wire[verb]({ steps: 1, job })),
    )
    say(verb === 'undo' ? words.undone(summary) : words.redone(summary))
    set(returned(get(), verb, delta.put.claims ?? []))
    // The form that had the focus may be gone with its claim.
    if (hand !== undefined && get().hand === undefined) set({ focus: { on: 'text' } })
  })
}

/** In the review whoever takes a decision back, or makes it again, stands at its claim. */
function returned(
  { view, reviewing, claims }: State,
  verb: 'undo' | 'redo',
  put: readonly Records['claims'][],
): Partial<State> {
  const claim = put.find(({ id }) => reviewing.ids?.includes(id))
  if (view !== 'review' || !claim) return {}
  const { [claim.id]: _before, ...others } = reviewing.decided
  const decided = verb === 'redo' ? { ...others, [claim.id]: claim.status } : others
  const at = reviewing.ids?.indexOf(claim.id) ?? 0
  return {
    reviewing: { ...reviewing, decided, at },
    hand: claim.id,
    claims: new Map(claims).set(claim.id, claim),
  }
}
