// A list box of any length, or a tree whose rows are given in order: only the rows in view exist. The list itself keeps the focus and names the active row.
// Must not break: arrows, Home, End, Page keys, a first letter and Enter do what they do in every list box.
import {
  type CSSProperties,
  type HTMLAttributes,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from 'react'
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
  /** A tree: each row says with `aspect` on which level it stands and whether it is open. */
  role?: 'listbox' | 'tree'
  /** What else is said of a row to assistive technology, and done with it by pointer. */
  aspect?: (item: T) => HTMLAttributes<HTMLDivElement>
}

export function LongList<T extends LongListItem>(props: LongListProps<T>) {
  const { label, items, onOpen, onSelect, children, empty, grows = false, onEnd, role = 'listbox' } = props
  const box = useRef<HTMLDivElement>(null)
  const listId = useId()
  const { rows, active, selected, onKeyDown, onRow, onRowMenu } = useLongList(props, box)
  const inView = rows.getVirtualItems()
  useEnd(inView.at(-1)?.index, items.length, onEnd)
  return (
    <div className={styles['list']}>
      {items.length === 0 && <p className={styles['empty']}>{empty}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its role is one of two, both of lists */}
      <div
        ref={box}
        role={role}
        aria-label={label}
        aria-multiselectable={onSelect !== undefined || undefined}
        aria-activedescendant={
          inView.some(({ index }) => index === active) ? `${listId}-${active}` : undefined
        }
        tabIndex={0}
        className={styles['box']}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className={styles['rows']} style={{ height: rows.getTotalSize() }}>
          {inView.map(({ index, key, start, size }) => {
            const item = items[index]
            const handlers = {
              onClick: (event: MouseEvent) => onRow(index, event),
              onContextMenu: (event: MouseEvent) => onRowMenu(index, event),
              onDoubleClick: () => item && onOpen(item),
            }
            return item ? (
              <Option
                key={key}
                place={{ index, id: `${listId}-${index}`, count: items.length, active: index === active }}
                selected={selected.has(item.id)}
                measure={grows ? rows.measureElement : undefined}
                style={{ ...(grows ? {} : { height: size }), transform: `translateY(${start}px)` }}
                handlers={handlers}
                aspect={{ role: role === 'tree' ? 'treeitem' : 'option', ...props.aspect?.(item) }}
              >
                {children(item)}
              </Option>
            ) : null
          })}
        </div>
      </div>
    </div>
  )
}

/** Tells when the last row comes into view, and again when there are more of them. */
function useEnd(last: number | undefined, count: number, onEnd: (() => void) | undefined): void {
  const atEnd = count > 0 && last === count - 1
  useEffect(() => {
    if (atEnd) onEnd?.()
  }, [atEnd, count, onEnd])
}

interface OptionProps {
  place: { index: number; id: string; count: number; active: boolean }
  selected: boolean
  measure: ((element: Element | null) => void) | undefined
  style: CSSProperties
  handlers: Pick<HTMLAttributes<HTMLDivElement>, 'onClick' | 'onContextMenu' | 'onDoubleClick'>
  aspect: HTMLAttributes<HTMLDivElement>
  children: ReactNode
}

/** Keys reach it through the list box, which has the focus. */
function Option({ place, selected, measure, style, handlers, aspect, children }: OptionProps) {
  const { index, id, count, active } = place
  return (
    <div
      ref={measure}
      data-index={index}
      id={id}
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-active={active || undefined}
      className={styles['row']}
      style={style}
      {...handlers}
      {...aspect}
    >
      {children}
    </div>
  )
}
