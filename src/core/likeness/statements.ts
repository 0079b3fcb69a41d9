// Statements that are nearly the same, by the words that they share. Statements that share enough words share one of their
// rarest (prefix filtering: Chaudhuri, Ganti and Kaushik, A Primitive Operator for Similarity Joins in Data Cleaning, 2006),
// so that only those have to be compared. Must not break: another number, or a “not”, makes another statement.
import type { Claim } from '../model/claim'
import { wordsIn } from '../text/words'
import { made } from './pairs'

/** A statement by its words; `keys` are those by which those that are like it are found. */
export interface Statement {
  claim: Claim
  words: ReadonlySet<string>
  keys: readonly string[]
}

/** So large a part of all their words two statements have to share. */
const enough = 0.75

/** The statements of claims, by the rarest of their words; what is no sentence has none. */
export function* statementsOf(claims: readonly Claim[]): Generator<undefined, Statement[], void> {
  const said = yield* made(claims, (claim) => {
    const words = new Set(wordsIn(claim.statement ?? '').map(({ key }) => key))
    return words.size === 0 ? [] : [{ claim, words }]
  })
  const often = new Map<string, number>()
  for (const { words } of said) for (const word of words) often.set(word, (often.get(word) ?? 0) + 1)
  const rarity = (word: string): number => often.get(word) ?? 0
  return yield* made(said, ({ claim, words }) => {
    const inOrder = [...words].toSorted((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1))
    const rarest = inOrder.slice(0, words.size - Math.ceil(words.size * enough) + 1)
    return [{ claim, words, keys: rarest.map((word) => `${claim.type} ${word}`) }]
  })
}

/** Without these two statements say the opposite. */
const denying: ReadonlySet<string> = new Set(['not', 'no', 'never', 'none', 'nobody', 'without', 'neither'])

/** The part of all their words that two statements share; 0 where that is too small, or one says something else. */
export function nearlySame(a: Statement, b: Statement): number {
  if (a.claim.polarity !== b.claim.polarity) return 0
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  const share = shared / (a.words.size + b.words.size - shared)
  const only = [...a.words].filter((word) => !b.words.has(word))
  const others = [...b.words].filter((word) => !a.words.has(word))
  const isOther = [...only, ...others].some((word) => /\d/.test(word) || denying.has(word))
  return share >= enough && !isOther ? share : 0
}
