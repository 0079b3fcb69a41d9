// `apply`: many operations as one step, with names for ids and positions in code points, all or none.
import { beforeEach, describe, expect, test } from 'vitest'
import { checkId } from '../../../src/core/checking/identity'
import { operations, type OperationVerb } from '../../../src/core/operations'
import { type Desk, failureOf, importText, openDesk } from './desk'

// The emoji make UTF-16 units differ from code points.
const text =
  '😀 A note of 2021 😀\n\nThe board counted 361 complaints, of which 265 led to nothing and 96 to something.'
const pointOf = (words: string) => Array.from(text.slice(0, text.indexOf(words))).length
const span = (words: string) => ({ start: pointOf(words), end: pointOf(words) + Array.from(words).length })

let desk: Desk
let sourceId: string

beforeEach(async () => {
  desk = await openDesk()
  sourceId = await importText(desk, text)
})

const lines = (...operations: object[]) => operations.map((each) => JSON.stringify(each)).join('\n')
const apply = (...operations: object[]) => desk.call.apply({ operations: lines(...operations) })

test('a step is called as it was asked to be', async () => {
  const operations = lines({ do: 'addTag', name: 'boats' }, { do: 'addTag', name: 'ships' })
  expect((await desk.call.apply({ operations, summary: 'Added two tags' })).history.undo).toBe(
    'Added two tags',
  )
  expect((await desk.call.apply({ operations })).history.undo).toBe('Applied 2 operations')
})

/** The example of the command line's documentation, over our own text. */
const example = () => [
  { do: 'addEntity', as: 'board', kind: 'organisation', name: 'Harbour Board', aliases: ['the Board'] },
  { do: 'addHighlight', as: 'h1', sourceId, ...span('361 complaints') },
  {
    do: 'addClaim',
    as: 'c1',
    type: 'statistic',
    statement: '361 complaints were counted',
    evidence: [{ highlightId: '$h1', role: 'states' }],
    fields: {
      quantity: { text: '361', value: 361, unit: 'complaints', comparator: '=', status: 'stated' },
      period: { text: 'between 2017 and 2020', edtf: '2017/2020', basis: 'stated' },
    },
    attribution: [
      { name: 'The Courier' },
      { name: 'The Gazette', verb: 'reports' },
      { name: 'a reply to a request' },
      { entity: '$board' },
    ],
    certainty: 'reported',
  },
  {
    do: 'addClaim',
    as: 'c2',
    type: 'statistic',
    evidence: [{ passage: { sourceId, ...span('265') }, role: 'states' }],
  },
  { do: 'addClaim', as: 'c3', type: 'statistic' },
  { do: 'addNote', on: { kind: 'claim', id: '$c1' }, text: 'See $c2 and $h1' },
  { do: 'addRelation', from: '$c2', to: '$c1', kind: 'partOf' },
  {
    do: 'addBreakdown',
    total: '$c1',
    parts: [
      { claim: '$c2', membership: 'stated' },
      { claim: '$c3', membership: 'stated' },
    ],
    dimension: 'outcome',
  },
  { do: 'changeClaim', id: '$c1', status: 'reviewed', certainty: null },
]

