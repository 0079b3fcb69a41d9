// A number with its noun, and several things in a row, as every sentence of the page says them.
// Made once: `toLocaleString` would make one for every number.
const format = new Intl.NumberFormat('en')

/** A number alone. */
export const number = (n: number): string => format.format(n)

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${number(n)} ${n === 1 ? one : many}`

/** “a, b and c”. */
export const all = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
