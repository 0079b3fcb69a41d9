// Which of the periods that are printed around a figure it is for.
// Must not break: linear in the sentence; of a long paragraph only what stands near before the figure is looked at.
import type { Span } from '../../text/span'
import { sentencesOf } from '../../text/sentences'
import { isAside, isBeside } from './asides'
import { isForeign } from './bearing'
import { distanceOf, indexOf, sceneOf, type Scene } from './clauses'
import { periodOfCell } from './columns'
import { goesOn } from './carried'
import { findPeriods } from './find'
import type { FoundPeriod } from './found'
import { clausesOf } from './tense'
import { tokensOf } from './tokens'

/** How far before and behind a figure a period is looked for, UTF-16 units. */
const back = 1500
const ahead = 700
/** How far before its sentence a date is carried over from, units. */
const carried = 600
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
 * clauses about something else are passed over. Failing that it is the nearest of
 * the sentences right before in the paragraph, where the figure’s goes on with the same matter in the same tense.
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
  const found = (question.periods ?? findPeriods({ text, within: near, published })).filter(
    (each) => each.start >= near.start && each.end <= sentence.end,
  )
  const all = found.filter(({ edtf }) => edtf !== undefined)
  const own = inSentence(
    text,
    sentence,
    figure,
    all.filter((each) => each.start >= start),
    published,
  )
  if (own !== 'none') return own
  // “Last year” of a text that nobody has dated: its words are known, and no other date may stand for it.
  const undated = found.findLast(({ edtf, start: at }) => edtf === undefined && at >= start)
  if (undated) return published === undefined ? undated : undefined
  // A sentence that began with a date of something else has turned to that.
  const here = all.filter((each) => each.start >= start && each.end <= figure.start)
  const { periods, sides } = sceneOf(here.length > 0 ? tokensOf(text, sentence) : [], here)
  if (periods.some(({ from }) => (sides[from] ?? 0) === 0)) return undefined
  const before = { start: Math.max(near.start, start - carried), end: start }
  return carriedTo(text, before, { ...figure, sentence }, all, published)
}

/** The nearest date of the sentences before that holds for what follows it; of the nearest of them that has one. */
function carriedTo(
  text: string,
  before: Span,
  figure: Span & { sentence: Span },
  all: readonly FoundPeriod[],
  published?: string,
): FoundPeriod | undefined {
  if (!all.some(({ start, end }) => start >= before.start && end <= before.end)) return undefined
  for (const sentence of sentencesOf(text, before).toReversed()) {
    const dates = all
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .slice(-weighed)
    if (dates.length === 0) continue
    const { tokens, periods, sides } = sceneOf(tokensOf(text, sentence), dates)
    const holding = periods.filter(
      (each) => !isAside(tokens, each) && !isBeside(tokens, each, 0) && (sides[each.from] ?? 0) === 0,
    )
    if (holding.length === 0) continue
    return holding.findLast((each) => goesOn(text, each, figure, published))?.period
  }
  return undefined
}

/**
 * The best period of the figure's own sentence. `none` where it has none for this figure; undefined where the figure is
 * the bare other side of a comparison (“up from 38”) or is for now.
 */
function inSentence(
  text: string,
  sentence: Span,
  figure: Span,
  found: readonly FoundPeriod[],
  published?: string,
): FoundPeriod | 'none' | undefined {
  const near = [
    ...found.filter((each) => each.start < figure.start).slice(-weighed),
    ...found.filter((each) => each.start >= figure.end).slice(0, weighed),
  ]
  const scene = sceneOf(tokensOf(text, sentence), near)
  const { tokens, sides } = scene
  const at = indexOf(tokens, figure)
  const side = sides[at] ?? 0
  const best =
    nearest(scene, figure, side, published) ??
    (goesOnTo(scene, at) ? nearest(scene, figure, 0, published) : undefined)
  if (best) return best.period
  return side === 0 ? 'none' : undefined
}

/** The nearest period on one side of a comparison that can be the figure's. */
function nearest(
  scene: Scene,
  figure: Span,
  side: number,
  published?: string,
): { period: FoundPeriod; cost: number } | undefined {
  const { tokens, periods, sides } = scene
  const at = indexOf(tokens, figure)
  const clauses = periods.length > 0 ? clausesOf(tokens) : []
  let best: { period: FoundPeriod; cost: number } | undefined
  for (const each of periods) {
    if ((sides[each.from] ?? 0) !== side) continue
    if (
      isAside(tokens, each) ||
      isBeside(tokens, each, at) ||
      (side === 0 && isForeign({ tokens, clauses, published }, each, at))
    )
      continue
    const cost = distanceOf(scene, figure, each)
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
