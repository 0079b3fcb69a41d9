// What a share is taken of where the figure before it says so: 23 percent of all articles, packaging for 18 percent.
// Must not break: a base goes on only within its sentence, in a list or a comparison without a verb of its own.
import type { Words } from './english'
import type { Token } from './tokens'
import { isStop } from './units'

/** A base as printed, and the token behind the figure that it was said of. */
export interface SaidBase {
  text: string
  to: number
  isShare: boolean
}

/** Words and marks between two figures of one list. */
const farthest = 24

/** The base of the figure before, where it holds for the share that begins at a token, too. */
export function carriedBase(
  tokens: readonly Token[],
  from: number,
  said: SaidBase | undefined,
  words: Words,
): string | undefined {
  if (!said || from <= said.to || from - said.to > farthest) return undefined
  let joint: number | undefined
  for (let at = said.to; at < from; at += 1) {
    if (isStop(tokens, at)) return undefined
    if (words.ranges.lists.has(tokens[at]?.lower ?? '')) joint = at
  }
  // 68 of the buildings (59 percent) were houses.
  if (tokens[from - 1]?.lower === '(') return said.text
  if (!said.isShare || joint === undefined) return undefined
  const hasVerb = tokens
    .slice(joint, from)
    .some(
      ({ lower }) =>
        words.nouns.be.has(lower) || words.nouns.verbs.has(lower) || words.nouns.changes.has(lower),
    )
  return hasVerb ? undefined : said.text
}
