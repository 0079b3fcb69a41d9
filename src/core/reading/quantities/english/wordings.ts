// English words around a number that say what kind of figure it is, and the words that quantities are printed with.
// Data and nothing else.
import { phrases, wordSet } from '../phrases'

export const wordings = {
  /** “an average of 40”. */
  averageBefore: phrases([
    [
      'an average of|average of|on average|averaged|averaging|the average|a median of|a mean of|average',
      true,
    ],
  ]),
  averageBehind: phrases([['on average|on the average', true]]),
  cumulativeBefore: phrases([
    ['a total of|total of|in total|totalled|totalling|in all|altogether|cumulative|a combined', true],
  ]),
  cumulativeBehind: phrases([
    ['in total|in all|altogether|so far|to date|overall|all told|all together', true],
  ]),
  /** Verbs of what hasn't happened yet, in the sentence before the number. */
  forecast: phrases([
    [
      'will|is expected to|are expected to|is forecast to|are forecast to|is projected to|is due to|are due to|forecast|forecasts|projected|is set to|are set to|is likely to',
      true,
    ],
  ]),
  changeBy: 'by',
  /** Behind “12 percent”: a rise, higher. */
  changeNouns: wordSet(
    'rise increase drop fall cut reduction decline decrease jump growth surge rises increases drops falls cuts reductions gain slump dip higher lower up down',
  ),
  more: wordSet('more higher longer later up larger greater extra'),
  less: wordSet('fewer less lower shorter down smaller'),
  same: phrases([['as many as|as much as|the same as', true]]),
  than: 'than',
  /** Where or of whom all of it is. */
  scopes: phrases([
    [
      'nationwide|nationally|worldwide|globally|across the country|across the county|across the region|across the city|across the force|locally|statewide|countywide|citywide|each|apiece|in total|overall|altogether|all told',
      true,
    ],
  ]),
  /** What belongs to the wording although it says nothing of the size. */
  all: wordSet('all'),
  print: {
    before: { '~': 'about', '<': 'fewer than', '>': 'more than', '<=': 'at most', '>=': 'at least' },
    lessThan: 'less than',
    nearly: 'nearly',
    justOver: 'just over',
    between: 'between',
    and: 'and',
    inEvery: 'in',
    of: 'of',
    per: 'per',
    unknown: 'an unknown number',
    no: 'no',
    scales: [
      [1e12, 'trillion'],
      [1e9, 'billion'],
      [1e6, 'million'],
      [1e3, 'thousand'],
    ],
    signs: { GBP: '£', USD: '$', EUR: '€' } as Record<string, string>,
    more: { more: 'more than', less: 'less than', same: 'as many as' },
  },
}
