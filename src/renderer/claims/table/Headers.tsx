// The headers of the claims table: a press sorts, dragging one moves its column, its right edge makes it wider.
// Must not break: whatever the pointer does here a key does, too (use-header-keys.ts and the menu of the column).
import { type DragEvent, type PointerEvent, useRef, useState } from 'react'
import { words } from '../../ui/words'
import { sortOf } from './sorting'
import type { LaidColumn, Ledger } from './use-ledger'
import type { Layout } from './use-layout'
import styles from './Grid.module.css'

interface HeadersProps {
  ledger: Ledger
  layout: Layout
  /** The column whose header is the tab stop. */
  here: number | undefined
  /** A press on the mark above all. */
  onAll: () => void
}

export function Headers({ ledger: { columns, view, window }, layout, here, onAll }: HeadersProps) {
  const all = view.selected.size > 0 && view.selected.size >= (window.claims ?? 0)
  const dragged = useRef<string>(undefined)
  const [over, setOver] = useState<string>()
  const dragging = ({ key }: LaidColumn) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      dragged.current = key
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver: (event: DragEvent) => {
      if (dragged.current === undefined) return
      event.preventDefault()
      setOver(key)
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      if (dragged.current !== undefined) layout.moveBeside(dragged.current, key)
    },
    onDragEnd: () => {
      dragged.current = undefined
      setOver(undefined)
    },
  })
  return (
    <thead>
      <tr aria-rowindex={1} className={`${styles['row']} ${styles['headers']}`}>
        <td aria-hidden className={styles['mark']} onClick={onAll} data-on={all || undefined}>
          <span />
        </td>
        {columns.map((column, index) => (
          <Header
            key={column.key}
            column={column}
            index={index}
            sorted={sortOf(view.sort, column.sort)}
            several={view.sort.length > 1}
            here={here === index}
            over={over === column.key}
            drag={dragging(column)}
            layout={layout}
          />
        ))}
      </tr>
    </thead>
  )
}

interface HeaderProps {
  column: LaidColumn
  index: number
  sorted: ReturnType<typeof sortOf>
  several: boolean
  here: boolean
  over: boolean
  drag: object
  layout: Layout
}

function Header({ column, index, sorted, several, here, over, drag, layout }: HeaderProps) {
  const order = sorted && (sorted.descending ? 'descending' : 'ascending')
  return (
    <th
      scope="col"
      aria-colindex={index + 1}
      aria-sort={order ?? (column.sort === undefined ? undefined : 'none')}
      aria-description={several && sorted ? words.ledger.sortPlace(sorted.place) : undefined}
      tabIndex={here ? 0 : -1}
      data-column={column.key}
      data-over={over || undefined}
      data-frozen={column.left !== undefined || undefined}
      style={column.left === undefined ? undefined : { left: column.left }}
      className={styles['header']}
      {...drag}
    >
      <span className={styles['label']}>{column.label}</span>
      {sorted && (
        <span aria-hidden className={styles['arrow']}>
          {sorted.descending ? '↓' : '↑'}
          {several && <small>{sorted.place}</small>}
        </span>
      )}
      <Edge column={column} layout={layout} />
    </th>
  )
}

/** The right edge of a column. */
function Edge({ column: { key }, layout }: { column: LaidColumn; layout: Layout }) {
  const begun = useRef<{ x: number; width: number }>(undefined)
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0
    begun.current = { x: event.clientX, width }
  }
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (begun.current) layout.resize(key, begun.current.width + clientX - begun.current.x)
  }
  const end = (): void => {
    begun.current = undefined
  }
  return (
    <span
      aria-hidden
      title={words.ledger.resizeHint}
      className={styles['edge']}
      // The header is dragged by the rest of it.
      draggable
      onDragStart={(event) => {
        event.preventDefault()
        event.stopPropagation()
      }}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={() => layout.fit(key)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}
