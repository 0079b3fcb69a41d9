// Keeps the reading place: where the top of the window stands in the text, and returns to it.
import { useEffect } from 'react'
import { useActions, useAppStore } from '../state/store'
import type { Shown } from './positions'
import { setSelection } from './selection'
import { reveal, topPosition } from './window'

const restful = 400

export function usePlace(shown: Shown | undefined, scroller: HTMLElement | null): void {
  const store = useAppStore()
  const actions = useActions()
  useEffect(() => {
    if (!shown || !scroller) return
    const { project, source, settings, passage } = store.getState()
    const place = settings?.places[project?.record.id ?? '']
    let kept = place?.sourceId === source?.id ? (place?.start ?? 0) : undefined
    const start = kept ?? 0
    if (!passage) reveal(shown, scroller, start, 'top')
    setSelection(shown, start, start)

    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = (): void => {
      clearTimeout(timer)
      timer = undefined
      // A source that was just removed or closed has no place to keep.
      if (store.getState().source?.text !== shown.text) return
      const top = topPosition(shown, scroller)
      if (top === kept) return
      kept = top
      void actions.keepPlace(top)
    }
    const later = (): void => {
      clearTimeout(timer)
      timer = setTimeout(keep, restful)
    }
    later()
    scroller.addEventListener('scroll', later, { passive: true })
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      scroller.removeEventListener('scroll', later)
      window.removeEventListener('pagehide', keep)
    }
  }, [shown, scroller, store, actions])
}
