// Actions of the review: a queue of claims in a fixed order, the one that is looked at, and what is decided about it.
// Must not break: the queue stays as it was begun, so that a claim that no longer fits doesn't move the others; keys
// that are pressed fast act one after the other, each on the claim that the one before led to.
import type { Where } from '../../../core/model/claim-query'
import type { Decision } from '../../review/decisions'
import { words } from '../../ui/words'
import type { QueueName, Reviewing } from '../browsing'
import type { State } from '../state'
import { claimInHand } from '../store'
import type { Tools } from '../tools'
import type { ClaimActions } from './claims'
import { recordOf } from './record-of'

export function reviewActions(tools: Tools, { change }: Pick<ClaimActions, 'change'>) {
  const { get, set, say, wire, run } = tools
  let last: Promise<unknown> = Promise.resolve()
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine
    return mine
  }
  const browseReview = (part: Partial<Reviewing>): void => set({ reviewing: { ...get().reviewing, ...part } })

  const arriveAt = async (place: number): Promise<void> => {
    const { ids = [] } = get().reviewing
    const at = Math.max(0, Math.min(ids.length - 1, place))
    browseReview({ at })
    await run(() => takeUp(tools, ids[at]))
  }

  return {
    browseReview,
    /** Goes to a place of the queue, `by` so many from where somebody stands. */
    reviewAt: (to: number | { by: number }): Promise<void> =>
      inOrder(() => arriveAt(typeof to === 'number' ? to : get().reviewing.at + to.by)),
    /** Begins a queue: the claims that fit now, in the order of their sources. */
    beginReview: (queue: QueueName): Promise<void> =>
      inOrder(async () => {
        browseReview({ queue, ids: undefined, at: 0, decided: {} })
        const { where, sort } = queryOf(queue, get())
        const answer = await run(() => wire.ledgerIds({ where, sort }))
        if (!answer) return
        browseReview({ ids: answer.ids })
        await arriveAt(0)
      }),
    /** Decides about the claim in hand: one step. In the review the next claim follows. */
    decide: (status: Decision): Promise<void> =>
      inOrder(async () => {
        const claim = claimInHand(get())
        if (!claim) return say(words.noClaimInHand)
        if (claim.status === status) say(words.reviewing.isAlready(words.reviewing.decisions[status]))
        else if (!(await change('changeClaim', { id: claim.id, status }))) return
        const { view, reviewing } = get()
        if (view !== 'review' || reviewing.ids?.[reviewing.at] !== claim.id) return
        browseReview({ decided: { ...reviewing.decided, [claim.id]: status } })
        if (reviewing.at + 1 < reviewing.ids.length) await arriveAt(reviewing.at + 1)
      }),
    /** The text of a source, for the context of a passage. */
    textOf: (sourceId: string) => run(() => wire.text({ sourceId })),
  }
}

/** Takes a claim in hand, wherever it is, with the highlights that it rests on. */
async function takeUp({ get, set, wire }: Tools, id: string | undefined): Promise<void> {
  const claim = id === undefined ? undefined : (get().claims.get(id) ?? (await recordOf(wire, 'claims', id)))
  const missing = (claim?.evidence ?? []).filter(({ highlightId }) => !get().highlights.has(highlightId))
  const read = await Promise.all(missing.map((each) => recordOf(wire, 'highlights', each.highlightId)))
  const highlights = new Map(get().highlights)
  for (const highlight of read) if (highlight) highlights.set(highlight.id, highlight)
  const claims = claim ? new Map(get().claims).set(claim.id, claim) : get().claims
  set({ highlights, claims, hand: claim?.id })
}

const bySource = [{ by: 'source' }, { by: 'createdAt' }] as const

/** Which claims a queue is made of, and in which order. */
function queryOf(queue: QueueName, state: State) {
  const own: Partial<Record<QueueName, Where>> = {
    draft: { status: 'draft' },
    reviewed: { status: 'reviewed' },
    disputed: { status: 'disputed' },
    open: { notes: 'open' },
  }
  const where = own[queue]
  if (where) return { where, sort: [...bySource] }
  const { where: shown, sort } = state.views.get(queue.replace(/^view /, ''))?.query ?? state.table
  return { where: shown, sort }
}
