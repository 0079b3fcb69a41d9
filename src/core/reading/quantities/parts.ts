// Reads shares in words and ratios: half, two thirds, one in every 200, nine out of ten.
import type { Amount } from './amount'
import type { Words } from './english'
import { type Numeral, numeralAt, openOf, tidy } from './numerals'
import { phraseAt } from './phrases'
import { isJoint, type Token } from './tokens'
import { isFunctionWord, isStop, measureAt, moneyAt } from './units'

/** What a ratio leaves open: as much as its denominator does, and never more than papers mean by “a third”. */
const openIn = (numerator: number, denominator: number): number =>
  tidy(Math.min(0.025, (numerator * 0.5) / denominator ** 2))

/** A share in words that begins at a token, or a number or measure made with one: half a million, half an hour. */
export function partAt(tokens: readonly Token[], at: number, words: Words): Amount | undefined {
  const more = unitAndPart(tokens, at, words)
  if (more) return more
  const part = halfAt(tokens, at, words) ?? partsAt(tokens, at, words)
  if (!part) return undefined
  const { numerator, denominator, to } = part
  const value = tidy(numerator / denominator)
  const whole = wholeAt(tokens, part, words)
  if (whole)
    return { from: at, rule: 'partOfUnit', status: 'stated', ...whole, value: tidy(value * whole.value) }
  if (part.isBound) return undefined
  return {
    from: at,
    to,
    rule: 'share',
    status: 'stated',
    value,
    unit: words.measures.proportion,
    ratio: { numerator, denominator },
    open: openIn(numerator, denominator),
  }
}

/** “an hour and a half”. */
function unitAndPart(tokens: readonly Token[], at: number, words: Words): Amount | undefined {
  const first = tokens[at]?.lower ?? ''
  if (!words.numbers.article.has(first) && first !== words.noQuantities.one) return undefined
  const unit = measureAt(tokens, at + 1, words)
  const more = unit && phraseAt(words.numbers.additions, tokens, unit.to)
  if (!unit || !more) return undefined
  const unitAt = { from: at + 1, to: unit.to }
  const isTime = unit.kind === 'time'
  return {
    from: at,
    to: more.to,
    rule: 'measure',
    status: 'stated',
    value: 1 + more.value,
    open: openOf(1 + more.value, 1),
    unit: unit.unit,
    unitAt,
    isTime,
  }
}

interface Part {
  to: number
  numerator: number
  denominator: number
  /** A share only of what follows directly. */
  isBound: boolean
}

function halfAt(tokens: readonly Token[], at: number, words: Words): Part | undefined {
  const { halfAfter, halfBefore } = words.noQuantities
  const first = tokens[at]?.lower ?? ''
  const isLong = first === 'one' || words.numbers.article.has(first)
  const half = isLong ? (isJoint(tokens, at + 1) ? at + 2 : at + 1) : at
  if (tokens[half]?.lower !== words.numbers.half) return undefined
  const before = tokens[at - 1]
  if (isJoint(tokens, at - 1)) return undefined
  const next = tokens[half + 1]
  const isOf =
    next !== undefined && (next.lower === words.nouns.of || words.nouns.determiners.has(next.lower))
  if (before && (words.noQuantities.halvesAfter.has(before.lower) || (halfAfter.has(before.lower) && !isOf)))
    return undefined
  if (next && halfBefore.has(next.lower)) return undefined
  const isBound = isJoint(tokens, half + 1)
  return { to: half + 1, numerator: 1, denominator: 2, isBound }
}

/** “a third”, “two-thirds”, “three quarters”; not “a third man”. */
function partsAt(tokens: readonly Token[], at: number, words: Words): Part | undefined {
  const isArticle = words.numbers.article.has(tokens[at]?.lower ?? '')
  const numeral = isArticle ? { to: at + 1, value: 1 } : numeralAt(tokens, at, words)
  if (!numeral || !Number.isInteger(numeral.value) || numeral.value > 99) return undefined
  const place = isJoint(tokens, numeral.to) ? numeral.to + 1 : numeral.to
  const part = words.numbers.parts.get(tokens[place]?.lower ?? '')
  if (!part || part.isPlural !== numeral.value > 1 || numeral.value >= part.parts) return undefined
  if (isJoint(tokens, at - 1)) return undefined
  const to = place + 1
  const isHyphened = place > numeral.to
  const next = tokens[to]
  if (!isHyphened && !part.isPlural && next && !isFunctionWord(next, words)) return undefined
  if (isArticle && next?.lower !== words.nouns.of && isAnother(tokens, at, words)) return undefined
  return { to, numerator: numeral.value, denominator: part.parts, isBound: false }
}

