// Every operation as a verb of its own: what it puts, what it refuses, and what it takes with it.
import { beforeEach, describe, expect, test } from 'vitest'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import { type Desk, failureOf, importText, openDesk } from './desk'

const text = 'Complaints rise 😀\n\nThe force had 361 complaints. “Nearly half” of them, 265, led to nothing.'
const at = (words: string, from = 0) => ({
  start: text.indexOf(words, from),
  end: text.indexOf(words, from) + words.length,
})
const nowhere = '01940000-0000-7000-8000-ffffffffffff'

let desk: Desk
let sourceId: string

beforeEach(async () => {
  desk = await openDesk()
  sourceId = await importText(desk, text)
})

const get = async (
  kind: 'highlights' | 'claims' | 'notes' | 'tags' | 'entities' | 'types' | 'relations',
  id?: string,
) => (await desk.call.list({ kind })).records.find((record) => 'id' in record && record.id === id)

const addHighlight = async (words: string) => (await desk.call.addHighlight({ sourceId, ...at(words) })).id!
const addClaim = async (extra: object = {}) => (await desk.call.addClaim({ type: 'statistic', ...extra })).id!

describe('a highlight', () => {
  test('has quote and context cut out of the stored text', async () => {
    const { id, put, history } = await desk.call.addHighlight({ sourceId, ...at('361 complaints') })
    expect(put.highlights).toEqual([
      {
        id,
        sourceId,
        ...at('361 complaints'),
        quote: {
          exact: '361 complaints',
          prefix: 'Complaints rise 😀\n\nThe force had ',
          suffix: '. “Nearly half” of them, 265, led to nothing.',
        },
        anchor: 'exact',
        tags: [],
        coder: (await desk.call.settings({})).coder.id,
        createdAt: expect.any(String),
      },
    ])
    expect(history.undo).toBe('Added a highlight')
  })

  test('gets a new quote with a new span, of which one end may stay', async () => {
    const id = await addHighlight('361')
    const { put } = await desk.call.changeHighlight({ id, end: at('complaints', 20).end })
    expect(put.highlights?.[0]).toMatchObject({ ...at('361 complaints'), quote: { exact: '361 complaints' } })
  })

  test('keeps its place when only its tags change', async () => {
    const tag = (await desk.call.addTag({ name: 'Figures' })).id!
    const id = await addHighlight('361')
    const before = await get('highlights', id)
    const { put } = await desk.call.changeHighlight({ id, tags: [tag] })
    expect(put.highlights).toEqual([{ ...before, tags: [tag] }])
  })

  test.each([
    ['outside the text', { start: 5, end: 5000 }, 'lies outside the text'],
    ['without length', { start: 5, end: 5 }, 'lies outside the text, or is empty'],
    ['that cuts a character in two', { start: 0, end: at('😀').start + 1 }, 'would split a character in two'],
  ])('is refused for a span %s', async (_what, span, message) => {
    expect(await failureOf(desk, 'addHighlight', { sourceId, ...span })).toEqual({
      code: 'badInput',
      message: expect.stringContaining(message),
    })
    const id = await addHighlight('361')
    expect((await failureOf(desk, 'changeHighlight', { id, ...span })).message).toContain(message)
    expect((await desk.call.list({ kind: 'highlights' })).records).toHaveLength(1)
  })

  test('is refused in a source that is not there', async () => {
    expect(await failureOf(desk, 'addHighlight', { sourceId: nowhere, start: 0, end: 1 })).toEqual({
      code: 'notFound',
      message: `There is no source ${nowhere} in this project.`,
    })
  })

  test('goes from everything that rests on it', async () => {
    const [gone, kept] = [await addHighlight('361'), await addHighlight('265')]
    const claim = await addClaim({
      evidence: [
        { highlightId: gone, role: 'states', field: 'fields.quantity' },
        { highlightId: kept, role: 'supports' },
      ],
      attribution: [{ name: 'The force', evidence: gone }, { name: 'The paper' }],
      distortions: [
        { term: 'half', highlightId: gone, likely: 'most', basis: 'guess', evidence: [gone, kept] },
      ],
    })
    const other = await addClaim()
    const { id: relation } = await desk.call.addRelation({
      from: claim,
      to: other,
      kind: 'supports',
      evidence: [gone, kept],
    })
    const { removed, put } = await desk.call.removeHighlight({ id: gone })
    expect(removed).toEqual({ highlights: [gone] })
    expect(put.claims).toHaveLength(1)
    expect(put.claims?.[0]).toMatchObject({
      evidence: [{ highlightId: kept, role: 'supports' }],
      attribution: [{ name: 'The force' }, { name: 'The paper' }],
      distortions: [{ term: 'half', likely: 'most', basis: 'guess', evidence: [kept] }],
    })
    expect(JSON.stringify(put)).not.toContain(gone)
    expect(await get('relations', relation)).toMatchObject({ evidence: [kept] })
  })
})

