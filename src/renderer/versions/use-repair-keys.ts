// The keys of the queue of passages: decisions, stepping, and the way to the old passage.
// Must not break: whoever switched single keys off decides with the keys of the commands alone.
import type { KeyboardEvent, RefObject } from 'react'
import { useActions, useApp, useAppStore } from '../state/store'
import { useSequences } from '../state/use-keymap'
import { words } from '../ui/words'
import { repairInHand } from './queue'

export function useRepairKeys(stop: RefObject<HTMLElement | null>) {
  const actions = useActions()
  const store = useAppStore()
  const isPages = useSequences()
  const singles = useApp((state) => state.settings?.singleKeys !== false)
  const fixed = useApp((state) => state.project?.readOnly === true)
  const step = (by: number): void => void actions.repairAt({ by })
  const decide = (deed: () => unknown) => (): void => {
    if (fixed) return actions.say(words.lacks.readOnly)
    // What was pressed may be gone or switched off with the passage.
    stop.current?.focus()
    void deed()
  }
  const openOld = (): void => {
    const old = repairInHand(store.getState().versioning)?.old
    if (old) void actions.showPassage(old.sourceId, old.start, old.end)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowRight: () => step(1),
    ArrowUp: () => step(-1),
    ArrowLeft: () => step(-1),
    Home: () => void actions.repairAt(0),
    End: () => void actions.repairAt(Infinity),
    ...(singles && {
      j: () => step(1),
      k: () => step(-1),
      a: decide(() => actions.acceptRepair()),
      m: decide(() => actions.acceptMoved()),
      s: decide(() => actions.seek()),
      d: decide(() => actions.detachRepair()),
      o: openOld,
    }),
  }
  return (event: KeyboardEvent): void => {
    const { nativeEvent: native, defaultPrevented } = event
    const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
    if (native.isComposing || defaultPrevented || isHeld || isPages(native)) return
    const deed = keys[event.key]
    if (!deed) return
    event.preventDefault()
    deed()
  }
}
