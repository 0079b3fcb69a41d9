// Which token of a new text stands for which of an old one.
// Must not break: no token of the new text stands for two of the old one.
import type { Tokens } from './tokens'
import type { Lexicon } from './words'

/** Two texts as rows of tokens, and how their tokens belong together. */
export interface Mapping {
  old: Tokens
  now: Tokens
  lexicon: Lexicon
  /** For each token of the old text its place in the new one, or -1. */
  to: Int32Array
  /** For each token of the new text whether one of the old text stands there. */
  isTaken: Uint8Array
  /** For each token of the old text 0 where it kept its order, else the number of what was moved together. */
  moved: Int32Array
}

export const newMapping = (old: Tokens, now: Tokens, lexicon: Lexicon): Mapping => ({
  old,
  now,
  lexicon,
  to: new Int32Array(old.count).fill(-1),
  isTaken: new Uint8Array(now.count),
  moved: new Int32Array(old.count),
})

/** Notes a pair. */
export function take({ to, isTaken, moved }: Mapping, at: number, place: number, number = 0) {
  to[at] = place
  isTaken[place] = 1
  moved[at] = number
}

/**
 * So much must be the same for two passages to belong together wherever they stand: twice the bits that tell one place
 * of the text from all others, since words never come wholly by chance.
 */
export const telling = ({ old, now }: Mapping): number => 2 * Math.log2(old.count + now.count + 1)
