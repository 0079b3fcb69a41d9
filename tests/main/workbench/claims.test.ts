// Claims: made with evidence, changed by key, checked as a whole, and removed with what means nothing without them.
import { beforeEach, describe, expect, test } from 'vitest'
import { type ArticleDesk, articleDesk, at, nowhere } from './article'
import { failureOf } from './desk'

let desk: ArticleDesk
let sourceId: string

beforeEach(async () => {
  desk = await articleDesk()
  sourceId = desk.sourceId
})

describe('a claim', () => {
  test('finds the highlight of its passage, or makes it in the same step', async () => {
    const there = await desk.addHighlight('361 complaints')
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
    expect(await desk.get('highlights', there)).toBeDefined()
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
    const id = await desk.addClaim({
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
    const id = await desk.addClaim()
    const { put } = await desk.call.changeClaim({
      id,
      evidence: [{ role: 'states', passage: { sourceId, ...at('265') } }],
    })
    expect(put.claims?.[0]?.evidence).toEqual([{ highlightId: put.highlights?.[0]?.id, role: 'states' }])
  })

  test('tells whether it is to be counted anew for its sources: when it comes, goes or rests on something else', async () => {
    const passage = { sourceId, ...at('361') }
    const { id, recount, put } = await desk.call.addClaim({ type: 'event' })
    const states = { role: 'states' as const, passage }
    const told = [
      await desk.call.changeClaim({ id: id!, statement: 'Later', attribution: [{ name: 'Express' }] }),
      await desk.call.changeClaim({ id: id!, evidence: [states] }),
      await desk.call.changeClaim({ id: id!, evidence: [{ ...states, role: 'supports' }] }),
      await desk.call.undo({ steps: 2 }),
      await desk.call.removeClaim({ id: id! }),
      await desk.call.addTag({ name: 'Other' }),
    ]
    const not = undefined
    expect([recount, ...told.map((delta) => delta.recount)]).toEqual([true, not, true, not, true, true, not])
    expect(put.claims).toHaveLength(1)
  })

  test('is not changed, and no step made, by what it has already', async () => {
    const id = await desk.addClaim({ statement: 'As it is' })
    const before = await desk.call.list({ kind: 'changes' })
    const { put } = await desk.call.changeClaim({ id, statement: 'As it is', certainty: null, fields: {} })
    expect(put).toEqual({})
    expect(await desk.call.list({ kind: 'changes' })).toEqual(before)
  })

  test.each([
    [{ type: 'rumour' }, 'notFound', 'There is no claim type “rumour”; there are statistic, event, '],
    [{ fields: { colour: 'red' } }, 'badInput', 'A claim of type “statistic” has no field “colour”'],
    [{ fields: { quantity: 'many' } }, 'badInput', '“fields.quantity” must be an object.'],
    [{ fields: { quantity: { text: '1', status: 'stated', value: 'one' } } }, 'badInput', 'fields.quantity'],
    [
      { fields: { period: { text: 'then', basis: 'stated', edtf: '2017-13' } } },
      'badInput',
      '“fields.period.edtf” is not a date in EDTF',
    ],
    [{ evidence: [{ highlightId: nowhere, role: 'states' }] }, 'notFound', nowhere],
    [{ attribution: [{ entity: nowhere }] }, 'notFound', nowhere],
    [{ tags: [nowhere] }, 'notFound', nowhere],
    [
      { evidence: [{ role: 'states', passage: { sourceId: nowhere, start: 0, end: 1 } }] },
      'notFound',
      nowhere,
    ],
    [{ certainty: 'maybe' }, 'badInput', '“certainty” must be one of asserted, '],
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
    const id = await desk.addClaim({ fields: { quantity: { text: '361', status: 'stated', value: 361 } } })
    const before = await desk.get('claims', id)
    for (const bad of [
      { fields: { quantity: { value: 'many' } } },
      { fields: { quantity: { text: null } } },
      { fields: { colour: 'red' } },
      { speech: { channel: 'letter' } },
    ])
      expect((await failureOf(desk, 'changeClaim', { id, ...bad })).code).toBe('badInput')
    expect(await desk.get('claims', id)).toEqual(before)
  })

  test('takes with it what means nothing without it, and goes from the rest', async () => {
    const [gone, kept, other] = [await desk.addClaim(), await desk.addClaim(), await desk.addClaim()]
    const share = await desk.addClaim({
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
