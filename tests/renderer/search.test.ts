// The hits of a search as rows, snippets in pieces, and the queries that are remembered.
import { expect, test } from 'vitest'
import type { SearchHit } from '../../src/core/answers'
import { piecesOf, remembered, rowsOf } from '../../src/renderer/search/groups'

const hit = (id: string, sourceId?: string): SearchHit => ({
  kind: 'source',
  id,
  title: id,
  snippet: '',
  marks: [],
  ...(sourceId === undefined ? {} : { sourceId }),
})

test('hits stand together by source, the source of the best hit first', () => {
  const rows = rowsOf([hit('1', 'b'), hit('2', 'a'), hit('3'), hit('4', 'b')])
  expect(rows.map(({ hit: { id }, opens }) => [id, opens])).toEqual([
    ['1', 'b'],
    ['4', undefined],
    ['2', 'a'],
    ['3', null],
  ])
})

test.each([
  ['a boat sank', [{ start: 2, end: 6 }], ['a ', '[boat]', ' sank']],
  ['boat', [{ start: 0, end: 4 }], ['[boat]']],
  ['two boats', [], ['two boats']],
  [
    'red boats',
    [
      { start: 0, end: 3 },
      { start: 4, end: 8 },
    ],
    ['[red]', ' ', '[boat]', 's'],
  ],
])('the snippet “%s” in pieces', (snippet, marks, expected) => {
  const pieces = piecesOf({ snippet, marks }).map(({ text, marked }) => (marked ? `[${text}]` : text))
  expect(pieces).toEqual(expected)
})

test('a query that only goes on with the last takes its place', () => {
  expect(remembered(['boa', 'law'], 'boats')).toEqual(['boats', 'law'])
  expect(remembered(['boats', 'law'], 'law')).toEqual(['law', 'boats'])
  expect(remembered(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toHaveLength(8)
})
