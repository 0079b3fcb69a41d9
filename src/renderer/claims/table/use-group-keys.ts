// What keys and clicks do on the head of a group: fold it, and ask before different units are added.
// Must not break: Left folds and leads from a claim to its group's head; Right unfolds and leads on.
import type { KeyboardEvent } from 'react'
import { useActions } from '../../state/store'
import { sumWords, unitsOf } from './grouping'
import { groupId } from './lines'
import type { Place } from './move'
import type { Acts } from './use-acts'
import type { Ledger } from './use-ledger'

export function useGroupKeys({ ledger, acts }: { ledger: Ledger; acts: Acts }) {
  const actions = useActions()
  const { view, lines, window } = ledger
  const groupAt = (line: number) => {
    const at = lines.at(line)
    return at && 'group' in at ? window.groups?.[at.group] : undefined
  }
  const fold = (id: string, on: boolean): void => {
    const folded = new Set(view.folded)
    if (on) folded.add(id)
    else folded.delete(id)
    actions.setTable({ folded })
  }
  const press = ({ row, column }: Place): void => {
    const group = groupAt(row)
    if (!group) return
    const id = groupId(group)
    if (column === 0) fold(id, !view.folded.has(id))
    else if (sumWords(group, view.mixed.has(id)).mixable)
      acts.ask({ what: 'mixed', group: id, units: unitsOf(group) })
  }
  const onKey = (event: KeyboardEvent, { row, column }: Place): boolean => {
    const group = groupAt(row)
    if (!group || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false
    const id = groupId(group)
    const isFolded = view.folded.has(id)
    const to = (next: number): void => actions.setTable({ at: { row, column: next } })
    if (event.key === 'Enter' || event.key === ' ') press({ row, column: Math.min(column, 1) })
    else if (event.key === 'ArrowRight') {
      if (isFolded) fold(id, false)
      else to(1)
    } else if (event.key === 'ArrowLeft') {
      if (column > 0) to(0)
      else fold(id, true)
    } else return false
    return true
  }
  return Object.assign(onKey, { click: press })
}
