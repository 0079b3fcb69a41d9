// What is being asked beside a list about what is in hand there, and the ways to begin and to end that.
// Must not break: whoever ends it stands in the list again.
import type { Coding } from '../state/browsing'
import { useActions, useApp } from '../state/store'
import { toList } from './focus'
import { doingNow } from './in-hand'
import { useRemovalOf } from './use-removal-of'

export function useAsking(list: Coding['list'], order: readonly string[], hand: string | undefined) {
  const actions = useActions()
  const doing = useApp((state) => doingNow(state.coding, list, hand))
  return {
    ...useRemovalOf(list, order),
    doing,
    begin: (next: Coding['doing']) => (): void => {
      if (hand !== undefined) actions.askAbout(list, hand, next)
    },
    stop: (): void => {
      actions.browseCodebook({ doing: undefined })
      toList()
    },
  }
}
