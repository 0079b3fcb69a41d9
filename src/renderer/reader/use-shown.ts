// Puts a source on screen and says so: the document is built once, however often the page renders.
// Its furniture is folded before the first frame, so that nothing moves afterwards.
import { type RefCallback, useCallback, useEffect, useState } from 'react'
import type { SourceInHand } from '../state/state'
import { useApp, useAppStore } from '../state/store'
import { showBlocks } from './blocks'
import { giveDirections } from './directions'
import { createFolding, type Folding } from './folding'
import type { Shown } from './positions'

/** The document as it stands in the page, and what of it is folded. */
export interface Document {
  shown: Shown
  folding: Folding
}

/** The document, and the ref of the element that it is built in. */
export function useShown(source: SourceInHand): [Document | undefined, RefCallback<HTMLDivElement>] {
  const store = useAppStore()
  const [built, setBuilt] = useState<Document>()
  const regions = useApp((state) => state.sources.get(source.id)?.regions)
  const all = useApp((state) => state.settings?.reader.furniture === 'shown')
  const mount = useCallback(
    (root: HTMLDivElement) => {
      const { elements, remove } = showBlocks(root, source)
      const numbers = new Map(elements.map((element, n) => [element, n]))
      const shown = { root, text: source.text, leaves: source.leaves, elements, numbers }
      const { sources, settings } = store.getState()
      const asShown = settings?.reader.furniture === 'shown'
      giveDirections(shown)
      setBuilt({ shown, folding: createFolding(shown, sources.get(source.id)?.regions ?? [], asShown) })
      return remove
    },
    [source, store],
  )
  useEffect(() => {
    if (built && regions) built.folding.show(regions)
  }, [built, regions])
  useEffect(() => built?.folding.showAll(all), [built, all])
  return [built, mount]
}
