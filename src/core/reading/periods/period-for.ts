// Which of the periods that are printed around a figure it is for.
// Must not break: linear in the sentence; of a long paragraph only what stands near before the figure is looked at.
import type { Span } from '../../text/span'
import { besides, isAside, isNow } from './asides'
import { distanceOf, indexOf, sceneOf, type Scene } from './clauses'
import { periodOfCell } from './columns'
import { findPeriods } from './find'
import type { FoundPeriod } from './found'
import { tokensOf } from './tokens'

/** How far before and behind a figure a period is looked for, UTF-16 units. */
const back = 1500
const ahead = 700
/** How much text around a period says whether it is an aside. */
const around = 150
/** How many periods on each side of a figure, and how many before its sentence, are weighed. */
const weighed = 8

interface Question {
  text: string
  sentence: Span
  figure: Span
  paragraph: Span
  published?: string | undefined
  periods?: readonly FoundPeriod[] | undefined
}

/**
 * The period that the figure (or statement) `figure` is for; all spans are UTF-16 units of `text`. `periods` are what
 * `findPeriods` found in the paragraph: pass them when you ask about many figures of one.
 *
 * A cell of a table takes the head of its column. Else the period is the nearest in the figure's own sentence, counted
 * in words, with surcharges for marks, for words that turn to something else and for other figures and dates between;
 * one that opens the sentence or a clause holds for all of it. A figure on one side of a comparison (“up from 38 in 2019”)
 * takes only a date of that side. Dates of what was said or published, of datelines, records (“the most since 2019”) and
 * clauses about something else are passed over. Failing that it is the nearest before in the paragraph.
 */
export function periodFor(question: Question): FoundPeriod | undefined {
  const { text, figure, paragraph, published } = question
  const ofCell = periodOfCell(text, figure, published)
  if (ofCell) return ofCell
  const near = {
    start: Math.max(paragraph.start, figure.start - back),
    end: Math.min(paragraph.end, figure.end + ahead),
  }
  const start = Math.max(near.start, question.sentence.start)
  const sentence = { start, end: Math.min(near.end, question.sentence.end) }
  const all = (question.periods ?? findPeriods({ text, within: near, published })).filter(
    (each) => each.edtf !== undefined && each.start >= near.start && each.end <= sentence.end,
  )
  const own = inSentence(
    text,
    sentence,
    figure,
    all.filter((each) => each.start >= start),
  )
  if (own !== 'none') return own
  const before = all.filter((each) => each.end <= start).slice(-weighed)
  return before.findLast((each) => holdsOn(text, { start: near.start, end: start }, each))
}

/** True where a period of a sentence before holds for what follows it. */
function holdsOn(text: string, before: Span, period: FoundPeriod): boolean {
  const within = {
    start: Math.max(before.start, period.start - around),
    end: Math.min(before.end, period.end + around),
  }
  const { tokens, periods, sides } = sceneOf(tokensOf(text, within), [period])
  return periods.every((each) => !isAside(tokens, each) && (sides[each.from] ?? 0) === 0)
}

/** What a date costs that is the figure's only where there is no other one. */
const lastResort = 200
/** A date that is farther than this is in another clause than “now”. */
const nowCost = 8

/**
 * The best period of the figure's own sentence. `none` where it has none for this figure; undefined where the figure is
 * the bare other side of a comparison (“up from 38”) or is for now.
 */
function inSentence(
  text: string,
  sentence: Span,
  figure: Span,
  found: readonly FoundPeriod[],
): FoundPeriod | 'none' | undefined {
  const near = [
    ...found.filter(({ end }) => end <= figure.start).slice(-weighed),
    ...found.filter((each) => each.start >= figure.end).slice(0, weighed),
  ]
  const scene = sceneOf(tokensOf(text, sentence), near)
  const { tokens, sides } = scene
  const at = indexOf(tokens, figure)
  const side = sides[at] ?? 0
  const best = nearest(scene, figure, side) ?? (goesOnTo(scene, at) ? nearest(scene, figure, 0) : undefined)
  if (isNow(tokens, at) && (best?.cost ?? Infinity) > nowCost) return undefined
  if (best) return best.period
  return side === 0 ? 'none' : undefined
}

/** The nearest period on one side of a comparison that can be the figure's. */
function nearest(
  scene: Scene,
  figure: Span,
  side: number,
): { period: FoundPeriod; cost: number } | undefined {
  const { tokens, periods, sides } = scene
  const at = indexOf(tokens, figure)
  let best: { period: FoundPeriod; cost: number } | undefined
  for (const each of periods) {
    if ((sides[each.from] ?? 0) !== side) continue
    const apart = besides(tokens, each, at)
    if (isAside(tokens, each) || apart === 'apart') continue
    const cost = distanceOf(scene, figure, each) + (apart === 'loose' ? lastResort : 0)
    if (cost < (best?.cost ?? Infinity)) best = { period: each.period, cost }
  }
  return best
}

/** “from 38 to 52 last year”: both ends of the change are of one period. */
function goesOnTo({ tokens, sides }: Scene, at: number): boolean {
  const side = sides[at] ?? 0
  const end = sides.findIndex((each, index) => index > at && each !== side)
  return side > 0 && tokens[end]?.word === 'to'
}
