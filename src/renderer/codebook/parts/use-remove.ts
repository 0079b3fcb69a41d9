// Removing a record of the codebook: at once where nothing uses it, after a panel that says what does where something is.
import type { OperationVerb } from '../../../core/operations'
import type { Coding } from '../../state/browsing'
import { useActions } from '../../state/store'

const verbs = {
  tags: 'removeTag',
  claimTypes: 'removeClaimType',
  entities: 'removeEntity',
} as const satisfies Record<Coding['list'], OperationVerb>

/** Removes a record of a list; true when it is gone. */
export function useRemove(list: Coding['list']): (id: string) => Promise<boolean> {
  const actions = useActions()
  return async (id) => (await actions.change(verbs[list], { id })) !== undefined
}

/** Asks first where something uses it (`onAsk` shows what), and removes at once where nothing does. */
export function useRemoval(
  list: Coding['list'],
  onAsk: (id: string) => void,
  onRemoved: (id: string) => void,
): (id: string) => Promise<void> {
  const actions = useActions()
  const remove = useRemove(list)
  return async (id) => {
    const used = await actions.usedBy({ noun: list, id, limit: 1 })
    if (!used) return
    if (used.counts.some(({ count }) => count > 0)) onAsk(id)
    else if (await remove(id)) onRemoved(id)
  }
}
