// How a sentence is parted, and which of its dates can't be those of a figure. Read from tokens, not from a parse:
// every rule looks at words and marks a bounded way around the date.
import type { Span } from '../../text/span'
import { firstEndingAfter } from '../ordered'
import { changing, comparedFrom } from './english/ranges'
import {
  comparatives,
  comparisons,
  leadIns,
  levels,
  multiples,
  multiplied,
  thanThings,
  turnsAway,
} from './english/clauses'
import { shares } from './english/verbs'
import { numbers } from './english/words'
import type { FoundPeriod } from './found'
import { skip } from './moment'
import type { Token } from './tokens'

/** A sentence (or more of the text) as tokens with the dates in it, by index of token. */
export interface Scene {
  tokens: readonly Token[]
  periods: readonly Placed[]
  /** For each token the number of the comparison that it belongs to; 0 is the sentence itself. */
  sides: readonly number[]
}

/** A date with the indices of its first token and of the one after it. */
export interface Placed {
  period: FoundPeriod
  from: number
  to: number
}

/** The tokens of a stretch with the dates that stand in it. */
export function sceneOf(tokens: readonly Token[], periods: readonly FoundPeriod[]): Scene {
  const placed: Placed[] = []
  let index = 0
  for (const period of periods) {
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= period.start) index++
    const from = index
    while (index < tokens.length && (tokens[index]?.start ?? 0) < period.end) index++
    if (index > from) placed.push({ period, from, to: index })
  }
  return { tokens, periods: placed, sides: sidesOf(tokens, placed) }
}

/** The index of the first token of a span. */
export const indexOf = (tokens: readonly Token[], { start }: Span): number => firstEndingAfter(tokens, start)

function sidesOf(tokens: readonly Token[], periods: Scene['periods']): number[] {
  const sides: number[] = []
  let [side, count, index, since] = [0, 0, 0, 0]
  for (const at of tokens.keys()) {
    while ((periods[index]?.to ?? Infinity) <= at) index++
    const here = periods[index]
    // “Down from 40 on the same day last year” is one comparison.
    if (!(side > 0 && tokens[at]?.word === 'on') && isComparison(tokens, at, here))
      [side, since] = [(count += 1), at]
    else if (side > 0 && endsComparison(tokens, at, here) && !isDateOfThing(tokens, at, here, since)) side = 0
    sides.push(side)
  }
  return sides
}

/** “More than its previous best, in 2018”: behind a thing that has no figure, its date. */
const isDateOfThing = (
  tokens: readonly Token[],
  comma: number,
  date: Placed | undefined,
  from: number,
): boolean =>
  tokens[comma]?.word === ',' &&
  tokens[from]?.word === 'than' &&
  (date?.from === comma + 1 || (date?.from === comma + 2 && leadIns.has(tokens[comma + 1]?.word ?? ''))) &&
  /^[.;]$/.test(tokens[date.to]?.word ?? '.') &&
  !tokens.slice(from, comma).some(isNumber)

/** `date` is the one that the token stands in or that comes next. */
function isComparison(tokens: readonly Token[], at: number, date: Placed | undefined): boolean {
  const word = tokens[at]?.word ?? ''
  const isInside = date !== undefined && at >= date.from
  const isBefore = () => date !== undefined && date.from === skip(tokens, at + 1, 'the')
  const followsChange = () => comparedFrom.has(tokens[at - 1]?.word ?? '') || isShareOfChange(tokens, at - 1)
  const isNumberNext = () =>
    [at + 1, at + 2, at + 3].some(
      (ahead) => isNumber(tokens[ahead]) && !(date && ahead >= date.from && ahead < date.to),
    )
  // “Up 4 percent from last year”; but “from April” on, where that is still to come.
  if (word === 'from' && at === date?.from)
    return followsChange() && date.period.rule === 'from' && date.period.edtf?.endsWith('..') === false
  if (isInside) return false
  if (word === 'from') return isBefore() ? followsChange() : isNumberNext() && isChange(tokens, at)
  if (word === 'against') return isBefore() || isNumberNext()
  // “three points below the 2014 figure”
  if (word === 'below' || word === 'above')
    return (
      date?.from === at + 2 ||
      ['that', 'those'].includes(tokens[at + 1]?.word ?? '') ||
      levels.has(tokens[at + 2]?.word ?? '')
    )
  if (multiples.has(word)) return multiplied.has(tokens[at + 1]?.word ?? '')
  if (comparisons.has(word)) return tokens[at + 1]?.word !== 'by'
  if (word === 'than') return isBefore() || thanThings.has(tokens[at + 1]?.word ?? '')
  if (word !== 'on' || !date || !isBefore() || !followsChange()) return false
  // “Down 2 percent on a year earlier”; not “on Monday”.
  return date.period.rule.startsWith('counted') || !/^\d{4}-\d\d-\d\d$/.test(date.period.edtf ?? '')
}

