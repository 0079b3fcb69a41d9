// All that the reading of quantities knows of English. Another language is another such set.
import { currencies } from './currencies'
import { hedges } from './hedges'
import { measures } from './measures'
import { noQuantities } from './no-quantities'
import { nouns } from './nouns'
import { numbers } from './numbers'
import { ranges } from './ranges'
import { unknown } from './unknown'
import { none, vague } from './vague'
import { wordings } from './wordings'

/** Words and marks that a figure, or what only looks like one, may begin with. */
const starts: ReadonlySet<string> = new Set([
  ...numbers.small.keys(),
  ...numbers.tens.keys(),
  ...numbers.article,
  ...numbers.minus,
  ...numbers.signs.keys(),
  numbers.half,
  ...noQuantities.months,
  ...currencies.before.first.keys(),
  ...ranges.around.keys(),
  ...vague.words.first.keys(),
  ...none.single.first.keys(),
  ...none.alone,
  none.no,
])

export const english = {
  numbers,
  hedges,
  measures,
  currencies,
  vague,
  unknown,
  none,
  nouns,
  noQuantities,
  ranges,
  wordings,
  starts,
}

/** The tables of a language. */
export type Words = typeof english
