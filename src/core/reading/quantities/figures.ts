// Puts a quantity together: a figure, its hedge, what it counts, and what stands around it.
// Must not break: `text` is the printed wording, hedge to unit of measure; the thing counted is no part of it.
import type { Quantity } from '../../model/values'
import type { ProposedQuantity } from '../../model/suggestion'
import type { Span } from '../../text/span'
import type { Amount } from './amount'
import { carriedBase } from './carried-base'
import { baseAt, baseBefore, type Counted, countedAt } from './counted'
import type { Words } from './english'
import { type Hedging, hedgeBefore, hedgeBehind, verbBefore } from './hedging'
import { behindComplement, type NounPhrase } from './noun-phrases'
import { ratio } from './parts'
import { precisionOf } from './precision'
import { comparisonAt, isRate, kindOf, perAt, scopeAt } from './surroundings'
import { isJoint, type Token } from './tokens'
import { asPoints, namedUnit, type Seen, seenIn } from './unit-names'

/** A quantity with where it stands; `noun` is the noun phrase that is counted, `alternatives` are other readings. */
export interface FoundQuantity extends ProposedQuantity {
  noun?: Span
  alternatives?: ProposedQuantity[]
}

/** A block, or a cell, as it is read. `isTitle` where its words begin with capitals anyway. */
export interface Reading {
  text: string
  tokens: readonly Token[]
  words: Words
  isTitle: boolean
}

/** A quantity, the token behind all that belongs to it, and what it counts for those that leave the noun out. */
export interface Figure {
  found: FoundQuantity
  to: number
  seen?: Seen | undefined
}

/** The parts of a wording, as tokens. */
interface Extent {
  from: number
  to: number
}

/** The quantity of an amount; `seen` is what was counted before. */
export function figureOf(reading: Reading, given: Amount, seen: Seen | undefined): Figure {
  const { tokens, words, text } = reading
  const amount = asPoints(reading, given, seen)
  const direct = hedgeBehind(tokens, amount.to, words)
  const isShare = amount.unit === 'percent' || amount.unit === words.measures.proportion
  const isCount = amount.unit === undefined
  const counted = isCount ? countedAt(tokens, amount, direct?.to ?? amount.to, words) : undefined
  const ofBase =
    isShare || isCount ? baseAt(tokens, { ...amount, to: direct?.to ?? amount.to }, words) : undefined
  const base = ofBase ?? (isShare || (isCount && !counted) ? baseBefore(tokens, amount, words) : undefined)
  const noun = counted?.noun ?? ofBase?.noun
  const before = hedgeBefore(tokens, amount, words)
  const { hedging, per, extent } = around(reading, amount, before, direct, noun)
  const named = namedUnit(reading, amount, counted, per, seen)
  const kind = kindOf(tokens, { ...extent, amount }, words)
  const comparison = comparisonAt(text, tokens, amount.to, words)
  const scope = scopeAt(text, tokens, Math.max(noun?.to ?? amount.to, extent.to), words)
  const population = populationOf(reading, counted, amount)
  const isOf = isShare && kind !== 'change'
  const carried = isOf && !base ? carriedBase(tokens, extent.from, seen?.base, words) : undefined
  const saidOf = base ? sliceOf(reading, base) : carried
  const quantity: Quantity = {
    ...valueOf(amount, hedging),
    text: sliceOf(reading, extent),
    ...(hedging ? { hedge: sliceOf(reading, hedging) } : {}),
    ...(named?.unit ? named : {}),
    ...(per ? { per: sliceOf(reading, { from: per.what, to: per.to }) } : {}),
    ...(population ? { population } : {}),
    ...(amount.ratio ? { ratio: amount.ratio } : {}),
    ...(base || isOf ? { base: { ...(saidOf ? { text: saidOf } : {}), stated: base !== undefined } } : {}),
    ...(comparison ? { comparison } : {}),
    ...(scope ? { scope } : {}),
    ...(kind ? { kind } : {}),
  }
  const found: FoundQuantity = { ...quantity, ...spanOf(reading, extent), rule: amount.rule }
  const alternatives = alternativesOf(reading, found, amount, before, counted)
  return {
    found: {
      ...found,
      ...(noun ? { noun: spanOf(reading, noun) } : {}),
      ...(alternatives.length > 0 ? { alternatives } : {}),
    },
    to: Math.max(extent.to, amount.to, per?.to ?? 0),
    seen: {
      ...seenIn(reading, { amount, found, counted: counted?.noun, base: base?.noun }, seen),
      ...(saidOf ? { base: { text: saidOf, to: extent.to, isShare } } : {}),
    },
  }
}

