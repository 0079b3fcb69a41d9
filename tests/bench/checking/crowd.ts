// Made-up projects of many figures, for how long the checks take: a few measures at many places and times, many sources,
// some breakdowns, shares and relations. Must not break: the same seed gives the same project.
import type { Checkable } from '../../../src/core/checking/checkable'
import type { Records } from '../../../src/core/model/records'
import type { Quantity } from '../../../src/core/model/values'
import type { Random } from '../harness'
import { breakdown, idOf, project, relation, type Told } from '../../core/checking/claims'

const measures = [
  'fires put out',
  'letters answered',
  'licences granted',
  'complaints received',
  'trees felled',
]
const units = ['fires', 'letters', 'licences', 'complaints', 'trees']
const places = Array.from({ length: 40 }, (_, n) => `Parish ${n + 1}`)

/** A project of so many claims. `skew` puts all of them under one measure, place and year: the worst that can happen. */
export function crowd(size: number, random: Random, skew = false): Checkable {
  const sources = Math.ceil(size / 20)
  const claims = Array.from({ length: size }, (_, n): Told => {
    const kind = skew ? 0 : random.whole(0, measures.length - 1)
    const year = skew ? 2020 : random.whole(1990, 2024)
    const value = random.whole(10, 99_999)
    const quantity: Quantity = {
      text: String(value),
      status: 'stated',
      value,
      unit: units[kind] ?? '',
      ...(n % 7 === 0 && { comparator: '~', hedge: 'about', approximate: true }),
      ...(n % 11 === 3 && {
        base: { claim: idOf('claim', n), stated: true },
        ratio: { numerator: 1, denominator: 3 },
      }),
    }
    const fields = {
      quantity,
      measure: measures[kind] ?? '',
      period: { text: `in ${year}`, edtf: String(year), basis: 'stated' as const },
      place: skew ? 'Parish 1' : random.pick(places),
      subject: skew ? 'all' : `office ${random.whole(1, 20)}`,
    }
    return { fields, source: (n % sources) + 1, claim: { attribution: [{ name: 'Office' }] } }
  })
  const breakdowns: Records['breakdowns'][] = []
  for (let n = 1; n + 6 < size; n += 20)
    breakdowns.push(breakdown(n, [n + 1, n + 2, n + 3, n + 4], { exhaustive: 'stated' }))
  const relations: Records['relations'][] = []
  for (let n = 7; n + 9 < size; n += 10)
    relations.push(relation(n, random.pick(['partOf', 'updates', 'rounds']), n + 9))
  return project(claims, { breakdowns, relations })
}
