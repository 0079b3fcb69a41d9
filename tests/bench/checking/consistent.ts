// Projects in which everything is right, however it is printed: every check that says otherwise is a false alarm.
// Must not break: the numbers behind the prints satisfy what breakdowns, shares and relations say of them.
import type { Checkable } from '../../../src/core/checking/checkable'
import type { Records } from '../../../src/core/model/records'
import type { Quantity } from '../../../src/core/model/values'
import type { Random } from '../harness'
import { print, printShare, printTable } from './newsroom'
import { breakdown, idOf, project, relation, type Told } from '../../core/checking/claims'

type Claim = Records['claims']

/** A project that is made claim by claim. */
export interface Making {
  claims: Told[]
  breakdowns: Records['breakdowns'][]
  relations: Records['relations'][]
}

/** Adds a claim and gives its number. */
export function add(making: Making, fields: Claim['fields'], more: Partial<Claim> = {}): number {
  const source = making.claims.length + 1
  const claim = { attribution: [{ name: 'Office' }], ...more }
  return making.claims.push({ fields, claim, source, published: '2025-03-01' })
}

const things = ['boats', 'licences', 'letters', 'wells', 'trees', 'fines'] as const

/** One story: a whole, its parts, a share, a second source and a figure of the year before. */
function tell(making: Making, story: number, random: Random): void {
  const unit = random.pick(things)
  const subject = `harbour ${story}`
  const year = random.whole(1995, 2024)
  const period = { text: String(year), edtf: String(year), basis: 'stated' as const }
  const size = random.pick([40, 400, 4000, 40_000, 4_000_000])
  const values = Array.from({ length: random.whole(2, 5) }, () => random.whole(1, size))
  const rest = random.next() < 0.4 ? random.whole(1, size) : 0
  const whole = values.reduce((sum, value) => sum + value, rest)
  const all = [whole, ...values]
  const prints =
    random.next() < 0.2 ? printTable(all, unit, random) : all.map((value) => print(value, unit, random))
  const measure = `${unit} counted`
  const numbers = prints.map((quantity, n) =>
    add(making, { quantity, measure, period, subject, ...(n > 0 && { outcome: `outcome ${n}` }) }),
  )
  const [total = 0, ...parts] = numbers
  const isWhole = rest === 0
  making.breakdowns.push(
    breakdown(total, parts, {
      exhaustive: isWhole ? 'stated' : 'no',
      disjoint: random.pick(['stated', 'assumed', 'no']),
    }),
  )
  making.relations.push(relation(parts[0] ?? 0, 'partOf', total))
  tellShares(making, { measure, period, subject }, { whole, values, isWhole, total, unit }, random)
  // Another paper has the same number in its own print; nobody is wrong.
  add(making, { quantity: print(whole, unit, random), measure, period, subject })
  add(making, {
    quantity: print(random.whole(1, size), unit, random),
    measure,
    subject,
    period: yearBefore(year),
  })
}

const yearBefore = (year: number) => ({
  text: String(year - 1),
  edtf: String(year - 1),
  basis: 'stated' as const,
})

interface Truth {
  whole: number
  values: readonly number[]
  isWhole: boolean
  unit: string
  /** The number of the claim of the whole. */
  total: number
}

/** The parts once more as shares of the whole, one of them beside its count. */
function tellShares(
  making: Making,
  fields: Claim['fields'],
  { whole, values, isWhole, total, unit }: Truth,
  random: Random,
) {
  const base = { claim: idOf('claim', total), stated: true }
  const first = (values[0] ?? 0) / whole
  const share = printShare(first, random)
  const count: Quantity = { text: String(values[0]), status: 'stated', value: values[0], unit }
  const beside = share.ratio && {
    ratio: share.ratio,
    ...(share.hedge !== undefined && { hedge: share.hedge, comparator: '~' as const, approximate: true }),
  }
  add(making, { ...fields, quantity: { ...count, base, ...beside }, measure: 'beside its share' })
  const tied = add(making, { ...fields, quantity: { ...share, base }, measure: 'the share alone' })
  making.relations.push(relation(tied, 'derivedFrom', total + 1))
  if (!isWhole) return
  const percents = values.map((value) =>
    add(making, {
      ...fields,
      measure: 'in per cent',
      quantity: { text: '', status: 'stated', value: Math.round((value / whole) * 100), unit: 'percent' },
    }),
  )
  making.breakdowns.push(breakdown(total, percents, { exhaustive: 'stated' }))
}

/** A project of so many stories in which nothing is wrong. */
export function consistent(stories: number, random: Random): Making {
  const making: Making = { claims: [], breakdowns: [], relations: [] }
  for (let story = 0; story < stories; story += 1) tell(making, story, random)
  return making
}

export const checkableOf = ({ claims, breakdowns, relations }: Making): Checkable =>
  project(claims, { breakdowns, relations })
