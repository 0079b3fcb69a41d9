// Ways to print a number: in digits, with decimals, with a scale word. Which of them leaves open what is to be left
// open is judged by reading.
import type { Words } from './english'

/** The number in digits, then in thousands, millions … with up to four places; money with two before any others. */
export function numeralsFor(value: number, isMoney: boolean, words: Words): string[] {
  const scaled = words.wordings.print.scales
    .filter(([scale]) => value >= scale / 2)
    .flatMap(([scale, word]) => {
      const mantissa = Number((value / scale).toPrecision(12))
      return placesFor(mantissa, false).map((places) => `${grouped(mantissa, places)} ${word}`)
    })
  return [...placesFor(value, isMoney).map((places) => grouped(value, places)), ...scaled]
}

/** Numbers of places that print all of a value. */
function placesFor(value: number, isMoney: boolean): number[] {
  const needed = (String(value).split('.')[1] ?? '').length
  const all = isMoney && needed > 0 ? [2, 0, 1, 3, 4] : [0, 1, 2, 3, 4]
  return all.filter((places) => places >= needed)
}

/** Digits in groups of three. */
function grouped(value: number, places: number): string {
  const [whole = '', decimals] = value.toFixed(places).split('.')
  const groups = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals ? `${groups}.${decimals}` : groups
}
