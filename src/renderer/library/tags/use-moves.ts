// Moving a tag in the tree: by Alt and an arrow, by cutting and pasting, by dragging. Each move is one step.
// Must not break: a move that can't be made says why, and changes nothing.
import { useState } from 'react'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import { inwards, onto, outwards } from './tree'

const text = words.codebook.tags

export interface Moves {
  /** The tag that was cut and waits for its new place. */
  cut: string | undefined
  /** Takes a key that moves the tag; false for any other. */
  onKey: (event: Press, id: string) => boolean
  /** Puts a tag below another, or at the top. */
  drop: (id: string, target: string | null) => void
}

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

export function useMoves(): Moves {
  const actions = useActions()
  const tags = useApp((state) => state.codebook.tags)
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const [cut, setCut] = useState<string>()
  const nameOf = (id: string): string => tags.get(id)?.name ?? ''
  const put = (id: string, parent: string | null): void => {
    setCut(undefined)
    if (!readOnly && (tags.get(id)?.parent ?? null) !== parent)
      void actions.change('changeTag', { id, parent })
  }
  const drop: Moves['drop'] = (id, target) => {
    const place = target === null ? null : onto(tags, id, target)
    if (place === undefined) actions.say(text.notBelowItself(nameOf(id)))
    else put(id, place)
  }
  const step = (id: string, place: string | null | undefined, why: (name: string) => string): void =>
    place === undefined ? actions.say(why(nameOf(id))) : put(id, place)
  const onKey: Moves['onKey'] = (event, id) => {
    const { key, altKey, shiftKey } = event
    const control = event.ctrlKey || event.metaKey
    if (shiftKey) return false
    if (altKey && !control && key === 'ArrowRight') step(id, inwards(tags, id), text.nothingBefore)
    else if (altKey && !control && key === 'ArrowLeft') step(id, outwards(tags, id), text.atTop)
    else if (control && !altKey && key.toLowerCase() === 'x') {
      setCut(id)
      actions.say(text.cut(nameOf(id)))
    } else if (control && !altKey && key.toLowerCase() === 'v' && cut !== undefined) drop(cut, id)
    else if (key === 'Escape' && cut !== undefined) setCut(undefined)
    else return false
    return true
  }
  return { cut, onKey, drop }
}
