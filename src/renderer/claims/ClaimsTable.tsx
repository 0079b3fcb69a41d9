// All claims of the project as a table: sorted by any column, drawn a window at a time, each row a way to its passage.
// One tab stop: arrows move by row, and from the first row up into the column headers.
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import type { LedgerRow } from '../../core/contract'
import type { TableView } from '../state/browsing'
import { useActions, useApp, useAppStore } from '../state/store'
import { copyClaim } from '../transfer/copy'
import { Button } from '../ui/Button'
import { ContextMenu } from '../ui/ContextMenu'
import type { MenuEntry } from '../ui/Menu'
import { words } from '../ui/words'
import { columns } from './table/columns'
import { FilterBar } from './table/FilterBar'
import { headers, type Place, placeAfter } from './table/move'
import { rowHeight, useRows } from './table/use-rows'
import { useTotal, useWindow, type Window } from './table/use-window'
import styles from './ClaimsTable.module.css'

export function ClaimsTable() {
  const view = useApp((state) => state.table)
  const window = useWindow(view)
  const total = useTotal()
  const table = useRef<HTMLDivElement>(null)
  const toRows = (): void => table.current?.querySelector<HTMLElement>('tbody [tabindex="0"]')?.focus()
  if (total === 0) return <Empty />
  return (
    <div ref={table} className={styles['view']}>
      <FilterBar shown={window.total} total={total} onDown={toRows} />
      {window.total === 0 ? <NoMatch /> : <Table window={window} view={view} />}
    </div>
  )
}

function NoMatch() {
  const actions = useActions()
  return (
    <div className={styles['empty']}>
      <p>{words.noMatchingClaims}</p>
      <Button onPress={() => actions.setTable({ where: {} })}>{words.clearFilter}</Button>
    </div>
  )
}

function Empty() {
  const actions = useActions()
  return (
    <div className={styles['empty']}>
      <p>
        No claims yet. In the text, select a sentence with <kbd>s</kbd> and press <kbd>1</kbd>–<kbd>9</kbd>.
      </p>
      <Button onPress={() => actions.go('read')}>Read</Button>
    </div>
  )
}

interface TableProps {
  window: Window
  view: TableView
}

function Table({ window, view }: TableProps) {
  const { menu, onMenu, copy } = useRowMenu(window)
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const { scroller, items, height, page, scrollTo } = useRows(window, place)

  const on = useHands(window, view, [place, setPlace], { page, scrollTo, copy })
  return (
    <div ref={scroller} className={styles['scroller']}>
      {menu}
      <table
        // A table whose rows take the focus is what ARIA calls a grid.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label="Claims"
        aria-rowcount={(window.total ?? 0) + 1}
        aria-colcount={columns.length}
        className={styles['grid']}
        {...on}
        onContextMenu={onMenu}
      >
        <Headers order={view} place={place} />
        <tbody style={{ height }}>
          {items.map(({ index, start }) => (
            <Row
              key={index}
              index={index}
              start={start}
              row={window.rowAt(index)}
              here={Math.min(place.row, (window.total ?? 1) - 1) === index}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface Ways {
  page: () => number
  scrollTo: (row: number) => void
  copy: (row: number) => void
}

/** What keys and clicks do to the table. */
function useHands(
  window: Window,
  view: TableView,
  [place, setPlace]: [Place, (place: Place) => void],
  { page, scrollTo, copy }: Ways,
) {
  const actions = useActions()
  const act = ({ row, column }: Place): void => {
    const found = window.rowAt(row)
    if (row === headers) actions.setTable(orderAfter(view, column))
    else if (found) void actions.showClaim(found)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'c' && (event.ctrlKey || event.metaKey) && !event.shiftKey) return copy(place.row)
    const next = placeAfter(place, event.key, sizeOf(window, page()))
    if (!next && event.key !== 'Enter') return
    event.preventDefault()
    if (!next) return act(place)
    scrollTo(next.row)
    setPlace(next)
  }
  const onClick = ({ target }: MouseEvent): void => {
    const clicked = placeOf(target)
    if (!clicked) return
    setPlace(clicked)
    act(clicked)
  }
  return { onKeyDown, onClick }
}

const sizeOf = ({ total = 0 }: Window, page: number) => ({ rows: total, columns: columns.length, page })

/** What can be done with a row, at the pointer or, from the keyboard, at the row. */
function useRowMenu(window: Window) {
  const actions = useActions()
  const store = useAppStore()
  const [open, setOpen] = useState<{ row: LedgerRow; at: { x: number; y: number } }>()
  const copy = (row: LedgerRow | undefined): void => {
    if (row) void copyClaim(store, actions, row)
  }
  const onMenu = (event: MouseEvent): void => {
    const row = window.rowAt(placeOf(event.target)?.row ?? headers)
    if (!row) return
    event.preventDefault()
    setOpen({ row, at: { x: event.clientX, y: event.clientY } })
  }
  const entries: MenuEntry[] = open
    ? [
        { label: words.openClaim, keys: 'Enter', run: () => void actions.showClaim(open.row) },
        { label: words.copyWithCitation, keys: 'Ctrl+C', run: () => copy(open.row) },
      ]
    : []
  const menu = open && (
    <ContextMenu label={words.ofClaim} groups={[entries]} at={open.at} onClose={() => setOpen(undefined)} />
  )
  return { menu, onMenu, copy: (row: number) => copy(window.rowAt(row)) }
}

/** Sorted by that column; the other way round where it is sorted by it already. */
function orderAfter(order: TableView, column: number): Pick<TableView, 'sort' | 'descending'> {
  const sort = columns[column]?.key ?? order.sort
  return { sort, descending: sort === order.sort && !order.descending }
}

/** The row, and among the headers the column, that an element stands in. */
function placeOf(target: EventTarget): Place | undefined {
  const at = (name: string): number =>
    Number(target instanceof Element && target.closest(`[${name}]`)?.getAttribute(name)) || 0
  const row = at('aria-rowindex')
  return row === 0 ? undefined : { row: row - 2, column: Math.max(0, at('aria-colindex') - 1) }
}

function Headers({ order, place }: { order: TableView; place: Place }) {
  return (
    <thead>
      <tr aria-rowindex={1} className={`${styles['row']} ${styles['headers']}`}>
        {columns.map(({ key, label }, index) => {
          const sorted = key === order.sort
          return (
            <th
              key={key}
              aria-colindex={index + 1}
              aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
              tabIndex={place.row === headers && place.column === index ? 0 : -1}
              className={styles['header']}
            >
              {label}
              <span aria-hidden className={styles['arrow']}>
                {sorted ? (order.descending ? '↓' : '↑') : ''}
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

interface RowProps {
  index: number
  start: number
  row: LedgerRow | undefined
  /** True for the row that the table's one tab stop is on. */
  here: boolean
}

function Row({ index, start, row, here }: RowProps) {
  const type = useApp((state) => state.codebook.claimTypes.find(({ key }) => key === row?.type))
  return (
    <tr
      aria-rowindex={index + 2}
      tabIndex={here ? 0 : -1}
      className={styles['row']}
      style={{ height: rowHeight, transform: `translateY(${start}px)` }}
    >
      {columns.map(({ key, cell }, column) => (
        <td key={key} aria-colindex={column + 1} className={styles['cell']}>
          {row && cell(row, type)}
        </td>
      ))}
    </tr>
  )
}
