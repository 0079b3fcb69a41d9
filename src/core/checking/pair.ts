// Two figures side by side, as sentences and pictures of conflicts have them.
import { dateInWords } from '../model/edtf-words'
import { valueIn } from '../model/fields'
import { shortened } from '../text/shorten'
import { isBelow, isExact, meet, minus } from './arithmetic'
import { knownAt, startOf } from './groups'
import type { Found } from './kind'
import { type Figure, type Prepared, valuesOf } from './prepared'
import { barOf, barsOf, drawnIn, inDigits, inWords, withUnit } from './wording'

/** A check that numbers are or seem to be in conflict. `also` is what it rests on beside the figures and their periods. */
export function conflictOf(
  figures: readonly [Figure, Figure, ...Figure[]],
  holds: Found['holds'],
  message: string,
  also: readonly unknown[] = [],
): Found {
  const [a, b] = figures
  const isComparable = a.unit.key === b.unit.key
  const numbers = figures.map((each) => inWords(each, isComparable ? a.unit.factor : each.unit.factor))
  return {
    kind: 'conflict',
    claims: figures.map(({ claim }) => claim.id),
    expression:
      `${numbers.join(holds === true ? ' | ' : ' ≠ ')} ${a.unit.isShare ? '' : (isComparable ? a : b).unit.label}`.trim(),
    ...(isComparable && figures.length === 2 && !doMeet(a, b) && { computed: difference(a, b) }),
    holds,
    message,
    picture: {
      as: 'values',
      unit: drawnIn(a).label,
      values: barsOf(
        figures.map((each) => ({ ...barOf(each), ...at(each), interval: intervalIn(each) })),
        drawnIn(a),
      ),
    },
    restsOn: [...figures.flatMap((each) => [valuesOf(each), each.period?.edtf, each.period?.asOf]), ...also],
  }
}

const at = ({ period }: Figure) => (period?.edtf === undefined ? {} : { at: period.edtf })
const intervalIn = ({ interval }: Figure) => interval ?? { low: 0, high: Infinity }

/** Whether some number fits both. */
export function doMeet(a: Figure, b: Figure): boolean {
  return !a.interval || !b.interval || meet(a.interval, b.interval)
}

/**
 * By how much two figures that don't meet differ, in the unit of the first: what is printed, or the least that the wording
 * allows where one is hedged.
 */
export function difference(a: Figure, b: Figure): string {
  const [one, other] = [a.interval, b.interval]
  if (!one || !other) return ''
  const away = isBelow(one, other) ? minus(other, one) : minus(one, other)
  const scale = a.unit.isShare ? 0.01 : a.unit.factor
  const least = Math.max(0, away.low) / scale
  const apart = Math.abs(pointOf(a) - pointOf(b)) / scale
  const words = isExact(away)
    ? inDigits(least)
    : apart > 0
      ? inDigits(a.unit.factor === b.unit.factor ? apart : Number(apart.toPrecision(2)))
      : // Ends that touch leave no number that could be said.
        least <= (Number.isFinite(one.high) ? one.high : one.low) / scale / 1e9
        ? 'a little'
        : `at least ${inDigits(downToTwo(least))}`
  return a.unit.isShare ? `${words} percentage points` : words
}

/** The number itself where it isn't hedged; else none. */
function pointOf({ quantity, printed, unit }: Figure): number {
  const { status, value, ratio, comparator = '=', hedge } = quantity
  const isPoint = status === 'stated' && comparator === '=' && hedge === undefined && !ratio
  return isPoint && printed.approximate !== true && value !== undefined ? value * unit.factor : Number.NaN
}

/** A number cut off after two digits. */
function downToTwo(value: number): number {
  const place = value > 0 ? 10 ** (Math.floor(Math.log10(value)) - 1) : 1
  return Math.floor(value / place + 1e-9) * place
}

/** Both numbers, each with the source that has it: “412 complaints (The Harbour Post) and 437 (Saltmere Courier)”. */
export function named(prepared: Prepared, a: Figure, b: Figure): string {
  const second = a.unit.label === b.unit.label ? inWords(b) : withUnit(b)
  const [one, other] = [a, b].map((each) => sourceInWords(prepared, each))
  return one === other
    ? `${withUnit(a)} and ${second}${one && ` (${one})`}`
    : `${withUnit(a)}${one && ` (${one})`} and ${second}${other && ` (${other})`}`
}

/** Who publishes the first source of a figure; empty where nothing says so. */
export function sourceInWords({ sourcesOf }: Prepared, { claim }: Figure): string {
  const [source] = sourcesOf(claim)
  return source?.publisher ?? source?.title ?? ''
}

/** As much of a name as a sentence can bear. */
const longestName = 100

/** What a figure is about, in the words of its fields: “complaints by outcome, no action”. */
export function namesOf({ typeOf }: Prepared, { claim, unit }: Figure): string {
  const fields = typeOf.get(claim.type)?.fields ?? []
  const texts = fields
    .flatMap(({ key }) => valueIn(claim.fields, key) ?? [])
    .filter((value) => typeof value === 'string')
  const name = texts.length === 0 ? unit.label : texts.slice(0, 3).join(', ')
  return shortened(name, longestName)
}

/** What a figure is about, with its period. */
export function matterOf(prepared: Prepared, figure: Figure): string {
  const { edtf } = figure.period ?? {}
  const what = `“${namesOf(prepared, figure)}”`
  return edtf === undefined ? what : `${what}, ${dateInWords(edtf)}`
}

/** How many days lie between the dates at which two figures were known; undefined where one has no date. */
export function daysApart(prepared: Prepared, a: Figure, b: Figure): number | undefined {
  const days = Math.abs(startOf(knownAt(prepared, a)) - startOf(knownAt(prepared, b))) / 86_400_000
  return Number.isFinite(days) ? days : undefined
}

/** Whether neither is more than half as much again as the other. */
export function areNear({ interval: a }: Figure, { interval: b }: Figure): boolean {
  return a !== undefined && b !== undefined && a.low <= b.high * 1.5 && b.low <= a.high * 1.5
}

/** Passages of one source that are nearer than this (UTF-16 units) were written by somebody who saw both numbers. */
const oneBreath = 600

/** Whether both numbers stand so near each other that their writer can't have taken them for the same. */
export function areInOneBreath({ highlights }: Prepared, a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ claim }) => highlights.get(claim.evidence[0]?.highlightId ?? ''))
  if (!one || !other || one.sourceId !== other.sourceId) return false
  return Math.abs((one.start ?? -Infinity) - (other.start ?? Infinity)) < oneBreath
}

/** Whether both numbers stand in one sentence, as far as their passages tell: then neither is another print of the other. */
export function areInOneSentence({ highlights }: Prepared, a: Figure, b: Figure): boolean {
  const passages = [a, b].flatMap(({ claim, quantity }) => {
    const { sourceId, start, end, quote } = highlights.get(claim.evidence[0]?.highlightId ?? '') ?? {}
    return start === undefined || end === undefined || !quote
      ? []
      : { sourceId, start, end, quote, at: Math.max(0, quote.exact.indexOf(quantity.text)) }
  })
  const [first, second] = passages.toSorted((one, other) => one.start - other.start)
  if (!first || !second || first.sourceId !== second.sourceId) return false
  const { exact, suffix } = first.quote
  const text = exact + suffix
  const [from, to] = [first.at, second.start - first.start + second.at].toSorted((one, other) => one - other)
  return to !== undefined && to <= text.length && !/[.!?][”’"')]*\s/u.test(text.slice(from, to))
}
