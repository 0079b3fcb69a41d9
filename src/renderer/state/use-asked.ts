// How a room of the page takes the commands that are its own, whether a menu, the palette or a key asked.
// Each request is carried out once, by whichever room is on the screen and knows it; none is drawn anew for it.
import { useEffect } from 'react'
import type { CommandName } from '../../core/commands'
import { useAppStore } from './store'

/** Carries out the commands that `handlers` has; the others are left to other rooms. */
export function useAsked(handlers: { readonly [C in CommandName]?: (path?: string) => void }): void {
  const store = useAppStore()
  useEffect(() => {
    let here = true
    const look = (): void => {
      const { asked } = store.getState()
      const handler = asked && handlers[asked.command]
      if (!here || !handler) return
      store.setState({ asked: undefined })
      handler(asked.path)
    }
    look()
    const unheard = store.subscribe(({ asked }, before) => {
      // React draws first what was changed before it was asked: another room may be on the screen then.
      if (asked && asked !== before.asked) queueMicrotask(look)
    })
    return () => {
      here = false
      unheard()
    }
  }, [handlers, store])
}
