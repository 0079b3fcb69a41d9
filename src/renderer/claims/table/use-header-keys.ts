// What keys do on a header of the claims table: sort by it, make it wider, move it, freeze up to it.
// Must not break: whatever the pointer does to a column, a key does.
import type { KeyboardEvent } from 'react'
import { useActions } from '../../state/store'
import { sortedAlsoBy, sortedBy } from './sorting'
import { type Layout, step } from './use-layout'
import type { Ledger } from './use-ledger'

export function useHeaderKeys({ ledger, layout }: { ledger: Ledger; layout: Layout }) {
  const actions = useActions()
  const { view, columns } = ledger
  const sort = (column: number, also: boolean): void => {
    const by = columns[column]?.sort
    if (by !== undefined) actions.setTable({ sort: (also ? sortedAlsoBy : sortedBy)(view.sort, by) })
  }
  const onKey = (event: KeyboardEvent, column: number): boolean => {
    const key = columns[column]?.key
    if (key === undefined || event.altKey) return false
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const far = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' || event.key === ' ') sort(column, event.shiftKey)
    else if (by !== 0 && event.shiftKey) layout.resizeBy(key, by * step)
    else if (by !== 0 && far) {
      layout.moveBy(key, by)
      // The focus goes along with the column.
      actions.setTable({
        at: { row: view.at.row, column: Math.max(0, Math.min(columns.length - 1, column + by)) },
      })
    } else return false
    return true
  }
  return Object.assign(onKey, { click: sort })
}
