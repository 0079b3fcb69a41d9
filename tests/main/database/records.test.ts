// Records in and out: every noun as it was put, what belongs to a source, references, drafts.
import { expect, test } from 'vitest'
import type { Noun, Records } from '../../../src/core/model/records'
import { at, claimOf, coder, highlightOf, idOf, newProject, sourceOf, step, text } from './project-file'

const made = { coder: coder.id, createdAt: at }

/** One record of every noun that a person makes, with every optional key that is a shape of its own. */
const records: { [N in Exclude<Noun, 'project' | 'coders'>]: Records[N] } = {
  claimTypes: {
    id: idOf(40),
    key: 'rumour',
    label: 'Rumour',
    letter: 'R',
    color: '#123456',
    shortcut: 9,
    fields: [{ key: 'what', label: 'What', type: 'choice', choices: [{ key: 'a', label: 'A' }] }],
  },
  tags: {
    id: idOf(41),
    name: 'boats',
    color: '#123456',
    description: 'a\0b',
    examples: '“Forty” 🛶',
    shortcut: 'b',
  },
  entities: { id: idOf(42), kind: 'organisation', name: 'Council', aliases: ['the council', ''] },
  views: {
    id: idOf(43),
    name: 'Mine',
    query: {
      where: { status: ['draft', 'verified'], tag: idOf(41), atLeast: 1.5, notes: 'open' },
      sort: [{ by: 'quantity', descending: true }, { by: 'type' }],
      group: 'unit',
      columns: [{ key: 'fields.measure', width: 120, frozen: true }],
    },
  },
  sources: {
    ...sourceOf(10).source,
    authors: ['Ada'],
    published: '2021~',
    attribution: [{ name: 'Council', entity: idOf(42) }],
    rating: { source: 'B', information: 2 },
    tags: [idOf(41)],
    regions: [{ start: 0, end: 5, kind: 'headline', by: 'coder' }],
  },
  highlights: {
    ...highlightOf(20, idOf(10), 4, 28),
    anchor: 'fuzzy',
    was: { exact: 'x', prefix: '', suffix: '' },
    score: 0.1 + 0.2,
    tags: [idOf(41)],
  },
  claims: claimOf(30, idOf(20), {
    statement: 'Forty boats',
    presupposed: true,
    negates: 'quantity',
    condition: {
      text: 'if it rains',
      quantity: { text: '4', status: 'stated', value: 4, base: { claim: idOf(31), stated: false } },
    },
    exception: { text: 'but one' },
    legalStatus: { key: 'charged', text: 'charged' },
    speech: { mode: 'direct', speaker: { entity: idOf(42) }, closed: false, group: '1' },
    distortions: [
      { term: 'charged', likely: 'accused', basis: 'external', highlightId: idOf(20), evidence: [idOf(20)] },
    ],
    attribution: [{ unnamed: true, description: 'a clerk', evidence: idOf(20) }],
    tags: [idOf(41)],
  }),
  notes: { id: idOf(44), on: { kind: 'claim', id: idOf(30) }, text: 'Why?', ...made },
  relations: {
    id: idOf(45),
    from: idOf(30),
    to: idOf(31),
    kind: 'rounds',
    basis: 'inferred',
    evidence: [idOf(20)],
    note: 'n',
    aspect: 'a',
    ...made,
  },
  breakdowns: {
    id: idOf(46),
    total: idOf(30),
    parts: [{ claim: idOf(31), membership: 'stated' }],
    exhaustive: 'no',
    disjoint: 'assumed',
    remainder: { label: 'rest' },
    dimension: 'd',
    scheme: 's',
    note: 'n',
  },
  series: { id: idOf(47), name: 'Boats by year', claims: [idOf(31), idOf(30)], note: 'n' },
  checkDecisions: {
    id: 'sum 30 31',
    kind: 'sum',
    claims: [idOf(30)],
    state: 'accepted',
    reason: 'r',
    basis: 'b',
    coder: coder.id,
    decidedAt: at,
  },
}

function filled() {
  const project = newProject()
  const { source, document, bytes } = sourceOf(10)
  project.database.change(step('Fill'), (writer) => {
    writer.putDocument(source, document, bytes)
    writer.put('claims', claimOf(31, undefined))
    for (const [noun, record] of Object.entries(records))
      writer.put(noun as 'notes', record as Records['notes'])
  })
  return project
}

test('every noun comes back as it was put, also after reopening', async () => {
  const { database, reopen } = filled()
  database.close()
  const again = reopen()
  for (const [noun, record] of Object.entries(records)) {
    expect(again.get(noun as Noun, record.id)).toEqual(record)
    expect(again.count(noun as Noun)).toBe([...again.all(noun as Noun)].length)
  }
  const { source, document, bytes } = sourceOf(10)
  expect(again.text(source.text.sha256)).toBe(text)
  expect(again.blocks(source)).toEqual(document.blocks)
  expect(again.original(source.original.sha256)).toEqual(bytes)
  expect(again.sourceOfOriginal(source.original.sha256)).toBe(source.id)
  expect(again.highlightAt(source.id, { start: 4, end: 28 })).toBe(idOf(20))
  const snapshot = await again.snapshot()
  expect([...snapshot.verify()].filter(Boolean)).toMatchObject([])
  snapshot.close()
  again.close()
})

