// A quantity in words: “nearly 300 anglers”, “between 40 and 50 percent of the drivers”, “hundreds of complaints”.
// Must not break: the number is the one that was read; the printed wording stands for it only where there is none.
import { singular, unitOf } from '../checking/units'
import { inDigits } from '../checking/wording'
import type { Quantity } from '../model/values'
import { hedges, signs } from './english'
import { continued, firstWord } from './words'

/** A quantity with all that is said of it; `about` are words that have named already what is counted. */
export function quantityInWords(quantity: Quantity, about = ''): string {
  const noun = nounOf(quantity, about)
  const figure = figureOf(quantity, noun)
  return figure === '' ? '' : [figure, ...endings(quantity, noun)].filter((part) => part !== '').join(' ')
}

/** Whether a quantity counts things, so that there can be said to be so many of them. */
export function isCount({ unit = '', per, kind }: Quantity): boolean {
  const { isShare, isMeasured } = unitOf({ unit, per, kind })
  return unit.trim() !== '' && !isShare && !isMeasured && !isMoney(unit) && !/\bpoints?$/.test(unit)
}

/** Whether the words for a quantity are those for one thing: “1 complaint”. */
export const isOne = ({ status, value, upper }: Quantity): boolean =>
  status === 'stated' && value === 1 && upper === undefined

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

/** What is counted; empty where it was named before, or isn’t said. */
function nounOf(quantity: Quantity, about: string): string {
  const { unit = '', population = '' } = quantity
  const isNamed = unit !== '' && about.toLowerCase().includes(unit.toLowerCase())
  if (!isCount(quantity) || isNamed) return ''
  const noun = hasWithin(population, unit) ? population : unit
  return (isOne(quantity) && !isPart(quantity) ? noun.replace(unit, singular(unit)) : noun).trim()
}

const hasWithin = (words: string, word: string): boolean => words.toLowerCase().includes(word.toLowerCase())

function figureOf(quantity: Quantity, noun: string): string {
  const { status, value, base } = quantity
  if (status === 'unknown') return noun === '' ? 'an unknown number' : `an unknown number of ${noun}`
  if (status === 'none' || (status === 'stated' && value === 0 && isCount(quantity)))
    return noun === '' ? 'none' : `no ${noun}`
  if (status !== 'stated' || value === undefined) return asPrinted(quantity, noun)
  const of = isPart(quantity) ? ` of ${base?.text?.trim()}` : ''
  return [`${sizeOf(quantity, value)}${of}`, more(quantity), noun].filter((part) => part !== '').join(' ')
}

/** Whether it counts some of a number that is given with it: “37 of 94 complaints”. */
const isPart = (quantity: Quantity): boolean =>
  isCount(quantity) && /^\s*[\d.,]*\d\s*$/.test(quantity.base?.text ?? '')

/** “hundreds of complaints”, “the most complaints”; without a wording, what it is known to be at least or at most. */
function asPrinted({ text, bound }: Quantity, noun: string): string {
  const printed = continued(text)
  if (printed === '')
    return bound === undefined ? '' : `${bounds[bound.op]} ${inDigits(bound.value)} ${noun}`.trimEnd()
  if (noun === '' || hasWithin(printed, noun)) return printed
  return /(s|number|handful|majority|couple|dozen|lot)$/i.test(printed) && !/(most|less|as)$/.test(printed)
    ? `${printed} of ${noun}`
    : `${printed} ${noun}`
}

const bounds = { '<': 'fewer than', '>': 'more than', '<=': 'at most', '>=': 'at least' } as const

/** The number with its hedge and its unit of measure. */
function sizeOf(quantity: Quantity, value: number): string {
  const { upper, comparator, approximate, ratio } = quantity
  if (ratio) return hedged(quantity, `${inDigits(ratio.numerator)} in ${inDigits(ratio.denominator)}`)
  if (upper !== undefined && (comparator === 'range' || comparator === undefined)) {
    const between = measured(quantity, [value, upper])
    return approximate === true ? `roughly ${between}` : between
  }
  return hedged(quantity, measured(quantity, [value]))
}

/** One number, or the two of a range, with the unit that they are measured in. */
function measured(quantity: Quantity, values: readonly number[]): string {
  const { unit = '' } = quantity
  const { isShare, factor } = unitOf({ unit })
  const sign = isMoney(unit) ? (signs[unit] ?? '') : ''
  const digits = values.map(
    (value) => sign + inDigits(isShare ? Number((value * factor * 100).toPrecision(12)) : value),
  )
  const number = digits.length === 2 ? `between ${digits.join(' and ')}` : digits.join('')
  if (isShare) return `${number} percent`
  return sign !== '' || isCount(quantity) || unit === ''
    ? number
    : `${number} ${isOne(quantity) ? singular(unit) : unit}`
}

function hedged(quantity: Quantity, size: string): string {
  const { hedge = '', comparator = '=', approximate } = quantity
  const own = hedge.trim().toLowerCase()
  if (own !== '' && hedges.has(firstWord(own))) return `${own} ${size}`
  if (comparator === '<')
    return `${approximate === true ? 'nearly' : isCount(quantity) ? 'fewer than' : 'less than'} ${size}`
  if (comparator === '>') return `${approximate === true ? 'just over' : 'more than'} ${size}`
  if (comparator === '<=') return `at most ${size}`
  if (comparator === '>=') return `at least ${size}`
  return comparator === '~' || approximate === true ? `about ${size}` : size
}

/** “more” of “12 percent more than last year”: only what differs by so much has it before the noun. */
function more(quantity: Quantity): string {
  const { comparison } = quantity
  if (!comparison || comparison.direction === 'same' || !isDifference(quantity)) return ''
  return comparison.direction === 'more' ? 'more' : isCount(quantity) ? 'fewer' : 'less'
}

const isDifference = ({ kind }: Quantity): boolean => kind === undefined || kind === 'change'

/** What follows the noun: whole, rate, comparison, scope. */
function endings(quantity: Quantity, noun: string): string[] {
  const { per, scope = '', ratio } = quantity
  const whole = wholeOf(quantity, noun)
  const of = whole === '' ? '' : ratio ? whole : isCount(quantity) ? `among ${whole}` : `of ${whole}`
  const rate = per === undefined ? '' : `per ${per.trim().replace(/^(per|a|an|each|every)\s+/i, '')}`
  return [of, rate, comparedIn(quantity), continued(scope)]
}

/** What a figure is a part of, where that isn’t in its noun already. */
function wholeOf(quantity: Quantity, noun: string): string {
  const { population = '', base } = quantity
  if (population.trim() !== '')
    return noun !== '' && hasWithin(noun, population) ? '' : isRepeated(quantity) ? '' : continued(population)
  return isPart(quantity) ? '' : continued(base?.text ?? '')
}

/** Where the population is what is counted, and was named before the figure. */
const isRepeated = (quantity: Quantity): boolean =>
  isCount(quantity) && hasWithin(quantity.population ?? '', quantity.unit ?? '')

function comparedIn(quantity: Quantity): string {
  const { comparison } = quantity
  if (!comparison) return ''
  const than = continued(comparison.than)
  if (than === '') return ''
  if (comparison.direction === 'same') return `(the same as ${than})`
  const other = `${comparison.direction === 'more' ? 'more' : isCount(quantity) ? 'fewer' : 'less'} than ${than}`
  return isDifference(quantity) ? `than ${than}` : `(${other})`
}