/** The hedge and the rate of an amount, and the wording with them. */
function around(
  reading: Reading,
  amount: Amount,
  before: Hedging | undefined,
  direct: Hedging | undefined,
  noun: NounPhrase | undefined,
) {
  const { tokens, words } = reading
  const late = !direct && noun?.from === amount.to ? hedgeBehind(tokens, noun.to, words) : undefined
  const behind = direct ?? late
  const front = before?.isDoubtful ? undefined : before
  const from = front?.from ?? amount.from
  const to = behind?.to ?? amount.to
  const near = perAt(tokens, to, words)
  const per = near ?? (noun?.from === to ? perAt(tokens, noun.to, words) : undefined)
  // “30 per 1,000 residents” and “£30 a month” are units; of “30 boats a month” only the number is the wording.
  const isPer = per !== undefined && isRate(tokens, per, words)
  const isWhole = per !== undefined && (near !== undefined || isPer)
  // “Some 40 or more” says at least.
  const hedging = (front?.comparator === '~' && behind) || front || behind || verbBefore(tokens, from, words)
  return { hedging, per, extent: { from, to: isWhole ? per.to : to } }
}

/** The status, the value and what the hedge says of it. */
function valueOf(amount: Amount, hedging: Hedging | undefined): Omit<Quantity, 'text'> {
  const { status, value, upper, bound } = amount
  if (status !== 'stated')
    return { status, ...(bound === undefined ? {} : { bound: { op: '>=', value: bound, kind: 'count' } }) }
  const comparator = amount.comparator ?? hedging?.comparator ?? '='
  const approximate = hedging?.approximate === true
  const precision = precisionOf(amount, approximate)
  return {
    status,
    ...(value === undefined ? {} : { value }),
    ...(upper === undefined ? {} : { upper }),
    comparator,
    ...(approximate ? { approximate } : {}),
    ...(precision ? { precision } : {}),
  }
}

/** The whole noun phrase with what belongs to it: complaints about the safety of drivers. */
function populationOf(reading: Reading, counted: Counted | undefined, amount: Amount): string | undefined {
  const { tokens, words } = reading
  if (counted && isJoint(tokens, counted.noun.from - 1)) return undefined
  if (counted) {
    const to = behindComplement(tokens, counted.noun.to, words)
    return sliceOf(reading, { from: counted.noun.from, to })
  }
  // 40 tonnes of fish: what is weighed.
  if (amount.unit === undefined || amount.rule === 'ratio' || amount.rule === 'share') return undefined
  const base = tokens[amount.to]?.lower === words.nouns.of ? baseAt(tokens, amount, words) : undefined
  return base && amount.unit !== 'percent' ? sliceOf(reading, base) : undefined
}

/** Other readings: of a word that may be a hedge or a preposition, of a part of a whole as a share. */
function alternativesOf(
  reading: Reading,
  found: FoundQuantity,
  amount: Amount,
  before: Hedging | undefined,
  counted: Counted | undefined,
): ProposedQuantity[] {
  const others: ProposedQuantity[] = []
  if (before?.isDoubtful) {
    const extent = { from: before.from, to: amount.to }
    const hedge = sliceOf(reading, before)
    const { comparator, approximate } = before
    const close = approximate ? { approximate } : {}
    others.push({
      ...found,
      text: sliceOf(reading, extent),
      ...spanOf(reading, extent),
      comparator,
      hedge,
      ...close,
    })
  }
  if (counted?.whole !== undefined && amount.value !== undefined && amount.value < counted.whole) {
    const share = ratio(
      { from: amount.from, value: amount.value },
      { value: counted.whole, to: amount.to },
      reading.words,
    )
    const { unitPrinted: _, population: __, ...rest } = found
    others.push({
      ...rest,
      value: share.value,
      ratio: share.ratio,
      unit: share.unit,
      kind: 'share',
      rule: 'partOfWhole',
    })
  }
  return others
}

/** The characters from the first token to the last. */
export function spanOf({ tokens }: Pick<Reading, 'tokens'>, { from, to }: Extent): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
}

function sliceOf(reading: Reading, extent: Extent): string {
  const { start, end } = spanOf(reading, extent)
  return reading.text.slice(start, end)
}
