// A list box of any length: only the rows in view exist. The list itself keeps the focus and names the active row.
// Must not break: arrows, Home, End, Page keys, a first letter and Enter do what they do in every list box.
import { type ReactNode, useId, useRef } from 'react'
import styles from './LongList.module.css'
import { type LongListHandling, type LongListItem, useLongList } from './use-long-list'

export interface LongListProps<T> extends LongListHandling<T> {
  label: string
  children: (item: T) => ReactNode
  /** What to do next, where there are no rows. */
  empty: string
}

export function LongList<T extends LongListItem>(props: LongListProps<T>) {
  const { label, items, chosen, onOpen, children, empty } = props
  const box = useRef<HTMLDivElement>(null)
  const listId = useId()
  const { rows, active, onKeyDown, onRow } = useLongList(props, box)
  const inView = rows.getVirtualItems()
  return (
    <div
      ref={box}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select can't hold rows of two lines
      role="listbox"
      aria-label={label}
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
              id={`${listId}-${index}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select can't hold rows of two lines
              role="option"
              aria-selected={item.id === chosen}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              data-active={index === active || undefined}
              className={styles['row']}
              style={{ height: size, transform: `translateY(${start}px)` }}
              onClick={() => onRow(index)}
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
