// Tables of wordings: the longest one that stands at a place, or right before it.
import type { Token } from './tokens'

interface Entry<T> {
  words: readonly string[]
  value: T
}

/** Wordings with what they mean, found by their first and by their last word. */
export interface Phrases<T> {
  first: ReadonlyMap<string, readonly Entry<T>[]>
  last: ReadonlyMap<string, readonly Entry<T>[]>
}

/** A table of wordings in lower case, their words and marks parted by single spaces. */
export function phrases<T>(table: readonly (readonly [wordings: string, value: T])[]): Phrases<T> {
  const first = new Map<string, Entry<T>[]>()
  const last = new Map<string, Entry<T>[]>()
  for (const [wordings, value] of table)
    for (const wording of wordings.split('|')) {
      const entry = { words: wording.split(' '), value }
      const [head, tail] = [entry.words[0] as string, entry.words.at(-1) as string]
      first.set(head, [...(first.get(head) ?? []), entry].toSorted(byLength))
      last.set(tail, [...(last.get(tail) ?? []), entry].toSorted(byLength))
    }
  return { first, last }
}

const byLength = <T>(a: Entry<T>, b: Entry<T>): number => b.words.length - a.words.length

/** The longest wording that begins at a token, and the token behind it. */
export function phraseAt<T>(
  table: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): { value: T; to: number } | undefined {
  const found = table.first
    .get(tokens[at]?.lower ?? '')
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word))
  return found && { value: found.value, to: at + found.words.length }
}

/** The longest wording that ends right before a token, and the token that it begins with. */
export function phraseBefore<T>(
  table: Phrases<T>,
  tokens: readonly Token[],
  before: number,
): { value: T; from: number } | undefined {
  const found = table.last
    .get(tokens[before - 1]?.lower ?? '')
    ?.find(({ words }) => words.every((word, index) => tokens[before - words.length + index]?.lower === word))
  return found && { value: found.value, from: before - found.words.length }
}

/** A set of words that are written with spaces between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))
