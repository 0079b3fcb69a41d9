// One fault of a kind among figures that are right. Each says which claims a check has to be about to have found it.
// Must not break: a fault is one that an editor would correct, larger than what any rounding in its print explains.
import type { CheckKind } from '../../../src/core/model/check'
import type { Random } from '../harness'
import { add, type Making } from './consistent'
import { breakdown, idOf, relation } from '../../core/checking/claims'

/** The claims of a fault, by number; all of them have to be in the check. */
interface Planted {
  kind: CheckKind
  claims: number[]
}

type Plant = (making: Making, random: Random) => Planted

const plain = (value: number, unit: string) => ({
  text: String(value),
  status: 'stated' as const,
  value,
  unit,
})
const stem = { subject: 'the east quay', place: 'Saltmere' }
const inYear = (edtf: string) => ({ text: edtf, edtf, basis: 'stated' as const })

/** A total that its parts don't come to: a part forgotten, two figures swapped, or a slip. */
const sum: Plant = (making, random) => {
  const values = Array.from({ length: random.whole(2, 6) }, () => random.whole(11, 989))
  const right = values.reduce((all, value) => all + value, 0)
  const slips = [right + random.whole(1, 60), right - (values[0] ?? 0), swapped(right)]
  const wrong = random.pick(slips.filter((slip) => slip !== right && slip % 100 !== 0))
  const fields = { ...stem, measure: 'crates landed', period: inYear('2021') }
  const total = add(making, { ...fields, quantity: plain(wrong, 'crates') })
  const parts = values.map((value, n) =>
    add(making, { ...fields, quantity: plain(value, 'crates'), category: `kind ${n}` }),
  )
  making.breakdowns.push(breakdown(total, parts, { exhaustive: random.pick(['stated', 'inferred']) }))
  return { kind: 'sum', claims: [total, ...parts] }
}

/** A number with two neighbouring digits swapped. */
function swapped(value: number): number {
  const digits = String(value).split('')
  const at = digits.findIndex((digit, n) => n > 0 && digit !== digits[n - 1])
  if (at === -1) return value + 9
  return Number([...digits.slice(0, at - 1), digits[at], digits[at - 1], ...digits.slice(at + 1)].join(''))
}

/** A part that is greater than its whole, by a relation, a breakdown or its base. */
const exceeds: Plant = (making, random) => {
  const value = random.whole(30, 9000)
  const how = random.whole(0, 2)
  const whole = add(making, { ...stem, measure: 'nets inspected', quantity: plain(value, 'nets') })
  const base = how === 0 ? { base: { claim: idOf('claim', whole), stated: true } } : {}
  const more = value + Math.ceil(value * (0.12 + random.next()))
  const part = add(making, {
    ...stem,
    measure: 'nets found torn',
    quantity: { ...plain(more, 'nets'), ...base },
  })
  if (how === 1) making.relations.push(relation(part, 'partOf', whole))
  if (how === 2) making.breakdowns.push(breakdown(whole, [part], { exhaustive: 'no', disjoint: 'no' }))
  return { kind: 'exceeds', claims: [whole, part] }
}

/** A share that is printed far from what its numbers come to, beside its count or by itself. */
const share: Plant = (making, random) => {
  const value = random.whole(900, 60_000)
  const real = 0.02 + random.next() * 0.7
  const count = Math.round(value * real)
  const wrong = Math.round(real * 100 * random.pick([0.55, 0.7, 1.35, 1.6])) + random.pick([-2, 2])
  const kept = Math.min(99, Math.max(1, wrong))
  // Small shares come near their wrong ones again.
  const percent = Math.abs(kept - real * 100) < 2 ? kept + 4 : kept
  const whole = add(making, { ...stem, measure: 'berths let', quantity: plain(value, 'berths') })
  const base = { claim: idOf('claim', whole), stated: true }
  const part = add(making, {
    ...stem,
    measure: 'berths let to strangers',
    quantity: { ...plain(count, 'berths'), base },
  })
  if (random.next() < 0.5) {
    const printed = { ...plain(percent, 'percent'), base }
    const said = add(making, { ...stem, measure: 'let to strangers', quantity: printed })
    making.relations.push(relation(said, random.pick(['sameAs', 'derivedFrom', 'pairedWith']), part))
    return { kind: 'share', claims: [said, part, whole] }
  }
  const quantity = { ...plain(count, 'berths'), base, ratio: { numerator: percent, denominator: 100 } }
  const beside = add(making, { ...stem, measure: 'berths let to others', quantity })
  return { kind: 'share', claims: [beside, whole] }
}

