// The keys of the form: Enter accepts, Ctrl+Enter in long text, Escape goes back to the text, Ctrl+G to a field.
// Must not break: Escape takes a claim back only while nothing at all happened since it was made.
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { useActions, useAppStore } from '../../state/store'
import { useAsked } from '../../state/use-asked'
import { copyClaim } from '../../transfer/copy'
import { isComposing } from '../../ui/composing'
import { words } from '../../ui/words'
import { othersId } from '../controls/Suggested'
import { pathKey } from '../parts/part'
import { partAt } from '../parts/settle'
import { type Desk, pathOfId } from './desk'
import { goToId } from './GoTo'
import { goToNextRemark } from './next-remark'
import { placeInFocus, showPassageOf } from './passages-of'
import { goToBreakdown } from './tie'
import { useTakeBack } from './use-take-back'

export function useFormKeys(desk: Desk): (event: KeyboardEvent) => void {
  const actions = useActions()
  const takeBack = useTakeBack(desk)
  useClaimCommands(desk)
  return (event) => {
    if (event.defaultPrevented || isComposing(event)) return
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
    if (event.key === 'ArrowDown' && toOthers(event.target)) return event.preventDefault()
    if (event.key === 'Enter' && accepts(desk, event.target, control))
      return act(() => {
        if (accepted(desk, event.target)) actions.focusOn('text')
      })
  }
}

/** The commands on the claim in hand, whether a menu, the palette or a key asked. */
function useClaimCommands(desk: Desk): void {
  const { id } = desk.claim
  const { suggested } = desk
  const now = useRef(desk)
  useLayoutEffect(() => {
    now.current = desk
  })
  const actions = useActions()
  const store = useAppStore()
  const handlers = useMemo(
    () => ({
      dismissSuggestions: () => {
        suggested.dismiss([])
        actions.say(words.suggesting.allDismissed)
      },
      toField: () => document.getElementById(goToId)?.focus(),
      nextRemark: () => goToNextRemark(now.current, actions),
      showEvidence: () => showPassageOf(store, actions, placeInFocus()),
      copyClaim: () => void copyClaim(store, actions, { id }),
      relate: () => now.current.goTo(['relations', 'claim']),
      breakDown: () => void goToBreakdown(store, actions, () => now.current),
      series: () => now.current.goTo(['series', 'join']),
      removeClaim: () =>
        void actions.change('removeClaim', { id }).then((done) => {
          if (!done) return
          actions.say(words.claimRemoved)
          actions.focusOn('text')
        }),
    }),
    [actions, store, id, suggested],
  )
  useAsked(handlers)
}

/** Goes to the other readings of what a field is a part of, where there are any. */
function toOthers(target: EventTarget): boolean {
  if (!(target instanceof HTMLInputElement) || target.role === 'combobox') return false
  const path = pathOfId(target.id)
  const other = path
    .map((_, depth) => document.getElementById(othersId(path.slice(0, depth + 1))))
    .findLast((each) => each !== null)
  other?.querySelector('button')?.focus()
  return other !== undefined
}

const isListOpen = (target: EventTarget): boolean =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true' && target.matches('input')

/** In long text Enter is a new line, but where nobody has typed yet and something is suggested. */
function accepts(desk: Desk, target: EventTarget, control: boolean): boolean {
  if (!(target instanceof HTMLElement)) return false
  const untyped = desk.typed.getState()[pathKey(pathOfId(target.id))] === undefined
  if (target.matches('textarea')) return control || (untyped && desk.suggested.of(desk.claim) !== undefined)
  return target.matches('input, select') && !target.hasAttribute('aria-activedescendant')
}

/** Stores what the field holds and all that is suggested; false when the field can't be stored, and says why. */
function accepted(desk: Desk, target: EventTarget): boolean {
  const path = pathOfId(target instanceof Element ? target.id : '')
  const part = path.length === 0 ? undefined : partAt(desk.form, path)
  // A choice counts when it is left.
  if (target instanceof HTMLSelectElement) target.blur()
  if (part && part.as !== 'group') return desk.leave(part, path, true)
  desk.accept()
  return true
}