describe('a claim', () => {
  test('finds the highlight of its passage, or makes it in the same step', async () => {
    const there = await addHighlight('361 complaints')
    const { put, history } = await desk.call.addClaim({
      type: 'statistic',
      evidence: [
        { role: 'states', passage: { sourceId, ...at('361 complaints') } },
        { role: 'context', field: 'fields.category', passage: { sourceId, ...at('Nearly half') } },
      ],
    })
    expect(put.highlights).toHaveLength(1)
    expect(put.highlights?.[0]?.quote?.exact).toBe('Nearly half')
    expect(put.claims?.[0]?.evidence).toEqual([
      { highlightId: there, role: 'states' },
      { highlightId: put.highlights?.[0]?.id, role: 'context', field: 'fields.category' },
    ])
    expect(history.undo).toBe('Added a claim of type Statistic')
    const undone = await desk.call.undo({})
    expect(undone.removed).toMatchObject({
      claims: [expect.any(String)],
      highlights: [put.highlights?.[0]?.id],
    })
    expect(await get('highlights', there)).toBeDefined()
  })

  test('has what a new claim has, and its fields in the order of its type', async () => {
    const { put } = await desk.call.addClaim({
      type: 'statistic',
      fields: { measure: 'complaints', quantity: { text: '361', status: 'stated', value: 361 } },
    })
    expect(put.claims?.[0]).toMatchObject({
      status: 'draft',
      evidence: [],
      attribution: [],
      act: 'assert',
      certainty: 'unknown',
      polarity: 'positive',
      tags: [],
    })
    expect(Object.keys(put.claims?.[0]?.fields ?? {})).toEqual(['quantity', 'measure'])
  })

  test('changes by key: absent stays, null removes, objects merge, lists are replaced', async () => {
    const id = await addClaim({
      statement: 'A statement',
      certainty: 'reported',
      status: 'reviewed',
      act: 'ask',
      polarity: 'negative',
      presupposed: true,
      attribution: [{ name: 'A' }, { name: 'B' }],
      speech: { mode: 'direct', channel: 'letter' },
      fields: { quantity: { text: '361', status: 'stated', value: 361, unit: 'complaints' }, measure: 'm' },
    })
    const { put, id: answered } = await desk.call.changeClaim({
      id,
      statement: null,
      certainty: null,
      status: null,
      act: null,
      polarity: null,
      presupposed: null,
      attribution: [{ name: 'C' }],
      speech: { mode: 'indirect', channel: null },
      fields: { quantity: { value: 362, unit: null }, measure: null },
    })
    expect(answered).toBe(id)
    const claim = put.claims?.[0]
    expect(claim).toMatchObject({
      status: 'draft',
      certainty: 'unknown',
      act: 'assert',
      polarity: 'positive',
      attribution: [{ name: 'C' }],
      speech: { mode: 'indirect' },
      fields: { quantity: { text: '361', status: 'stated', value: 362 } },
    })
    expect(Object.keys(claim ?? {})).not.toContain('statement')
    expect(claim).not.toHaveProperty('presupposed')
    expect(claim).not.toHaveProperty('speech.channel')
    expect(claim).not.toHaveProperty('fields.measure')
    expect(claim).not.toHaveProperty('fields.quantity.unit')
    expect(claim!.updatedAt > claim!.createdAt).toBe(true)
  })

  test('takes new evidence by passage, too', async () => {
    const id = await addClaim()
    const { put } = await desk.call.changeClaim({
      id,
      evidence: [{ role: 'states', passage: { sourceId, ...at('265') } }],
    })
    expect(put.claims?.[0]?.evidence).toEqual([{ highlightId: put.highlights?.[0]?.id, role: 'states' }])
  })

  test('is not changed, and no step made, by what it has already', async () => {
    const id = await addClaim({ statement: 'As it is' })
    const before = await desk.call.list({ kind: 'changes' })
    const { put } = await desk.call.changeClaim({ id, statement: 'As it is', certainty: null, fields: {} })
    expect(put).toEqual({})
    expect(await desk.call.list({ kind: 'changes' })).toEqual(before)
  })

  test.each([
    [{ type: 'rumour' }, 'notFound', 'There is no claim type “rumour”; there are statistic, event, '],
    [{ fields: { colour: 'red' } }, 'badInput', 'A claim of type “statistic” has no field “colour”'],
    [{ fields: { quantity: 'many' } }, 'badInput', 'fields.quantity: '],
    [{ fields: { quantity: { text: '1', status: 'stated', value: 'one' } } }, 'badInput', 'fields.quantity'],
    [
      { fields: { period: { text: 'then', basis: 'stated', edtf: '2017-13' } } },
      'badInput',
      'fields.period.edtf: is not a date in EDTF',
    ],
    [{ evidence: [{ highlightId: nowhere, role: 'states' }] }, 'notFound', nowhere],
    [{ attribution: [{ entity: nowhere }] }, 'notFound', nowhere],
    [{ tags: [nowhere] }, 'notFound', nowhere],
    [
      { evidence: [{ role: 'states', passage: { sourceId: nowhere, start: 0, end: 1 } }] },
      'notFound',
      nowhere,
    ],
    [{ certainty: 'maybe' }, 'badInput', 'certainty: '],
    [{ colour: 'red' }, 'badInput', 'colour'],
    [{ statement: 'half \ud83d' }, 'badInput', 'half of a character'],
  ])('%j is refused and nothing changes', async (extra, code, message) => {
    const before = await desk.call.list({ kind: 'changes' })
    const failure = await failureOf(desk, 'addClaim', { type: 'statistic', ...extra } as never)
    expect(failure.code).toBe(code)
    expect(failure.message).toContain(message)
    expect(await desk.call.list({ kind: 'changes' })).toEqual(before)
    expect(desk.reported).toEqual([])
  })

  test('that a change would make impossible stays as it was', async () => {
    const id = await addClaim({ fields: { quantity: { text: '361', status: 'stated', value: 361 } } })
    const before = await get('claims', id)
    for (const bad of [
      { fields: { quantity: { value: 'many' } } },
      { fields: { quantity: { text: null } } },
      { fields: { colour: 'red' } },
      { speech: { channel: 'letter' } },
    ])
      expect((await failureOf(desk, 'changeClaim', { id, ...bad })).code).toBe('badInput')
    expect(await get('claims', id)).toEqual(before)
  })

  test('takes with it what means nothing without it, and goes from the rest', async () => {
    const [gone, kept, other] = [await addClaim(), await addClaim(), await addClaim()]
    const share = await addClaim({
      fields: {
        quantity: { text: 'half', status: 'stated', base: { claim: gone, text: 'all', stated: true } },
      },
      exception: {
        text: 'but',
        quantity: { text: 'a third', status: 'stated', base: { claim: gone, stated: false } },
      },
    })
    const part = (claim: string) => ({ claim, membership: 'stated' as const })
    const { id: relation } = await desk.call.addRelation({ from: kept, to: gone, kind: 'partOf' })
    const { id: total } = await desk.call.addBreakdown({ total: gone, parts: [part(kept)] })
    const { id: breakdown } = await desk.call.addBreakdown({
      total: kept,
      parts: [part(gone), part(other)],
      remainder: { label: 'rest', claim: gone },
    })
    const { id: series } = await desk.call.addSeries({ name: 'Years', claims: [gone, kept] })
    const { id: note } = await desk.call.addNote({ on: { kind: 'claim', id: gone }, text: 'A note' })
    const { id: reply } = await desk.call.addNote({ on: { kind: 'note', id: note! }, text: 'A reply' })
    const { id: onTotal } = await desk.call.addNote({ on: { kind: 'breakdown', id: total! }, text: 'On it' })

    const { removed, put } = await desk.call.removeClaim({ id: gone })
    expect(removed).toEqual({
      claims: [gone],
      relations: [relation],
      breakdowns: [total],
      notes: expect.arrayContaining([note, reply, onTotal]),
    })
    expect(put.series).toEqual([{ id: series, name: 'Years', claims: [kept] }])
    expect(put.breakdowns).toEqual([
      {
        id: breakdown,
        total: kept,
        parts: [part(other)],
        exhaustive: 'no',
        disjoint: 'assumed',
        remainder: { label: 'rest' },
      },
    ])
    expect(put.claims?.map(({ id }) => id)).toEqual([share])
    expect(put.claims?.[0]?.fields['quantity']).toEqual({
      text: 'half',
      status: 'stated',
      base: { text: 'all', stated: true },
    })
    expect(put.claims?.[0]?.exception?.quantity?.base).toEqual({ stated: false })
    expect((await desk.call.undo({})).put.claims?.map(({ id }) => id).toSorted()).toEqual(
      [gone, share].toSorted(),
    )
    expect((await desk.call.list({ kind: 'notes' })).records).toHaveLength(3)
  })
})

