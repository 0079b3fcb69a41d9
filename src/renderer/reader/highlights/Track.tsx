// Beside the scroll bar, where in the whole source highlights lie, and while somebody finds, hits: one canvas, however many.
// Must not break: it repeats what the lists say, so nobody hears of it and no key stops there; a click leads to the nearest.
import { type PointerEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import type { Span } from '../../../core/text/span'
import { useApp } from '../../state/store'
import { type Desk, goTo } from '../act'
import { firstBehind, hitAt, noHits } from '../finding/find'
import type { Find } from '../finding/use-find'
import type { Passage } from '../intervals'
import { claimsByHighlight } from '../paint'
import type { View } from '../use-window'
import { heightsOf } from './heights'
import styles from './Track.module.css'
import { drawTrack } from './draw-track'
import { type Laid, linesWithHits, nearestTo, trackMarks } from './track-marks'

/** Once nothing has moved for so many milliseconds it is drawn. */
const restful = 120

interface TrackProps {
  desk: Desk
  view: View
  find: Find
}

export function Track({ desk, view, find }: TrackProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const lookOf = useLooks()
  const theme = useApp((state) => state.settings?.theme)
  const hits = find.shown ? find.hits : noHits
  const { at } = find
  useEffect(() => {
    const draw = (): void => {
      if (!canvas.current) return
      canvas.current.style.height = `${desk.scroller.clientHeight}px`
      drawTrack(
        canvas.current,
        (lines) => marksOf(desk, lines, lookOf),
        (lines) => hitsOn(desk, lines, { hits, at }),
      )
    }
    return whenAtRest(desk.scroller, view, draw)
  }, [desk, view, lookOf, theme, hits, at])
  const onPointerDown = ({ clientY, currentTarget, button }: PointerEvent): void => {
    if (button !== 0) return
    const { top, height } = currentTarget.getBoundingClientRect()
    const place = heightsOf(desk).positionAt(((clientY - top) / height) * desk.scroller.scrollHeight)
    const n = firstBehind(hits, place)
    const around = [hitAt(hits, n - 1), hitAt(hits, n)].filter((hit) => hit !== undefined)
    const nearest = nearestTo<Span>([...allOf(desk), ...around], place)
    if (nearest) goTo(desk, nearest, 'middle')
    desk.actions.focusOn('text')
  }
  return (
    <div aria-hidden className={styles['track']}>
      <canvas ref={canvas} onPointerDown={onPointerDown} />
    </div>
  )
}

/** Calls now and whenever blocks have moved, but not while the text scrolls; answers what ends it. */
function whenAtRest(scroller: HTMLElement, view: View, draw: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      draw()
    }, restful)
  }
  const onScroll = (): void => {
    if (timer !== undefined) later()
  }
  later()
  scroller.addEventListener('scroll', onScroll, { passive: true })
  const unwatch = view.subscribe((now, before) => {
    if (now.layout !== before.layout) later()
  })
  return () => {
    clearTimeout(timer)
    unwatch()
    scroller.removeEventListener('scroll', onScroll)
  }
}

const allOf = ({ passages, shown }: Desk): readonly Passage[] =>
  passages.touching({ start: 0, end: shown.text.length })

type Look = Pick<Laid, 'look' | 'rank'> & { disputed: boolean }

/** The colour of a claim type that rests on a highlight, which matters more than one without a claim. */
function useLooks(): (passage: Passage) => Look {
  const types = useApp((state) => state.codebook.claimTypes)
  const claims = useApp((state) => state.claims)
  const byHighlight = useMemo(() => claimsByHighlight({ claims }), [claims])
  return useCallback(
    ({ id }) => {
      const here = byHighlight.get(id) ?? []
      const disputed = here.some(({ status }) => status === 'disputed')
      const type = types.find(({ key }) => here.some((claim) => claim.type === key))
      return { disputed, ...(type ? { look: type.color, rank: 1 } : { look: 'plain', rank: 0 }) }
    },
    [types, byHighlight],
  )
}

/** The marks of highlights on a strip of so many lines, and of those that are disputed. */
function marksOf(desk: Desk, lines: number, lookOf: (passage: Passage) => Look) {
  const heights = heightsOf(desk)
  const laid = allOf(desk).map((passage) => ({
    top: heights.heightAt(passage.start),
    bottom: heights.heightAt(passage.end - 1),
    ...lookOf(passage),
  }))
  const disputed = laid.filter((each) => each.disputed).map((each) => ({ ...each, look: 'disputed' }))
  const on = (some: readonly Laid[]) => trackMarks(some, desk.scroller.scrollHeight, lines)
  return { all: on(laid), disputed: on(disputed) }
}

/** The lines of a strip with hits, and the one with the hit that is shown. */
function hitsOn(desk: Desk, lines: number, { hits, at }: Pick<Find, 'hits' | 'at'>) {
  if (hits.length === 0) return { all: [], shown: undefined }
  const { positionAt, heightAt } = heightsOf(desk)
  const { scrollHeight } = desk.scroller
  const tops = Array.from({ length: lines }, (_, line) => positionAt((line / lines) * scrollHeight))
  const shown = hitAt(hits, at)
  return {
    all: linesWithHits(hits, [...tops, desk.shown.text.length + 1]),
    shown: shown && Math.min(lines - 1, Math.floor((heightAt(shown.start) / scrollHeight) * lines)),
  }
}
