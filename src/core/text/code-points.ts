// The only converter between UTF-16 code units (inside the program) and Unicode code points (every file).
// Both directions are O(log n) in the number of characters outside the Basic Multilingual Plane.

/** Converts positions of one text. A unit position inside a surrogate pair belongs to the pair's start. */
export interface CodePoints {
  /** Code point position of a UTF-16 position. */
  fromUnits(unit: number): number
  /** UTF-16 position of a code point position; `undefined` when it lies outside the text. */
  toUnits(point: number): number | undefined
  /** Length of the text in code points. */
  readonly length: number
}

/** Indexes a text. A lone surrogate counts as one code point. */
export function codePoints(text: string): CodePoints {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index)
  const length = text.length - pairs.length
  return {
    length,
    fromUnits: (unit) => unit - countBelow(pairs, unit, 0),
    toUnits: (point) => {
      if (point < 0 || point > length) return undefined
      return point + countBelow(pairs, point, 1)
    },
  }
}

/** How many pairs start before `position`, where the n-th pair has moved `n * shrink` units to the left. */
function countBelow(pairs: readonly number[], position: number, shrink: 0 | 1): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] as number) - middle * shrink < position) low = middle + 1
    else high = middle
  }
  return low
}
