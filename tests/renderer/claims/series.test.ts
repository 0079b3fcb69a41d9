// The claims of a series in the order of time: each stands once, also those that have no place in it.
import { expect, it } from 'vitest'
import type { LedgerRow } from '../../../src/core/answers'
import { membersOf } from '../../../src/renderer/claims/sections/series-points'

const rowOf = (id: string, edtf?: string, value?: number): LedgerRow =>
  ({
    claim: {
      id,
      fields: {
        ...(value !== undefined && { quantity: { text: `${value} boats`, status: 'stated', value } }),
        ...(edtf !== undefined && { period: { text: edtf, edtf, basis: 'stated' } }),
      },
    },
  }) as LedgerRow

it('lists each claim once: by its date, those without a date or a number last, no others', () => {
  const rows = [
    rowOf('a', '2022', 40),
    rowOf('b', '2020', 30),
    rowOf('c', '2021'),
    rowOf('d', undefined, 5),
    rowOf('stranger', '2019', 1),
  ]
  const members = membersOf(['a', 'b', 'c', 'd', 'far'], rows)
  expect(members.map(({ id, point }) => [id, point?.text])).toEqual([
    ['b', '30 boats'],
    ['a', '40 boats'],
    ['c', undefined],
    ['d', undefined],
    ['far', undefined],
  ])
})
