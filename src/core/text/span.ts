// Spans of a text: UTF-16 units, end exclusive.

/** A stretch of a text, UTF-16 units, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** True when `position` lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, position: number): boolean {
  return (
    position > 0 &&
    position < text.length &&
    isHigh(text.charCodeAt(position - 1)) &&
    isLow(text.charCodeAt(position))
  )
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** True when white space stands at a position. */
export const isSpaceAt = (text: string, position: number): boolean => /^\s$/.test(text.charAt(position))
