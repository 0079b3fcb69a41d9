// What keys, clicks and the focus do to the text.
// Must not break: every single key acts only while the text itself has the focus; Tab is never taken.
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react'
import { singleOf } from '../state/keymap'
import { useApp } from '../state/store'
import { onMac, useKeymap } from '../state/use-keymap'
import { act, type Desk, openClaim, unitOf } from './act'
import { type By, readerKey } from './keys'
import { leafAt } from './positions'
import { positionAt, readSelection, setSelection } from './selection'
import { spoken } from './spoken'
import type { Deeds } from './use-deeds'
import { topPosition } from './window'

export interface Hands {
  focused: boolean
  /** What a screen reader is to say. */
  said: string
  on: {
    onKeyDown: (event: KeyboardEvent) => void
    onClick: (event: MouseEvent) => void
    onFocus: (event: FocusEvent) => void
    onBlur: (event: FocusEvent) => void
  }
}

export function useHands(desk: Desk | undefined, deeds: Deeds, text: RefObject<HTMLElement | null>): Hands {
  const [focused, setFocused] = useState(false)
  const [said, setSaid] = useState('')
  const keymap = useKeymap()
  const singles = useApp((state) => state.settings?.singleKeys !== false)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!desk || event.target !== text.current || event.nativeEvent.isComposing) return
    const name = singleOf(keymap, event.nativeEvent, onMac())
    const deed = name && deeds[name]
    const key = deed ? undefined : readerKey(event, singles)
    if (!deed && !key) return
    event.preventDefault()
    event.stopPropagation()
    if (deed) deed()
    else if (key) act(desk, key)
    tell(desk, key ? unitOf(key) : 'block')
  }
  const tell = (to: Desk, by: By | 'block'): void => {
    const selected = readSelection(to.shown)
    if (!selected) return
    const leaf = to.shown.leaves[leafAt(to.shown.leaves, selected.focus)]
    // The event of the selection comes later than the next key may.
    to.actions.select({ start: selected.start, end: selected.end })
    setSaid(spoken(to.shown.text, leaf, selected, by))
  }
  const onClick = (event: MouseEvent): void => {
    if (!desk || !text.current?.contains(event.target as Node)) return
    if (document.getSelection()?.isCollapsed === false) return
    const position = positionAt(desk.shown, event.clientX, event.clientY)
    const url = event.target instanceof Element ? addressOf(event.target) : undefined
    if (url !== undefined) desk.popUp({ kind: 'link', url })
    else if (position !== undefined && desk.passages.at(position).length > 0)
      openClaim(desk, position, 'stay')
  }
  const onFocus = (event: FocusEvent): void => {
    if (event.target !== text.current) return
    setFocused(true)
    desk?.actions.focusArrived()
    if (!desk || readSelection(desk.shown)) return
    const top = topPosition(desk.shown, desk.folding.store.getState(), desk.scroller)
    const { start, end } = desk.store.getState().selection ?? { start: top, end: top }
    setSelection(desk.shown, start, end)
  }
  const onBlur = (event: FocusEvent): void => {
    if (event.target === text.current) setFocused(false)
  }
  return { focused, said, on: { onKeyDown, onClick, onFocus, onBlur } }
}

const addressOf = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[data-url]')?.dataset['url']
