// Removing what is in hand: what hangs on it is shown first; afterwards the row beside it is in hand and has the focus.
import type { Coding } from '../state/browsing'
import { useActions } from '../state/store'
import { toList } from './focus'
import { beside } from './in-hand'
import { useRemoval } from './parts/use-remove'

export function useRemovalOf(list: Coding['list'], order: readonly string[]) {
  const actions = useActions()
  const removed = (id: string): void => {
    actions.takeUp(list, beside(order, id))
    toList()
  }
  const ask = useRemoval(list, (id) => actions.askAbout(list, id, 'removing'), removed)
  return { ask, removed }
}
