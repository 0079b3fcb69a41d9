// What differs between two images of a record: nothing that a person can change goes unsaid, and no id is ever said.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences, erased, inFull, inShort, type Names } from '../../../src/core/history'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import { type Noun, nouns, type Records, recordSchemas } from '../../../src/core/model/records'
import { ofSchema } from '../transfer/of-schema'
import { everyField } from '../transfer/projects'

const idOf = (n: number) => `01940000-0000-7000-8000-${String(n).padStart(12, '0')}`
const types = [...builtInClaimTypes, everyField]
const names: Names = {
  of: (noun, id) => (id === idOf(404) ? undefined : `${noun} ${id.slice(-1)}`),
  type: (key) => types.find((type) => type.key === key),
}

/** What a claim is made of, as plainly as it can be. */
const claim = (parts: Partial<Records['claims']> = {}): Records['claims'] => ({
  id: idOf(1),
  type: 'statistic',
  status: 'draft',
  evidence: [],
  fields: {},
  attribution: [],
  act: 'assert',
  certainty: 'unknown',
  polarity: 'positive',
  tags: [],
  coder: idOf(2),
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...parts,
})
const changed = (before: Partial<Records['claims']>, after: Partial<Records['claims']>) =>
  differences('claims', { before: claim(before), after: claim(after) }, names).map(inFull)

describe('of a claim', () => {
  test('values are said as printed, then as they were read, and what else is known of them by itself', () => {
    const quantity = {
      text: 'over 40',
      status: 'stated' as const,
      value: 40,
      comparator: '>' as const,
      unit: 'boats',
    }
    expect(
      changed(
        { fields: { quantity } },
        { fields: { quantity: { ...quantity, text: '40', comparator: '=', hedge: 'nearly' } } },
      ),
    ).toEqual([
      { label: 'Quantity', before: 'over 40 (over 40 boats)', after: '40 (40 boats)' },
      { label: 'Quantity: Hedge', after: 'nearly' },
    ])
    const period = { text: 'that spring', edtf: '2023-04', basis: 'stated' as const, asOf: '2024-01-05' }
    expect(changed({}, { fields: { period } })).toEqual([
      { label: 'Period', after: 'that spring (April 2023)' },
      { label: 'Period: As of', after: '5 January 2024' },
    ])
  })

  test('of a list what was added and what was removed is said, and another order as a whole', () => {
    const states = (n: number) => ({ highlightId: idOf(n), role: 'states' as const })
    expect(
      changed(
        { evidence: [states(3), states(4)], tags: [idOf(5)] },
        { evidence: [states(4), { ...states(6), field: 'fields.quantity' }] },
      ),
    ).toEqual([
      { label: 'Evidence', before: 'highlights 3 (states)', after: 'highlights 6 (states; quantity)' },
      { label: 'Tags', before: 'tags 5' },
    ])
    expect(changed({ tags: [idOf(5), idOf(6)] }, { tags: [idOf(6), idOf(5)] })).toEqual([
      { label: 'Tags', before: 'tags 5; tags 6', after: 'tags 6; tags 5' },
    ])
  })

  test('the attribution is a line of hops', () => {
    const hops = [
      { name: 'The Quay', verb: 'reports' },
      { entity: idOf(7), stance: 'distancing' as const },
    ]
    expect(changed({}, { attribution: hops })).toEqual([
      { label: 'Attribution', after: 'The Quay (reports) › entities 7 (distancing)' },
    ])
  })

  test('what was erased for good, and fields that its type has no more, have words as well', () => {
    const told = changed(
      {},
      { type: 'gone', fields: { odd: 'value', who: [{ entity: idOf(404) }] }, tags: [idOf(404)] },
    )
    expect(told).toEqual([
      { label: 'Type', before: 'Statistic', after: 'gone' },
      { label: 'Odd', after: 'value' },
      { label: 'Who', after: erased },
      { label: 'Tags', after: erased },
    ])
  })
})

test('passages of the same words are told apart by what surrounds them', () => {
  const at = (start: number, prefix: string): Records['highlights'] => ({
    id: idOf(1),
    sourceId: idOf(2),
    start,
    end: start + 4,
    quote: { exact: 'boat', prefix, suffix: ' sank' },
    anchor: 'exact',
    tags: [],
    coder: idOf(3),
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  expect(differences('highlights', { before: at(4, 'one '), after: at(90, 'other ') }, names)).toEqual([
    { label: 'Passage', before: '…one [boat] sank…', after: '…other [boat] sank…' },
  ])
})

test('long texts are cut down to where they differ, long lists to their first items', () => {
  const text = 'a'.repeat(400)
  const [told] = differences(
    'claims',
    { before: claim({ statement: `${text} 42 ${text}` }), after: claim({ statement: `${text} 43 ${text}` }) },
    names,
  ).map(inShort)
  expect(told?.before).toMatch(/^…a{78} 42 a{79}…$/)
  expect(told?.after).toBe(told?.before?.replace('42', '43'))
  const series = { id: idOf(1), name: 'Boats', claims: Array.from({ length: 30 }, (_, n) => idOf(n)) }
  const [, claims] = differences('series', { after: series }, names).map(inShort)
  expect(claims?.after).toMatch(/^(claims \d; ){8}and 22 more$/)
})

const images = fc
  .constantFrom(...nouns.filter((noun) => noun !== 'coders'))
  .chain((noun) => fc.tuple(fc.constant(noun), ofSchema(recordSchemas[noun]), ofSchema(recordSchemas[noun])))
  .map(
    ([noun, before, after]) =>
      [noun, before, after] as [Noun, Record<string, unknown>, Record<string, unknown>],
  )

/** What the program itself keeps, and what a person can't change alone. */
const kept = new Set([
  'id',
  'coder',
  'createdAt',
  'updatedAt',
  'importedAt',
  'decidedAt',
  'text',
  'found',
  'basis',
  'original',
  'start',
  'end',
  'score',
])

describe('of any two images', { timeout: 60_000 }, () => {
  test('each key that differs is told, each part says two things, and none an id', () => {
    fc.assert(
      fc.property(images, ([noun, before, after]) => {
        for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
          // One key at a time, so that what is told must be about it.
          const image = Object.fromEntries(
            Object.entries({ ...before, [key]: after[key] }).filter(([, value]) => value !== undefined),
          )
          const told = differences(noun, { before, after: image } as never, names).map(inFull)
          const differs =
            !kept.has(key) && JSON.stringify(before[key] ?? []) !== JSON.stringify(image[key] ?? [])
          const isHollow = [before[key], image[key]].every((value) => value === undefined || isEmpty(value))
          expect(
            told.length > 0 || !differs || isHollow,
            `${noun}.${key} of ${JSON.stringify([before[key], image[key]])}`,
          ).toBe(true)
          expect(JSON.stringify(told)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/)
          for (const part of told) expect(part.before).not.toBe(part.after)
        }
      }),
      { numRuns: 100 },
    )
  })
})

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => each === undefined || isEmpty(each))
