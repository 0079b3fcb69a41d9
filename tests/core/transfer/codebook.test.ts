// Codebooks as JSON: the same bytes for the same codebook, nothing that doesn't hold together, nothing doubled.
import { describe, expect, test } from 'vitest'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import { type Codebook, readCodebook, writeCodebook } from '../../../src/core/transfer/codebook'
import { joining } from '../../../src/core/transfer/joining'
import type { ProjectData } from '../../../src/core/transfer/project-data'

const idOf = (n: number) => `01940000-0000-7000-8000-${String(n).padStart(12, '0')}`

const codebook: Codebook = {
  claimTypes: [...builtInClaimTypes],
  tags: [
    { id: idOf(1), name: 'Low', parent: idOf(2), color: '#112233' },
    { id: idOf(2), name: 'High', examples: 'such as “this”' },
  ],
  entities: [{ id: idOf(3), kind: 'organisation', name: 'Harbour office', aliases: ['the office'] }],
}
const empty: Codebook = { claimTypes: [], tags: [], entities: [] }

const written = (records: Codebook) =>
  [...writeCodebook({ all: (noun: keyof Codebook) => records[noun] } as unknown as ProjectData)]
    .map(({ text }) => text)
    .join('')

test('a codebook is read back as it was written', () => {
  expect(readCodebook(written(codebook), 'a.json')).toEqual(codebook)
  expect(readCodebook(written(empty), 'a.json')).toEqual(empty)
  expect(written(empty)).toBe(
    '{\n  "format": "assay-codebook/1",\n  "claimTypes": [],\n  "tags": [],\n  "entities": []\n}\n',
  )
  expect(JSON.parse(written(codebook))).toEqual({ format: 'assay-codebook/1', ...codebook })
})

describe('a file that doesn’t hold together is refused', () => {
  const altered = (change: (file: Record<string, unknown[]>) => void): string => {
    const file = JSON.parse(written(codebook)) as Record<string, unknown[]>
    change(file)
    return JSON.stringify(file)
  }
  test.each([
    ['no JSON', '{', 'unreadable', 'is not JSON'],
    ['a project', '{"format":"assay/1"}', 'unreadable', 'its “format” is not assay-codebook/1'],
    ['a newer one', '{"format":"assay-codebook/2"}', 'newerProject', 'reads assay-codebook/1'],
    ['a strange part', altered((file) => (file['claims'] = [])), 'damaged', 'an unknown part “claims”'],
    ['a missing list', altered((file) => delete file['tags']), 'damaged', 'The list “tags” is missing'],
    [
      'a bad record',
      altered(({ tags }) => (tags![1] = { id: idOf(2) })),
      'damaged',
      `The tag ${idOf(2)} can't be read`,
    ],
    [
      'a bad claim type',
      altered(({ claimTypes }) => (claimTypes![0] = { id: idOf(7) })),
      'damaged',
      `The claim type ${idOf(7)} can't be read`,
    ],
    [
      'a record twice',
      altered(({ tags }) => tags!.push(tags![1])),
      'damaged',
      `The tag ${idOf(2)} stands in the file twice`,
    ],
    [
      'a circle',
      altered(({ tags }) => (tags![1] = { ...codebook.tags[1], parent: idOf(1) })),
      'damaged',
      'stands below itself',
    ],
    [
      'a tag below nothing',
      altered(({ tags }) => tags!.pop()),
      'damaged',
      'The tag “Low” stands below a tag that is not in the file',
    ],
    [
      'a key twice',
      altered(({ claimTypes }) => (claimTypes![1] = { ...builtInClaimTypes[1], key: 'statistic' })),
      'damaged',
      'Two claim types have the key “statistic”',
    ],
    [
      'a field twice',
      altered(
        ({ claimTypes }) =>
          (claimTypes![7] = {
            ...builtInClaimTypes[7],
            fields: builtInClaimTypes[7]!.fields.flatMap((field) => [field, field]),
          }),
      ),
      'damaged',
      'has two fields with the key “term”',
    ],
  ])('%s', (_what, text, code, message) => {
    expect(() => readCodebook(text, 'a.json')).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    )
  })
})

