// What the tests of quantities hold against each other: the figures of a text in short.
import { findQuantities, type FoundQuantity } from '../../../../src/core/reading/quantities'

/** All quantities of a text that is one block. */
export const found = (text: string): FoundQuantity[] => findQuantities(text, { start: 0, end: text.length })

/** Each quantity as wording, comparator or status, value, upper end or bound, and unit: “nearly 200 | < 200 wardens”. */
export function said(text: string): string[] {
  return found(text).map(({ text: wording, status, comparator, value, upper, bound, unit }) => {
    const range = upper === undefined ? '' : `–${upper}`
    const size =
      status === 'stated' ? `${comparator} ${value}${range}` : [status, bound?.value].join(' ').trim()
    return `${wording} | ${[size, unit].filter(Boolean).join(' ')}`
  })
}
