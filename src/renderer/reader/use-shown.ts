// Puts a source on screen and says so: the document is built once, however often the page renders.
import { type RefCallback, useCallback, useState } from 'react'
import type { SourceInHand } from '../state/state'
import { showBlocks } from './blocks'
import type { Shown } from './positions'

/** The document as it stands in the page, and the ref of the element that it is built in. */
export function useShown(source: SourceInHand): [Shown | undefined, RefCallback<HTMLDivElement>] {
  const [shown, setShown] = useState<Shown>()
  const mount = useCallback(
    (root: HTMLDivElement) => {
      const { elements, remove } = showBlocks(root, source)
      const numbers = new Map(elements.map((element, n) => [element, n]))
      setShown({ root, text: source.text, leaves: source.leaves, elements, numbers })
      return remove
    },
    [source],
  )
  return [shown, mount]
}
