// Draws the strip beside the scroll bar: hits at its left, highlights beside them, what is disputed at the edge of those,
// the hit that is shown across all.
// Must not break: every colour that isn't a claim type's is one of the canvas's own, as CSS says it by day and by night.
import type { TrackMark } from './track-marks'

/** A line of the strip in pixels: thinner ones couldn't be told apart. */
const line = 2
/** Where hits and highlights stand across the strip, in pixels. */
const [hitsAt, hitsWide, marksAt, marksWide] = [0, 4, 5, 7]
const [edgeAt, edgeWide] = [10, 2]

interface Marks {
  all: readonly TrackMark[]
  disputed: readonly TrackMark[]
}

interface HitLines {
  all: readonly number[]
  shown: number | undefined
}

/** Asks for what is to be drawn on so many lines, and draws it. */
export function drawTrack(
  canvas: HTMLCanvasElement,
  marksOn: (lines: number) => Marks,
  hitsOn: (lines: number) => HitLines,
): void {
  const { clientWidth, clientHeight } = canvas
  const lines = Math.floor(clientHeight / line)
  const [marks, hits] = [marksOn(lines), hitsOn(lines)]
  const scale = window.devicePixelRatio
  canvas.width = Math.round(clientWidth * scale)
  canvas.height = Math.round(clientHeight * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return
  const colourOf = coloursOf(canvas)
  pen.scale(scale, scale)
  const draw = (look: string, from: number, wide: number, [first, last]: [number, number]): void => {
    pen.fillStyle = colourOf(look)
    pen.fillRect(from, first * line, wide, (last - first + 1) * line)
  }
  for (const { first, last, look } of marks.all) draw(look, marksAt, marksWide, [first, last])
  for (const { first, last, look } of marks.disputed) draw(look, edgeAt, edgeWide, [first, last])
  for (const each of hits.all) draw('found', hitsAt, hitsWide, [each, each])
  if (hits.shown !== undefined) draw('found', hitsAt, clientWidth, [hits.shown, hits.shown])
}

/** The colour of each look; that of a claim type is one itself. */
function coloursOf(canvas: HTMLCanvasElement): (look: string) => string {
  const { color, caretColor, textDecorationColor } = getComputedStyle(canvas)
  const own: Readonly<Record<string, string>> = {
    plain: color,
    found: caretColor,
    disputed: textDecorationColor,
  }
  return (look) => own[look] ?? look
}