describe('a source', () => {
  test('changes what is known about it, not what it is', async () => {
    const { put } = await desk.call.changeSource({
      id: sourceId,
      title: 'New title',
      published: '2023-04',
      authors: ['A. Writer'],
      attribution: [{ name: 'The paper' }],
      regions: [{ ...at('Complaints rise 😀'), kind: 'headline', by: 'coder' }],
    })
    expect(put.sources?.[0]).toMatchObject({
      title: 'New title',
      published: '2023-04',
      authors: ['A. Writer'],
    })
    const again = await desk.call.changeSource({ id: sourceId, published: null, title: 'Newer' })
    expect(again.put.sources?.[0]).not.toHaveProperty('published')
    expect(again.put.sources?.[0]).toMatchObject({ authors: ['A. Writer'] })
    const immutable = { id: sourceId, text: { characters: 1 } } as { id: string }
    expect((await failureOf(desk, 'changeSource', immutable)).code).toBe('badInput')
  })

  test.each([
    [{ regions: [{ start: 0, end: 5000, kind: 'headline', by: 'coder' }] }, 'lies outside the text'],
    [{ regions: [{ start: 4, end: 4, kind: 'headline', by: 'coder' }] }, 'or is empty'],
    [
      { regions: [{ start: 0, end: at('😀').start + 1, kind: 'headline', by: 'coder' }] },
      'split a character',
    ],
    [{ published: 'last year' }, 'published: is not a date in EDTF'],
    [{ title: '' }, 'title: '],
  ] as const)('%j is refused', async (change, message) => {
    const input = { id: sourceId, ...change } as unknown as { id: string }
    expect((await failureOf(desk, 'changeSource', input)).message).toContain(message)
  })

  test('is no copy of itself', async () => {
    for (const key of ['copyOf', 'supersedes'])
      expect((await failureOf(desk, 'changeSource', { id: sourceId, [key]: sourceId })).code).toBe('refused')
  })

  test('goes with its highlights and notes, and from its copies and claims', async () => {
    const copy = await importText(desk, `${text} Copied.`, 'copy.txt')
    await desk.call.changeSource({ id: copy, copyOf: sourceId, supersedes: sourceId })
    const [one, two] = [await addHighlight('361'), await addHighlight('265')]
    const claim = await addClaim({ evidence: [{ highlightId: one, role: 'states' }] })
    const { id: note } = await desk.call.addNote({ on: { kind: 'source', id: sourceId }, text: 'On it' })
    const { id: onHighlight } = await desk.call.addNote({
      on: { kind: 'highlight', id: two },
      text: 'On that',
    })
    const { removed, put } = await desk.call.removeSource({ id: sourceId })
    expect(removed).toEqual({
      sources: [sourceId],
      highlights: expect.arrayContaining([one, two]),
      notes: expect.arrayContaining([note, onHighlight]),
    })
    expect(put.claims).toMatchObject([{ id: claim, evidence: [] }])
    expect(put.sources?.[0]).not.toHaveProperty('copyOf')
    expect(put.sources?.[0]).not.toHaveProperty('supersedes')
    await desk.call.undo({})
    expect(await desk.call.text({ sourceId })).toBe(text)
  })
})

