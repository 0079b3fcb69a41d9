// Saved views of the claims: each has a name of its own, by which the command line knows it as well.
import type { View } from '../../core/model/codebook'
import { checkWhere } from '../../core/transfer/where'
import { removeRecord } from './removing'
import { type Operations, patched, put, refused, type Transaction } from './transaction'

export const viewOperations: Operations<'addView' | 'changeView' | 'removeView'> = {
  addView: (tx, input) => {
    checkWhere(input.query.where, tx.writer)
    return put(tx, 'views', uniquelyNamed(tx, { id: tx.newId(), ...input }))
  },
  changeView: (tx, input) => {
    const view = patched(tx, 'views', input)
    if (input.query?.where) checkWhere(view.query.where, tx.writer)
    return put(tx, 'views', uniquelyNamed(tx, view))
  },
  removeView: (tx, { id }) => removeRecord(tx, 'views', id),
}

/** The view, unless another one has its name: then it is refused, and `wayOut` says what to do. */
export function uniquelyNamed(tx: Transaction, view: View, wayOut = 'choose another name'): View {
  const isSame = ({ id, name }: View) =>
    id !== view.id && name.toLocaleLowerCase('en') === view.name.toLocaleLowerCase('en')
  const other = [...tx.writer.all('views')].find(isSame)
  if (other) throw refused(`There is a view called “${other.name}” already; ${wayOut}.`)
  return view
}