test('tags are read a hundred deep, in whichever order they stand; the first below them is named', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, n) => ({
      id: idOf(n),
      name: `Level ${n + 1}`,
      ...(n > 0 && { parent: idOf(n - 1) }),
    }))
  for (const ordered of [(tags: Codebook['tags']) => tags, (tags: Codebook['tags']) => tags.toReversed()]) {
    const tags = ordered(chain(100))
    expect(readCodebook(written({ ...empty, tags }), 'a.json').tags).toEqual(tags)
    expect(() => readCodebook(written({ ...empty, tags: ordered(chain(102)) }), 'a.json')).toThrow(
      'The tag “Level 101” is nested more than 100 deep.',
    )
  }
})

describe('what joins a project', () => {
  test('is everything in an empty one, and nothing in one that has it', () => {
    const added = joining(codebook, empty)
    expect({ ...added, tags: added.tags.toReversed() }).toEqual(codebook)
    expect(joining(codebook, codebook)).toEqual(empty)
  })

  test('takes the same name in the same place for the same, further down as well', () => {
    const there = [
      { id: idOf(50), name: 'High ' },
      { id: idOf(51), name: 'Low' },
    ]
    expect(joining(codebook, { ...empty, tags: there }).tags).toEqual([
      { id: idOf(1), name: 'Low', parent: idOf(50), color: '#112233' },
    ])
    const below = [...there, { id: idOf(52), name: 'Low', parent: idOf(50) }]
    expect(joining(codebook, { ...empty, tags: below }).tags).toEqual([])
    const entity = { id: idOf(60), kind: 'person' as const, name: 'Harbour office', aliases: [] }
    expect(joining(codebook, { ...empty, entities: [entity] }).entities).toEqual(codebook.entities)
    expect(joining(codebook, { ...empty, entities: [{ ...entity, kind: 'organisation' }] }).entities).toEqual(
      [],
    )
    const type = { ...builtInClaimTypes[0]!, id: idOf(70), label: 'Figure' }
    expect(
      joining(codebook, { ...empty, claimTypes: [type] }).claimTypes.map(({ key }) => key),
    ).not.toContain('statistic')
  })

  test('leaves what has the same id as it is, and takes no shortcut away', () => {
    const there = {
      ...empty,
      tags: [{ id: idOf(2), name: 'Renamed', shortcut: 'x' }],
      claimTypes: [{ ...builtInClaimTypes[0]!, id: idOf(70), key: 'own' }],
    }
    const tags = codebook.tags.map((tag) => ({ ...tag, shortcut: 'x' }))
    const added = joining({ ...codebook, tags }, there)
    expect(added.tags).toEqual([{ ...codebook.tags[0]!, parent: idOf(2) }])
    expect(added.claimTypes[0]).not.toHaveProperty('shortcut')
    expect(added.claimTypes[1]).toHaveProperty('shortcut', 2)
  })

  test('keeps two of the codebook that have the same name apart', () => {
    const tags = [1, 2].map((n) => ({ id: idOf(n), name: 'Twin' }))
    expect(joining({ ...empty, tags }, empty).tags).toEqual(tags)
  })

  test('looks at each claim type of the project once, however many there are', () => {
    let looked = 0
    const types = Array.from({ length: 50 }, (_, n) => ({
      ...builtInClaimTypes[0]!,
      id: idOf(100 + n),
      get key() {
        looked += 1
        return `type${n}`
      },
    }))
    const claimTypes = types.map((type, n) => ({ ...type, id: idOf(200 + n) }))
    looked = 0
    expect(joining({ ...empty, claimTypes }, { ...empty, claimTypes: types }).claimTypes).toEqual([])
    expect(looked).toBe(50)
  })
})
