// English wordings of years that don't begin in January. Tables only.

/** What a year of its own is called, with the month that it begins with: April in the United Kingdom. */
export const yearKinds: ReadonlyMap<string, number> = new Map([
  ['financial', 4],
  ['fiscal', 4],
  ['tax', 4],
  ['accounting', 4],
  ['budget', 4],
  ['reporting', 4],
  ['school', 9],
  ['academic', 9],
])

/** Months that a year of two numbers begins with where nothing says what kind of year it is. */
export const usualFirstMonth = 4

/** Between a stretch and the date that it ends with: “the year to March”. */
export const endings: ReadonlySet<string> = new Set(['to', 'ending', 'ended', 'ends'])

/** Between a stretch and the date that it begins with: “the year from April”. */
export const beginnings: ReadonlySet<string> = new Set(['from', 'beginning', 'starting', 'began', 'started'])

/** Behind two years, where they are one season of a game and no year of accounts. */
export const seasonWords: ReadonlySet<string> = new Set(['season', 'campaign'])