describe('a claim type', () => {
  const odds = { key: 'odds', label: 'Odds', letter: 'O', color: '#123456', fields: [] }
  const field = (key: string) => ({ key, label: key, type: 'text' as const })

  test('is made, used, changed and removed', async () => {
    const { id } = await desk.call.addClaimType({ ...odds, shortcut: 9, fields: [field('stake')] })
    const claim = (await desk.call.addClaim({ type: 'odds', fields: { stake: 'one' } })).id!
    expect(
      (await desk.call.changeClaimType({ id: id!, label: 'Chances', shortcut: null })).put.claimTypes,
    ).toEqual([{ ...odds, id, label: 'Chances', fields: [field('stake')] }])
    expect(await failureOf(desk, 'removeClaimType', { id: id! })).toEqual({
      code: 'refused',
      message: "The claim type “Chances” can't be removed while 1 claim is of it.",
    })
    await desk.call.removeClaim({ id: claim })
    expect((await desk.call.removeClaimType({ id: id! })).removed).toEqual({ claimTypes: [id] })
  })

  test('has a key and a shortcut of its own, and each field key once', async () => {
    expect((await failureOf(desk, 'addClaimType', { ...odds, key: 'event' })).message).toBe(
      'The key “event” is taken by the claim type “Event”.',
    )
    expect((await failureOf(desk, 'addClaimType', { ...odds, shortcut: 1 })).message).toBe(
      'The shortcut 1 is taken by the claim type “Statistic”.',
    )
    const { id } = builtInClaimTypes[1]!
    expect((await failureOf(desk, 'changeClaimType', { id, shortcut: 1 })).code).toBe('refused')
    expect(
      (await failureOf(desk, 'addClaimType', { ...odds, fields: [field('a'), field('a')] })).message,
    ).toBe('The claim type “Odds” has two fields with the key “a”.')
  })

  test('keeps the fields that claims have values in', async () => {
    const { id } = await desk.call.addClaimType({ ...odds, fields: [field('stake'), field('other')] })
    await desk.call.addClaim({ type: 'odds', fields: { stake: 'one' } })
    await desk.call.addClaim({ type: 'odds', fields: { stake: 'two' } })
    expect((await failureOf(desk, 'changeClaimType', { id: id!, fields: [field('other')] })).message).toBe(
      "The fields of “Odds” can't be changed so: 2 claims have values that would be lost.",
    )
    const changed = await desk.call.changeClaimType({ id: id!, fields: [field('stake'), field('new')] })
    expect(changed.put.claimTypes?.[0]?.fields.map(({ key }) => key)).toEqual(['stake', 'new'])
  })
})

