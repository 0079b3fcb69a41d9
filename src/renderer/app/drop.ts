// Documents dropped on the window are imported; without this the browser would leave the page for them.
import { useEffect } from 'react'
import { useActions, useAppStore } from '../state/store'

export function useDrop(): void {
  const actions = useActions()
  const store = useAppStore()
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault()
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      if (store.getState().project) void actions.importFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [actions, store])
}
