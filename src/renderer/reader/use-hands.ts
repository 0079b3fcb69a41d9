// What keys, clicks and the focus do to the text.
// Must not break: every single key acts only while the text itself has the focus; Tab is never taken.
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useState,
} from 'react'
import type { CommandName } from '../../core/commands'
import type { Tag } from '../../core/model/codebook'
import { tagOfPress } from '../codebook/tag-keys'
import { type Keymap, singleOf } from '../state/keymap'
import { useApp } from '../state/store'
import { onMac, useKeymap, useSequences } from '../state/use-keymap'
import type { Desk } from './act'
import { actOnKey, unitOf } from './act-on-key'
import { createClicks } from './click'
import { beginDrag } from './drag'
import type { Gesture } from './highlights/gesture'
import { readerKey } from './keys'
import { readSelection, setSelection } from './selection'
import { type Speech, useSpeech } from './use-speech'
import { type Deeds, tagHere } from './use-deeds'
import type { Walk } from './walk'
import { topPosition } from './window'

export interface Hands {
  focused: boolean
  /** What a screen reader is to say. */
  said: string
  on: {
    onKeyDown: (event: KeyboardEvent) => void
    onClick: (event: MouseEvent) => void
    onPointerDown: (event: MouseEvent) => void
    onMouseDown: (event: MouseEvent) => void
    onFocus: (event: FocusEvent) => void
    onBlur: (event: FocusEvent) => void
  }
}

interface Held {
  desk: Desk | undefined
  deeds: Deeds
  walk: Walk
  gesture: Gesture
  text: RefObject<HTMLElement | null>
}

/** What is done to a passage, and so waits for a walk to arrive at it; whatever else is done calls the walk off. */
const onPassage: readonly CommandName[] = [
  'highlight',
  'tag',
  'note',
  'evidence',
  'nextHighlight',
  'previousHighlight',
  'nextUnclaimed',
  'previousUnclaimed',
]

export function useHands({ desk, deeds, walk, gesture, text }: Held): Hands {
  const { said, tell } = useSpeech()
  const { focused, ...onArrival } = useFocused(desk, text, tell)
  const keymap = useKeymap()
  const isPages = useSequences()
  const [clicks] = useState(createClicks)
  useEffect(() => clicks.callOff, [clicks])
  const { singles, tagOf } = useSingles(keymap)
  const onKeyDown = (event: KeyboardEvent): void => {
    const { nativeEvent: native } = event
    if (!desk || event.target !== text.current || native.isComposing) return
    clicks.callOff()
    if (isPages(native)) return
    const name = singleOf(keymap, native, onMac())
    if (gesture.takes(native, name)) {
      hold(event)
      return tell(desk, 'character')
    }
    const deed = name && deeds[name]
    const key = deed ? undefined : readerKey(native, singles, onMac())
    const tag = deed || key ? undefined : tagOf(native)
    if (!deed && !key && !tag) return
    hold(event)
    if (key ? key.do !== 'claim' : name && !onPassage.includes(name)) walk.callOff()
    walk.afterwards(() => {
      deed?.()
      if (key) actOnKey(desk, key)
      if (tag) tagHere(desk, tag)
      // What a command has done is said by the status; the text speaks up where it led elsewhere.
      tell(desk, key ? unitOf(key) : 'block', !key)
    })
  }
  const onClick = (event: MouseEvent): void => {
    if (desk && text.current?.contains(event.target as Node)) clicks.click(desk, event)
  }
  const onPointerDown = (event: MouseEvent): void => {
    walk.callOff()
    clicks.down(event)
  }
  const onMouseDown = (event: MouseEvent): void => {
    const isText = event.target === event.currentTarget || text.current?.contains(event.target as Node)
    if (!desk || event.button !== 0 || !isText) return
    // The browser's own way would split at other places, and take what stands beside the text along.
    event.preventDefault()
    beginDrag(desk, event, () => document.getSelection()?.isCollapsed === false && tell(desk, 'block'))
    text.current?.focus({ preventScroll: true })
  }
  return { focused, said, on: { onKeyDown, onClick, onPointerDown, onMouseDown, ...onArrival } }
}

/** Whether the text has the focus; whoever comes to it finds again what was selected. */
function useFocused(desk: Desk | undefined, text: Held['text'], tell: Speech['tell']) {
  const [focused, setFocused] = useState(false)
  const onFocus = (event: FocusEvent): void => {
    if (event.target !== text.current) return
    setFocused(true)
    desk?.actions.focusArrived()
    if (!desk) return
    if (!readSelection(desk.shown)) selectAgain(desk)
    // Whoever comes back to a passage, from finding it for instance, hears which it is.
    if (document.getSelection()?.isCollapsed === false) tell(desk, 'block')
  }
  const onBlur = ({ target }: FocusEvent): void => setFocused((was) => was && target !== text.current)
  return { focused, onFocus, onBlur }
}

/** The key is nobody else's. */
function hold(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

/** Whether single keys do anything, and the tag whose key a press is. */
function useSingles(keymap: Keymap) {
  const singles = useApp((state) => state.settings?.singleKeys !== false)
  const tags = useApp((state) => state.codebook.tags)
  const tagOf = (event: globalThis.KeyboardEvent): Tag | undefined =>
    singles ? tagOfPress(event, keymap, tags) : undefined
  return { singles, tagOf }
}

/** What was selected before the focus went elsewhere; the top of the window where nothing was. */
function selectAgain({ shown, folding, scroller, store }: Desk): void {
  const top = topPosition(shown, folding.store.getState(), scroller)
  const { start, end } = store.getState().selection ?? { start: top, end: top }
  setSelection(shown, start, end)
}
