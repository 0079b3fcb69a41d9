// The text of a source: one focus stop, an application around the document, read and marked by keys or by mouse.
import { type ComponentProps, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { SourceInHand } from '../state/state'
import { useActions, useApp, useAppStore } from '../state/store'
import { useAsked } from '../state/use-asked'
import { type Desk, goTo, type Memory, selected } from './act'
import { FindBar } from './finding/FindBar'
import { useFind } from './finding/use-find'
import { FoldLines } from './FoldLines'
import { Gutter } from './Gutter'
import { createGesture } from './highlights/gesture'
import { Handles } from './highlights/Handles'
import { Track } from './highlights/Track'
import { Outline } from './place/Outline'
import { Place } from './place/Place'
import { useHere } from './place/use-here'
import type { OpenPopup } from './popup'
import { Popup } from './popups/Popup'
import styles from './Reader.module.css'
import { caretBox } from './selection'
import { useCaret } from './use-caret'
import { useDeeds } from './use-deeds'
import { usePointed } from './use-pointed'
import { useWalk } from './use-walk'
import { useHands } from './use-hands'
import { Painting, usePassages } from './use-painting'
import { useReading } from './use-reading'
import { type Document, useShown } from './use-shown'
import { useWindow } from './use-window'

interface TextProps {
  source: SourceInHand
  titleId: string
  /** Where the head says how far down the text the window stands. */
  place: HTMLElement | null
}

export function Text({ source, titleId, place }: TextProps) {
  const text = useRef<HTMLDivElement>(null)
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [caret, setCaret] = useState<HTMLDivElement | null>(null)
  const [built, mount] = useShown(source)
  // Before the window is looked at: it stands where somebody was reading.
  useReading(built, scroller)
  const view = useWindow(built, scroller)
  const [desk, popup, closePopup] = useDesk(built, scroller)
  const find = useFind(desk)
  const walk = useWalk(desk)
  const [gesture] = useState(createGesture)
  const deeds = useDeeds(desk, find.deeds, walk, gesture)
  const hands = useHands({ desk, deeds, walk, gesture, text })
  usePointed(desk, view)
  useCaret(built?.shown, caret, view)
  useHere(built?.shown)
  useRequests(desk, text)
  return (
    <>
      {find.shown && <FindBar find={find} />}
      {built && scroller && view && place && (
        <Place built={built} scroller={scroller} view={view} slot={place} />
      )}
      {desk && <Outlined desk={desk} />}
      {desk && view && <Painting desk={desk} view={view} find={find} focused={hands.focused} />}
      <div className={styles['scroller']} ref={setScroller}>
        {desk && view && <Track desk={desk} view={view} find={find} />}
        <div className={styles['page']} {...hands.on}>
          {desk && view && <Margin desk={desk} view={view} />}
          <div
            ref={text}
            role="application"
            aria-labelledby={titleId}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the text is one focus stop
            tabIndex={0}
            className={styles['text']}
          >
            <div role="document" aria-labelledby={titleId} ref={mount} className={styles['document']} />
            <div ref={setCaret} className={styles['caret']} hidden={!hands.focused} />
            {desk && view && <Handles desk={desk} gesture={gesture} view={view} />}
          </div>
          {desk && popup && <Popup key={popup.kind} popup={popup} source={source} onClose={closePopup} />}
        </div>
        <p className={styles['said']} aria-live="polite">
          {hands.said}
        </p>
      </div>
    </>
  )
}

/** What stands beside the text. */
function Margin(beside: ComponentProps<typeof Gutter> & ComponentProps<typeof FoldLines>) {
  return (
    <>
      <Gutter {...beside} />
      <FoldLines {...beside} />
    </>
  )
}

/** The outline, once it is asked for. */
function Outlined({ desk }: { desk: Desk }) {
  const [open, setOpen] = useState(false)
  useAsked(useMemo(() => ({ outline: () => setOpen(true) }), []))
  return open && <Outline desk={desk} onClose={() => setOpen(false)} />
}

/** Everything that keys and commands work with, and what is open at the caret. */
function useDesk(
  built: Document | undefined,
  scroller: HTMLElement | null,
): [Desk | undefined, OpenPopup | undefined, () => void] {
  const store = useAppStore()
  const actions = useActions()
  const passages = usePassages()
  const [popup, setPopup] = useState<OpenPopup>()
  // Outlives the desk, which is made anew with every highlight.
  const [memory] = useState<Memory>(() => ({ widened: [] }))
  const desk = useMemo((): Desk | undefined => {
    if (!built || !scroller) return undefined
    const made: Desk = {
      ...built,
      scroller,
      passages,
      store,
      actions,
      memory,
      popUp: (request) => {
        const box = caretBox(made.shown, selected(made).focus)
        setPopup({ ...request, at: { x: box.left, y: box.bottom } })
      },
    }
    return made
  }, [built, scroller, passages, store, actions, memory])
  // What was opened in the meantime stays.
  const close = useCallback(() => {
    setPopup((now) => (now === popup ? undefined : now))
    actions.focusOn('text')
  }, [popup, actions])
  return [desk, popup, close]
}

/** Carries out what was asked of the reader: to show a passage, to take the focus. */
function useRequests(desk: Desk | undefined, text: { current: HTMLElement | null }): void {
  const passage = useApp((state) => state.passage)
  const focus = useApp((state) => state.focus)
  const done = useRef<typeof passage>(undefined)
  useEffect(() => {
    if (!desk || !passage || done.current === passage) return
    done.current = passage
    goTo(desk, passage, 'middle')
  }, [desk, passage])
  useEffect(() => {
    if (!desk || focus?.on !== 'text') return
    text.current?.focus({ preventScroll: true })
    // No event says so where the text had it already, and what stands on would take it from the form later.
    if (document.activeElement === text.current) desk.actions.focusArrived()
  }, [desk, focus, text])
}
