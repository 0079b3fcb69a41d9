// Shows a place that is pointed at: where a suggested value was read, a figure of the passage that is selected.
// Must not break: nothing is selected and the focus stays where it is; the text moves only when the place is out of sight.
import { useEffect } from 'react'
import { useApp } from '../state/store'
import type { Desk } from './act'
import { pointedName } from './colours'
import { rangeOf } from './positions'
import { reveal } from './window'

export function usePointed(desk: Desk | undefined): void {
  const pointed = useApp((state) => {
    const { pointed: place, source, selection } = state
    if (!place || place.sourceId !== source?.id) return undefined
    const { within } = place
    const still = !within || (within.start === selection?.start && within.end === selection.end)
    return still ? place : undefined
  })
  useEffect(() => {
    if (!desk || !pointed) return undefined
    desk.folding.openAt(pointed.start)
    reveal(desk.shown, desk.scroller, pointed.start, 'nearest')
    // What is selected as a whole can be seen as it is.
    if (pointed.within && pointed.end - pointed.start === pointed.within.end - pointed.within.start)
      return undefined
    const painted = new Highlight(rangeOf(desk.shown, pointed))
    painted.priority = 14
    CSS.highlights.set(pointedName, painted)
    return () => void CSS.highlights.delete(pointedName)
  }, [desk, pointed])
}
