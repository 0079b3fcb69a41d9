// English words that make a range of dates or place a date in one. Tables only.

/** What opens or closes at a date. */
type Opening = 'since' | 'until' | 'through' | 'before' | 'after' | 'by' | 'from' | 'start' | 'asOf'

/** Words before a date, by length: the longer wording is tried first. */
export const openings: readonly (readonly [string, Opening])[] = [
  ['up to', 'until'],
  ['prior to', 'before'],
  ['as of', 'asOf'],
  ['as at', 'asOf'],
  ['no later than', 'by'],
  ...['starting', 'beginning', 'effective'].flatMap((word) =>
    [`${word} from`, `${word} on`, `${word} in`, word].map((wording) => [wording, 'start'] as const),
  ),
  ['since', 'since'],
  ['pre -', 'before'],
  ['post -', 'after'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'through'],
  ['before', 'before'],
  ['after', 'after'],
  ['by', 'by'],
  ['from', 'from'],
]

/** Behind the first date of a range that isn't over. */
export const untilNow: readonly (readonly string[])[] = [['date'], ['present'], ['the', 'present'], ['now']]

/** Between the two ends of a range. */
export const joints: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', '-'])

/** Behind “from” and a date: it goes on. */
export const onwards: ReadonlySet<string> = new Set(['onwards', 'onward', 'on', 'forward', 'forwards'])

/** From the date named last on. */
export const sinceThen: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['since', [['then'], ['that', 'time']]],
  [
    'from',
    [
      ['then', 'on'],
      ['that', 'day', 'on'],
    ],
  ],
])

/** Before “then”, where it joins what comes next or belongs to the word. */
export const notBackThen: ReadonlySet<string> = new Set(
  'and but or so just only since by until till from before even if'.split(' '),
)

/** Before “from” and a date: what began then still holds. */
export const inForce: ReadonlySet<string> = new Set(['effect', 'as', 'force', 'applies', 'apply'])

/** Before the day or year that something happened. */
export const happenedOn: ReadonlySet<string> = new Set(['in', 'on', 'at', 'of'])

/** Behind “since”, where what it tells of is over: a date farther on is of the main clause. */
export const endsSince: ReadonlySet<string> = new Set('since has have is are will can'.split(' '))

/** Before “from” and a date: the date is the other side of a comparison. */
export const comparedFrom: ReadonlySet<string> = new Set(
  'up down rise rose risen fall fell fallen drop dropped increase increased decrease decreased change changed percent % points different differs data figures dating dated dates inherited left carried'.split(
    ' ',
  ),
)

/** Verbs of change, before “from” and a number: what it was. */
export const changing: ReadonlySet<string> = new Set(
  `climbed climb slipped slip grew grown grow shrank shrunk jumped jump doubled trebled tripled surged plunged tumbled soared
  sank eased widened narrowed swelled dwindled improved worsened lengthened`.split(/\s+/),
)

/** Hedges between an opening and its date. */
export const hedges: ReadonlySet<string> = new Set(['least', 'about', 'around', 'roughly', 'approximately'])

/** Before a date, and meaning it about: the date keeps its parts, qualified as approximate. */
export const abouts: ReadonlySet<string> = new Set(['about', 'around', 'circa', 'approximately', 'roughly'])

/** Parts of a period that keep its name and make it approximate. */
export const loose: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'middle'])

/** Ends of a period: it keeps its name. */
export const edges: ReadonlySet<string> = new Set([
  'start',
  'beginning',
  'end',
  'close',
  'middle',
  'turn',
  'course',
  'rest',
])
