// A list box of any length: only the rows in view exist. The list itself keeps the focus and names the active row.
// Must not break: arrows, Home, End, Page keys, a first letter and Enter do what they do in every list box.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './LongList.module.css'
import { type LongListHandling, type LongListItem, useLongList } from './use-long-list'

export interface LongListProps<T> extends LongListHandling<T> {
  label: string
  children: (item: T) => ReactNode
  /** What to do next, where there are no rows. */
  empty: string
  /** Rows are as high as what is in them; `rowHeight` is then only where the reckoning begins. */
  grows?: boolean
  /** Called when the last row comes into view. */
  onEnd?: () => void
}

export function LongList<T extends LongListItem>(props: LongListProps<T>) {
  const { label, items, onOpen, onSelect, children, empty, grows = false, onEnd } = props
  const box = useRef<HTMLDivElement>(null)
  const listId = useId()
  const { rows, active, selected, onKeyDown, onRow, onRowMenu } = useLongList(props, box)
  const inView = rows.getVirtualItems()
  const atEnd = items.length > 0 && inView.at(-1)?.index === items.length - 1
  useEffect(() => {
    if (atEnd) onEnd?.()
  }, [atEnd, items.length, onEnd])
  return (
    <div
      ref={box}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select can't hold rows of two lines
      role="listbox"
      aria-label={label}
      aria-multiselectable={onSelect !== undefined || undefined}
      aria-activedescendant={inView.some(({ index }) => index === active) ? `${listId}-${active}` : undefined}
      tabIndex={0}
      className={styles['box']}
      onKeyDown={onKeyDown}
    >
      {items.length === 0 && <p className={styles['empty']}>{empty}</p>}
      <div role="presentation" className={styles['rows']} style={{ height: rows.getTotalSize() }}>
        {inView.map(({ index, key, start, size }) => {
          const item = items[index]
          return item ? (
            // Keys reach it through the list box, which has the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={key}
              ref={grows ? rows.measureElement : undefined}
              data-index={index}
              id={`${listId}-${index}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select can't hold rows of two lines
              role="option"
              aria-selected={selected.has(item.id)}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              data-active={index === active || undefined}
              className={styles['row']}
              style={{ ...(grows ? {} : { height: size }), transform: `translateY(${start}px)` }}
              onClick={(event) => onRow(index, event)}
              onContextMenu={(event) => onRowMenu(index, event)}
              onDoubleClick={() => onOpen(item)}
            >
              {children(item)}
            </div>
          ) : null
        })}
      </div>
    </div>
  )
}