/** Two sources that have different numbers for one thing. */
const conflict: Plant = (making, random) => {
  const value = random.whole(20, 90_000)
  const other = Math.round(value * random.pick([0.6, 0.8, 1.25, 1.6])) + 3
  const period = inYear(random.pick(['2019', '2020-05', '2017/2020', '2022-03-31']))
  const measures = random.pick([
    ['passengers rescued', 'number of passengers rescued'],
    ['rescued passengers', 'passengers that were rescued'],
    ['passengers injured', 'passengers hurt'],
  ] as const)
  const quantities = [
    plain(value, 'passengers'),
    plain(other, random.pick(['passengers', 'Passengers', 'passenger'])),
  ]
  const [a = 0, b = 0] = measures.map((measure, n) =>
    add(making, { ...stem, measure, period, quantity: quantities[n]! }),
  )
  return { kind: 'conflict', claims: [a, b] }
}

/** The same number, once exact and once rounded or hedged. */
const rounded: Plant = (making, random) => {
  const fields = { ...stem, measure: 'oysters sown', period: inYear('2018') }
  const value = random.whole(1203, 98_765)
  const exact = add(making, { ...fields, quantity: plain(value, 'oysters') })
  const round = Number(value.toPrecision(2))
  const hedge = { text: `about ${round}`, comparator: '~' as const, approximate: true, hedge: 'about' }
  const twin = add(making, { ...fields, quantity: { ...plain(round, 'oysters'), ...hedge } })
  return { kind: 'rounded', claims: [exact, twin] }
}

/** A figure that was corrected later, said so by a relation. */
const revised: Plant = (making, random) => {
  const value = random.whole(40, 4000)
  const fields = { ...stem, measure: 'lamps broken', period: inYear('2020') }
  const [a, b] = [value, value + random.whole(1, 90)].map((each, n) =>
    add(making, {
      ...fields,
      quantity: plain(each, 'lamps'),
      period: { ...inYear('2020'), asOf: n === 0 ? '2021-02' : '2021-11' },
    }),
  )
  making.relations.push(relation(b ?? 0, 'updates', a ?? 0))
  return { kind: 'revised', claims: [a ?? 0, b ?? 0] }
}

/** A date that can't be: told before it came, due before it was promised, a day that isn't, known before it was. */
const date: Plant = (making, random) => {
  const quantity = plain(random.whole(3, 50), 'meetings')
  const claim = random.pick([
    () => add(making, { ...stem, quantity, measure: 'meetings held', period: inYear('2025-07') }),
    () =>
      add(making, {
        ...stem,
        quantity,
        measure: 'meetings held',
        period: { ...inYear('2021'), asOf: '2020-06' },
      }),
    () =>
      add(making, {
        ...stem,
        quantity,
        measure: 'meetings held',
        period: { ...inYear('2021'), text: 'on 31 June 2021' },
      }),
    () =>
      add(making, { promise: 'mend the quay', due: inYear('2024') }, { type: 'commitment', act: 'promise' }),
  ])()
  return { kind: 'date', claims: [claim] }
}

/** Parts that count something else than their total. */
const mixedUnits: Plant = (making, random) => {
  const total = add(making, {
    ...stem,
    measure: 'complaints',
    quantity: plain(random.whole(200, 900), 'complaints'),
  })
  const units = random.pick([
    ['complaints', 'officers'],
    ['cases', 'cases'],
    ['complaints', 'occasions', 'times'],
  ])
  const parts = units.map((unit) =>
    add(making, { ...stem, measure: 'of them', quantity: plain(random.whole(5, 60), unit) }),
  )
  making.breakdowns.push(breakdown(total, parts, { exhaustive: 'stated' }))
  return { kind: 'mixedUnits', claims: [total, ...parts] }
}

export const plants: Readonly<Partial<Record<CheckKind, Plant>>> = {
  sum,
  exceeds,
  share,
  conflict,
  rounded,
  revised,
  date,
  mixedUnits,
}
