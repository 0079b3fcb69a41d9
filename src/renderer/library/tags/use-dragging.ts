// Dragging a tag with the pointer: onto another it stands below that, onto the empty room under the last at the top.
// Must not break: only tags of this tree are taken; documents that are dragged over it stay the drop zone's.
import { type DragEvent, useState } from 'react'
import type { Moves } from './use-moves'

const kind = 'application/x-assay-tag'

/** Where what is dragged would go: a tag, or the top (null). */
type Over = string | null | undefined

export function useDragging({ drop }: Pick<Moves, 'drop'>) {
  const [over, setOver] = useState<Over>()
  const isOurs = (event: DragEvent): boolean => event.dataTransfer.types.includes(kind)
  return {
    over,
    onDragStart: (event: DragEvent) => {
      const id = tagAt(event)
      if (id === null) return
      event.dataTransfer.setData(kind, id)
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver: (event: DragEvent) => {
      if (!isOurs(event)) return
      event.preventDefault()
      event.stopPropagation()
      setOver(tagAt(event))
    },
    onDragLeave: () => setOver(undefined),
    onDrop: (event: DragEvent) => {
      if (!isOurs(event)) return
      event.preventDefault()
      event.stopPropagation()
      setOver(undefined)
      drop(event.dataTransfer.getData(kind), tagAt(event))
    },
  }
}

const tagAt = ({ target }: DragEvent): string | null =>
  (target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null
