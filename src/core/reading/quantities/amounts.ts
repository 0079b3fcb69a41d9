// Reads what one figure says: a number with its unit of measure, a range, a share, money, a vague word.
// Hedges, the things counted and what is no quantity at all are judged elsewhere.
import type { Amount } from './amount'
import type { Words } from './english'
import { type Numeral, numeralAt, tidy } from './numerals'
import { partAt, ratioFrom } from './parts'
import { phraseAt } from './phrases'
import { isJoint, type Token } from './tokens'
import { measureAt, moneyAt, signAt, type Unit } from './units'

/** The figure that begins at a token, the longest reading of it. */
export function amountAt(tokens: readonly Token[], at: number, words: Words): Amount | undefined {
  return (
    vagueAt(tokens, at, words) ??
    noneAt(tokens, at, words) ??
    rangeBetween(tokens, at, words) ??
    partAt(tokens, at, words) ??
    rangeOf(tokens, at, words) ??
    figureAt(tokens, at, words)?.amount ??
    negativeAt(tokens, at, words)
  )
}

interface Figure {
  amount: Amount
  numeral: Numeral
  /** What the number is multiplied with: 0.01 for pence. */
  factor?: number
}

/** A number with its unit of measure. */
function figureAt(tokens: readonly Token[], at: number, words: Words, isMoney = false): Figure | undefined {
  const sign = signAt(tokens, at, words)
  const numeral = numeralAt(tokens, sign?.to ?? at, words, isMoney || sign !== undefined)
  if (!numeral) return undefined
  if (sign) {
    const unitAt = { from: at, to: sign.to }
    return { numeral, amount: { ...amountOf(numeral), from: at, rule: 'money', unit: sign.value, unitAt } }
  }
  const ratio = ratioFrom(tokens, numeral, words)
  if (ratio) return { numeral, amount: ratio }
  const unit = measureAt(tokens, numeral.to, words) ?? moneyAt(tokens, numeral.to, words)
  if (!unit) return { numeral, amount: amountOf(numeral) }
  return { numeral, ...measured(numeral, unit, words) }
}

/** “-5°C”, “minus 12 percent”: only what is measured is less than nothing, and a dash between words is none. */
function negativeAt(tokens: readonly Token[], at: number, words: Words): Amount | undefined {
  const token = tokens[at]
  if (!token || !words.numbers.minus.has(token.lower) || tokens[at - 1]?.kind === 'number') return undefined
  if (token.kind === 'mark' && (token.glued || !tokens[at + 1]?.glued) && at > 0) return undefined
  const amount = figureAt(tokens, at + 1, words)?.amount
  if (amount?.value === undefined || amount.unit === undefined || amount.ratio) return undefined
  return { ...amount, from: at, value: -amount.value }
}

/** A number with its unit; hundredths of money are turned into it. */
function measured(numeral: Numeral, unit: Unit, words: Words): Pick<Figure, 'amount' | 'factor'> {
  const { kind, to } = unit
  const rules = { share: 'percent', points: 'points', money: 'money', time: 'measure', other: 'measure' }
  const isPercent = kind === 'share' || kind === 'points'
  const open = isPercent && numeral.open === 0 ? 0.5 : numeral.open
  const unitAt = { from: unit.from, to }
  const whole = words.currencies.hundredths.get(unit.unit)
  const factor = whole === undefined ? 1 : 0.01
  const value = tidy(numeral.value * factor)
  const named = { unit: whole ?? unit.unit, unitAt, isTime: kind === 'time' }
  return {
    factor,
    amount: { ...amountOf(numeral), ...named, value, to, open: open * factor, rule: rules[kind] },
  }
}

const amountOf = ({ from, to, value, open }: Numeral): Amount => ({
  from,
  to,
  value,
  open,
  rule: 'count',
  status: 'stated',
})

/** “between 40 and 60”, “from 12 to 15”; a rise from 12 to 15 is two figures. */
function rangeBetween(tokens: readonly Token[], at: number, words: Words): Amount | undefined {
  const joint = words.ranges.around.get(tokens[at]?.lower ?? '')
  const first = joint === undefined ? undefined : figureAt(tokens, at + 1, words)
  if (!first || tokens[first.amount.to]?.lower !== joint) return undefined
  const range = pairOf(tokens, at, first, first.amount.to + 1, words)
  return range?.comparator && { ...range, from: at }
}

/** “three to five years”, “40–60”, “two or three”. */
function rangeOf(tokens: readonly Token[], at: number, words: Words): Amount | undefined {
  const first = figureAt(tokens, at, words)
  const to = first && jointAt(tokens, first.amount.to, words)
  return to === undefined ? undefined : pairOf(tokens, at, first as Figure, to, words)
}