test('pages follow each other by id, and a source has what belongs to it', () => {
  const { database } = filled()
  const other = sourceOf(11, 'Another text')
  database.change(step('More'), (writer) => {
    writer.putDocument(other.source, other.document, other.bytes)
    writer.put('sources', other.source)
    writer.put('highlights', highlightOf(21, idOf(11), 0, 7, 'Another text'))
    writer.put('claims', claimOf(32, idOf(21)))
    writer.put('notes', { ...records.notes, id: idOf(48), on: { kind: 'source', id: idOf(11) } })
  })
  expect(database.page('claims', { limit: 2 }).map(({ id }) => id)).toEqual([idOf(30), idOf(31)])
  expect(database.page('claims', { after: idOf(31), limit: 2 }).map(({ id }) => id)).toEqual([idOf(32)])
  const of = (noun: Noun, sourceId: string) =>
    database.page(noun, { limit: 10, sourceId }).map(({ id }) => id)
  expect(of('sources', idOf(11))).toEqual([idOf(11)])
  expect(of('highlights', idOf(11))).toEqual([idOf(21)])
  expect(of('claims', idOf(11))).toEqual([idOf(32)])
  expect(of('notes', idOf(11))).toEqual([idOf(48)])
  expect(of('notes', idOf(10))).toEqual([idOf(44)])
  expect(of('relations', idOf(10))).toEqual([idOf(45)])
  expect(of('series', idOf(11))).toEqual([])
  expect(of('entities', idOf(11))).toEqual([idOf(42)])
  expect(database.claimCounts()).toEqual({ [idOf(10)]: 1, [idOf(11)]: 1 })
  expect(database.linksTo({ noun: 'entities', id: idOf(42) })).toEqual([
    { noun: 'claims', id: idOf(30) },
    { noun: 'sources', id: idOf(10) },
  ])
  database.close()
})

test('nothing may point at nothing', () => {
  const { database } = filled()
  const refused = (message: RegExp) =>
    expect.objectContaining({ code: 'notFound', message: expect.stringMatching(message) })
  const before = database.changes({ limit: 100 })
  expect(() => database.change(step('Add'), (writer) => writer.put('claims', claimOf(33, idOf(29))))).toThrow(
    refused(/claim .*33 refers to the highlight .*29, which doesn't exist/),
  )
  expect(() => database.change(step('Remove'), (writer) => writer.remove('entities', idOf(42)))).toThrow(
    refused(/refers to the entity .*42, which doesn't exist/),
  )
  expect(() => database.change(step('Remove'), (writer) => writer.remove('tags', idOf(99)))).toThrow(
    refused(/no tag .*99/),
  )
  expect(database.changes({ limit: 100 })).toEqual(before)
  expect(database.get('entities', idOf(42))).toEqual(records.entities)
  database.close()
})

test('what is no record of its noun is refused, and what makes a project one can’t be taken away', () => {
  const { database } = filled()
  const attempt = (work: Parameters<typeof database.change>[1]) => () => database.change(step('Wrong'), work)
  const code = (value: string) => expect.objectContaining({ code: value })
  expect(attempt((writer) => writer.put('tags', { id: idOf(60), name: '' }))).toThrow(code('badInput'))
  expect(attempt((writer) => writer.put('tags', { id: idOf(60), name: 'half \ud83d' }))).toThrow(
    code('badInput'),
  )
  expect(
    attempt((writer) => writer.put('claims', claimOf(60, undefined, { fields: { '\udc00': 'half' } }))),
  ).toThrow(code('badInput'))
  expect(attempt((writer) => writer.put('project', { id: idOf(60), title: 'Two', createdAt: at }))).toThrow(
    code('refused'),
  )
  expect(attempt((writer) => writer.remove('project', idOf(1)))).toThrow(code('refused'))
  expect(attempt((writer) => writer.remove('coders', coder.id))).toThrow(code('refused'))
  const { source, document, bytes } = sourceOf(12, 'Third')
  expect(attempt((writer) => writer.putDocument(source, { ...document, text: 'Fourth' }, bytes))).toThrow(
    code('internal'),
  )
  expect(attempt((writer) => writer.putDocument(source, { ...document, blocks: [] }, bytes))).toThrow(
    code('internal'),
  )
  expect(attempt((writer) => writer.putDocument(source, document, Buffer.from('Fourth')))).toThrow(
    code('internal'),
  )
  database.close()
})

test('drafts stay until they are taken back, and are no change', () => {
  const { database, reopen } = filled()
  const changes = database.changes({ limit: 100 }).length
  const draft = { claimId: idOf(30), part: 'statement', text: 'Forty bo' }
  database.keepDraft({ ...draft, text: 'Forty' })
  database.keepDraft(draft)
  database.keepDraft({ ...draft, part: 'condition' })
  database.keepDraft({ ...draft, part: 'condition', text: null })
  database.close()
  const again = reopen()
  expect(again.drafts()).toEqual([draft])
  expect(again.changes({ limit: 100 })).toHaveLength(changes)
  again.close()
})
