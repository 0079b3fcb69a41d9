// The keys of the form: Enter accepts, Ctrl+Enter in long text, Escape goes back to the text, Ctrl+G to a field.
// Must not break: Escape takes a claim back only while nothing at all happened since it was made.
import { type KeyboardEvent, useMemo } from 'react'
import { useActions, useAppStore } from '../../state/store'
import { useAsked } from '../../state/use-asked'
import { copyClaim } from '../../transfer/copy'
import { words } from '../../ui/words'
import { partAt } from '../parts/settle'
import type { Desk } from './desk'
import { goToId } from './GoTo'

const idStart = 'claim.'

type FormDesk = Desk & { touched: () => boolean }

export function useFormKeys(desk: FormDesk, type: string): (event: KeyboardEvent) => void {
  const actions = useActions()
  const takeBack = useTakeBack(desk, type)
  useClaimCommands(desk.claim.id)
  return (event) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const control = event.ctrlKey || event.metaKey
    const act = (run: () => void): void => {
      event.preventDefault()
      run()
    }
    if (event.key === 'Escape' && !isListOpen(event.target))
      return act(() => {
        actions.focusOn('text')
        void takeBack()
      })
    if (event.key === 'Enter' && accepts(event.target, control))
      return act(() => {
        if (mayLeave(desk, event.target)) actions.focusOn('text')
      })
  }
}

/** The commands on the claim in hand, whether a menu, the palette or a key asked. */
function useClaimCommands(id: string): void {
  const actions = useActions()
  const store = useAppStore()
  const handlers = useMemo(
    () => ({
      toField: () => document.getElementById(goToId)?.focus(),
      copyClaim: () => void copyClaim(store, actions, { id }),
      removeClaim: () =>
        void actions.change('removeClaim', { id }).then((done) => {
          if (!done) return
          actions.say(words.claimRemoved)
          actions.focusOn('text')
        }),
    }),
    [actions, store, id],
  )
  useAsked(handlers)
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

/**
 * Takes the claim back if the last step of the project is the one that made it: it is as it was made, no claim
 * is newer, and what undo would take back is a claim of this type.
 */
function useTakeBack({ claim, touched }: FormDesk, type: string): () => Promise<void> {
  const actions = useActions()
  const store = useAppStore()
  return async () => {
    if (claim.createdAt !== claim.updatedAt || touched()) return
    const newest = await actions.ledger({ sort: 'updatedAt', descending: true, limit: 1 })
    const last = store.getState().history.undo
    if (newest?.rows[0]?.id === claim.id && last === `Added a claim of type ${type}`) await actions.undo()
  }
}