/** A range of two figures; where something changes from one to the other the first alone, in the unit of the second. */
function pairOf(
  tokens: readonly Token[],
  at: number,
  first: Figure,
  behind: number,
  words: Words,
): Amount | undefined {
  const second = figureAt(tokens, behind, words, first.amount.rule === 'money')
  if (!second) return undefined
  const change = changeBefore(tokens, at, words)
  const isRise = change === 'by' && first.amount.unit === undefined && second.amount.unit !== undefined
  const { unit, ratio } = second.amount
  // 62 to 38 per cent: a result.
  const isFall = first.numeral.value >= second.numeral.value && unit === 'percent'
  if ((change === undefined && !isFall) || isRise) return joined(first, second)
  if (first.amount.unit !== undefined || unit === undefined || ratio || change === 'by') return undefined
  const scale = isShort(first, second) ? second.numeral.scale : 1
  const value = tidy(first.numeral.value * scale * (second.factor ?? 1))
  return { ...first.amount, value, unit, open: second.amount.open ?? 0, rule: second.amount.rule }
}

/** The token behind what joins the two ends of a range. */
function jointAt(tokens: readonly Token[], at: number, words: Words): number | undefined {
  const phrase = phraseAt(words.ranges.joints, tokens, at)
  if (phrase) return phrase.to
  return isJoint(tokens, at) ? at + 1 : undefined
}

/** True where the first of two numbers leaves its scale to the second: 2 to 3 million. */
const isShort = (first: Figure, second: Figure): boolean =>
  first.numeral.scale === 1 && second.numeral.scale > 1 && first.numeral.value < second.numeral.mantissa

/** One figure of two: the first has the scale and the unit of the second where it has none of its own. */
function joined(first: Figure, second: Figure): Amount | undefined {
  const [a, b] = [first.amount, second.amount]
  if (a.ratio || b.ratio) return undefined
  const unit = b.unit ?? a.unit
  if (a.unit !== undefined && a.unit !== unit) return undefined
  const scale = isShort(first, second) ? second.numeral.scale : 1
  const factor = second.factor ?? 1
  const value = tidy(first.numeral.value * scale * factor)
  const upper = tidy(second.numeral.value * factor)
  if (value >= upper) return undefined
  const unitAt = b.unitAt ?? a.unitAt
  const rule = b.rule === 'count' ? a.rule : b.rule
  const isTime = b.isTime ?? a.isTime ?? false
  const open = Math.max(b.open ?? 0, first.amount.open ?? 0)
  return {
    ...b,
    from: a.from,
    value,
    upper,
    unit,
    unitAt,
    open,
    isTime,
    comparator: 'range',
    rule: `${rule}Range`,
  }
}

/** Whether a verb of change stands before, and whether it says by how much: rose from 12 to 15, fell by 12. */
function changeBefore(tokens: readonly Token[], at: number, words: Words): 'by' | 'from' | undefined {
  const { nouns, ranges } = words
  const by = tokens[at - 1]?.lower === ranges.by ? 'by' : 'from'
  const isFrom =
    ranges.around.get(tokens[at]?.lower ?? '') === ranges.to || tokens[at - 1]?.lower === ranges.from
  for (let before = at - 1; before >= Math.max(0, at - (isFrom ? 12 : 5)); before -= 1) {
    const { lower } = tokens[before] as Token
    if (lower === '.' || lower === ';' || ranges.spans.has(lower)) return undefined
    if (nouns.changes.has(lower) && !(lower === 'up' && tokens[before + 1]?.lower === ranges.to)) return by
  }
  return undefined
}

/** “hundreds”, “several hundred”, “a handful of”. */
function vagueAt(tokens: readonly Token[], at: number, words: Words): Amount | undefined {
  const { vague } = words
  const found = phraseAt(vague.words, tokens, at)
  if (!found) return undefined
  const word = tokens[at]?.lower ?? ''
  const before = tokens[at - 1]?.lower ?? ''
  const [only, not] = [vague.only.get(word), vague.notAfter.get(word)]
  const next = tokens[found.to]?.lower ?? ''
  if ((only && !only.has(next)) || not?.has(before) || isJoint(tokens, at - 1)) return undefined
  const to =
    vague.withOf.has(tokens[found.to - 1]?.lower ?? '') && next === words.nouns.of ? found.to + 1 : found.to
  const place = next === words.nouns.of ? found.to + 1 : found.to
  const unit = measureAt(tokens, place, words) ?? moneyAt(tokens, place, words)
  const amount: Amount = { from: at, to, rule: 'vague', status: 'vague', bound: found.value }
  if (!unit || unit.kind === 'share') return amount
  return {
    ...amount,
    to: unit.to,
    unit: unit.unit,
    unitAt: { from: place, to: unit.to },
    isTime: unit.kind === 'time',
  }
}

/** “none”, “not a single”; “no” counts only before a plural, which is judged where nouns are read. */
function noneAt(tokens: readonly Token[], at: number, words: Words): Amount | undefined {
  const amount = { from: at, rule: 'none', status: 'stated', value: 0, open: 0 } as const
  const single = phraseAt(words.none.single, tokens, at)
  if (single) return { ...amount, to: single.to }
  const { lower } = tokens[at] as Token
  if (lower === words.none.no) return { ...amount, to: at + 1, rule: 'no' }
  if (!words.none.alone.has(lower)) return undefined
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]]
  if (words.none.notAfter.has(before) || words.none.notBefore.has(next?.lower ?? '')) return undefined
  return { ...amount, to: at + 1 }
}
