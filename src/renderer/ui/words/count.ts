// A number with its noun, and several things in a row, as every sentence of the page says them.
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** A number alone. */
export const number = (n: number): string => n.toLocaleString('en')

/** “a, b and c”. */
export const all = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
