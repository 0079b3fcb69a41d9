// The keys that lead from a claim to what ties it to others.
import type { Actions } from '../../state/actions'
import type { Store } from '../../state/store'
import type { Desk } from './desk'

/** Goes to where the breakdown of the claim takes its next part, and makes one where there is none. */
export async function goToBreakdown(store: Store, actions: Actions, desk: () => Desk): Promise<void> {
  const total = desk().claim.id
  const there = [...store.getState().breakdowns.values()].find((each) => each.total === total)
  const id = there?.id ?? (await actions.change('addBreakdown', { total, parts: [] }))?.id
  if (id !== undefined) desk().goTo(['breakdowns', id, 'part'])
}
