// The words of English that deny by grammar, and what they deny. Only tables.
import type { Claim } from '../../../model/claim'
import type { Reach } from '../cues'

/** “Not only 40”, “no more than 40” deny nothing. */
const none =
  '(?! (?:only|just|least|merely|simply|to mention|including|counting|more than|fewer than|less than|a single|one\\b|yet (?:known|clear)|until|because)\\b)'

/** Before a figure: it belongs to something that is there. */
export const possessed = /\b(?:its|their|his|her|our|my|your) $/iu

export interface Negation {
  rule: string
  negates: NonNullable<Claim['negates']>
  reach: Reach
  pattern: RegExp
}

export const negations: readonly Negation[] = [
  {
    rule: 'polarity.quantity',
    negates: 'quantity',
    reach: 'noun',
    pattern: new RegExp(
      `\\bnot (?=all\\b|every\\b|\\p{N}|half\\b|the (?:\\p{N}|\\p{L}+ (?:\\p{N}|claimed|reported)))|(?<=, )\\bnot${none}`,
      'giu',
    ),
  },
  {
    rule: 'polarity.claim',
    negates: 'claim',
    reach: 'clause',
    pattern: new RegExp(
      `\\b(?:(?<!can)not|never|nor|neither|no longer)\\b${none}|(?<!\\bca)n[’']t\\b${none}`,
      'giu',
    ),
  },
]
