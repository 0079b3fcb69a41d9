// Dates, years and times of day: numbers that count nothing. Each rule answers with the token behind what it knows.
import type { Words } from './english'
import { beginsNoun } from './noun-phrases'
import { numeralAt } from './numerals'
import { phraseAt, phraseBefore } from './phrases'
import { isCapitalised, isDash, isJoint, isWhole, type Token } from './tokens'
import { measureAt, moneyAt } from './units'

type Rule = (tokens: readonly Token[], at: number, words: Words) => number | undefined

function isDay(token: Token | undefined): boolean {
  return isWhole(token) && Number(token?.text) >= 1 && Number(token?.text) <= 31
}

function isMonth(token: Token | undefined, { noQuantities }: Words): boolean {
  return token !== undefined && isCapitalised(token) && noQuantities.months.has(token.lower)
}

function isYear(token: Token | undefined, { noQuantities }: Words): boolean {
  if (!token || !/^\d{4}$/.test(token.text)) return false
  const value = Number(token.text)
  return value >= noQuantities.firstYear && value <= noQuantities.lastYear
}

/** Behind the day of a month, with its ending. */
const behindDay = (tokens: readonly Token[], at: number, { noQuantities }: Words): number =>
  tokens[at + 1]?.glued && noQuantities.ordinalEnds.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1

/** Behind a month, its point and its year. */
function behindMonth(tokens: readonly Token[], month: number, words: Words): number {
  const point = tokens[month + 1]?.lower === '.' ? month + 2 : month + 1
  const comma = tokens[point]?.lower === ',' ? point + 1 : point
  return isYear(tokens[comma], words) ? comma + 1 : point
}

/** 12 March 2024, 12th of March, 12 and 14 March, 12–14 March. */
const dayFirst: Rule = (tokens, at, words) => {
  if (!isDay(tokens[at])) return undefined
  let next = behindDay(tokens, at, words)
  const isList = words.noQuantities.between.has(tokens[next]?.lower ?? '') || isDash(tokens[next])
  if (isList && isDay(tokens[next + 1])) next = behindDay(tokens, next + 1, words)
  if (tokens[next]?.lower === words.nouns.of) next += 1
  return isMonth(tokens[next], words) ? behindMonth(tokens, next, words) : undefined
}

/** March 12, March 12th, 2024; March 12 to 14; not “in March 12 boats”. */
const monthFirst: Rule = (tokens, at, words) => {
  if (!isMonth(tokens[at], words)) return undefined
  const day = tokens[at + 1]?.lower === '.' ? at + 2 : at + 1
  if (isYear(tokens[day], words)) return day + 1
  if (!isDay(tokens[day])) return undefined
  let next = behindDay(tokens, day, words)
  const isList = words.noQuantities.between.has(tokens[next]?.lower ?? '') || isDash(tokens[next])
  if (isList && isDay(tokens[next + 1])) next = behindDay(tokens, next + 1, words)
  const comma = tokens[next]?.lower === ',' ? next + 1 : next
  if (isYear(tokens[comma], words)) return comma + 1
  const isCount =
    beginsNoun(tokens, next, words) || measureAt(tokens, next, words) || moneyAt(tokens, next, words)
  return isCount ? undefined : next
}

/** 2019, 2021/22, 2017–2020, 1990s. A number of four digits counts where a sign, a hedge or a unit says so. */
const year: Rule = (tokens, at, words) => {
  if (
    !isYear(tokens[at], words) ||
    (tokens[at - 1]?.kind === 'mark' && phraseBefore(words.currencies.before, tokens, at))
  )
    return undefined
  const joint = tokens[at + 1]
  if (
    joint?.glued &&
    (joint.lower === '/' || isDash(joint)) &&
    /^\d{2}(?:\d{2})?$/.test(tokens[at + 2]?.text ?? '')
  )
    return isDash(tokens[at + 3]) && isDay(tokens[at + 4]) && tokens[at + 4]?.glued ? at + 5 : at + 3
  if (joint?.glued && joint.lower === 's') return at + 2
  const next =
    phraseAt(words.measures.words, tokens, at + 1) ?? phraseAt(words.currencies.behind, tokens, at + 1)
  return next || countsInFour(tokens, at, words) ? undefined : at + 1
}

/** About 2000 boats, and 1500 boats: a number that is no year although it looks like one. */
function countsInFour(tokens: readonly Token[], at: number, words: Words): boolean {
  if (!beginsNoun(tokens, at + 1, words)) return false
  const { newsYears, yearAfter, yearHedges } = words.noQuantities
  const [value, before] = [Number(tokens[at]?.text), tokens[at - 1]?.lower ?? '']
  if (phraseBefore(words.hedges.before, tokens, at)) return !yearHedges.has(before)
  return (value < newsYears.first || value > newsYears.last) && !yearAfter.has(before)
}

/** 12th, 1980s, 90s. */
const ordinal: Rule = (tokens, at, words) => {
  const end = tokens[at + 1]
  const isOrdinal = isWhole(tokens[at]) && end?.glued && words.noQuantities.ordinalEnds.has(end.lower)
  return isOrdinal ? at + 2 : undefined
}

/** 9.30 a.m., 9am, nine o'clock, 14:30, half past nine, at 9.30, at eight. */
const clock: Rule = (tokens, at, words) => {
  const { noQuantities } = words
  const past = tokens[at]?.lower === words.numbers.half ? at + 1 : numeralAt(tokens, at, words)?.to
  const named = past !== undefined && phraseAt(noQuantities.past, tokens, past)
  if (named) return numeralAt(tokens, named.to, words)?.to
  const numeral = numeralAt(tokens, at, words)
  if (!numeral) return undefined
  const isColon = tokens[at + 1]?.lower === ':' && tokens[at + 1]?.glued && tokens[at + 2]?.glued
  if (isColon && /^[0-5]\d$/.test(tokens[at + 2]?.text ?? '')) {
    const seconds = tokens[at + 3]?.lower === ':' && tokens[at + 4]?.glued ? at + 5 : at + 3
    return phraseAt(noQuantities.am, tokens, seconds)?.to ?? seconds
  }
  if (numeral.value > 24) return undefined
  const second = jointNumber(tokens, numeral.to, words)
  const am =
    phraseAt(noQuantities.am, tokens, numeral.to) ?? (second && phraseAt(noQuantities.am, tokens, second))
  if (am) return am.to
  const before = tokens[at - 1]?.lower ?? ''
  const isPoint = /^\d{1,2}\.[0-5]\d$/.test(tokens[at]?.text ?? '')
  if (beginsNoun(tokens, numeral.to, words) || measureAt(tokens, numeral.to, words)) return undefined
  const isTrain = before === noQuantities.the && noQuantities.trains.has(tokens[numeral.to]?.lower ?? '')
  if (isPoint && (noQuantities.clockBefore.has(before) || isTrain)) return numeral.to
  if (before !== noQuantities.at || numeral.value > 12 || !Number.isInteger(numeral.value)) return undefined
  return noQuantities.notClock.has(tokens[at - 2]?.lower ?? '') ? undefined : numeral.to
}

/** Behind the second of two hours: 9 to 11 am. */
function jointNumber(tokens: readonly Token[], at: number, words: Words): number | undefined {
  const isTo = words.noQuantities.between.has(tokens[at]?.lower ?? '') || isJoint(tokens, at)
  return isTo ? numeralAt(tokens, at + 1, words)?.to : undefined
}

/** What is a date or a time of day, the longest first. */
export const dateRules: readonly Rule[] = [dayFirst, monthFirst, clock, year, ordinal]
