// English number words. Data and nothing else.
import { phrases, wordSet } from '../phrases'

const table = (from: number, step: number, words: string) =>
  words.split(' ').map((word, index) => [word, from + index * step] as const)

export const numbers = {
  small: new Map([
    ...table(
      0,
      1,
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    ['nil', 0] as const,
  ]),
  tens: new Map(table(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety')),
  hundred: 'hundred',
  /** Words that multiply what stands before them; what is printed before them is rounded, mostly. */
  scales: new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['lakh', 1e5],
    ['lakhs', 1e5],
    ['crore', 1e7],
    ['crores', 1e7],
  ]),
  /** Scales as letters behind digits. */
  suffixes: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['mio', 1e6],
    ['bn', 1e9],
    ['b', 1e9],
    ['tn', 1e12],
    ['trn', 1e12],
    ['cr', 1e7],
  ]),
  groups: new Map([['dozen', 12]]),
  /** Two of something, where a word of the second kind follows. */
  couple: 'couple',
  coupleBefore: wordSet(
    'of dozen hundred thousand million billion lakh crore more hours days weeks months years',
  ),
  coupleOf: 'of',
  article: wordSet('a an'),
  /** Before a measure: less than nothing. */
  minus: wordSet('minus - −'),
  and: 'and',
  /** What makes a number half a one larger. */
  additions: phrases([
    ['and a half|- and - a - half', 0.5],
    ['and a quarter|- and - a - quarter', 0.25],
    ['and a third', 1 / 3],
    ['and two thirds|and two - thirds', 2 / 3],
    ['and three quarters|and three - quarters', 0.75],
  ]),
  /** Fractions in one sign. */
  signs: new Map([
    ['½', 0.5],
    ['¼', 0.25],
    ['¾', 0.75],
    ['⅓', 1 / 3],
    ['⅔', 2 / 3],
    ['⅕', 0.2],
    ['⅖', 0.4],
    ['⅗', 0.6],
    ['⅘', 0.8],
    ['⅙', 1 / 6],
    ['⅛', 0.125],
    ['⅜', 0.375],
    ['⅝', 0.625],
    ['⅞', 0.875],
  ]),
  half: 'half',
  /** Parts by their denominator, one of them and several. */
  parts: new Map<string, { parts: number; isPlural: boolean }>(
    [
      ...table(3, 0, 'third'),
      ...table(4, 0, 'quarter'),
      ...table(5, 1, 'fifth sixth seventh eighth ninth tenth eleventh twelfth'),
      ...table(20, 0, 'twentieth'),
      ...table(100, 0, 'hundredth'),
      ...table(1000, 0, 'thousandth'),
    ].flatMap(([word, parts]) => [
      [word, { parts, isPlural: false }] as const,
      [`${word}s`, { parts, isPlural: true }] as const,
    ]),
  ),
  /** What joins the two numbers of a ratio. */
  ratios: phrases([
    ['/|in|in every|in each|- in -|out of|out of every|of every|in any', true],
    ['for every', false],
  ]),
}
