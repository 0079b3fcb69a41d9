// The menus of the claims table: of a claim and of a column, at the pointer or, from the keyboard, at the cell.
// Must not break: each entry is a key, too, and says which.
import { type MouseEvent, useState } from 'react'
import type { LedgerRow } from '../../../core/answers'
import { groupKeys } from '../../../core/model/claim-query'
import { useActions, useApp } from '../../state/store'
import { ContextMenu } from '../../ui/ContextMenu'
import type { MenuEntry } from '../../ui/Menu'
import { words } from '../../ui/words'
import { headers, type Place } from './move'
import { toggled } from './selecting'
import { sortedAlsoBy } from './sorting'
import type { Acts } from './use-acts'
import type { Editing } from './use-editing-cell'
import { placeOf } from './use-hands'
import { type Layout, step } from './use-layout'
import type { LaidColumn, Ledger } from './use-ledger'

interface Ways {
  ledger: Ledger
  acts: Acts
  layout: Layout
  editing: Editing
}

interface Opened {
  label: string
  groups: MenuEntry[][]
  at: { x: number; y: number }
}

export function useMenus(ways: Ways) {
  const [open, setOpen] = useState<Opened>()
  const ofRow = useRowMenu(ways)
  const ofColumn = useColumnMenu(ways)
  const onMenu = (event: MouseEvent): void => {
    const place = placeOf(event.target)
    if (!place || ways.editing.at) return
    const row = ways.ledger.rowAt(place.row)
    const column = ways.ledger.columns[place.column]
    const at = { x: event.clientX, y: event.clientY }
    if (row) setOpen({ label: words.ofClaim, groups: ofRow(row, place), at })
    else if (place.row === headers && column)
      setOpen({ label: words.ledger.ofColumn(column.label), groups: ofColumn(column), at })
    else return
    event.preventDefault()
  }
  const menu = open && <ContextMenu {...open} onClose={() => setOpen(undefined)} />
  return { menu, onMenu }
}

/** What can be done with a claim; of several that are selected, with all of them. */
function useRowMenu({ ledger, acts, editing }: Ways) {
  const { selected } = ledger.view
  const readOnly = useApp((state) => state.project?.readOnly === true)
  return (row: LedgerRow, place: Place): MenuEntry[][] => {
    const { id, evidence } = row.claim
    const ids = selected.has(id) ? [...selected] : [id]
    const write = (entry: MenuEntry): MenuEntry => ({
      ...entry,
      disabled: readOnly || entry.disabled === true,
    })
    return [
      [
        { label: words.openClaim, keys: 'Ctrl+Enter', run: () => acts.open(row) },
        write({ label: words.ledger.edit, keys: 'F2', run: () => void editing.begin(place) }),
        { label: words.copyWithCitation, keys: 'Ctrl+C', run: () => acts.copy(row) },
        { label: words.ledger.select, keys: 'Space', run: () => acts.select(toggled(selected, id)) },
      ],
      [
        write({ label: words.ledger.tags, run: () => acts.ask({ what: 'tags', ids }) }),
        write({ label: words.ledger.more, run: () => acts.ask({ what: 'change', ids }) }),
        write({
          label: words.ledger.split,
          disabled: evidence.length < 2,
          run: () => acts.ask({ what: 'split', id }),
        }),
        write({
          label: words.ledger.merge,
          disabled: ids.length < 2,
          run: () => acts.ask({ what: 'merge', ids }),
        }),
      ],
      [write({ label: words.ledger.remove, keys: 'Delete', run: () => acts.remove(ids) })],
    ]
  }
}

function useColumnMenu({ ledger, acts, layout }: Ways) {
  const actions = useActions()
  const { sort } = ledger.view
  return ({ key, sort: by, left }: LaidColumn): MenuEntry[][] => {
    const group = groupKeys.find((each) => each === key)
    const sorting: MenuEntry[] = by
      ? [
          { label: words.ledger.ascending, keys: 'Enter', run: () => actions.setTable({ sort: [{ by }] }) },
          {
            label: words.ledger.descending,
            run: () => actions.setTable({ sort: [{ by, descending: true }] }),
          },
          {
            label: words.ledger.sortAlso,
            keys: 'Shift+Enter',
            run: () => actions.setTable({ sort: sortedAlsoBy(sort, by) }),
          },
        ]
      : []
    return [
      [
        ...sorting,
        ...(group ? [{ label: words.ledger.groupByColumn, run: () => actions.groupTable(group) }] : []),
      ],
      [
        { label: words.ledger.fit, run: () => layout.fit(key) },
        { label: words.ledger.narrower, keys: 'Shift+←', run: () => layout.resizeBy(key, -step) },
        { label: words.ledger.wider, keys: 'Shift+→', run: () => layout.resizeBy(key, step) },
        {
          label: left === undefined ? words.ledger.freeze : words.ledger.unfreeze,
          run: () => layout.freeze(key),
        },
        { label: words.ledger.moveLeft, keys: 'Ctrl+←', run: () => layout.moveBy(key, -1) },
        { label: words.ledger.moveRight, keys: 'Ctrl+→', run: () => layout.moveBy(key, 1) },
        { label: words.ledger.hide, run: () => layout.hide(key) },
        { label: words.ledger.chooseColumns, run: () => acts.ask({ what: 'columns' }) },
      ],
    ].filter((entries) => entries.length > 0)
  }
}
