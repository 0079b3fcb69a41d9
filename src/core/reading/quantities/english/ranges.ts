// English words that make two numbers one range. Data and nothing else.
import { phrases, wordSet } from '../phrases'

export const ranges = {
  /** What stands before the first number, and what between the two. */
  around: new Map([
    ['between', 'and'],
    ['from', 'to'],
  ]),
  /** What stands between the two where nothing is before them. */
  joints: phrases([['to|or|- to -|- or -|up to', true]]),
  to: 'to',
  from: 'from',
  /** With these a figure does not change: prices range from 12 to 40. */
  spans: wordSet('range ranges ranged ranging vary varies varied varying anything anywhere somewhere'),
  by: 'by',
  /** Between the figures of a list or a comparison. */
  lists: wordSet(', and or against versus vs'),
}
