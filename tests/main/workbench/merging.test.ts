// Claims that become one: all that referred to either refers to that, and nothing is said twice or lost.
import { beforeEach, describe, expect, test } from 'vitest'
import type { listKinds } from '../../../src/core/contract'
import { checkId } from '../../../src/core/checking/identity'
import type { Records } from '../../../src/core/model/records'
import { type ArticleDesk, articleDesk, nowhere } from './article'
import { failureOf } from './desk'

type Kind = Extract<keyof Records, (typeof listKinds)[number]>
let desk: ArticleDesk

beforeEach(async () => {
  desk = await articleDesk()
})

const all = async <N extends Kind>(kind: N) =>
  (await desk.call.list({ kind, limit: 1000 })).records as Records[N][]
const one = async <N extends Kind>(kind: N, id: string) =>
  (await all(kind)).find((record) => record.id === id)
const figure = (value: number) => ({ text: `${value}`, status: 'stated' as const, value })
const sound = async () => expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })

describe('claims', () => {
  test('keep what the first says, take from the others what it lacks, and note the rest', async () => {
    const [h, i] = [await desk.addHighlight('361'), await desk.addHighlight('265')]
    const [tag, other] = [
      (await desk.call.addTag({ name: 'A' })).id!,
      (await desk.call.addTag({ name: 'B' })).id!,
    ]
    const into = await desk.addClaim({
      statement: 'The first',
      tags: [tag],
      fields: { quantity: figure(361), measure: '' },
      evidence: [{ highlightId: h, role: 'states' }],
    })
    const from = await desk.addClaim({
      statement: 'The second',
      certainty: 'reported',
      tags: [other, tag],
      fields: { quantity: figure(265), measure: 'complaints', place: 'Ely' },
      attribution: [{ name: 'The force' }],
      evidence: [
        { highlightId: h, role: 'states' },
        { highlightId: i, role: 'states', field: 'fields.quantity' },
        { highlightId: i, role: 'supports', field: 'fields.place' },
      ],
    })
    const before = { claims: await all('claims'), notes: await all('notes') }
    const { id, history, removed } = await desk.call.mergeClaims({ into, from: [from] })
    expect(id).toBe(into)
    expect(history.undo).toBe('Merged 2 claims')
    expect(removed).toEqual({ claims: [from] })
    expect(await one('claims', into)).toMatchObject({
      statement: 'The first',
      certainty: 'reported',
      tags: [tag, other],
      fields: { quantity: figure(361), measure: 'complaints', place: 'Ely' },
      attribution: [{ name: 'The force' }],
      evidence: [
        { highlightId: h, role: 'states' },
        { highlightId: i, role: 'states' },
        { highlightId: i, role: 'supports', field: 'fields.place' },
      ],
    })
    expect((await all('notes')).map(({ on, text }) => ({ on, text }))).toEqual([
      {
        on: { kind: 'claim', id: into },
        text: 'Kept from a claim that became part of this one:\nStatement: The second\nQuantity: 265',
      },
    ])
    await sound()
    await desk.call.undo({})
    expect({ claims: await all('claims'), notes: await all('notes') }).toEqual(before)
  })

  test('are led to by all that ties claims, each thing once', async () => {
    const [a, b, c, total] = (await Promise.all([1, 2, 3, 4].map(() => desk.addClaim()))) as [
      string,
      string,
      string,
      string,
    ]
    const share = await desk.addClaim({
      fields: { quantity: { ...figure(1), base: { claim: b, stated: true } } },
    })
    const between = (await desk.call.addRelation({ from: a, to: b, kind: 'sameAs', note: 'Same words' })).id!
    await desk.call.addRelation({ from: a, to: c, kind: 'updates' })
    await desk.call.addRelation({ from: b, to: c, kind: 'updates', note: 'A month later' })
    await desk.call.addNote({ on: { kind: 'relation', id: between }, text: 'I checked' })
    await desk.call.addNote({ on: { kind: 'claim', id: b }, text: 'On the second' })
    const part = (claim: string) => ({ claim, membership: 'stated' as const })
    await desk.call.addBreakdown({ total, parts: [part(a), part(b), part(c)] })
    await desk.call.addSeries({ name: 'Years', claims: [b, c, a] })
    const claims = [a, b]
    await desk.call.decideCheck({
      id: checkId('conflict', claims),
      kind: 'conflict',
      claims,
      basis: 'x',
      state: 'dismissed',
      reason: 'Two counts of one thing',
    })
    await desk.call.mergeClaims({ into: a, from: [b] })
    expect(await all('relations')).toMatchObject([{ from: a, to: c, kind: 'updates', note: 'A month later' }])
    expect(await all('breakdowns')).toMatchObject([{ total, parts: [part(a), part(c)] }])
    expect(await all('series')).toMatchObject([{ claims: [a, c] }])
    expect((await one('claims', share))?.fields).toMatchObject({ quantity: { base: { claim: a } } })
    const notes = await all('notes')
    expect(notes.every(({ on }) => on !== 'project' && on.id === a)).toBe(true)
    expect(notes.map(({ text }) => text).toSorted()).toEqual([
      'I checked',
      'Kept from a check decision that went when claims were merged:\nTwo counts of one thing',
      'Kept from a relation that went when claims were merged:\nSame words',
      'On the second',
    ])
    await sound()
    await desk.call.undo({})
    expect(await all('relations')).toHaveLength(3)
    await sound()
  })

  test('that are a share of each other are no share of themselves', async () => {
    const base = await desk.addClaim()
    const share = await desk.addClaim({
      fields: { quantity: { ...figure(1), base: { claim: base, text: 'of all', stated: true } } },
    })
    await desk.call.mergeClaims({ into: base, from: [share] })
    expect((await one('claims', base))?.fields).toEqual({
      quantity: { ...figure(1), base: { text: 'of all', stated: true } },
    })
    await sound()
  })

  test('are denied as the first is: what the other one negates is no part of it', async () => {
    const [into, from] = [
      await desk.addClaim(),
      await desk.addClaim({ polarity: 'negative', negates: 'quantity' }),
    ]
    await desk.call.mergeClaims({ into, from: [from] })
    const merged = await one('claims', into)
    expect(merged).toMatchObject({ polarity: 'positive' })
    expect(merged).not.toHaveProperty('negates')
    expect((await all('notes'))[0]?.text).toContain('Polarity: Negative')
  })

  test('are refused where they can’t be one', async () => {
    const [a, b] = [await desk.addClaim(), await desk.addClaim({ type: 'event' })]
    expect(await failureOf(desk, 'mergeClaims', { into: a, from: [b] })).toEqual({
      code: 'refused',
      message:
        'Claims of the types “Statistic” and “Event” can’t become one; give them the same type first.'.replace(
          '’',
          "'",
        ),
    })
    expect((await failureOf(desk, 'mergeClaims', { into: a, from: [a] })).code).toBe('refused')
    expect((await failureOf(desk, 'mergeClaims', { into: a, from: [nowhere] })).code).toBe('notFound')
    const part = await desk.addClaim()
    await desk.call.addBreakdown({ total: a, parts: [{ claim: part, membership: 'stated' }] })
    const failure = await failureOf(desk, 'mergeClaims', { into: part, from: [a] })
    expect(failure.code).toBe('refused')
    expect(failure.message).toContain('the total of a breakdown')
    expect(await all('claims')).toHaveLength(3)
  })
})
