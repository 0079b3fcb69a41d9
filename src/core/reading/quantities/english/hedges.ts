// English hedges and bounds, before and behind a number. Data and nothing else.
import { phrases, wordSet } from '../phrases'

/** What a hedge says of the number. `approximate` is one that keeps close to it. */
export interface Hedge {
  comparator: '~' | '<' | '>' | '<=' | '>='
  approximate: boolean
}

const close = (comparator: Hedge['comparator']): Hedge => ({ comparator, approximate: true })
const bound = (comparator: Hedge['comparator']): Hedge => ({ comparator, approximate: false })

export const hedges = {
  before: phrases<Hedge>([
    [
      'about|around|some|roughly|approximately|approx|approx .|circa|ca|ca .|c .|~|≈|in the region of|in the order of|of the order of|somewhere around|somewhere in the region of|perhaps|maybe|close to|near to|nearer|nearer to|give or take|or so|broadly|on the order of|something like|somewhere near|very roughly',
      close('~'),
    ],
    [
      'nearly|almost|just under|a little under|slightly under|just below|a little less than|just short of|not quite|slightly less than|slightly fewer than|a little over half of|approaching|close on|virtually|just shy of|a shade under|a fraction under|little short of|a little below|very nearly|only just under|fractionally under',
      close('<'),
    ],
    [
      'just over|a little over|slightly over|just above|a little more than|slightly more than|a shade over|barely more than|only just over|a fraction over|a little above|fractionally over|little more than|just more than',
      close('>'),
    ],
    [
      'fewer than|less than|under|below|lower than|smaller than|well under|well below|far fewer than|far less than|<',
      bound('<'),
    ],
    [
      'over|more than|above|well over|well above|upwards of|upward of|in excess of|exceeding|far more than|greater than|higher than|longer than|comfortably more than|comfortably over|many more than|considerably more than|north of|much more than|beyond|>',
      bound('>'),
    ],
    [
      'up to|at most|as many as|no more than|not more than|as much as|a maximum of|at the most|as high as|as long as|anything up to|no longer than|no higher than|not exceeding|no greater than|≤|< =',
      bound('<='),
    ],
    [
      'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|at the least|at the very least|at a minimum|≥|> =',
      bound('>='),
    ],
  ]),
  behind: phrases<Hedge>([
    [
      'or more|or over|or above|and more|or longer|or higher|at least|at the least|at a minimum|and above|and over|or upwards|and upwards|at the very least|or older',
      bound('>='),
    ],
    ['or so|or thereabouts|approximately|roughly|more or less|give or take|- odd|odd|- ish', close('~')],
    [
      'or fewer|or less|or under|or below|at most|at the most|or lower|or shorter|tops|and under',
      bound('<='),
    ],
    ['- plus|plus|+', bound('>=')],
  ]),
  /** Verbs that bound the number behind them. */
  verbs: phrases<Hedge>([
    ['tops|topped|exceeds|exceeded|surpassed|surpasses|exceeded the|topping', bound('>')],
  ]),
  /** Nouns and verbs after which these words are prepositions: complaints about 12 boats, a row over 40 jobs. */
  prepositions: new Map<string, ReadonlySet<string>>([
    [
      'about',
      wordSet(
        'complaint complaints question questions concern concerns worry worries worried fear fears report reports story stories talk talks talked talking ask asked asks asking told heard hear learn learned know knew known think thought claims claim allegations allegation doubt doubts information evidence inquiries enquiries queries warnings warning debate row dispute letter letters something anything nothing',
      ),
    ],
    [
      'over',
      wordSet(
        'dispute disputes row rows complaint complaints concern concerns fear fears anger outcry argument arguments question questions claims claim allegations allegation inquiry investigation protest protests strike strikes arrested charged sued fined criticised taken spread handed looked presided all',
      ),
    ],
    ['above', wordSet('the rise rose metres feet')],
    ['around', wordSet('all turned gathered')],
    ['under', wordSet('people children those anyone everyone')],
    ['beyond', wordSet('go went goes')],
    ['up to', wordSet('add adds added adding')],
  ]),
  /** With a span of time these mostly say when, and not how many: over three years. */
  during: wordSet('over'),
  /** Words after which even these are hedges. */
  duringBefore: wordSet(
    'took take takes taking lasted lasts last lasting is was were are be been for of spent spend waited wait waits waiting served than needs needed well just by after a the jailed',
  ),
}
