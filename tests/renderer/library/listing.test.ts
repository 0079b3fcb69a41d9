// Which sources the list shows, in which order, and what a tag stands for.
import { describe, expect, test } from 'vitest'
import type { Tag } from '../../../src/core/model/codebook'
import type { Source } from '../../../src/core/model/source'
import {
  type Listing,
  listed,
  sourcesByTag,
  whyEmpty,
  withDescendants,
} from '../../../src/renderer/library/listing'

const source = (id: string, more: Partial<Source> = {}): [string, Source] => [
  id,
  {
    id,
    title: id,
    format: 'text',
    tags: [],
    version: 1,
    text: { characters: 1, sha256: '', extractor: 'text/1' },
    original: { fileName: `${id}.txt`, mediaType: 'text/plain', bytes: 1, sha256: '' },
    regions: [],
    importedAt: `2026-01-0${id.length}T00:00:00.000Z`,
    coder: 'c',
    ...more,
  },
]
const tag = (id: string, parent?: string): [string, Tag] => [
  id,
  { id, name: `tag ${id}`, ...(parent === undefined ? {} : { parent }) },
]

const tags = new Map([tag('boats'), tag('ferries', 'boats'), tag('night', 'ferries'), tag('law')])
const sources = new Map([
  source('Ädelfors', { publisher: 'The Coast', published: '2021~', tags: ['night'] }),
  source('2 boats', { authors: ['Mara Quill'], published: '2023-04' }),
  source('10 boats', { publisher: 'the audit office', tags: ['law'] }),
  source('zinc', { published: '2017/2020', tags: ['boats', 'ferries'] }),
])

const shown = (part: {
  sort?: Listing['order']['sort']
  descending?: boolean
  narrowing?: Partial<Listing['narrowing']>
}): string[] =>
  listed({
    sources,
    tags,
    claimCounts: { zinc: 3, Ädelfors: 1 },
    readings: new Map([['zinc', { sourceId: 'zinc', state: 'read', start: 0, furthest: 1 }]]),
    order: { sort: part.sort ?? 'imported', descending: part.descending ?? false },
    narrowing: { filter: '', tag: undefined, unread: false, ...part.narrowing },
  }).map(({ id }) => id)

describe('the order', () => {
  test.each([
    ['imported', false, ['zinc', '2 boats', 'Ädelfors', '10 boats']],
    ['imported', true, ['Ädelfors', '10 boats', '2 boats', 'zinc']],
    ['title', false, ['2 boats', '10 boats', 'Ädelfors', 'zinc']],
    ['published', false, ['zinc', 'Ädelfors', '2 boats', '10 boats']],
    // What has no date comes last both ways.
    ['published', true, ['2 boats', 'Ädelfors', 'zinc', '10 boats']],
    ['publisher', false, ['10 boats', 'Ädelfors', '2 boats', 'zinc']],
    ['claims', true, ['zinc', 'Ädelfors', '2 boats', '10 boats']],
  ] as const)('by %s, descending %s', (sort, descending, expected) => {
    expect(shown({ sort, descending })).toEqual(expected)
  })
})

describe('the list is narrowed', () => {
  test.each([
    ['quill', ['2 boats']],
    ['COAST', ['Ädelfors']],
    ['boats audit', ['10 boats']],
    ['audit coast', []],
    ['zinc.txt', ['zinc']],
    ['tag ferries', ['zinc']],
    ['   ', ['zinc', '2 boats', 'Ädelfors', '10 boats']],
  ] as const)('by the words “%s”, all of which have to occur', (filter, expected) => {
    expect(shown({ narrowing: { filter } })).toEqual(expected)
  })

  test('to a tag and those below it', () => {
    expect(shown({ narrowing: { tag: 'boats' } })).toEqual(['zinc', 'Ädelfors'])
    expect(shown({ narrowing: { tag: 'night' } })).toEqual(['Ädelfors'])
  })

  test('to what is not yet read', () => {
    expect(shown({ narrowing: { unread: true } })).toEqual(['2 boats', 'Ädelfors', '10 boats'])
  })
})

test('a tag counts each source once, however many tags below it that carries', () => {
  expect(Object.fromEntries(sourcesByTag(tags, sources))).toEqual({ boats: 2, ferries: 2, night: 1, law: 1 })
})

test('a codebook that goes round in a circle ends', () => {
  const round = new Map([tag('a', 'b'), tag('b', 'a'), tag('c')])
  expect([...withDescendants(round, 'a')]).toEqual(['a', 'b'])
  expect(sourcesByTag(round, new Map([source('s', { tags: ['a'] })])).get('b')).toBe(1)
})

describe('a list that is narrowed', () => {
  test('finds letters with accents however a system writes them', () => {
    expect(shown({ narrowing: { filter: 'ädel'.normalize('NFD') } })).toEqual(['Ädelfors'])
    expect(shown({ narrowing: { filter: 'ädel'.normalize('NFC') } })).toEqual(['Ädelfors'])
  })

  test('is narrowed no longer to a tag that is gone', () => {
    expect(shown({ narrowing: { tag: 'removed' } })).toHaveLength(sources.size)
  })

  test('says, where it shows nothing, what it is narrowed to and the way out of that', () => {
    const why = (part: Partial<Listing['narrowing']>): string =>
      whyEmpty({ filter: '', tag: undefined, unread: false, ...part })
    expect(why({ filter: 'x', unread: true })).toMatch(/Esc in the filter box/)
    expect(why({ tag: 'law', unread: true })).toMatch(/Press the tag above the list/)
    expect(why({ unread: true })).toBe('Everything here is read.')
  })
})
