// The keys of the review. Decisions are commands, with whatever keys a person gave them; stepping is the review's own.
// Must not break: while somebody types, no key is the review's.
import type { KeyboardEvent, RefObject } from 'react'
import { singleOf } from '../state/keymap'
import { useActions, useApp, useAppStore } from '../state/store'
import { onMac, useKeymap, useSequences } from '../state/use-keymap'
import { words } from '../ui/words'
import { type Decision, decisionOf } from './decisions'
import { openInReader } from './open'

export function useReviewKeys(stop: RefObject<HTMLElement | null>, toForm: () => void) {
  const actions = useActions()
  const store = useAppStore()
  const keymap = useKeymap()
  const isPages = useSequences()
  const singles = useApp((state) => state.settings?.singleKeys !== false)
  const fixed = useApp((state) => state.project?.readOnly === true)
  const step = (by: number): void => void actions.reviewAt({ by })
  const own: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowRight: () => step(1),
    ArrowUp: () => step(-1),
    ArrowLeft: () => step(-1),
    Home: () => void actions.reviewAt(0),
    End: () => void actions.reviewAt(Infinity),
    Enter: () => void openInReader(actions, store),
    ...(singles && {
      j: () => step(1),
      k: () => step(-1),
      n: () => stop.current?.querySelector<HTMLElement>('[data-note="new"]')?.focus(),
      e: toForm,
    }),
  }
  return (event: KeyboardEvent): void => {
    const { nativeEvent: native, target } = event
    if (target instanceof Element && target.closest('textarea, input, select, form'))
      return leave(event, stop)
    if (native.isComposing || event.defaultPrevented || isPages(native)) return
    const name = singleOf(keymap, native, onMac())
    const decision = decisionOf(name)
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    // A button answers to Enter itself.
    const taken = event.key === 'Enter' && target !== stop.current
    const deed = decision ? () => decide(decision) : plain && !taken ? own[event.key] : undefined
    if (!deed) return
    event.preventDefault()
    deed()
  }
  function decide(decision: Decision): void {
    if (fixed) return actions.say(words.lacks.readOnly)
    // What was pressed may go with the claim.
    stop.current?.focus()
    void actions.decide(decision)
  }
}

/** Escape leads out of a note, back to the keys of the review. */
function leave(event: KeyboardEvent, stop: RefObject<HTMLElement | null>): void {
  const inForm = event.target instanceof Element && event.target.closest('form')
  if (event.key !== 'Escape' || event.defaultPrevented || inForm) return
  event.preventDefault()
  stop.current?.focus()
}