describe('an entity', () => {
  test('that goes is known by its name wherever it was meant', async () => {
    const { id } = await desk.call.addEntity({ kind: 'organisation', name: 'Harbour Board' })
    const ref = { entity: id! }
    const claim = await addClaim({
      type: 'allegation',
      fields: { accused: [ref, { name: 'Somebody' }], accuser: [{ ...ref, name: 'the Board' }] },
      attribution: [{ ...ref, verb: 'said' }],
      speech: { mode: 'direct', speaker: ref },
    })
    const statement = await addClaim({ type: 'statement', fields: { speaker: ref } })
    await desk.call.changeSource({ id: sourceId, attribution: [ref] })
    const { put, removed } = await desk.call.removeEntity({ id: id! })
    expect(removed).toEqual({ entities: [id] })
    const byId = new Map(put.claims?.map((each) => [each.id, each]))
    expect(byId.get(claim)).toMatchObject({
      fields: {
        accused: [{ name: 'Harbour Board' }, { name: 'Somebody' }],
        accuser: [{ name: 'the Board' }],
      },
      attribution: [{ name: 'Harbour Board', verb: 'said' }],
      speech: { speaker: { name: 'Harbour Board' } },
    })
    expect(byId.get(statement)?.fields).toEqual({ speaker: { name: 'Harbour Board' } })
    expect(put.sources?.[0]?.attribution).toEqual([{ name: 'Harbour Board' }])
    expect(JSON.stringify(put)).not.toContain(id)
  })

  test('changes its name and aliases', async () => {
    const { id, put } = await desk.call.addEntity({ kind: 'person', name: 'A. Writer' })
    expect(put.entities?.[0]?.aliases).toEqual([])
    const changed = await desk.call.changeEntity({ id: id!, aliases: ['Writer'] })
    expect(changed.put.entities).toEqual([{ id, kind: 'person', name: 'A. Writer', aliases: ['Writer'] }])
    expect((await failureOf(desk, 'changeEntity', { id: nowhere, name: 'B' })).message).toBe(
      `There is no entity ${nowhere} in this project.`,
    )
  })
})

