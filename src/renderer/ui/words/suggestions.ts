// What is said of suggestions: in the form, and on the walk through what nobody has claimed.
import { oneLine, shortened } from '../../../core/text/shorten'

const short = (text: string): string => shortened(oneLine(text), 90)

export const suggestionWords = {
  title: 'Suggestions',
  suggested: 'suggested',
  offered: (n: number) => `${n.toLocaleString('en')} suggested`,
  /** How sure it is, in words: a number would promise more than it holds. */
  sure: { likely: 'likely right', unsure: 'worth a look', guess: 'a guess' },
  accept: 'Accept',
  dismissAll: 'Dismiss',
  dismiss: (what: string) => `Dismiss suggestion: ${what}`,
  dismissed: (what: string) => `Dismissed what was suggested for ${what}.`,
  allDismissed: 'Dismissed all suggestions for this claim.',
  others: (what: string) => `Other readings of ${what}`,
  or: (reading: string) => `or ${reading}`,
  rather: (type: string) => `Rather: ${type}`,
  figure: 'Figure',
  statement: 'Statement',
  unclaimed: (kind: string, place: string, text: string, key: string | undefined) =>
    `${kind} ${place}: ${short(text)}${key === undefined ? '' : ` (${key})`}`,
  place: (n: number, all: number) => `${n.toLocaleString('en')} of ${all.toLocaleString('en')} unclaimed`,
  /** Instead of the place, while it isn't known how many there are. */
  somewhere: 'that nobody has claimed',
  key: (digit: number, type: string) => `${digit}: ${type}`,
  allClaimed: 'Every figure and statement of this source is claimed.',
  nothingFound: 'No figure and no statement was found in this source.',
  /** `others`: how many there are on the other side, where that is known. */
  noMore: (others: number | undefined, by: 1 | -1) =>
    `No more unclaimed figures or statements ${by > 0 ? 'after' : 'before'} this${others === undefined ? '' : `; ${others.toLocaleString('en')} ${by > 0 ? 'before' : 'after'} it`}.`,
  reading: 'Still reading this source for figures and statements.',
} as const
