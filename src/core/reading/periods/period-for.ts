// Which of the periods that are printed around a figure it is for.
// Must not break: linear in the sentence; of a long paragraph only what stands near before the figure is looked at.
import type { Span } from '../../text/span'
import { sentencesOf } from '../../text/sentences'
import { isAside, isBeside } from './asides'
import { isForeign, timeOf } from './bearing'
import { distanceOf, indexOf, isNumber, sceneOf, type Placed, type Scene } from './clauses'
import { periodOfCell } from './columns'
import { goesOn } from './carried'
import type { Customs } from './customs'
import { pointingBack } from './english/again'
import { relatives } from './english/clauses'
import { glancing, pointers } from './english/verbs'
import { findPeriods } from './find'
import type { FoundPeriod } from './found'
import { after } from './moment'
import { type PartedScene, type Scenes, scenesIn, wordsIn } from './scenes'
import { isSinceSomething } from './standing'
import { clauseAt, isPast, type Clause } from './tense'
import { tokensOf } from './tokens'

/** How far before and behind a figure a period is looked for, UTF-16 units. */
const back = 1500
const ahead = 700
/** How far before its sentence a date is carried over from, units. */
const carried = 600
/** How many periods on each side of a figure, and how many before its sentence, are weighed. */
const weighed = 8

/** What it costs to take a date of a clause that says which one. */
const which = 40

interface Question {
  text: string
  sentence: Span
  figure: Span
  paragraph: Span
  published?: string | undefined
  periods?: readonly FoundPeriod[] | undefined
  customs?: Customs | undefined
  scenes?: Scenes | undefined
}

/**
 * The period that the figure (or statement) `figure` is for; all spans are UTF-16 units of `text`. `periods` are what
 * `findPeriods` found in the paragraph, `scenes` those of the text: pass them when you ask about many figures of one.
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
  const ofCell = periodOfCell(text, figure, published, question.customs)
  if (ofCell) return ofCell
  const near = {
    start: Math.max(paragraph.start, figure.start - back),
    end: Math.min(paragraph.end, figure.end + ahead),
  }
  const start = Math.max(near.start, question.sentence.start)
  const sentence = { start, end: Math.min(near.end, question.sentence.end) }
  const found = (
    question.periods ?? findPeriods({ text, within: near, published, customs: question.customs })
  ).filter((each) => each.start >= near.start && each.end <= sentence.end)
  const all = found.filter(({ edtf }) => edtf !== undefined)
  const own = inSentence(
    question.scenes ?? scenesIn(wordsIn(text)),
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
  const { tokens, periods, sides } = sceneOf(here.length > 0 ? tokensOf(text, sentence) : [], here)
  const at = indexOf(tokens, figure)
  if (periods.some((each) => (sides[each.from] ?? 0) === 0 && !isBeside(tokens, each, at))) return undefined
  const before = { start: Math.max(near.start, start - carried), end: start }
  return (
    carriedTo(text, before, { ...figure, sentence }, all, published) ??
    (start === paragraph.start ? carriedOver(question, sentence) : undefined)
  )
}

/** The date of the paragraph before, where one begins with what that told of (“Of those, nine …”). */
function carriedOver(
  { text, figure, published, customs }: Question,
  sentence: Span,
): FoundPeriod | undefined {
  const first = tokensOf(text, { start: sentence.start, end: Math.min(figure.start, sentence.start + 20) })
  if (!pointingBack.some((words) => after(first, 0, ...words) !== undefined)) return undefined
  const end = text.slice(0, sentence.start).trimEnd().length
  const within = { start: Math.max(text.lastIndexOf('\n', end - 1) + 1, end - carried), end }
  const all = findPeriods({ text, within, published, customs }).filter(({ edtf }) => edtf !== undefined)
  return carriedTo(text, within, { ...figure, sentence }, all, published)
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
      (each) =>
        !isAside(tokens, each) &&
        !isBeside(tokens, each, 0) &&
        !isOfFigure(tokens, each) &&
        (sides[each.from] ?? 0) === 0,
    )
    if (holding.length === 0 || (sentence.start > before.start && isLookBack(tokens, holding[0]))) continue
    const fitting = holding.findLast((each) => goesOn(text, each, figure, published))
    // What is to come ends no story of what was.
    if (fitting || holding.some((each) => timeOf(each, published) !== 'future')) return fitting?.period
  }
  return undefined
}

/** “In 2010 it was 28.”: a glance back, after which the text goes on with what it was about. */
const isLookBack = (tokens: Scene['tokens'], date: Placed | undefined): boolean =>
  date !== undefined &&
  date.from <= 1 &&
  tokens.length - date.to < 8 &&
  pointers.has(tokens[date.to]?.word ?? '') &&
  glancing.has(tokens[date.to + 1]?.word ?? '')

