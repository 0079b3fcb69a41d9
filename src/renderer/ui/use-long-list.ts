// The behaviour of a long list: which row is active, where each key leads, which rows are selected, which exist.
// Pure but for the hook; the component in LongList.tsx draws it.
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { rangeOf, toggled } from './selection'

export interface LongListItem {
  id: string
  /** What a first letter finds it by. */
  text: string
}

/** Where a menu of a row opens. */
export interface MenuPlace {
  x: number
  y: number
}

export interface LongListHandling<T> {
  items: readonly T[]
  /** The id of the row that is chosen: drawn as such, and where the keys begin. */
  chosen?: string | undefined
  /** Called as keys and mouse move through the list. */
  onChoose?: (item: T) => void
  /** Enter, Space or a double click; a click where nothing is chosen by moving. */
  onOpen: (item: T) => void
  /** Several rows can be selected: those in it, or else the chosen one alone. */
  selected?: ReadonlySet<string>
  onSelect?: (ids: ReadonlySet<string>) => void
  /** The context menu of a row was asked for, with a key or the mouse. */
  onMenu?: (item: T, at: MenuPlace) => void
  /** The row that a key leads to besides those that every list has, by its id. */
  goTo?: (key: string, item: T) => string | undefined
  rowHeight: number
}

export interface LongListState {
  rows: Virtualizer<HTMLDivElement, Element>
  active: number
  selected: ReadonlySet<string>
  onKeyDown: (event: KeyboardEvent) => void
  onRow: (n: number, event: MouseEvent) => void
  onRowMenu: (n: number, event: MouseEvent) => void
}

/** The row that the keys stand on, and the one that a selection grows from. */
interface Standing {
  active: string | undefined
  anchor: string | undefined
  /** What was chosen then; when somebody else chooses another, the keys stand there. */
  chosen: string | undefined
}

export function useLongList<T extends LongListItem>(
  handling: LongListHandling<T>,
  box: RefObject<HTMLDivElement | null>,
): LongListState {
  const { items, chosen, rowHeight } = handling
  const [standing, setStanding] = useState<Standing>({ active: chosen, anchor: chosen, chosen })
  // With another function all rows would be reckoned up anew, at each frame of scrolling.
  const getItemKey = useCallback((n: number) => items[n]?.id ?? n, [items])
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes this page
  const rows = useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey,
    overscan: 8,
  })
  const { active: activeId, anchor = chosen } =
    standing.chosen === chosen ? standing : { active: chosen, anchor: chosen }
  const found = activeId === undefined ? -1 : items.findIndex(({ id }) => id === activeId)
  const active = Math.max(0, found)
  const selected =
    handling.selected && handling.selected.size > 1
      ? handling.selected
      : new Set(chosen === undefined ? [] : [chosen])

  // What somebody else chose may be far from what is in view, also where its row comes after it.
  const chosenRow = chosen === undefined ? -1 : items.findIndex(({ id }) => id === chosen)
  const latest = useRef(chosenRow)
  useEffect(() => {
    latest.current = chosenRow
  })
  const isThere = chosenRow >= 0
  useEffect(() => {
    if (isThere) rows.scrollToIndex(latest.current)
  }, [rows, chosen, isThere])

  const hands = { ...handling, rows, box, found, active, selected, anchor, stand: setStanding }
  return {
    rows,
    active,
    selected,
    onKeyDown: keysOf(hands),
    onRow: clicksOf(hands),
    onRowMenu: menusOf(hands),
  }
}

/** All that moving through a list needs. `found` is the active row, -1 where there is none yet. */
interface Hands<T> extends LongListHandling<T> {
  rows: LongListState['rows']
  box: RefObject<HTMLDivElement | null>
  found: number
  active: number
  selected: ReadonlySet<string>
  anchor: string | undefined
  stand: (standing: Standing) => void
}

/** Goes to a row: alone, as the end of a range from the anchor, or without touching what is selected. */
function go<T extends LongListItem>(hands: Hands<T>, n: number, how: 'alone' | 'range' | 'only'): void {
  const { items, chosen, anchor, rows, onSelect, onChoose } = hands
  const to = Math.max(0, Math.min(items.length - 1, n))
  const item = items[to]
  if (!item) return
  hands.stand({ active: item.id, anchor: how === 'range' ? anchor : item.id, chosen })
  rows.scrollToIndex(to)
  if (how === 'range') onSelect?.(rangeOf(items, anchor, to))
  if (how !== 'alone') return
  onSelect?.(new Set())
  onChoose?.(item)
}

function toggle<T extends LongListItem>(hands: Hands<T>, n: number): void {
  const { items, chosen, selected, onSelect, onChoose } = hands
  const item = items[n]
  if (!item || !onSelect) return
  const next = toggled(selected, item.id)
  go(hands, n, 'only')
  onSelect(next)
  // The last one that is left is chosen, as if it had been gone to.
  const left = next.size === 1 ? items.find(({ id }) => next.has(id)) : undefined
  if (left && left.id !== chosen) onChoose?.(left)
}

const keysOf =
  <T extends LongListItem>(hands: Hands<T>) =>
  (event: KeyboardEvent): void => {
    const { items, active, found, box, selected, rowHeight, onSelect, onMenu, onOpen, goTo } = hands
    const item = items[active]
    const control = event.ctrlKey || event.metaKey
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1)
    const letter = event.key.length === 1 && event.key !== ' '
    const led = item && goTo?.(event.key, item)
    const to =
      led !== undefined
        ? items.findIndex(({ id }) => id === led)
        : control && letter
          ? undefined
          : rowFor(event.key, found, page, items)
    if (event.altKey || (control && !onSelect)) return
    if (onMenu && item && asksForMenu(event)) onMenu(item, placeOf(box.current))
    else if (onSelect && control && event.key.toLowerCase() === 'a')
      onSelect(new Set(items.map(({ id }) => id)))
    else if (to !== undefined)
      go(hands, to, onSelect && event.shiftKey && !letter ? 'range' : control ? 'only' : 'alone')
    else if (onSelect && event.key === ' ') toggle(hands, active)
    else if (onSelect && event.key === 'Escape' && selected.size > 1) onSelect(new Set())
    else if ((event.key === 'Enter' || event.key === ' ') && item && !control) onOpen(item)
    else return
    event.preventDefault()
  }

const clicksOf =
  <T extends LongListItem>(hands: Hands<T>) =>
  (n: number, event: MouseEvent): void => {
    const { items, onSelect, onChoose, onOpen } = hands
    if (onSelect && event.shiftKey) return go(hands, n, 'range')
    if (onSelect && (event.ctrlKey || event.metaKey)) return toggle(hands, n)
    go(hands, n, 'alone')
    const item = items[n]
    if (!onChoose && item) onOpen(item)
  }

const menusOf =
  <T extends LongListItem>(hands: Hands<T>) =>
  (n: number, event: MouseEvent): void => {
    const item = hands.items[n]
    if (!item || !hands.onMenu) return
    event.preventDefault()
    if (!hands.selected.has(item.id)) go(hands, n, 'alone')
    hands.onMenu(item, { x: event.clientX, y: event.clientY })
  }

const asksForMenu = (event: KeyboardEvent): boolean =>
  event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)

/** Beside the active row, where a key asked for the menu. */
function placeOf(box: HTMLElement | null): MenuPlace {
  const { left = 0, bottom = 0 } = box?.querySelector('[data-active]')?.getBoundingClientRect() ?? {}
  return { x: left + 24, y: bottom }
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
