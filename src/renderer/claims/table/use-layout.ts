// Changes of the columns of the claims table, whether a key, the pointer or a menu asked; they are kept while the
// project is open, and with a view when it is saved. Must not break: none of it changes a fact.
import { type RefObject, useMemo } from 'react'
import type { Column } from '../../../core/model/claim-query'
import { useActions, useAppStore } from '../../state/store'
import { frozenUpTo, laidOut, movedBy, movedTo, resized, shown } from './layout'

export interface Layout {
  moveBeside: (key: string, other: string) => void
  moveBy: (key: string, by: number) => void
  resize: (key: string, width: number) => void
  resizeBy: (key: string, by: number) => void
  /** As wide as what is drawn in it. */
  fit: (key: string) => void
  freeze: (key: string) => void
  hide: (key: string) => void
}

/** By so much a key or a menu makes a column wider or narrower, in CSS pixels. */
export const step = 16

/** What is in a cell and the room around it, in CSS pixels. */
const room = 32

export function useLayout(scroller: RefObject<HTMLElement | null>): Layout {
  const actions = useActions()
  const store = useAppStore()
  return useMemo(() => {
    const set = (change: (columns: readonly Column[]) => Column[]): void =>
      actions.setTable({ columns: change(laidOut(store.getState().table.columns)) })
    /** The cells of a column that are drawn, its header first. */
    const cells = (key: string): HTMLElement[] => [
      ...(scroller.current?.querySelectorAll<HTMLElement>(`[data-column="${CSS.escape(key)}"]`) ?? []),
    ]
    const widthOf = (key: string): number => cells(key)[0]?.getBoundingClientRect().width ?? 0
    const resize = (key: string, width: number): void => set((columns) => resized(columns, key, width))
    return {
      moveBeside: (key, other) =>
        set((columns) =>
          movedTo(
            columns,
            key,
            columns.findIndex((each) => each.key === other),
          ),
        ),
      moveBy: (key, by) => set((columns) => movedBy(columns, key, by)),
      resize,
      resizeBy: (key, by) => resize(key, widthOf(key) + by),
      fit: (key) => resize(key, Math.max(...cells(key).map(contentWidth)) + room),
      freeze: (key) => set((columns) => frozenUpTo(columns, key)),
      hide: (key) => set((columns) => shown(columns, key, false)),
    }
  }, [actions, store, scroller])
}

/** How wide what is in a cell would be with all the room that it wants. */
function contentWidth({ firstChild }: HTMLElement): number {
  if (!firstChild) return 0
  const range = document.createRange()
  range.selectNode(firstChild)
  return range.getBoundingClientRect().width
}
