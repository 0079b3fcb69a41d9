// All claims of the project as a table: sorted by any column, drawn a window at a time, each row a way to its passage.
// One tab stop: arrows move by row, and from the first row up into the column headers.
import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import type { LedgerRow } from '../../core/contract'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { columns } from './table/columns'
import { headers, type Place, placeAfter } from './table/move'
import { rowHeight, useRows } from './table/use-rows'
import { type Order, useWindow, type Window } from './table/use-window'
import styles from './ClaimsTable.module.css'

export function ClaimsTable() {
  const [order, setOrder] = useState<Order>({ sort: 'updatedAt', descending: true })
  const window = useWindow(order)
  if (window.total === 0) return <Empty />
  return <Table window={window} order={order} setOrder={setOrder} />
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
  order: Order
  setOrder: (order: Order) => void
}

function Table({ window, order, setOrder }: TableProps) {
  const actions = useActions()
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const { scroller, items, height, page, scrollTo } = useRows(window, place)

  const act = ({ row, column }: Place): void => {
    const found = window.rowAt(row)
    if (row === headers) setOrder(orderAfter(order, column))
    else if (found) void actions.showClaim(found)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
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
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        // A table whose rows take the focus is what ARIA calls a grid.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label="Claims"
        aria-rowcount={(window.total ?? 0) + 1}
        aria-colcount={columns.length}
        className={styles['grid']}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <Headers order={order} place={place} />
        <tbody style={{ height }}>
          {items.map(({ index, start }) => (
            <Row
              key={index}
              index={index}
              start={start}
              row={window.rowAt(index)}
              here={place.row === index}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const sizeOf = ({ total = 0 }: Window, page: number) => ({ rows: total, columns: columns.length, page })

/** Sorted by that column; the other way round where it is sorted by it already. */
function orderAfter(order: Order, column: number): Order {
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

function Headers({ order, place }: { order: Order; place: Place }) {
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
