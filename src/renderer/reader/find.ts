// Finding words in a text as a person means them: without regard to case, accents, kinds of quotation marks and spaces.
// Pure. Must not break: a folded text has the length of the text, so that a match is at the same position in both.
import type { Span } from '../../core/text/span'

/** The text as it is searched in; `matchCase` keeps capital letters and accents apart. */
export function folded(text: string, matchCase: boolean): string {
  const plain = text
    .replace(/[\u00a0\u202f\u2007\n\t]/g, ' ')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
  if (matchCase) return plain
  const bare = plain.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, bareLetter)
  const lower = bare.toLowerCase()
  return lower.length === bare.length ? lower : bare.replace(/\p{Lu}/gu, lowerAlone)
}

/** The letter without its marks; itself where it would become longer. */
function bareLetter(letter: string): string {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '')
  return bare.length === 1 ? bare : letter
}

function lowerAlone(letter: string): string {
  const lower = letter.toLowerCase()
  return lower.length === letter.length ? lower : letter
}

/** Every place of a query in a folded text, in order; they never overlap. */
export function findAll(text: string, query: string, matchCase: boolean): Span[] {
  const wanted = folded(query, matchCase)
  const found: Span[] = []
  if (wanted.trim() === '') return found
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    found.push({ start: at, end: at + wanted.length })
  return found
}

/** The number of the first match at or after a position, from the start again after the last. */
export function matchFrom(matches: readonly Span[], position: number): number {
  const next = matches.findIndex(({ start }) => start >= position)
  return next < 0 ? 0 : next
}
