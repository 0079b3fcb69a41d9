// The behaviour of a long list: which row is active, where each key leads, which rows exist.
// Pure but for the hook; the component in LongList.tsx draws it.
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useState } from 'react'

export interface LongListItem {
  id: string
  /** What a first letter finds it by. */
  text: string
}

export interface LongListHandling<T> {
  items: readonly T[]
  /** The id of the row that is chosen: drawn as such, and where the keys begin. */
  chosen?: string | undefined
  /** Called as keys and mouse move through the list. */
  onChoose?: (item: T) => void
  /** Enter, Space or a double click; a click where nothing is chosen by moving. */
  onOpen: (item: T) => void
  rowHeight: number
}

export interface LongListState {
  rows: Virtualizer<HTMLDivElement, Element>
  active: number
  onKeyDown: (event: KeyboardEvent) => void
  onRow: (n: number) => void
}

export function useLongList<T extends LongListItem>(
  { items, chosen, onChoose, onOpen, rowHeight }: LongListHandling<T>,
  box: RefObject<HTMLDivElement | null>,
): LongListState {
  const [lastActive, setLastActive] = useState<string>()
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes this page
  const rows = useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (n) => items[n]?.id ?? n,
    overscan: 8,
  })
  const activeId = onChoose ? chosen : lastActive
  const found = activeId === undefined ? -1 : items.findIndex(({ id }) => id === activeId)
  const active = Math.max(0, found)
  const go = (n: number): void => {
    const to = Math.max(0, Math.min(items.length - 1, n))
    const item = items[to]
    if (!item) return
    setLastActive(item.id)
    rows.scrollToIndex(to)
    onChoose?.(item)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const item = items[active]
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1)
    const to = rowFor(event.key, found, page, items)
    if (to !== undefined) go(to)
    else if ((event.key === 'Enter' || event.key === ' ') && item) onOpen(item)
    else return
    event.preventDefault()
  }
  const onRow = (n: number): void => {
    go(n)
    const item = items[n]
    if (!onChoose && item) onOpen(item)
  }
  return { rows, active, onKeyDown, onRow }
}

/** The row that a key leads to from the active one (-1: none yet); undefined for a key that moves nothing. */
export function rowFor(
  key: string,
  active: number,
  page: number,
  items: readonly LongListItem[],
): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: items.length - 1,
  }
  return steps[key] ?? (key.length === 1 && key !== ' ' ? nextWith(key, active, items) : undefined)
}

/** The next row whose text begins with a letter, from the start again after the last. */
function nextWith(letter: string, active: number, items: readonly LongListItem[]): number | undefined {
  const begins = ({ text }: LongListItem): boolean => text.toLowerCase().startsWith(letter.toLowerCase())
  const after = items.findIndex((item, n) => n > active && begins(item))
  const any = after < 0 ? items.findIndex(begins) : after
  return any < 0 ? undefined : any
}
