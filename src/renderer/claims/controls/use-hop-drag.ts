// Dragging the hops of an attribution: before another one, or behind the last.
// Must not break: only what is stored can be dragged, and nothing changes before it is dropped.
import { type DragEvent, useState } from 'react'

/** `from` is what is dragged, `before` the place that it would come to. */
export function useHopDrag(stored: number, onMove: (from: number, to: number) => Promise<unknown>) {
  const [{ from, before }, setDrag] = useState<{ from?: number; before?: number }>({})
  const placeAt = (event: DragEvent<HTMLElement>, index: number): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return Math.min(stored, event.clientX > left + width / 2 ? index + 1 : index)
  }
  return {
    from,
    before,
    on: (index: number) => ({
      onDragStart: (event: DragEvent<HTMLElement>): void => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', event.currentTarget.textContent)
        setDrag({ from: index })
      },
      onDragOver: (event: DragEvent<HTMLElement>): void => {
        if (from === undefined) return
        event.preventDefault()
        setDrag({ from, before: placeAt(event, index) })
      },
      onDrop: (event: DragEvent<HTMLElement>): void => {
        if (from === undefined) return
        event.preventDefault()
        event.stopPropagation()
        const place = placeAt(event, index)
        const to = place > from ? place - 1 : place
        setDrag({})
        if (to !== from) void onMove(from, to)
      },
      onDragEnd: (): void => setDrag({}),
    }),
  }
}
