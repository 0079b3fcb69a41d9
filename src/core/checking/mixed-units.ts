// Breakdowns whose figures count different things. They are asked about, and the sum is only said as what it would be.
// Must not break: nothing is added here as if it were known to be the same.
import { type Interval, isBelow, minus, sumOf } from './arithmetic'
import { isStanding } from './groups'
import type { Found, Kind } from './kind'
import { type Figure, figuresOf, grouped, valuesOf } from './prepared'
import { sumAsOne } from './sum'
import { barOf, barsOf, inWords, listed, spanInWords } from './wording'

export const mixedUnits: Kind = function* (prepared) {
  for (const breakdown of prepared.breakdowns) {
    const { total, addends, missing } = figuresOf(prepared.figures, breakdown)
    if (![...addends, ...(total ? [total] : [])].every(isStanding)) continue
    const areShares = addends.length > 0 && addends.every(({ unit }) => unit.isShare)
    const company = total && !areShares ? [total, ...addends] : addends
    const units = new Set(company.map(({ unit }) => unit.key).filter((key) => key !== ''))
    // Who calls the question nothing has said that they count the same; shares and counts never do.
    const ifDismissed = () =>
      company.some(({ unit }) => unit.isShare) ? undefined : sumAsOne(prepared, breakdown)
    const supposed = missing.length > 0 ? '' : sumSupposed(total, addends)
    if (units.size > 1) yield { ...asked(total, addends, company, supposed), ifDismissed }
  }
}

function asked(total: Figure | undefined, addends: Figure[], company: Figure[], supposed: string): Found {
  const byUnit = grouped(company, ({ unit }) => unit.key)
  const counted = [...byUnit.values()].map((figures) => {
    const numbers = figures.map((each) => inWords(each)).join(', ')
    return `${numbers} ${figures[0]?.unit.label || 'without a unit'}`
  })
  const expression = addends.map((each) => inWords(each)).join(' + ')
  const claims = total ? [total, ...addends] : addends
  return {
    kind: 'mixedUnits',
    claims: claims.map(({ claim }) => claim.id),
    expression,
    holds: 'unknown',
    message: `Do these count the same? ${listed(counted)}.${supposed}`,
    picture: {
      as: 'values',
      values: barsOf(
        claims.map((each) => ({ ...barOf(each), interval: each.interval ?? { low: 0, high: Infinity } })),
      ),
    },
    restsOn: claims.map(valuesOf),
  }
}

/** What the sum would be if all counted the same. */
function sumSupposed(total: Figure | undefined, addends: Figure[]): string {
  const known = addends.flatMap(({ interval, unit }) => (interval && unit.factor === 1 ? interval : []))
  if (!total?.interval || total.unit.factor !== 1 || known.length < addends.length) return ''
  const sum = sumOf(known)
  const expression = `${addends.map((each) => inWords(each)).join(' + ')} = ${spanInWords(sum)}`
  return ` If they do, ${expression}${beside(sum, total.interval)} ${inWords(total)}.`
}

function beside(sum: Interval, whole: Interval): string {
  if (isBelow(sum, whole)) return `, which is ${spanInWords(minus(whole, sum))} less than`
  if (isBelow(whole, sum)) return `, which is ${spanInWords(minus(sum, whole))} more than`
  return ', which agrees with'
}
