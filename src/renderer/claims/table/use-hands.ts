// What keys and clicks do to the claims table: moving, selecting, changing cells, folding groups.
// Must not break: every key that the table takes does what it does in a spreadsheet; all others go on to the page.
import type { KeyboardEvent, MouseEvent } from 'react'
import { useActions } from '../../state/store'
import { isComposing } from '../../ui/composing'
import type { Ended } from './CellEditor'
import { headers, type Place, placeAfter, placeAfterEdit } from './move'
import type { Acts } from './use-acts'
import type { Editing } from './use-editing-cell'
import { useGroupKeys } from './use-group-keys'
import { useHeaderKeys } from './use-header-keys'
import type { Layout } from './use-layout'
import type { Ledger } from './use-ledger'
import { useSelecting } from './use-selecting'

interface Ways {
  ledger: Ledger
  acts: Acts
  layout: Layout
  editing: Editing
  page: () => number
  scrollTo: (line: number) => void
}

export function useHands(ways: Ways) {
  const { ledger, acts, editing, page, scrollTo } = ways
  const actions = useActions()
  const here = placeIn(ledger)
  const selecting = useSelecting(ledger, acts)
  const headerKeys = useHeaderKeys(ways)
  const groupKeys = useGroupKeys(ways)
  const size = () => ({ rows: ledger.lines.count, columns: ledger.columns.length, page: page() })
  const go = (place: Place): void => {
    scrollTo(place.row)
    actions.setTable({ at: place })
  }
  const move = (event: KeyboardEvent): boolean => {
    const next = placeAfter(here, event.key, event.ctrlKey || event.metaKey, size())
    if (!next || event.altKey) return false
    selecting.moved(here, next, event.shiftKey)
    go(next)
    return true
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const taken =
      here.row === headers
        ? headerKeys(event, here.column)
        : groupKeys(event, here) || cellKeys(ways, event, here)
    if (taken || selecting.onKey(event, here.row) || move(event)) event.preventDefault()
  }
  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target)
    if (!place || editing.at) return
    if (place.row === headers) return headerKeys.click(place.column, event.shiftKey)
    if (ledger.rowAt(place.row)) selecting.onClick(event, place.row)
    else groupKeys.click(place)
    actions.setTable({ at: selecting.isMark(event) ? { ...here, row: place.row } : place })
  }
  const onDoubleClick = ({ target }: MouseEvent): void => {
    const place = placeOf(target)
    if (place && place.row !== headers) editing.begin(place)
  }
  const goOn = (from: Place, { key, back }: Ended): void => {
    if (key === 'Escape') go({ row: from.row, column: from.column })
    else if (key) go(placeAfterEdit(from, key, back, size()))
  }
  return { onKeyDown, onClick, onDoubleClick, goOn }
}

/** Keys that are about the claim or the cell that has the focus. */
function cellKeys({ ledger, acts, editing }: Ways, event: KeyboardEvent, place: Place): boolean {
  const far = event.ctrlKey || event.metaKey
  const row = ledger.rowAt(place.row)
  const column = ledger.columns[place.column]
  if (!row || !column || event.altKey) return false
  const { selected } = ledger.view
  if (event.key === 'Enter' && far) acts.open(row)
  else if (event.key === 'Enter' || event.key === 'F2') {
    if (!editing.begin(place)) acts.open(row)
  } else if (event.key === 'Delete') acts.remove(selected.size > 0 ? [...selected] : [row.claim.id])
  else if (event.key === 'd' && far && !event.shiftKey) acts.fillDown(column.key, column.label)
  else if (event.key === 'c' && far && !event.shiftKey) acts.copy(row)
  else return false
  return true
}

/** Where somebody stands, within what there is. */
export const placeIn = ({ view: { at }, lines, columns }: Ledger): Place => ({
  row: Math.min(at.row, Math.max(0, lines.count - 1)),
  column: Math.min(at.column, columns.length - 1),
})

/** The line and the column that an element stands in. */
export function placeOf(target: EventTarget): Place | undefined {
  const at = (name: string): number =>
    Number(target instanceof Element && target.closest(`[${name}]`)?.getAttribute(name)) || 0
  const row = at('aria-rowindex')
  return row === 0 ? undefined : { row: row - 2, column: Math.max(0, at('aria-colindex') - 1) }
}
