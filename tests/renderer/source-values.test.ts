// What the details of sources show, for one and for many.
import { expect, test } from 'vitest'
import type { Source } from '../../src/core/model/source'
import {
  common,
  languageName,
  markOf,
  namesOf,
  regionKinds,
  wordsIn,
} from '../../src/renderer/inspector/source/values'

const source = (more: Partial<Source>): Source => more as Source

test('a value that sources differ in is not shown as that of all', () => {
  const [a, b] = [source({ publisher: 'A', authors: ['X'] }), source({ publisher: 'B', authors: ['X'] })]
  expect(common([a, b], ({ publisher }) => publisher)).toEqual({ value: undefined, mixed: true })
  expect(common([a, b], ({ authors }) => authors)).toEqual({ value: ['X'], mixed: false })
  expect(common([a, source({})], ({ publisher }) => publisher).mixed).toBe(true)
  expect(common([source({}), source({})], ({ publisher }) => publisher)).toEqual({
    value: undefined,
    mixed: false,
  })
})

test('a value says where it was found, or that a person entered it', () => {
  const one = source({ title: 'T', publisher: 'P', found: { title: 'meta og:title' } })
  expect(markOf(one, 'title')).toEqual({ place: 'meta og:title' })
  expect(markOf(one, 'publisher')).toBe('byHand')
  expect(markOf(one, 'language')).toBeUndefined()
  // Whoever imported it looked for no places.
  expect(markOf(source({ title: 'T' }), 'title')).toBeUndefined()
})

test.each([
  ['Ada Byron; Grace  ; ;', ['Ada Byron', 'Grace']],
  [' ; ', undefined],
  ['Lovelace, Ada', ['Lovelace, Ada']],
])('the authors in “%s”', (text, names) => {
  expect(namesOf(text)).toEqual(names)
})

test.each([
  ['en', 'English'],
  ['de-AT', 'Austrian German'],
  ['English', undefined],
  ['', undefined],
  ['zz zz', undefined],
])('the language “%s”', (tag, name) => {
  expect(languageName(tag)).toBe(name)
})

test('counts words, not marks', () => {
  expect(wordsIn('The board’s 42 complaints — “none” upheld; co-operation.')).toBe(7)
  expect(wordsIn('')).toBe(0)
})

test('regions by their kinds', () => {
  const region = (start: number, kind: Source['regions'][number]['kind']) => ({
    start,
    end: start + 1,
    kind,
    by: 'rule' as const,
  })
  const kinds = regionKinds([
    region(9, 'caption'),
    region(5, 'furniture'),
    region(1, 'body'),
    region(7, 'caption'),
  ])
  expect(kinds.map(({ kind, spans }) => [kind, spans.map(({ start }) => start)])).toEqual([
    ['furniture', [5]],
    ['caption', [7, 9]],
  ])
})
