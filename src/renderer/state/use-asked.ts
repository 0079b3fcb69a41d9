// How a room of the page takes the commands that are its own, whether a menu, the palette or a key asked.
// Each request is carried out once, by whichever room is on the screen and knows it.
import { useEffect } from 'react'
import type { CommandName } from '../../core/commands'
import { useApp, useAppStore } from './store'

/** Carries out the commands that `handlers` has; the others are left to other rooms. */
export function useAsked(handlers: { readonly [C in CommandName]?: (path?: string) => void }): void {
  const store = useAppStore()
  const asked = useApp((state) => state.asked)
  useEffect(() => {
    const handler = asked && handlers[asked.command]
    if (!handler || store.getState().asked !== asked) return
    store.setState({ asked: undefined })
    handler(asked.path)
  }, [asked, handlers, store])
}
