// What finding in a source says: how is searched, where one stands among the hits, what is wrong with an expression.
const number = (n: number): string => n.toLocaleString('en')

/** What the browser says of an expression, and what that means. */
const faults: readonly (readonly [said: RegExp, means: string])[] = [
  [/Unterminated group/, 'a bracket ( is not closed'],
  [/Unmatched '\)'/, 'a bracket ) was never opened'],
  [/Unterminated character class/, 'a bracket [ is not closed'],
  [/Lone quantifier|Incomplete quantifier|numbers out of order in/, 'the braces { } don’t say how often'],
  [/Nothing to repeat/, 'nothing stands before *, + or ?'],
  [/\\ at end/, 'nothing follows the last \\'],
  [/Invalid property name/, 'there is no such kind of letter in \\p{ }'],
  [/[Ii]nvalid.*(?:escape|reference)|[Ii]nvalid capture group/, 'a \\ stands before what needs none'],
  [/Range out of order|Invalid character class/, 'a range in [ ] runs backwards'],
]

export const findingWords = {
  find: 'Find in this source',
  ways: {
    matchCase: 'Match case',
    wholeWord: 'Whole words',
    diacritics: 'Match accents',
    expression: 'Regular expression',
  },
  next: 'Next match',
  previous: 'Previous match',
  close: 'Close',
  hits: (at: number, of: number, wrapped: 1 | -1 | undefined, more: boolean) => {
    if (of === 0) return 'No matches'
    const count = more ? `over ${number(of)}` : number(of)
    const from = wrapped === undefined ? '' : wrapped > 0 ? ', from the start' : ', from the end'
    return `${number(at)} of ${count}${from}`
  },
  found: (hit: string, place: string) => `Found “${hit}”, ${place}`,
  states: {
    searching: 'Searching, Esc stops',
    stopped: 'Stopped',
    slow: 'Stopped: this expression takes too long. A simpler one may do.',
    broken: 'The search broke off. Nothing else did.',
  },
  fault: (said: string) => {
    const means = faults.find(([pattern]) => pattern.test(said))?.[1]
    return means === undefined ? 'This is no regular expression yet' : `No regular expression yet: ${means}`
  },
} as const
