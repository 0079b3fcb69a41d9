// A handle at either boundary of the highlight at the caret: drawn, it moves that boundary, by word, with Alt by character.
// Must not break: the keys do the same (gesture.ts), so no handle is a stop of the focus or said to anybody.
import { type PointerEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Edge } from '../../../core/text/boundary'
import { useApp } from '../../state/store'
import { type Desk, selected } from '../act'
import type { Passage } from '../intervals'
import { leafAt } from '../positions'
import { caretBox, positionAt } from '../selection'
import { isNear, type View } from '../use-window'
import type { Gesture } from './gesture'
import styles from './Handles.module.css'
import { passageInHand } from './here'

interface HandlesProps {
  desk: Desk
  gesture: Gesture
  view: View
}

export function Handles({ desk, gesture, view }: HandlesProps) {
  const selection = useApp((state) => state.selection)
  const hand = useApp((state) => state.hand)
  const fixed = useApp((state) => state.project?.readOnly === true)
  const [held, setHeld] = useState<{ passage: Passage; edge: Edge }>()
  // The selection of the DOM is the truth; the store knows when it has changed.
  const here = useMemo(
    () => (selection && !fixed ? passageInHand(desk, hand) : undefined),
    [desk, selection, hand, fixed],
  )
  // While keys move a boundary, the highlight is no longer where the passages say.
  const passage = held?.passage ?? gesture.passage() ?? here
  if (!passage) return null
  const begin = (edge: Edge) => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    setHeld({ passage, edge })
    gesture.begin(desk, passage, edge)
    follow(desk, gesture, () => setHeld(undefined))
  }
  const drawn = held?.edge
  const shown = gesture.passage() ? selected(desk) : passage
  return (
    <div aria-hidden className={styles['handles']}>
      <Handle {...{ desk, view, drawn }} edge="start" place={shown.start} onDown={begin('start')} />
      <Handle {...{ desk, view, drawn }} edge="end" place={shown.end} onDown={begin('end')} />
    </div>
  )
}

/** Draws the boundary along with the pointer until that is let go; Escape leaves it as it was. */
function follow(desk: Desk, gesture: Gesture, done: () => void): void {
  const stop = new AbortController()
  const on = { signal: stop.signal, capture: true }
  const end = (how: () => void): void => {
    stop.abort()
    how()
    desk.actions.focusOn('text')
    done()
  }
  const onMove = (event: globalThis.PointerEvent): void => {
    const position = positionAt(desk.shown, event.clientX, event.clientY)
    if (position !== undefined) gesture.drawTo(position, !event.altKey)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end(gesture.drop)
  }
  window.addEventListener('pointermove', onMove, on)
  window.addEventListener('pointerup', () => end(gesture.keep), on)
  window.addEventListener('pointercancel', () => end(gesture.drop), on)
  window.addEventListener('keydown', onKey, on)
}

interface HandleProps {
  desk: Desk
  edge: Edge
  place: number
  view: View
  drawn: Edge | undefined
  onDown: (event: PointerEvent) => void
}

function Handle({ desk, edge, place, view, drawn, onDown }: HandleProps) {
  const handle = useRef<HTMLDivElement>(null)
  // Changes when blocks may have moved. Far from the window there is no handle: its place would be measured for nobody.
  const layout = useStore(view, (inView) =>
    isNear(inView, leafAt(desk.shown.leaves, place)) ? inView.layout : undefined,
  )
  useLayoutEffect(() => {
    if (!handle.current) return
    const box = edgeBox(desk, edge, place)
    const ground = desk.shown.root.getBoundingClientRect()
    handle.current.style.transform = `translate(${box.x - ground.left}px, ${box.top - ground.top}px)`
    handle.current.style.height = `${box.height}px`
  }, [desk, edge, place, layout])
  if (layout === undefined) return null
  return (
    <div
      ref={handle}
      className={styles['handle']}
      data-edge={edge}
      data-drawn={drawn !== undefined || undefined}
      onPointerDown={onDown}
    />
  )
}

/** Where a boundary stands: an end stands at the end of its line, not at the beginning of the next one. */
function edgeBox({ shown }: Desk, edge: Edge, place: number): { x: number; top: number; height: number } {
  const box = caretBox(shown, edge === 'end' ? place - 1 : place)
  if (edge === 'start') return { x: box.left, top: box.top, height: box.height }
  const after = caretBox(shown, place)
  const x = after.top === box.top ? after.left : box.right
  return { x, top: box.top, height: box.height }
}
