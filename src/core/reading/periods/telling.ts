// Dates of telling, accusing, promising and deciding, by where the figure stands: it is in what was told, and the date isn't.
// Must not break: each rule looks at words between the date and the figure, or a bounded way before them.
import { isNumber, parts, type Placed } from './clauses'
import { agreeing, foreseeing } from './english/again'
import { accusing, making, measuring, openRules, promising, telling } from './english/clauses'
import { figureNouns } from './english/cues'
import { units } from './english/words'
import { isFinite, isPast } from './tense'
import type { Token } from './tokens'

/** True where the figure at `at` is in what was told, promised or decided at a date. */
export function isOfTelling(tokens: readonly Token[], date: Placed, at: number): boolean {
  const { from, to, period } = date
  // “They decide by May whether to buy 40 …”
  if (from < at && tokens.slice(to, at).some((_, index) => isAsked(tokens, to + index))) return true
  if (openRules.has(period.rule)) return false
  if (from > at) return isPromised(tokens, date, at)
  return (
    isAccused(tokens, date) ||
    isToldThat(tokens, date, at) ||
    tokens.slice(to, at).some((_, index) => isToCome(tokens, to + index, agreeing))
  )
}

/** “Whether”, “how much” */
const isAsked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'whether' ||
  (tokens[at]?.word === 'how' && ['much', 'many'].includes(tokens[at + 1]?.word ?? ''))

/** “Agreed to spend £9,000”, “is forecast to fall by a fifth”: what one of the verbs says is to come. */
const isToCome = (tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): boolean =>
  verbs.has(tokens[at]?.word ?? '') && tokens[at + 1]?.word === 'to'

/** “On Monday the court heard that 40 …”, “it emerged in May that 40 …”. */
function isToldThat(tokens: readonly Token[], { from, to }: Placed, at: number): boolean {
  // “Figures for 2019 show that 40 …”, “the 2019 census showed that 40 …”
  if (
    isMeasuring(tokens, from) ||
    tokens[from - 1]?.word === 'for' ||
    figureNouns.has(tokens[to]?.word ?? '')
  )
    return false
  // “It was on Monday that 40 …”
  const isCleft = tokens[from - 2]?.word === 'was' && tokens[from - 3]?.word === 'it'
  return tokens.slice(to, at).some(({ word }, index) => {
    const that = to + index
    const verb = tokens[that - 1]
    // “A wedding in 2012 that cost £900”
    if (word !== 'that' || isCleft || isFinite(tokens, that + 1) || units.has(tokens[that + 1]?.word ?? ''))
      return false
    return (
      that === to ||
      (verb !== undefined && (isPast(verb) || telling.has(verb.word)) && !making.has(verb.word))
    )
  })
}

/** “He was charged on Monday with stealing 40 …”, “in May it was accused of hiding 40 …”. */
function isAccused(tokens: readonly Token[], { from, to }: Placed): boolean {
  return isVerbNear(tokens, from - 1, -1) || isVerbNear(tokens, to, 1)
}

/** One of the verbs within a few words that no mark and no number parts from the place. */
function isVerbNear(tokens: readonly Token[], start: number, step: 1 | -1): boolean {
  for (let at = start; Math.abs(at - start) < near && at >= 0 && at < tokens.length; at += step) {
    if (accusing.has(tokens[at]?.word ?? '')) return true
    if (isNumber(tokens[at]) || parts(tokens, at)) return false
  }
  return false
}

const near = 6

/** “The minister promised six boats in May”: the date behind them is that of the promise. */
function isPromised(tokens: readonly Token[], { from }: Placed, at: number): boolean {
  const between = tokens.slice(at, from)
  if (between.some((token, index) => parts(tokens, at + index) || isPast(token))) return false
  for (let index = at - 1; index >= Math.max(0, at - near) && !parts(tokens, index); index--)
    if (promising.has(tokens[index]?.word ?? '')) return !isToCome(tokens, index, foreseeing)
  return false
}

/** “A survey in November found that …”: what it found was so then. */
export const isMeasuring = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 2), from).some(({ word }) => measuring.has(word))
