// Beside the scroll bar, where in the whole source highlights lie: one canvas, however many there are.
// Must not break: it repeats what the lists say, so nobody hears of it and no key stops there; a click leads to the nearest.
import { type PointerEvent, useCallback, useEffect, useRef } from 'react'
import { useApp } from '../../state/store'
import { type Desk, goTo } from '../act'
import type { Passage } from '../intervals'
import { usePassageTypes } from '../use-painting'
import type { InView } from '../use-window'
import { heightsOf } from './heights'
import styles from './Track.module.css'
import { nearestTo, type TrackMark, trackMarks } from './track-marks'

/** Once nothing has moved for so many milliseconds it is drawn. */
const restful = 120

export function Track({ desk, inView }: { desk: Desk; inView: InView }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const lookOf = useLooks()
  const theme = useApp((state) => state.settings?.theme)
  const { layout } = inView
  useEffect(() => {
    const later = (): void =>
      void (canvas.current && draw(canvas.current, marksOf(canvas.current, desk, lookOf)))
    const timer = setTimeout(later, restful)
    return () => clearTimeout(timer)
  }, [desk, lookOf, layout, theme])
  const onPointerDown = ({ clientY, currentTarget, button }: PointerEvent): void => {
    if (button !== 0) return
    const { top, height } = currentTarget.getBoundingClientRect()
    const at = heightsOf(desk).positionAt(((clientY - top) / height) * desk.scroller.scrollHeight)
    const passage = nearestTo(allOf(desk), at)
    if (passage) goTo(desk, passage, 'middle')
    desk.actions.focusOn('text')
  }
  return (
    <div aria-hidden className={styles['track']}>
      <canvas ref={canvas} onPointerDown={onPointerDown} />
    </div>
  )
}

const allOf = ({ passages, shown }: Desk): readonly Passage[] =>
  passages.touching({ start: 0, end: shown.text.length })

/** The colour of a claim type that rests on a highlight; without a claim that of highlights, as CSS says it. */
function useLooks(): (passage: Passage) => string {
  const types = useApp((state) => state.codebook.claimTypes)
  const typesOf = usePassageTypes()
  return useCallback(
    (passage) => {
      const keys = typesOf([passage])
      return types.find(({ key }) => keys.has(key))?.color ?? plain
    },
    [types, typesOf],
  )
}

const plain = '--highlight'

/** The marks for a canvas that is as high as the window of the text. */
function marksOf(canvas: HTMLCanvasElement, desk: Desk, lookOf: (passage: Passage) => string): TrackMark[] {
  canvas.style.height = `${desk.scroller.clientHeight}px`
  const heights = heightsOf(desk)
  const laid = allOf(desk).map((passage) => ({
    top: heights.heightAt(passage.start),
    bottom: heights.heightAt(passage.end - 1),
    look: lookOf(passage),
  }))
  // A line of the strip is two pixels: thinner ones couldn't be told apart.
  return trackMarks(laid, desk.scroller.scrollHeight, Math.floor(canvas.clientHeight / 2))
}

function draw(canvas: HTMLCanvasElement, marks: readonly TrackMark[]): void {
  const scale = window.devicePixelRatio
  canvas.width = Math.round(canvas.clientWidth * scale)
  canvas.height = Math.round(canvas.clientHeight * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return
  const own = getComputedStyle(canvas)
  pen.scale(scale, scale)
  for (const { first, last, look } of marks) {
    // The colour of the canvas is that of highlights, by day and by night.
    pen.fillStyle = look === plain ? own.color : look
    pen.fillRect(2, first * 2, canvas.clientWidth - 4, (last - first + 1) * 2)
  }
}
