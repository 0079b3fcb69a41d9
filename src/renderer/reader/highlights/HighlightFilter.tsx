// How many highlights the open source has, and which of them are shown: by claims, types, tags, coders and anchors.
// Must not break: what is hidden is said as long as it is hidden.
import { Highlighter } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useAsked } from '../../state/use-asked'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import list from '../../ui/List.module.css'
import { words } from '../../ui/words'
import { isNarrowed, showsAll } from './filter'
import { ShownTraits } from './ShownTraits'
import { useShownHighlights } from './use-shown-highlights'

export function HighlightFilter() {
  const actions = useActions()
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const narrowed = useApp((state) => isNarrowed(state.shows))
  const [shown, all] = useCounts()
  const partial = useApp((state) => state.partial !== undefined)
  useAsked(useMemo(() => ({ filterHighlights: () => setOpen(true) }), []))
  const close = (): void => {
    setOpen(false)
    actions.focusOn('text')
  }
  if (all === 0) return null
  return (
    <div ref={box}>
      <Button
        look={narrowed ? 'plain' : 'quiet'}
        icon={Highlighter}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-description={words.marking.showWhich}
        onPress={() => setOpen(true)}
      >
        {words.marking.shown(shown, all, partial)}
      </Button>
      <Popover
        isOpen={isOpen}
        onOpenChange={(open) => !open && close()}
        triggerRef={box}
        placement="bottom end"
        className={list['popover'] ?? ''}
      >
        <Dialog aria-label={words.marking.showWhich}>
          {partial && <p className={list['heading']}>{words.marking.stillReading}</p>}
          <ShownTraits />
          {narrowed && (
            <Button look="quiet" onPress={() => actions.showHighlights(showsAll)}>
              {words.marking.showAll}
            </Button>
          )}
        </Dialog>
      </Popover>
    </div>
  )
}

/** How many of the open source are shown, and how many it has. */
function useCounts(): [number, number] {
  const sourceId = useApp((state) => state.source?.id)
  const highlights = useApp((state) => state.highlights)
  const shown = useShownHighlights()
  return useMemo(() => {
    const count = (some: typeof highlights): number =>
      [...some.values()].filter((each) => each.sourceId === sourceId).length
    const all = count(highlights)
    // At each new highlight of a source that may have ten thousand.
    return [shown === highlights ? all : count(shown), all]
  }, [sourceId, shown, highlights])
}
