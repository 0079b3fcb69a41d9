// Selecting claims of the table, with keys and clicks: one, a range from where the selection began, all.
// Must not break: a range is the claims on the lines between, whether they are here or not.
import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { headers, type Place } from './move'
import { rangeOf, toggled } from './selecting'
import type { Acts } from './use-acts'
import type { Ledger } from './use-ledger'

export function useSelecting({ view, lines, rowAt }: Ledger, acts: Acts) {
  /** The line that a range begins on. */
  const anchor = useRef(view.at.row)
  const offsetAt = (line: number): number | undefined => {
    const at = lines.at(line)
    return at && 'offset' in at ? at.offset : undefined
  }
  const extend = (line: number): void => {
    const { first, last } = rangeOf(Math.max(0, anchor.current), line)
    // A group's head at either end takes part with the claim beside it.
    const from = offsetAt(first) ?? offsetAt(first + 1)
    const to = offsetAt(last) ?? offsetAt(last - 1)
    if (from !== undefined && to !== undefined) acts.selectRange(from, to)
  }
  const toggle = (line: number): void => {
    const id = rowAt(line)?.claim.id
    if (id !== undefined) acts.select(toggled(view.selected, id))
  }
  const isMark = ({ target }: MouseEvent): boolean =>
    target instanceof Element && target.closest('[data-mark]') !== null
  return {
    isMark,
    /** The focus went to another line; with Shift, the selection goes along. */
    moved(from: Place, to: Place, extending: boolean): void {
      if (extending && from.row !== headers && to.row !== headers && from.row !== to.row) extend(to.row)
      else anchor.current = to.row
    },
    onKey(event: KeyboardEvent, line: number): boolean {
      const far = event.ctrlKey || event.metaKey
      if (event.key === 'a' && far && !event.shiftKey) acts.selectAll()
      else if (event.key === ' ' && !far && line !== headers) {
        if (event.shiftKey) extend(line)
        else toggle(line)
        anchor.current = line
      } else if (event.key === 'Escape' && view.selected.size > 0) acts.select([])
      else return false
      return true
    },
    onClick(event: MouseEvent, line: number): void {
      if (event.shiftKey) return extend(line)
      if (isMark(event) || event.ctrlKey || event.metaKey) toggle(line)
      anchor.current = line
    },
  }
}
