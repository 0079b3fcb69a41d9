// Filling down: the selected claims get what the first of them has in a column, as one step.
// Must not break: a value replaces the whole of what stood there, and claims that can't have it are named by the workbench.
import type { LedgerRow } from '../../../core/answers'
import type { Actions } from '../../state/actions'
import type { Store } from '../../state/store'
import { words } from '../../ui/words'
import { valueAt } from '../parts/part'
import { editOf, fillOf } from './cell-edit'

interface Filling {
  /** The selected claim that stands first. */
  first: LedgerRow
  /** The other selected claims. */
  ids: string[]
  column: string
  label: string
}

export function fillDown(
  store: Store,
  actions: Actions,
  { first: { claim }, ids, column, label }: Filling,
): void {
  const { claimTypes, entities, tags } = store.getState().codebook
  if (column === 'tags') {
    const others = [...tags.keys()].filter((id) => !claim.tags.includes(id))
    return void actions.change('changeClaims', { ids, addTags: claim.tags, removeTags: others })
  }
  const type = claimTypes.find(({ key }) => key === claim.type)
  const edit = type && editOf(column, claim, { type, entities })
  if (!edit) return actions.say(words.ledger.notFilled(label))
  const value = valueAt(claim, edit.path)
  if (value === undefined) return actions.say(words.ledger.nothingToFill(label))
  void actions.change('changeClaims', { ids, change: fillOf(edit, value) })
}
