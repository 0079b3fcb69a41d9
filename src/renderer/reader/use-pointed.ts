// Shows a place that is pointed at: where a suggested value was read, a figure of the passage that is selected.
// Must not break: nothing is selected and the focus stays where it is; the text moves only when the place is out of sight.
import { useEffect } from 'react'
import { useApp } from '../state/store'
import type { Desk } from './act'
import { pointedName } from './colours'
import { leafAt, rangeOf } from './positions'
import type { View } from './use-window'
import { reveal } from './window'

export function usePointed(desk: Desk | undefined, view: View | undefined): void {
  const pointed = useApp((state) => {
    const { pointed: place, source, selection } = state
    if (!place || place.sourceId !== source?.id) return undefined
    const { within } = place
    const still = !within || (within.start === selection?.start && within.end === selection.end)
    return still ? place : undefined
  })
  useEffect(() => {
    if (!desk || !pointed) return undefined
    const opened = desk.folding.openAt(pointed.start)
    const leaf = leafAt(desk.shown.leaves, pointed.start)
    const { first, last } = view?.getState().seen ?? { first: Infinity, last: -Infinity }
    // Measuring lays the whole text out; what lies well within the window needs none of it.
    const frame =
      opened || leaf <= first || leaf >= last
        ? requestAnimationFrame(() => reveal(desk.shown, desk.scroller, pointed.start, 'nearest'))
        : 0
    return () => cancelAnimationFrame(frame)
  }, [desk, view, pointed])
  useEffect(() => {
    // What is selected as a whole can be seen as it is.
    const { within } = pointed ?? {}
    const whole = within && pointed && pointed.end - pointed.start === within.end - within.start
    if (!desk || !pointed || whole) return undefined
    const painted = new Highlight(rangeOf(desk.shown, pointed))
    painted.priority = 14
    CSS.highlights.set(pointedName, painted)
    return () => void CSS.highlights.delete(pointedName)
  }, [desk, pointed])
}
