// The keys of every command as this person has them on this machine.
import { useMemo, useRef } from 'react'
import { type Begun, type Keymap, keymapOf, modifiers, sequenceOf } from './keymap'
import { useApp } from './store'

/** ⌘ instead of Ctrl. */
export const onMac = (): boolean => /mac/i.test(navigator.platform)

export function useKeymap(): Keymap {
  const keys = useApp((state) => state.settings?.keys)
  const singleKeys = useApp((state) => state.settings?.singleKeys)
  return useMemo(() => keymapOf({ keys: keys ?? {}, singleKeys: singleKeys ?? true }), [keys, singleKeys])
}

/** Tells which key presses are the page's: the last one of a sequence such as g k, whatever it would do by itself. */
export function useSequences(): (event: KeyboardEvent) => boolean {
  const keymap = useKeymap()
  const begun = useRef<Begun[]>([])
  return (event) => {
    if (modifiers.includes(event.key)) return true
    const sequence = sequenceOf(keymap, begun.current, event, onMac())
    begun.current = sequence.begun
    return sequence.command !== undefined
  }
}