/** True at what something is compared with, said before it in its sentence: “40, against 38 in May”. */
export function isCompared(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 30); index--) {
    const word = tokens[index]?.word ?? ''
    if (parts(tokens, index) && word !== ',') return false
    if (comparisons.has(word) || word === 'against' || word === 'than') return true
    // “13 in the last quarter, after eight in the third”
    if (word === 'after' && isNumber(tokens[index + 1])) return true
    if (word === 'from' && comparedFrom.has(tokens[index - 1]?.word ?? '')) return true
  }
  return false
}

/** “Down a fifth”, “up by nearly half”. */
const isShareOfChange = (tokens: readonly Token[], at: number): boolean =>
  shares.has(tokens[at]?.word ?? '') &&
  tokens.slice(Math.max(0, at - 4), at).some(({ word }) => comparedFrom.has(word))

/** “Down from 38”, “fell in May from 38”, “from 38 to 52”; not “crews from six stations”. */
function isChange(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 10), at)
  const behind = tokens.slice(at + 2, at + 10)
  return (
    before.some(({ word }) => comparedFrom.has(word) || changing.has(word)) ||
    behind.some(({ word }, index) => word === 'to' && isNumber(tokens[at + 3 + index]))
  )
}

/** A number in digits or words, but for “a” and “an”. */
export const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || (numbers.has(token.word) && token.word.length > 2))

/** A comparison ends with its clause, or where “from 38” goes on “to 52”. */
function endsComparison(tokens: readonly Token[], at: number, date: Placed | undefined): boolean {
  const { word = '', glued } = tokens[at] ?? {}
  if (word === ',') return !tokens[at + 1]?.glued
  if (word === '.') return !tokens[at + 1]?.glued
  if ([')', ';', '!', '?', '\t'].includes(word)) return true
  if (word === '-') return !glued && !tokens[at + 1]?.glued
  // “against close to 40”
  if (word === 'to' && tokens[at - 1]?.word === 'close') return false
  if (word === 'to' || word === 'at')
    return [1, 2, 3].some(
      (ahead) => isNumber(tokens[at + ahead]) && !(date && at + ahead >= date.from && at + ahead < date.to),
    )
  // “4 percent fewer than in 2022 and 9 percent fewer than …”
  if (word === 'and' && isNumber(tokens[at + 1]))
    return tokens.slice(at + 2, at + 5).some((token) => comparatives.has(token.word))
  return word === 'but' || word === 'while' || word === 'whereas'
}

/** The nearest mark that parts clauses. */
export function boundary(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let index = at
  while (index >= 0 && index < tokens.length && !parts(tokens, index)) index += step
  return index
}

/** True where a mark parts clauses: no decimal point, no hyphen. */
export function parts(tokens: readonly Token[], at: number): boolean {
  const { word = '', glued } = tokens[at] ?? {}
  if (word === ',' || word === '.') return !tokens[at + 1]?.glued
  return partingMarks.has(word) || (word === '-' && !(glued && tokens[at + 1]?.glued))
}

const partingMarks: ReadonlySet<string> = new Set(';:!?()')

/** What it costs to go from a figure to a date over the tokens between them; 0 side by side. */
export function distanceOf(
  { tokens, periods, sides }: Scene,
  figure: Span,
  date: { from: number; to: number },
): number {
  const [first, last] = [indexOf(tokens, figure), indexOf(tokens, { start: figure.end, end: figure.end })]
  const forwards = date.from >= last
  const [from, to] = forwards ? [last, date.from] : [date.to, first]
  const between = new Set(
    periods.filter((each) => each.from >= from && each.to <= to).map((each) => each.from),
  )
  // A date that opens the sentence or a clause holds for all of it.
  const opens = !forwards && opensClause(tokens, date.from)
  let cost = forwards ? 0 : 2
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) continue
    cost += between.has(at) ? 16 : 0
    // “2023: 40”
    if (at === date.to && token.word === ':') cost += 1
    else if (parts(tokens, at)) cost += /^[,()]$/.test(token.word) ? (opens ? 1 : 6) : 14
    else if (isNumber(token) && !isNumber(tokens[at - 1])) cost += opens ? 1 : 5
    else cost += (turnsAway.get(token.word) ?? 0) + (opens ? 0.3 : 1)
  }
  if ((sides[first] ?? 0) !== (sides[date.from] ?? 0)) cost += 40
  return cost
}

/** At the start of the sentence or of a clause, but for its preposition. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = (far: number): string => tokens[at - far]?.word ?? '.'
  const isStart = (word: string): boolean =>
    /^[.,;:!?("“]$/.test(word) || word === 'and' || word === 'but' || word === 'while'
  const far = leadIns.has(before(1)) ? (before(1) === 'the' ? 3 : 2) : 1
  return isStart(before(far)) || isStart(before(1))
}
