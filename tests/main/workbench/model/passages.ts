// Passages of a text and their quotes, told from the outside.
export interface Passage {
  sourceId: string
  start: number
  end: number
}

/** False for a passage that is empty, outside of the text, or cuts a character in two. */
export function isPassage(text: string, { start, end }: Omit<Passage, 'sourceId'>): boolean {
  const cuts = (at: number) =>
    /^[\uDC00-\uDFFF]/.test(text.slice(at)) && /[\uD800-\uDBFF]$/.test(text.slice(0, at))
  return start < end && end <= text.length && !cuts(start) && !cuts(end)
}

export const quoteOf = (text: string, start: number, end: number) => ({
  exact: text.slice(start, end),
  prefix: Array.from(text.slice(0, start)).slice(-64).join(''),
  suffix: Array.from(text.slice(end)).slice(0, 64).join(''),
})
