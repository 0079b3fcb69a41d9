// Actions on checks: run them, look at them, take a stand on one, make what is offered.
// Must not break: only the latest run counts; an answer about claims as they were is never shown as one about claims as they are.
import type { Check, CheckDecision, Proposal } from '../../../core/model/check'
import type { Checking } from '../browsing'
import { words } from '../../ui/words'
import type { Tools } from '../tools'
import type { ClaimActions } from './claims'
import { longWork } from './long-work'

/** A check or an offer, as a decision about it names it. */
export type Decidable = Pick<CheckDecision, 'id' | 'kind' | 'claims' | 'basis'>

export function checkActions(tools: Tools, { change }: Pick<ClaimActions, 'change'>) {
  const { get, set, wire } = tools
  const long = longWork(tools)
  let latest = 0
  const browseChecks = (part: Partial<Checking>): void => set({ checking: { ...get().checking, ...part } })
  return {
    browseChecks,
    /** Runs the checks; they are computed beside the window, which goes on working. */
    async check(): Promise<void> {
      const mine = ++latest
      const of = get().project?.path
      browseChecks({ running: true })
      const part = await wire.checks({}).then(
        (found) => ({ found, failure: undefined }),
        // Recovers from whatever stopped them: nobody asked for them, so that no alert may interrupt; the view says it.
        (error: unknown) => ({ failure: String(error instanceof Error ? error.message : error) }),
      )
      if (mine === latest && get().project?.path === of) browseChecks({ running: false, ...part })
    },
    decideCheck: ({ id, kind, claims, basis }: Decidable, state: Check['state'], reason?: string) =>
      change('decideCheck', { id, kind, claims, basis, state, ...(reason !== undefined && { reason }) }),
    makeProposal: (proposal: Proposal) => change(proposal.verb, proposal.input),
    /** What of a source was read and claimed. */
    coverageOf: (sourceId: string) =>
      wire.coverage({ sourceIds: [sourceId] }).then(
        ({ sources }) => sources[0],
        // Recovers from a source that is gone, or a file that can't be read: nobody asked, and others say it.
        () => undefined,
      ),
    /** What of all sources was read and claimed. */
    coverage: () => long(words.checking.counting, (job) => wire.coverage({ job })),
  }
}
