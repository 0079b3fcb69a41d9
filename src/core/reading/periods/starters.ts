// The tokens that a date or period can begin with: everything else is passed over without asking the grammar.
import { easterDays, fixedDays, ruledDays } from './english/holidays'
import { monthsOfUnit } from './english/customs'
import { yearKinds } from './english/fiscal'
import { abouts, edges, loose, openings } from './english/ranges'
import { dayWords, placesIn, turns } from './english/relative'
import { decades, months, numbers, ordinals, seasons, units, weekdays } from './english/words'
import type { Token } from './tokens'

const starters: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...numbers.keys(),
  ...ordinals.keys(),
  ...decades.keys(),
  ...units.keys(),
  ...turns.keys(),
  ...dayWords.keys(),
  ...placesIn,
  ...monthsOfUnit.keys(),
  ...yearKinds.keys(),
  ...abouts,
  ...edges,
  ...loose,
  ...[
    ...openings.map(([wording]) => wording),
    ...fixedDays.keys(),
    ...easterDays.keys(),
    ...ruledDays.keys(),
  ].map((wording) => wording.split(' ')[0] ?? ''),
  'between',
  'then',
  'season',
  'q',
  'h',
  'fy',
  'c',
  'final',
  'half',
  'so',
  "'",
])

/** True where a period can begin with the token. */
export const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' ? token.word.length <= 4 : starters.has(token.word))
