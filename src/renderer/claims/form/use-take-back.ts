// Takes a claim back that was made and left as it was.
// Must not break: only while nothing at all happened since it was made; anything else stays for undo.
import { claimTypeOf, useActions, useAppStore } from '../../state/store'
import type { Desk } from './desk'

/**
 * Takes the claim back if the last step of the project is the one that made it: it is as it was made, no claim
 * is newer, and what undo would take back is a claim of this type. Answers whether it did.
 */
export function useTakeBack({ claim, touched }: Pick<Desk, 'claim' | 'touched'>): () => Promise<boolean> {
  const actions = useActions()
  const store = useAppStore()
  return async () => {
    if (claim.createdAt !== claim.updatedAt || touched()) return false
    const newest = await actions.ledger({ sort: [{ by: 'updatedAt', descending: true }], limit: 1 })
    const last = store.getState().history.undo
    const type = claimTypeOf(store.getState(), claim.type)?.label
    if (newest?.rows[0]?.claim.id !== claim.id || last !== `Added a claim of type ${type}`) return false
    await actions.undo()
    return true
  }
}
