// Prints a quantity in words and digits that the reader of quantities reads back.
// Must not break: of several wordings the first that says all of it is taken, which reading it decides.
import type { Quantity } from '../../model/values'
import type { Words } from './english'
import { phraseAt } from './phrases'
import { numeralsFor } from './print-numerals'
import { tokensOf } from './tokens'
import { readIn } from './typed'

/** The wording of a quantity. What kind of figure it is and who says so is no part of that. */
export function printIn(quantity: Quantity, words: Words): string {
  const wordings = wordingsOf(quantity, words)
  const said = (wording: string, keys: readonly (keyof Quantity)[]): boolean => {
    const read = readIn(wording, words)
    return read !== undefined && keys.every((key) => isSame(read[key], quantity[key]))
  }
  return (
    wordings.find((wording) => said(wording, [...sizes, ...parts])) ??
    wordings.find((wording) => said(wording, sizes)) ??
    quantity.text
  )
}

const sizes = ['status', 'value', 'upper', 'comparator', 'approximate', 'precision', 'unit'] as const
const parts = ['bound', 'ratio', 'per', 'population', 'base', 'comparison', 'scope'] as const

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b
  const [one, other] = [a, b].map((each) => new Map(Object.entries(each)))
  return one?.size === other?.size && [...(one ?? [])].every(([key, value]) => other?.get(key) === value)
}

/** Wordings that may say a quantity, the plainest first. */
function wordingsOf(quantity: Quantity, words: Words): string[] {
  const { print } = words.wordings
  const { status, value, ratio } = quantity
  if (status === 'vague') return vagueWordings(quantity, words)
  if (status !== 'stated') return [ofNoun(`${print.unknown} ${print.of}`, quantity, words)]
  if (value === undefined) return []
  const figures = ratio ? ratiosOf(ratio, words) : figuresOf(value, quantity, words)
  return figures.flatMap((figure) =>
    hedged(figure, quantity, words).flatMap((each) => ended(each, quantity, words)),
  )
}

const ratiosOf = (
  { numerator, denominator }: NonNullable<Quantity['ratio']>,
  { wordings }: Words,
): string[] => {
  const share = wordings.print.shares.get(`${numerator}/${denominator}`)
  const ratio = `${numerator} ${wordings.print.in} ${denominator}`
  return share === undefined ? [ratio] : [share, ratio]
}

/** A number with its unit of measure; a range with both its ends in the same shape where that can be. */
function figuresOf(value: number, { upper, unit }: Quantity, words: Words): string[] {
  const { print } = words.wordings
  const isMoney = unit !== undefined && isBefore(unit, words)
  const before = isMoney ? (print.signs.get(unit) ?? `${unit} `) : ''
  const behind = unit !== undefined && !isMoney && isMeasure(unit, words) ? ` ${unit}` : ''
  const first = numeralsFor(value, isMoney, words)
  if (upper === undefined) return first.map((each) => `${before}${each}${behind}`)
  const scaleOf = (each: string) => each.split(' ')[1]
  const pairs = first.flatMap((from) => numeralsFor(upper, isMoney, words).map((to) => [from, to] as const))
  const isEven = ([from, to]: readonly [string, string]) => Number(scaleOf(from) === scaleOf(to))
  return pairs
    .toSorted((a, b) => isEven(b) - isEven(a))
    .flatMap(([from, to]) => [
      `${print.between} ${before}${from} ${print.and} ${before}${to}${behind}`,
      `${before}${from} ${print.to} ${before}${to}${behind}`,
    ])
}

const isMeasure = (unit: string, words: Words): boolean =>
  [words.measures.words, words.currencies.behind].some((table) => {
    const tokens = tokensOf(unit, { start: 0, end: unit.length })
    return phraseAt<unknown>(table, tokens, 0)?.to === tokens.length
  })

const isBefore = (unit: string, words: Words): boolean =>
  words.wordings.print.signs.has(unit) || words.currencies.before.first.has(unit.toLowerCase())

/** A figure with the hedge that it was printed with, before or behind, or the plainest that says the same. */
function hedged(figure: string, quantity: Quantity, words: Words): string[] {
  const { comparator = '=', approximate, hedge, unit } = quantity
  const { print } = words.wordings
  const space = hedge !== undefined && /^[^\p{L}.]+$/u.test(hedge) ? '' : ' '
  const own = hedge === undefined ? [] : [`${hedge}${space}${figure}`, `${figure}${space}${hedge}`]
  if (comparator === '=' || (comparator === 'range' && !approximate)) return [...own, figure]
  const isCount = unit !== undefined && !isMeasure(unit, words)
  const common = print.hedges[comparator === 'range' ? '~' : comparator]
  const fitting = isCount ? common : common.toReversed()
  return [...own, ...fitting.map((each) => `${each} ${figure}`), figure]
}

/** The wording with what is counted and what belongs to that. */
function ended(figure: string, quantity: Quantity, words: Words): string[] {
  const { unit, per, base, comparison, scope, population, value } = quantity
  const { print } = words.wordings
  const isCounted = unit !== undefined && !isMeasure(unit, words) && unit !== words.measures.proportion
  const more = comparison && print.more[comparison.direction]
  const noun = isCounted && !unit.startsWith(`${print.per} `) ? (population ?? unit) : undefined
  const isNone = value === 0 && noun !== undefined && figure === '0' && !base && !per && !more
  const weighed = !isCounted && population ? `${print.of} ${population}` : undefined
  const tail = [
    weighed,
    per && `${print.per} ${per}`,
    comparison && `${print.than} ${comparison.than}`,
    scope,
  ]
  const isDirect = quantity.ratio !== undefined && /\d/.test(figure)
  const bases = [`${print.of} ${base?.text}`, base?.text]
  const whole = base?.text === undefined ? [noun, noun && unit] : isDirect ? bases.toReversed() : bases
  return whole.map((each) => [isNone ? print.no : figure, more, each, ...tail].filter(Boolean).join(' '))
}

function vagueWordings(quantity: Quantity, words: Words): string[] {
  const word = words.wordings.print.vague.find(([bound]) => bound === quantity.bound?.value)?.[1]
  return word === undefined
    ? []
    : [ofNoun(word, quantity, words), ofNoun(`${word} ${words.wordings.print.of}`, quantity, words)]
}

/** A wording before what is counted; its “of” goes where nothing is. */
function ofNoun(wording: string, { unit, population, base }: Quantity, { wordings }: Words): string {
  const noun = base?.text ?? population ?? unit
  const { of } = wordings.print
  if (noun !== undefined) return `${wording} ${noun}`
  return wording.endsWith(` ${of}`) ? wording.slice(0, -of.length - 1) : wording
}