/** “Short of the 640,000 of 2019”: the date is that of a figure named before, and what follows is of another. */
const isOfFigure = (tokens: Scene['tokens'], { from }: Placed): boolean => {
  const number = tokens[from - 2]
  return (
    tokens[from - 1]?.word === 'of' &&
    isNumber(number) &&
    tokens.slice(0, from).some(({ word }, at) => word === 'the' && isNumber(tokens[at + 1]) && at > from - 6)
  )
}

/**
 * The best period of the figure's own sentence. `none` where it has none for this figure; undefined where the figure is
 * the bare other side of a comparison (“up from 38”) or is for now.
 */
function inSentence(
  scenes: Scenes,
  sentence: Span,
  figure: Span,
  found: readonly FoundPeriod[],
  published?: string,
): FoundPeriod | 'none' | undefined {
  const near = [
    ...found.filter((each) => each.start < figure.start).slice(-weighed),
    ...found.filter((each) => each.start >= figure.end).slice(0, weighed),
  ]
  const scene = scenes(sentence, near)
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
  scene: PartedScene,
  figure: Span,
  side: number,
  published?: string,
): { period: FoundPeriod; cost: number } | undefined {
  const { tokens, periods, sides, clauses } = scene
  const at = indexOf(tokens, figure)
  const own = clauseAt(clauses, at)
  const inOwn =
    own && isAboutNoun(tokens, own) ? periods.filter(({ from, to }) => from >= own.from && to <= own.to) : []
  let best: { period: FoundPeriod; cost: number } | undefined
  for (const each of inOwn.length > 0 ? inOwn : periods) {
    if ((sides[each.from] ?? 0) !== side) continue
    const when = clauseAt(clauses, each.to + 1)
    const isWhen =
      tellsWhen(tokens, each, at) &&
      (clauseAt(clauses, at) === when || isSameSubject(tokens, clauseAt(clauses, at), when))
    if (
      (isAside(tokens, each) && !tellsWhen(tokens, each, at)) ||
      isBeside(tokens, each, at) ||
      (own?.isWhich && own !== clauseAt(clauses, each.from) && each.from > at) ||
      (own && own !== clauseAt(clauses, each.from) && isSinceSomething(tokens, own, periods)) ||
      (side === 0 && !(isWhen && isStretch(each)) && isForeign({ tokens, clauses, published }, each, at))
    )
      continue
    const other = clauseAt(clauses, each.from)
    // A date that says which one is the last that the figure takes.
    const cost =
      distanceOf(scene, figure, each) + (other?.isWhich && other !== clauseAt(clauses, at) ? which : 0)
    if (cost < (best?.cost ?? Infinity))
      best = { period: isWhen && isStretch(each) ? pointOf(each) : each.period, cost }
  }
  return best
}

/** “She was warned in 2015, when 40 were lost.” */
const tellsWhen = (tokens: Scene['tokens'], { to }: Scene['periods'][number], at: number): boolean =>
  at > to && tokens[to]?.word === ',' && tokens[to + 1]?.word === 'when'

const isStretch = ({ period }: Placed): boolean => ['since', 'until', 'range'].includes(period.rule)

/** “(14 boats,) four of which were bought in 2011” */
const isAboutNoun = (tokens: Scene['tokens'], { from }: Clause): boolean =>
  isNumber(tokens[from]) && tokens[from + 1]?.word === 'of' && relatives.has(tokens[from + 2]?.word ?? '')

/** “(When it shipped 40) and sold nine”: a clause right behind that has no subject of its own. */
const isSameSubject = (
  tokens: Scene['tokens'],
  own: Clause | undefined,
  before: Clause | undefined,
): boolean =>
  own !== undefined &&
  before?.to === own.from &&
  tokens[own.from]?.word === 'and' &&
  isPast(tokens[own.from + 1])

/** “Since May 2017, when …”, “between 2015 and May 2017, when …”: then, and not ever since or before. */
const pointOf = ({ period }: Placed): FoundPeriod =>
  period.edtf === undefined ? period : { ...period, edtf: period.edtf.replace(/^.*\/(?!\.)|\/\.\.$/, '') }

/** “from 38 to 52 last year”: both ends of the change are of one period. */
function goesOnTo({ tokens, sides }: Scene, at: number): boolean {
  const side = sides[at] ?? 0
  const end = sides.findIndex((each, index) => index > at && each !== side)
  return side > 0 && tokens[end]?.word === 'to'
}
