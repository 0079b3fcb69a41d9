// Which columns are written and in which order.
import { expect, it } from 'vitest'
import { arranged, moved, withColumn } from '../../../src/renderer/transfer/chosen'

const all = ['id', 'type', 'quote', 'url']

it('shows the chosen columns first, in their order, and forgets those that are gone', () => {
  expect(arranged(all, ['url', 'gone', 'type'])).toEqual(['url', 'type', 'id', 'quote'])
  expect(arranged(all, undefined)).toEqual(all)
})

it('adds a column at the end and takes one away', () => {
  expect(withColumn(all, ['url'], 'id', true)).toEqual(['url', 'id'])
  expect(withColumn(all, undefined, 'type', false)).toEqual(['id', 'quote', 'url'])
  // Nothing chosen means all of them: no table is without columns.
  expect(withColumn(all, ['url'], 'url', false)).toBeUndefined()
})

it('moves a chosen column by a step, and no further than the ends', () => {
  expect(moved(all, ['url', 'id', 'type'], 'id', -1)).toEqual(['id', 'url', 'type'])
  expect(moved(all, ['url', 'id'], 'id', 1)).toEqual(['url', 'id'])
  expect(moved(all, ['url', 'id'], 'quote', 1)).toEqual(['url', 'id'])
})