describe('apply', () => {
  test('runs the example as one step, and says which ids the names got', async () => {
    const { applied, names, put, history } = await apply(...example())
    expect(applied).toBe(9)
    expect(Object.keys(names)).toEqual(['board', 'h1', 'c1', 'c2', 'c3'])
    const [first, part] = [names['c1'], names['c2']]
    expect(put.claims?.find(({ id }) => id === first)).toMatchObject({
      status: 'reviewed',
      certainty: 'unknown',
      evidence: [{ highlightId: names['h1'] }],
      attribution: [{}, {}, {}, { entity: names['board'] }],
    })
    expect(put.relations).toMatchObject([{ from: part, to: first }])
    expect(put.breakdowns).toMatchObject([{ total: first, parts: [{ claim: part }, { claim: names['c3'] }] }])
    expect(put.notes).toMatchObject([{ on: { kind: 'claim', id: first }, text: 'See $c2 and $h1' }])
    expect(put.highlights?.map(({ quote }) => quote?.exact).toSorted()).toEqual(['265', '361 complaints'])
    expect(history.undo).toBe('Applied 9 operations')
    expect(await desk.call.undo({})).toMatchObject({
      undone: 1,
      history: { undo: expect.stringContaining('Imported') },
    })
    for (const kind of ['claims', 'highlights', 'entities', 'notes', 'relations', 'breakdowns'] as const)
      expect((await desk.call.list({ kind })).records).toEqual([])
  })

  test('takes every operation, with the positions of each in code points', async () => {
    const kept = (await desk.call.addClaim({ type: 'statistic' })).id!
    const seq = (await desk.call.list({ kind: 'changes', limit: 10_000 })).records.length
    const all: { [V in OperationVerb]: object } = {
      addEntity: { as: 'e', kind: 'person', name: 'A. Writer' },
      addTag: { as: 't', name: 'Figures' },
      addClaimType: { as: 'ct', key: 'odds', label: 'Odds', letter: 'O', color: '#123456', fields: [] },
      addHighlight: { as: 'h', sourceId, ...span('361') },
      addClaim: { as: 'c', type: 'statistic', evidence: [{ highlightId: '$h', role: 'states' }] },
      addNote: { as: 'n', on: { kind: 'highlight', id: '$h' }, text: 'A note' },
      addRelation: { as: 'r', from: '$c', to: '$d', kind: 'sameAs' },
      addBreakdown: { as: 'b', total: '$c', parts: [] },
      addSeries: { as: 's', name: 'Years', claims: ['$c'] },
      addView: { as: 'v', name: 'Mine', query: { where: { tag: '$t' }, sort: [] } },
      changeProject: { title: 'New' },
      changeSource: { id: sourceId, regions: [{ ...span('A note of 2021'), kind: 'headline', by: 'coder' }] },
      changeHighlight: { id: '$h', ...span('361 complaints'), tags: ['$t'] },
      splitHighlight: { as: 'part', id: '$h', at: span('complaints').start },
      mergeHighlights: { into: '$h', from: ['$part'] },
      changeClaim: {
        id: '$d',
        evidence: [
          { role: 'states', passage: { sourceId, ...span('96') } },
          { role: 'supports', highlightId: '$h' },
        ],
      },
      changeClaims: { ids: ['$d', kept], change: { status: 'reviewed' }, addTags: ['$t'] },
      splitClaim: { as: 'half', id: '$d', evidence: [1] },
      mergeClaims: { into: '$d', from: ['$half'] },
      retypeClaims: { ids: ['$d'], type: 'finding', fields: { measure: 'about' } },
      splitEntity: { as: 'other', id: '$e', name: 'C. Writer', claims: [], sources: [] },
      mergeEntities: { into: '$e', from: ['$other'] },
      mergeTags: { into: '$t', from: ['$more'] },
      changeClaimType: { id: '$ct', label: 'Chances' },
      changeEntity: { id: '$e', name: 'B. Writer' },
      changeTag: { id: '$t', color: '#abcdef' },
      changeNote: { id: '$n', text: 'Another' },
      changeRelation: { id: '$r', kind: 'notSameAs' },
      changeBreakdown: { id: '$b', dimension: 'outcome' },
      changeSeries: { id: '$s', name: 'All years' },
      changeView: { id: '$v', name: 'Ours' },
      restore: { noun: 'claims', id: kept, seq },
      decideCheck: {
        id: checkId('noEvidence', [kept]),
        kind: 'noEvidence',
        claims: [kept],
        basis: '',
        state: 'dismissed',
      },
      removeSeries: { id: '$s' },
      removeView: { id: '$v' },
      removeBreakdown: { id: '$b' },
      removeRelation: { id: '$r' },
      removeNote: { id: '$n' },
      removeTag: { id: '$t' },
      removeEntity: { id: '$e' },
      removeClaimType: { id: '$ct' },
      removeClaim: { id: '$c' },
      removeClaims: { ids: ['$d'] },
      removeHighlight: { id: '$h' },
      removeSource: { id: sourceId },
    }
    const verbs = Object.keys(all) as OperationVerb[]
    expect(verbs.toSorted()).toEqual(Object.keys(operations).toSorted())
    const before = [
      { do: 'addClaim', as: 'd', type: 'statistic' },
      { do: 'addTag', as: 'more', name: 'Numbers' },
    ]
    const made = [...before, ...verbs.map((verb) => ({ do: verb, ...all[verb] }))]
    const untilChanges = made.slice(0, before.length + verbs.indexOf('removeSeries'))
    const { put } = await apply(...untilChanges)
    const cut = (place?: { start?: number; end?: number }) => text.slice(place?.start, place?.end)
    expect(put.highlights?.map((each) => cut(each)).toSorted()).toEqual(['361 complaints', '96'])
    expect(cut(put.sources?.[0]?.regions[0])).toBe('A note of 2021')
    await desk.call.undo({})
    const renamed = { project: [{ title: 'New' }] }
    expect(await apply(...made)).toMatchObject({ applied: made.length, put: renamed })
    expect((await desk.call.list({ kind: 'sources' })).records).toEqual([])
  })

  test.each<[string, (id: string) => object | string, string, string]>([
    ['no JSON', () => '{"do":', 'badInput', 'Line 2 is not JSON'],
    ['no operation', () => ({ as: 'x' }), 'badInput', 'Line 2 does not say what to do'],
    ['an unknown verb', () => ({ do: 'constructor' }), 'badInput', 'Line 2 asks for "constructor"'],
    ['a verb that changes no facts', () => ({ do: 'undo' }), 'badInput', 'Line 2 asks for "undo"'],
    [
      'a wrong type',
      () => ({ do: 'addClaim', type: 'rumour' }),
      'notFound',
      'Line 2: There is no claim type “rumour”',
    ],
    ['a key too many', () => ({ do: 'addTag', name: 'a', size: 1 }), 'badInput', 'Line 2: '],
    [
      'a span outside the text',
      (id) => ({ do: 'addHighlight', sourceId: id, start: 0, end: 5000 }),
      'badInput',
      `Line 2: The position 5000 lies outside the text, which has ${Array.from(text).length} code points.`,
    ],
    [
      'an empty span',
      (id) => ({ do: 'addHighlight', sourceId: id, start: 3, end: 3 }),
      'badInput',
      'Line 2: ',
    ],
    [
      'a name that no line before has given',
      () => ({ do: 'addNote', on: { kind: 'claim', id: '$c9' }, text: 'a' }),
      'notFound',
      'Line 2: No earlier line has the name “$c9”.',
    ],
    [
      'a reference to nothing',
      () => ({ do: 'addSeries', name: 'a', claims: ['01940000-0000-7000-8000-ffffffffffff'] }),
      'notFound',
      'Line 2: There is no claim 01940000-0000-7000-8000-ffffffffffff in this project.',
    ],
    [
      'something refused',
      () => ({ do: 'addRelation', from: '$c', to: '$c', kind: 'sameAs' }),
      'refused',
      'Line 2: ',
    ],
  ])('keeps nothing of any line when one has %s', async (_what, bad, code, message) => {
    const before = await desk.call.list({ kind: 'changes' })
    const second = bad(sourceId)
    const input = [
      JSON.stringify({ do: 'addClaim', as: 'c', type: 'statistic' }),
      typeof second === 'string' ? second : JSON.stringify(second),
      JSON.stringify({ do: 'addTag', name: 'After' }),
    ].join('\n')
    const failure = await failureOf(desk, 'apply', { operations: input })
    expect(failure).toEqual({ code, message: expect.stringContaining(message) })
    expect(await desk.call.list({ kind: 'changes' })).toEqual(before)
    expect((await desk.call.list({ kind: 'claims' })).records).toEqual([])
    expect(desk.reported).toEqual([])
  })

  test('leaves text that only looks like a name', async () => {
    const { put } = await apply(
      { do: 'addTag', as: 'five', name: '$five' },
      { do: 'addTag', name: '$5 and $five', parent: '$five' },
    )
    expect(put.tags?.map(({ name }) => name)).toEqual(['$five', '$5 and $five'])
  })

  test('makes no step of no operation', async () => {
    expect(await desk.call.apply({ operations: '\n \n' })).toMatchObject({ applied: 0, names: {}, put: {} })
    expect((await desk.call.undo({})).undone).toBe(1)
    expect((await desk.call.list({ kind: 'sources' })).records).toEqual([])
  })
})
