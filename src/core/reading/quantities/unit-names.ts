// Names what a figure counts: the head noun in the plural, or the noun that is meant where it is left out.
import type { Amount } from './amount'
import { changedNoun, nounBefore } from './counted'
import type { Words } from './english'
import { pluralOf } from './inflection'
import { isJoint, type Token } from './tokens'

/** What was counted last. */
export interface Seen {
  unit: string
  unitPrinted: string | undefined
}

interface Within {
  text: string
  tokens: readonly Token[]
  words: Words
  isTitle: boolean
}

/** The unit that the noun at a token names. */
export function unitOfNoun(
  { text, tokens, words, isTitle }: Within,
  head: number,
): { unit: string; unitPrinted: string } {
  let first = head
  while (isJoint(tokens, first - 1) && tokens[first - 2]?.kind === 'word') first -= 2
  const unitPrinted = text.slice(tokens[first]?.start, tokens[head]?.end)
  const isShouted = unitPrinted.length > 4 && unitPrinted === unitPrinted.toUpperCase()
  const isAcronym = /\p{Lu}.*\p{Lu}/u.test(unitPrinted)
  const folded = isShouted || (isTitle && !isAcronym) ? unitPrinted.toLowerCase() : unitPrinted
  return { unit: pluralOf(folded, words), unitPrinted }
}

/** The unit of a figure without a noun: what changes, what was counted before, or what its sentence speaks of. */
export function meantUnit(
  within: Within,
  amount: Amount,
  seen: Seen | undefined,
): { unit: string; unitPrinted?: string } | undefined {
  const { tokens, words } = within
  const changed = changedNoun(tokens, amount.from, words)
  if (changed !== undefined) return { unit: unitOfNoun(within, changed).unit }
  if (seen) return { unit: seen.unit }
  const next = tokens[amount.to]?.lower ?? ''
  if (words.nouns.peopleVerbs.has(next)) return { unit: words.nouns.people }
  const before = nounBefore(tokens, amount.from, words)
  return before === undefined ? undefined : { unit: unitOfNoun(within, before).unit }
}

/** True for a headline whose words begin with capitals. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return long.length > 2 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.6
}
