// The tags of claims: put on them by name, made on the spot, taken off the one in hand.
// Must not break: each change is one step to undo, built on what is there when its turn comes.
import { tagToPut } from '../library/tags/by-name'
import type { Actions } from '../state/actions'
import type { Step } from '../state/actions/library'
import { words } from '../ui/words'

/** Puts a tag of this name on claims; it is made where there is none. */
export const putNewTag = (actions: Actions, ids: readonly string[], name: string) =>
  actions.inOneStep((now) => {
    const { id, before } = tagToPut(now, name)
    const put: Step['operations'][number] = { do: 'changeClaims', ids: [...ids], addTags: [id] }
    return { summary: words.ledger.tagged(name, ids.length), operations: [...before, put] }
  })

/** Puts a tag on the claims, or takes it off them. */
export const setTag = (actions: Actions, ids: readonly string[], id: string, on: boolean) =>
  actions.change('changeClaims', { ids: [...ids], ...(on ? { addTags: [id] } : { removeTags: [id] }) })
