// The claims ledger as it stands: its query, the rows that are here, its lines and its columns, for all that shows them.
// Must not break: nothing here changes a fact; places are lines, claims are known by their ids.
import { useMemo } from 'react'
import type { LedgerRow } from '../../../core/answers'
import type { TableView } from '../../state/browsing'
import { useApp } from '../../state/store'
import { columnsOf, type TableColumn } from './columns'
import { laidOut } from './layout'
import { type Lines, linesOf } from './lines'
import { useWindow, type Window } from './use-window'

/** A column where it stands: `width` in CSS pixels, `grows` where it takes what is left over, `left` where it is frozen. */
export interface LaidColumn extends TableColumn {
  left?: number | undefined
}

export interface Ledger {
  view: TableView
  window: Window
  lines: Lines
  columns: readonly LaidColumn[]
  /** The claim on a line; undefined for a group, and for a claim that is on its way. */
  rowAt: (line: number) => LedgerRow | undefined
}

/** The room at the left for the mark of a selected claim, in CSS pixels. */
const markWidth = 32

export function useLedger(): Ledger {
  const view = useApp((state) => state.table)
  const claimTypes = useApp((state) => state.codebook.claimTypes)
  const window = useWindow(view)
  const { total = 0, groups } = window
  const lines = useMemo(() => linesOf(total, groups, view.folded), [total, groups, view.folded])
  const columns = useMemo(() => laid(view.columns, columnsOf(claimTypes)), [view.columns, claimTypes])
  return {
    view,
    window,
    lines,
    columns,
    rowAt: (line) => {
      const at = lines.at(line)
      return at && 'offset' in at ? window.rowAt(at.offset) : undefined
    },
  }
}

/** The columns as they were laid out; one whose field is gone is left out. */
function laid(chosen: TableView['columns'], all: readonly TableColumn[]): LaidColumn[] {
  let left = markWidth
  return laidOut(chosen).flatMap(({ key, width, frozen }): LaidColumn[] => {
    const column = all.find((each) => each.key === key)
    if (!column) return []
    const { grows, ...fixed } = column
    const own = { ...fixed, width: width ?? column.width }
    if (frozen !== true) return [width === undefined && grows !== undefined ? { ...own, grows } : own]
    const here = { ...own, left }
    left += own.width
    return [here]
  })
}

/** The widths of the columns in the words of CSS. */
export const trackWidths = (columns: readonly LaidColumn[]): string =>
  [
    `${markWidth}px`,
    ...columns.map(({ width, grows }) => (grows ? `minmax(${width}px, ${grows}fr)` : `${width}px`)),
  ].join(' ')

/** The least that the table is wide, in CSS pixels. */
export const leastWidth = (columns: readonly LaidColumn[]): number =>
  columns.reduce((sum, { width }) => sum + width, markWidth)
