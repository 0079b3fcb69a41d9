// The keys of every command as this person has them on this machine.
import { useMemo } from 'react'
import { type Keymap, keymapOf } from './keymap'
import { useApp } from './store'

/** ⌘ instead of Ctrl. */
export const onMac = (): boolean => /mac/i.test(navigator.platform)

export function useKeymap(): Keymap {
  const keys = useApp((state) => state.settings?.keys)
  const singleKeys = useApp((state) => state.settings?.singleKeys)
  return useMemo(() => keymapOf({ keys: keys ?? {}, singleKeys: singleKeys ?? true }), [keys, singleKeys])
}