/** True where one and another were spoken of: a third left. */
function isAnother(tokens: readonly Token[], at: number, { noQuantities, nouns }: Words): boolean {
  const isSingular = nouns.beOne.has(tokens[at + 2]?.lower ?? '')
  for (let before = at - 1; before >= Math.max(0, at - 14) && !isStop(tokens, before); before -= 1) {
    const word = tokens[before]?.lower ?? ''
    if (noQuantities.others.has(word) || (isSingular && word === noQuantities.two)) return true
  }
  return false
}

/** What half or a quarter is taken of: a million, an hour. */
function wholeAt(
  tokens: readonly Token[],
  part: Part,
  words: Words,
): (Pick<Amount, 'to' | 'unit' | 'unitAt' | 'open'> & { value: number; isTime?: boolean }) | undefined {
  const value = part.numerator / part.denominator
  const isOf = tokens[part.to]?.lower === words.nouns.of
  const article = isOf || isJoint(tokens, part.to) ? part.to + 1 : part.to
  const hasArticle = words.numbers.article.has(tokens[article]?.lower ?? '')
  if (isOf && !hasArticle) return undefined
  if (!hasArticle && !part.isBound) return undefined
  const from = hasArticle ? article : article - 1
  const place = isJoint(tokens, from + 1) ? from + 2 : from + 1
  const word = tokens[place]?.lower ?? ''
  const { scales, groups, hundred } = words.numbers
  const scale = scales.get(word) ?? groups.get(word) ?? (word === hundred ? 100 : undefined)
  if (scale !== undefined) {
    const unit = measureAt(tokens, place + 1, words) ?? moneyAt(tokens, place + 1, words)
    const open = openOf(value, scale)
    return unit
      ? { to: unit.to, value: scale, open, unit: unit.unit, unitAt: { from: unit.from, to: unit.to } }
      : { to: place + 1, value: scale, open }
  }
  const measure = measureAt(tokens, place, words)
  if (!measure || measure.kind === 'share' || measure.kind === 'points') return undefined
  if (part.isBound && measure.unit === 'years') return undefined
  const unitAt = { from: place, to: measure.to }
  const isTime = measure.kind === 'time'
  return { to: measure.to, value: 1, open: openOf(value, 1), unit: measure.unit, unitAt, isTime }
}

/** “one in every 200”, “two out of nine”: a number that goes on to a ratio. */
export function ratioFrom(
  tokens: readonly Token[],
  numeral: Pick<Numeral, 'from' | 'to' | 'value'>,
  words: Words,
): Amount | undefined {
  const joint = phraseAt(words.numbers.ratios, tokens, numeral.to)
  const second = joint && numeralAt(tokens, joint.to, words)
  if (!joint || !second || numeral.value >= second.value || numeral.value === 0) return undefined
  if (!Number.isInteger(numeral.value) || !Number.isInteger(second.value)) return undefined
  const isOnlyIn = joint.to === numeral.to + 1
  const { firstYear, lastYear } = words.noQuantities
  const isYear = second.isDigits && second.value >= firstYear && second.value <= lastYear
  if (isOnlyIn && isYear && !tokens[joint.to]?.text.includes(',')) return undefined
  // Two in three months, 12 in 40 minutes: how long it took.
  if (isOnlyIn && measureAt(tokens, second.to, words)) return undefined
  return ratio(numeral, { value: second.value, to: second.to }, words)
}

/** A ratio of two numbers. */
export function ratio(
  { from, value: numerator }: { from: number; value: number },
  { value: denominator, to }: { value: number; to: number },
  words: Words,
): Amount {
  return {
    from,
    to,
    rule: 'ratio',
    status: 'stated',
    value: tidy(numerator / denominator),
    unit: words.measures.proportion,
    ratio: { numerator, denominator },
    open: openIn(numerator, denominator),
  }
}
