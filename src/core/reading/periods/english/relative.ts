// English wordings that count from another date. Tables only.

/** Where a turn leads: `by` units away from the publication date, or from the period named before it. */
interface Turn {
  by: -1 | 0 | 1
  from: 'published' | 'text'
}

/** What stands before a unit: “last year”, “the following month”. */
export const turns: ReadonlyMap<string, Turn> = new Map<string, Turn>([
  ['last', { by: -1, from: 'published' }],
  ['past', { by: -1, from: 'published' }],
  ['this', { by: 0, from: 'published' }],
  ['current', { by: 0, from: 'published' }],
  ['present', { by: 0, from: 'published' }],
  ['next', { by: 1, from: 'published' }],
  ['coming', { by: 1, from: 'published' }],
  ['previous', { by: -1, from: 'text' }],
  ['preceding', { by: -1, from: 'text' }],
  ['prior', { by: -1, from: 'text' }],
  ['following', { by: 1, from: 'text' }],
  ['ensuing', { by: 1, from: 'text' }],
  ['subsequent', { by: 1, from: 'text' }],
  ['same', { by: 0, from: 'text' }],
  ['that', { by: 0, from: 'text' }],
])

/** Turns that mean the whole stretch up to now or from now, as “last” and “next” do behind “the”. */
export const stretches: ReadonlySet<string> = new Set(['past', 'coming'])

/** Behind a number of units: how far from the publication date (`ago`) or from the period before it. */
export const distances: ReadonlyMap<string, { by: -1 | 1; from: 'published' | 'text' }> = new Map([
  ['ago', { by: -1, from: 'published' }],
  ['hence', { by: 1, from: 'published' }],
  ['earlier', { by: -1, from: 'text' }],
  ['before', { by: -1, from: 'text' }],
  ['previously', { by: -1, from: 'text' }],
  ['later', { by: 1, from: 'text' }],
  ['after', { by: 1, from: 'text' }],
  ['afterwards', { by: 1, from: 'text' }],
])

/** Days by name: how many days from the publication. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])

/** Before a period, and saying only where in it: “earlier this year”, “so far this month”. */
export const placesIn: ReadonlySet<string> = new Set([
  'earlier',
  'later',
  'early',
  'late',
  'far',
  'elsewhere',
])

/** What “the same … last year” may stand for. */
export const sameWords: ReadonlySet<string> = new Set(
  'period month quarter half week day time stage point weekend season date months weeks quarters'.split(' '),
)

/** Behind “the year before” that is counted from no event. */
export const behindDistances: ReadonlySet<string> = new Set(['and', 'but', 'when', 'while', 'or', 'that'])

/** Pronouns that a sentence may go on with behind “the year before”. */
export const subjects: ReadonlySet<string> = new Set('it they we he she there i you'.split(' '))

/** Before “the weekend”: the last one, or the next. */
export const weekendPrepositions: ReadonlySet<string> = new Set(['at', 'over', 'on', 'during'])

/** Before “of the year”, “in the month”: the one of the publication. */
export const partsOf: ReadonlySet<string> = new Set(
  'end start beginning middle earlier later rest half early late'.split(' '),
)
export const wholes: ReadonlySet<string> = new Set(['year', 'month', 'week'])

/** Before a unit that a rate is given by: “£5m a year to 2027” is no year that ends in 2027. */
export const rateWords: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every', '-'])
