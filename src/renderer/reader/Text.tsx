// The text of a source: one focus stop, an application around the document, read and marked by keys or by mouse.
import { useEffect, useRef, useState } from 'react'
import type { SourceInHand } from '../state/state'
import { useActions, useApp, useAppStore } from '../state/store'
import type { Desk } from './act'
import { Gutter } from './Gutter'
import type { Shown } from './positions'
import styles from './Reader.module.css'
import { setSelection } from './selection'
import { useCaret } from './use-caret'
import { useHands } from './use-hands'
import { usePainting, usePassages } from './use-painting'
import { usePlace } from './use-place'
import { useShown } from './use-shown'
import { useWindow } from './use-window'
import { reveal } from './window'

export function Text({ source, titleId }: { source: SourceInHand; titleId: string }) {
  const text = useRef<HTMLDivElement>(null)
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [caret, setCaret] = useState<HTMLDivElement | null>(null)
  const [shown, mount] = useShown(source)
  const store = useAppStore()
  const actions = useActions()
  const passages = usePassages()
  const inView = useWindow(shown, scroller)
  const desk: Desk | undefined = shown && scroller ? { shown, scroller, passages, store, actions } : undefined
  const hands = useHands(desk, text)
  usePlace(shown, scroller)
  usePainting(shown, passages, inView?.near, hands.focused)
  useCaret(shown, caret, inView?.layout ?? 0)
  useRequests(shown, scroller, text)
  return (
    <div className={styles['scroller']} ref={setScroller}>
      <div className={styles['page']} {...hands.on}>
        {desk && inView && <Gutter desk={desk} inView={inView} />}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the text is one focus stop */}
        <div ref={text} role="application" aria-labelledby={titleId} tabIndex={0} className={styles['text']}>
          <div role="document" aria-labelledby={titleId} ref={mount} className={styles['document']} />
          <div ref={setCaret} className={styles['caret']} hidden={!hands.focused} />
        </div>
      </div>
      <p className={styles['said']} aria-live="polite">
        {hands.said}
      </p>
    </div>
  )
}

/** Carries out what was asked of the reader: to show a passage, to take the focus. */
function useRequests(
  shown: Shown | undefined,
  scroller: HTMLElement | null,
  text: { current: HTMLElement | null },
): void {
  const passage = useApp((state) => state.passage)
  const focus = useApp((state) => state.focus)
  useEffect(() => {
    if (!shown || !scroller || !passage) return
    setSelection(shown, passage.start, passage.end)
    reveal(shown, scroller, passage.start, 'middle')
  }, [shown, scroller, passage])
  useEffect(() => {
    if (shown && focus?.on === 'text') text.current?.focus({ preventScroll: true })
  }, [shown, focus, text])
}
