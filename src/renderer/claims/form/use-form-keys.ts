// The keys of the form: Enter accepts, Ctrl+Enter in long text, Escape goes back to the text, Ctrl+G to a field.
// Must not break: Escape takes a claim back only while nothing at all happened since it was made.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useActions, useAppStore } from '../../state/store'
import { partAt } from '../parts/settle'
import type { Desk } from './desk'
import { goToId } from './GoTo'

const idStart = 'claim.'

export function useFormKeys(desk: Desk & { touched: () => boolean }): (event: KeyboardEvent) => void {
  const actions = useActions()
  const made = useMadeJustNow(desk)
  useGoToKey()
  return (event) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const control = event.ctrlKey || event.metaKey
    const act = (run: () => void): void => {
      event.preventDefault()
      run()
    }
    if (event.key === 'Escape' && !isListOpen(event.target))
      return act(() => {
        if (made()) void actions.undo()
        actions.focusOn('text')
      })
    if (event.key === 'Enter' && accepts(event.target, control))
      return act(() => {
        if (mayLeave(desk, event.target)) actions.focusOn('text')
      })
  }
}

/** Ctrl+G leads to a field from wherever the focus is, the text included. */
function useGoToKey(): void {
  const store = useAppStore()
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!control || event.key.toLowerCase() !== 'g' || store.getState().dialog !== undefined) return
      event.preventDefault()
      document.getElementById(goToId)?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [store])
}

const isListOpen = (target: EventTarget): boolean =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true' && target.matches('input')

function accepts(target: EventTarget, control: boolean): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('textarea')) return control
  return target.matches('input, select') && !target.hasAttribute('aria-activedescendant')
}

/** Stores what the field holds; false when it can't be stored, so that the field says why. */
function mayLeave(desk: Desk, target: EventTarget): boolean {
  const id = target instanceof Element ? target.id : ''
  const path = id.startsWith(idStart) ? id.slice(idStart.length).split('.') : []
  const part = partAt(desk.form, path)
  return !part || part.as === 'group' || desk.leave(part, path)
}

/** True while the last step of the project is the one that made this claim. */
function useMadeJustNow(desk: Desk & { touched: () => boolean }): () => boolean {
  const store = useAppStore()
  const { stale, focus } = store.getState()
  const first = useRef({ stale, byHand: focus?.on === 'text' })
  return () => {
    const { claim } = desk
    const untouched = claim.createdAt === claim.updatedAt && !desk.touched()
    return untouched && store.getState().stale === first.current.stale
  }
}