describe('a tag', () => {
  test('that goes leaves its children to its parent, and every list', async () => {
    const top = (await desk.call.addTag({ name: 'Top' })).id!
    const middle = (await desk.call.addTag({ name: 'Middle', parent: top })).id!
    const child = (await desk.call.addTag({ name: 'Child', parent: middle, color: '#aabbcc' })).id!
    const highlight = (await desk.call.addHighlight({ sourceId, ...at('361'), tags: [middle, child] })).id!
    const claim = await addClaim({ tags: [middle] })
    await desk.call.changeSource({ id: sourceId, tags: [child, middle] })
    const { put } = await desk.call.removeTag({ id: middle })
    expect(put).toMatchObject({
      tags: [{ id: child, name: 'Child', parent: top, color: '#aabbcc' }],
      highlights: [{ id: highlight, tags: [child] }],
      claims: [{ id: claim, tags: [] }],
      sources: [{ id: sourceId, tags: [child] }],
    })
    expect((await desk.call.removeTag({ id: top })).put.tags).toEqual([
      { id: child, name: 'Child', color: '#aabbcc' },
    ])
  })

  test('never stands below itself', async () => {
    const top = (await desk.call.addTag({ name: 'Top' })).id!
    const child = (await desk.call.addTag({ name: 'Child', parent: top })).id!
    for (const parent of [top, child])
      expect(await failureOf(desk, 'changeTag', { id: top, parent })).toEqual({
        code: 'refused',
        message: "The tag “Top” can't stand below itself.",
      })
    expect((await failureOf(desk, 'addTag', { name: 'Lost', parent: nowhere })).code).toBe('notFound')
  })
})

describe('notes, relations, breakdowns and series', () => {
  test('a note hangs on what is there, and changes its text alone', async () => {
    const { id, put } = await desk.call.addNote({ on: 'project', text: 'First' })
    const changed = await desk.call.changeNote({ id: id!, text: 'Second' })
    expect(changed.put.notes).toEqual([{ ...put.notes?.[0], text: 'Second' }])
    expect((await desk.call.removeNote({ id: id! })).removed).toEqual({ notes: [id] })
    const failure = await failureOf(desk, 'addNote', { on: { kind: 'claim', id: nowhere }, text: 'Lost' })
    expect(failure.code).toBe('notFound')
  })

  test('a relation ties two claims', async () => {
    const [a, b] = [await addClaim(), await addClaim()]
    const { id } = await desk.call.addRelation({ from: a, to: b, kind: 'updates', aspect: 'count' })
    expect((await desk.call.changeRelation({ id: id!, kind: 'rounds', aspect: null })).put.relations).toEqual(
      [{ id, from: a, to: b, kind: 'rounds', coder: expect.any(String), createdAt: expect.any(String) }],
    )
    expect((await failureOf(desk, 'changeRelation', { id: id!, to: a })).code).toBe('refused')
    expect((await failureOf(desk, 'addRelation', { from: a, to: a, kind: 'sameAs' })).code).toBe('refused')
    expect((await failureOf(desk, 'addRelation', { from: a, to: nowhere, kind: 'sameAs' })).code).toBe(
      'notFound',
    )
    expect((await desk.call.removeRelation({ id: id! })).removed).toEqual({ relations: [id] })
  })

  test('a breakdown has a total, and each part once', async () => {
    const [a, b] = [await addClaim(), await addClaim()]
    const part = (claim: string) => ({ claim, membership: 'stated' as const })
    const { id } = await desk.call.addBreakdown({ total: a, parts: [part(b)], dimension: 'outcome' })
    expect((await desk.call.changeBreakdown({ id: id!, exhaustive: 'stated' })).put.breakdowns).toEqual([
      { id, total: a, parts: [part(b)], dimension: 'outcome', exhaustive: 'stated', disjoint: 'assumed' },
    ])
    for (const parts of [[part(a)], [part(b), part(b)]]) {
      expect((await failureOf(desk, 'addBreakdown', { total: a, parts })).code).toBe('refused')
      expect((await failureOf(desk, 'changeBreakdown', { id: id!, parts })).code).toBe('refused')
    }
    expect((await desk.call.removeBreakdown({ id: id! })).removed).toEqual({ breakdowns: [id] })
  })

  test('a series holds claims in its order', async () => {
    const [a, b] = [await addClaim(), await addClaim()]
    const { id } = await desk.call.addSeries({ name: 'Years', claims: [b, a] })
    expect((await desk.call.changeSeries({ id: id!, name: 'Each year' })).put.series).toEqual([
      { id, name: 'Each year', claims: [b, a] },
    ])
    expect((await failureOf(desk, 'changeSeries', { id: id!, claims: [nowhere] })).code).toBe('notFound')
    expect((await desk.call.removeSeries({ id: id! })).removed).toEqual({ series: [id] })
  })
})

test('the project takes a new title', async () => {
  const { put, history } = await desk.call.changeProject({ title: 'Boats' })
  expect(put.project?.[0]?.title).toBe('Boats')
  expect(history.undo).toBe('Named the project “Boats”')
})
