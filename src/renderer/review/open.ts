// The way from the review to the reader: the claim in hand with the passage that states it.
import type { Actions } from '../state/actions'
import { claimInHand, type Store } from '../state/store'

export async function openInReader(actions: Actions, store: Store): Promise<void> {
  const state = store.getState()
  const claim = claimInHand(state)
  if (!claim) return
  const states = claim.evidence.find(({ role }) => role === 'states') ?? claim.evidence[0]
  const highlight = state.highlights.get(states?.highlightId ?? '')
  await actions.showClaim({ id: claim.id, sourceId: highlight?.sourceId, highlightId: highlight?.id })
}
