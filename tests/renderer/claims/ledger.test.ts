// What the ledger works out by itself: orders, layouts, filters in words, sums of groups, the same view or another.
import { expect, it } from 'vitest'
import {
  frozenUpTo,
  laidOut,
  movedBy,
  movedTo,
  resized,
  shown,
} from '../../../src/renderer/claims/table/layout'
import {
  filterWords,
  periodFrom,
  rangeFrom,
  without,
  withParts,
} from '../../../src/renderer/claims/table/filters'
import { groupTitle, sumWords } from '../../../src/renderer/claims/table/grouping'
import { sortedAlsoBy, sortedBy, sortOf } from '../../../src/renderer/claims/table/sorting'
import { queryOf, sameQuery } from '../../../src/renderer/claims/table/views'

it('sorts by one column, and the other way round the second time', () => {
  const once = sortedBy([{ by: 'createdAt', descending: true }], 'status')
  expect(once).toEqual([{ by: 'status', descending: false }])
  expect(sortedBy(once, 'status')).toEqual([{ by: 'status', descending: true }])
  expect(sortedBy([...once, { by: 'type' }], 'status')).toEqual([{ by: 'status', descending: false }])
})

it('sorts by one column more, the other way round, and then not by it', () => {
  const two = sortedAlsoBy([{ by: 'status' }], 'type')
  expect(two).toEqual([{ by: 'status' }, { by: 'type' }])
  expect(sortOf(two, 'type')).toEqual({ place: 2, descending: false })
  const turned = sortedAlsoBy(two, 'type')
  expect(turned).toEqual([{ by: 'status' }, { by: 'type', descending: true }])
  expect(sortedAlsoBy(turned, 'type')).toEqual([{ by: 'status' }])
  expect(sortOf(turned, undefined)).toBeUndefined()
})

const columns = ['type', 'statement', 'status'].map((key) => ({ key }))
const keysOf = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key)

it('moves, sizes, shows and hides columns, and keeps the last one', () => {
  expect(keysOf(movedBy(columns, 'status', -1))).toEqual(['type', 'status', 'statement'])
  expect(keysOf(movedTo(columns, 'type', 2))).toEqual(['statement', 'status', 'type'])
  expect(keysOf(movedBy(columns, 'type', -1))).toEqual(['type', 'statement', 'status'])
  expect(resized(columns, 'type', 3)[0]).toEqual({ key: 'type', width: 40 })
  expect(keysOf(shown(columns, 'tags', true))).toEqual(['type', 'statement', 'status', 'tags'])
  expect(keysOf(shown(columns, 'type', false))).toEqual(['statement', 'status'])
  expect(shown([{ key: 'type' }], 'type', false)).toEqual([{ key: 'type' }])
})

it('freezes up to a column, and none the second time', () => {
  const frozen = frozenUpTo(columns, 'statement')
  expect(frozen.map(({ frozen: each }) => each)).toEqual([true, true, undefined])
  expect(frozenUpTo(frozen, 'statement').some(({ frozen: each }) => each)).toBe(false)
  expect(frozenUpTo(frozen, 'type').some(({ frozen: each }) => each)).toBe(false)
  // What is frozen stands first, wherever it was put.
  expect(keysOf(laidOut(movedTo(frozen, 'status', 0)))).toEqual(['type', 'statement', 'status'])
})

it('drops the keys of a filter that hold nothing', () => {
  expect(withParts({ type: 'event', text: 'a' }, { text: '', status: [] })).toEqual({ type: 'event' })
  // What a removed tag has left keeps no claim, whatever is asked for besides.
  expect(withParts({ tag: [] }, { text: 'a' })).toEqual({ tag: [], text: 'a' })
  expect(without({ atLeast: 1, atMost: 2, unit: 'case' }, 'value')).toEqual({ unit: 'case' })
})

it('says a filter in words', () => {
  const name = (_: string, value: string): string => value.toUpperCase()
  const where = { status: ['draft' as const, 'reviewed' as const], atLeast: 1000, period: '2017/2020' }
  expect(filterWords(where, 'status', name)).toBe('DRAFT, REVIEWED')
  expect(filterWords(where, 'value', name)).toBe('at least 1,000')
  expect(filterWords({ atLeast: 1, atMost: 2.5 }, 'value', name)).toBe('1 to 2.5')
  expect(filterWords(where, 'period', name)).toBe('2017 to 2020')
  expect(filterWords(where, 'notes', name)).toBeUndefined()
  expect(filterWords({ tag: [] }, 'tag', name)).toBe('removed since')
})

it('reads what is typed into a filter, or says what is wrong with it', () => {
  expect(rangeFrom('1,071', ' ')).toEqual({ atLeast: 1071, atMost: undefined })
  expect(rangeFrom('1', 'many')).toEqual({ problem: expect.stringContaining('“many”') })
  expect(periodFrom('April 2021')).toEqual({ period: '2021-04' })
  expect(periodFrom('soon enough')).toEqual({ problem: expect.stringContaining('“soon enough”') })
})

const sum = (unit: string | undefined, value: number, left = 0, claims = 2) => ({
  unit,
  sum: value,
  claims,
  left,
})

it('adds nothing of different units before somebody wants it', () => {
  const sums = [sum('complaints', 361), sum('officers', 24, 3)]
  expect(sumWords({ sums }, false)).toEqual({
    text: '361 complaints · 24 officers · 3 without a number',
    mixable: true,
  })
  expect(sumWords({ sums }, true)).toEqual({
    text: '385 of mixed units · 3 without a number',
    mixable: false,
  })
  expect(sumWords({ sums: [sum('cases', 0.1 + 0.2)] }, false)).toEqual({ text: '0.3 cases', mixable: false })
  expect(sumWords({ sums: [sum(undefined, 0, 2, 0)] }, false)).toEqual({
    text: '2 without a number',
    mixable: false,
  })
})

it('names the groups of claims that have no value', () => {
  expect(groupTitle({ label: '' }, 'tag')).toBe('No tag')
  expect(groupTitle({ key: 'draft', label: 'draft' }, 'status')).toBe('Draft')
  expect(groupTitle({ key: 'x', label: 'Water' }, 'tag')).toBe('Water')
})

it('knows a view again in whatever order its keys are written', () => {
  const table = { where: { type: 'event', status: 'draft' as const }, sort: [{ by: 'type' as const }] }
  const saved = { sort: [{ by: 'type' as const }], where: { status: 'draft' as const, type: 'event' } }
  expect(sameQuery(queryOf(table), saved)).toBe(true)
  expect(sameQuery(queryOf({ ...table, group: 'type' }), saved)).toBe(false)
})
