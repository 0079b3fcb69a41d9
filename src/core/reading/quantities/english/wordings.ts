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
    'rise increase drop fall cut reduction decline decrease jump growth surge rises increases drops falls cuts reductions gain slump dip more fewer less higher lower up down',
  ),
  more: wordSet('more higher longer later up larger greater extra'),
  less: wordSet('fewer less lower shorter down smaller'),
  than: 'than',
  /** Where or of whom all of it is. */
  scopes: phrases([
    [
      'nationwide|nationally|worldwide|globally|across the country|across the county|across the region|across the city|across the force|locally|statewide|countywide|citywide|each|apiece|in total|overall|altogether|all told',
      true,
    ],
  ]),
  print: {
    hedges: {
      '~': ['about'],
      // For counts from the left, for measures from the right.
      '<': ['fewer than', 'nearly', 'less than'],
      '>': ['more than', 'just over'],
      '<=': ['at most'],
      '>=': ['at least'],
    },
    between: 'between',
    and: 'and',
    to: 'to',
    in: 'in',
    of: 'of',
    per: 'per',
    than: 'than',
    no: 'no',
    unknown: 'an unknown number',
    scales: [
      [1e3, 'thousand'],
      [1e6, 'million'],
      [1e9, 'billion'],
      [1e12, 'trillion'],
    ] as [number, string][],
    signs: new Map([
      ['GBP', '£'],
      ['USD', '$'],
      ['EUR', '€'],
    ]),
    shares: new Map([
      ['1/2', 'half'],
      ['1/3', 'a third'],
      ['2/3', 'two thirds'],
      ['1/4', 'a quarter'],
      ['3/4', 'three quarters'],
      ['1/5', 'a fifth'],
    ]),
    more: { more: 'more', less: 'fewer', same: 'as many' },
    /** What is said at least, and the word for it. */
    vague: [
      [3, 'several'],
      [24, 'dozens of'],
      [40, 'scores of'],
      [200, 'hundreds of'],
      [2000, 'thousands of'],
      [20_000, 'tens of thousands of'],
      [200_000, 'hundreds of thousands of'],
      [2e6, 'millions of'],
      [2e7, 'tens of millions of'],
      [2e8, 'hundreds of millions of'],
      [2e9, 'billions of'],
    ] as [number, string][],
  },
}
