// What keys, clicks and the focus do to the text.
// Must not break: every single key acts only while the text itself has the focus; Tab is never taken.
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react'
import { act, type Desk, openClaim, unitOf } from './act'
import { commandOf } from './keys'
import { leafAt } from './positions'
import { positionAt, readSelection, setSelection } from './selection'
import { spoken } from './spoken'
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

export function useHands(desk: Desk | undefined, text: RefObject<HTMLElement | null>): Hands {
  const [focused, setFocused] = useState(false)
  const [said, setSaid] = useState('')
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = event.nativeEvent.isComposing ? undefined : commandOf(event)
    if (!command || !desk || event.target !== text.current) return
    event.preventDefault()
    event.stopPropagation()
    act(desk, command)
    const selected = readSelection(desk.shown)
    const leaf = selected && desk.shown.leaves[leafAt(desk.shown.leaves, selected.focus)]
    if (!selected) return
    // The event of the selection comes later than the next key may.
    desk.actions.select({ start: selected.start, end: selected.end })
    setSaid(spoken(desk.shown.text, leaf, selected, unitOf(command)))
  }
  const onClick = (event: MouseEvent): void => {
    if (!desk || !text.current?.contains(event.target as Node)) return
    if (document.getSelection()?.isCollapsed === false) return
    const position = positionAt(desk.shown, event.clientX, event.clientY)
    if (position !== undefined && desk.passages.at(position).length > 0) openClaim(desk, position, 'stay')
  }
  const onFocus = (event: FocusEvent): void => {
    if (event.target !== text.current) return
    setFocused(true)
    desk?.actions.focusArrived()
    if (!desk || readSelection(desk.shown)) return
    const top = topPosition(desk.shown, desk.scroller)
    const { start, end } = desk.store.getState().selection ?? { start: top, end: top }
    setSelection(desk.shown, start, end)
  }
  const onBlur = (event: FocusEvent): void => {
    if (event.target === text.current) setFocused(false)
  }
  return { focused, said, on: { onKeyDown, onClick, onFocus, onBlur } }
}
