// Claim types that change under their claims: values stay, are converted, or become notes; the preview says which before.
import { beforeEach, describe, expect, test } from 'vitest'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import type { Records } from '../../../src/core/model/records'
import { type ArticleDesk, articleDesk } from './article'
import { failureOf } from './desk'

let desk: ArticleDesk
let type: string

const stake = { key: 'stake', label: 'Stake', type: 'text' as const }
const odds = { key: 'odds', label: 'Odds', letter: 'O', color: '#123456' }

beforeEach(async () => {
  desk = await articleDesk()
  type = (await desk.call.addClaimType({ ...odds, fields: [stake, { ...stake, key: 'other' }] })).id!
})

const add = (stakes: string, other?: string) =>
  desk.addClaim({ type: 'odds', fields: { stake: stakes, ...(other !== undefined && { other }) } })
const claim = async (id: string) => (await desk.get('claims', id)) as Records['claims']
const notes = async () =>
  ((await desk.call.list({ kind: 'notes' })).records as Records['notes'][]).map(({ on, text }) => ({
    on,
    text,
  }))

describe('a change of fields', () => {
  const change = {
    fields: [
      { key: 'bet', label: 'Bet', type: 'quantity' as const },
      { key: 'other', label: 'Other', type: 'choice' as const, choices: [{ key: 'hi', label: 'High' }] },
    ],
    renamed: { stake: 'bet' },
  }

  test('takes every value along, and keeps as a note what its field can’t hold', async () => {
    const whole = await add('361 complaints', 'High')
    const part = await add('361 complaints in all of the year', 'low')
    const { put, id, history } = await desk.call.changeClaimType({ id: type, ...change, job: 'fields' })
    expect(id).toBe(type)
    expect(history.undo).toBe('Changed the claim type “Odds”')
    expect(put.claimTypes?.[0]?.fields).toEqual(change.fields)
    expect((await claim(whole)).fields).toEqual({
      bet: expect.objectContaining({ text: '361 complaints', value: 361, unit: 'complaints' }),
      other: { key: 'hi' },
    })
    expect((await claim(part)).fields).toEqual({})
    expect(await notes()).toEqual([
      {
        on: { kind: 'claim', id: part },
        text: 'Kept when the fields of “Odds” were changed:\nStake: 361 complaints in all of the year\nStake: low',
      },
    ])
    await desk.call.undo({})
    expect((await claim(part)).fields).toEqual({ stake: '361 complaints in all of the year', other: 'low' })
    expect(await notes()).toEqual([])
  })

  test('keeps a word that every object has as a note, and finds no value in a field of that name', async () => {
    const odd = await add('constructor', 'toString')
    const fields = [
      { ...stake, type: 'boolean' as const },
      { key: 'other', label: 'Other', type: 'text' as const },
      { key: 'constructor', label: 'Built by', type: 'text' as const },
    ]
    await desk.call.changeClaimType({ id: type, fields })
    expect((await claim(odd)).fields).toEqual({ other: 'toString' })
    expect((await notes())[0]?.text.split('\n').slice(1)).toEqual(['Stake: constructor'])
    await desk.call.changeClaimType({ id: type, fields: fields.slice(1, 2) })
    expect((await claim(odd)).fields).toEqual({ other: 'toString' })
    expect(await notes()).toHaveLength(1)
  })

  test('is previewed with what it does, and changes nothing then', async () => {
    const whole = await add('361 complaints', 'High')
    const part = await add('361 complaints in all of the year')
    const before = await desk.call.list({ kind: 'changes' })
    expect(await desk.call.previewClaimType({ id: type, ...change })).toEqual({
      claims: 2,
      fields: [
        {
          key: 'stake',
          to: 'bet',
          stay: 0,
          converted: 1,
          noted: 1,
          examples: [
            { claimId: whole, before: '361 complaints', after: '361 complaints' },
            { claimId: part, before: '361 complaints in all of the year' },
          ],
        },
        {
          key: 'other',
          to: 'other',
          stay: 0,
          converted: 1,
          noted: 0,
          examples: [{ claimId: whole, before: 'High', after: 'High' }],
        },
      ],
    })
    expect(await desk.call.list({ kind: 'changes' })).toEqual(before)
  })

  test('that only adds, names or orders fields touches no claim', async () => {
    await add('one')
    const fields = [
      { ...stake, key: 'new' },
      { ...stake, key: 'other' },
      { ...stake, label: 'Bet' },
    ]
    const { put } = await desk.call.changeClaimType({ id: type, fields })
    expect(Object.keys(put)).toEqual(['claimTypes'])
    expect(await desk.call.previewClaimType({ id: type, fields })).toMatchObject({
      claims: 1,
      fields: [{ key: 'stake', to: 'stake', stay: 1, converted: 0, noted: 0, examples: [] }],
    })
  })

  test('of the choices of a field keeps those that are left', async () => {
    const choices = ['low', 'high'].map((key) => ({ key, label: key }))
    const field = { ...stake, type: 'choices' as const, choices }
    await desk.call.changeClaimType({ id: type, fields: [field] })
    const id = await desk.addClaim({ type: 'odds', fields: { stake: [{ key: 'low' }, { key: 'high' }] } })
    await desk.call.changeClaimType({ id: type, fields: [{ ...field, choices: choices.slice(0, 1) }] })
    expect((await claim(id)).fields).toEqual({ stake: [{ key: 'low' }] })
    expect((await notes())[0]?.text).toBe('Kept when the fields of “Odds” were changed:\nStake: high')
  })

  test('names fields that there are', async () => {
    const wrong: Record<string, string>[] = [{ nothing: 'stake' }, { stake: 'nothing' }]
    for (const renamed of wrong)
      expect(await failureOf(desk, 'changeClaimType', { id: type, renamed })).toEqual({
        code: 'badInput',
        message: 'A claim of type “odds” has no field “nothing”; it has stake, other.',
      })
  })

  test('leaves evidence and columns of views with the field that they are about', async () => {
    const highlightId = await desk.addHighlight('361')
    const id = await desk.addClaim({
      type: 'odds',
      fields: { stake: '5' },
      evidence: [{ highlightId, role: 'supports', field: 'fields.stake' }],
    })
    const empty = await desk.addClaim({
      type: 'odds',
      evidence: [{ highlightId, role: 'supports', field: 'fields.stake' }],
    })
    const columns = [{ key: 'fields.stake' }, { key: 'fields.place' }]
    const view = (await desk.call.addView({ name: 'Bets', query: { where: {}, sort: [], columns } })).id!
    const fields = [{ ...stake, key: 'bet' }]
    const { put } = await desk.call.changeClaimType({ id: type, fields, renamed: { stake: 'bet' } })
    expect(await claim(id)).toMatchObject({ fields: { bet: '5' }, evidence: [{ field: 'fields.bet' }] })
    expect((await claim(empty)).evidence).toMatchObject([{ field: 'fields.bet' }])
    expect(put.views).toMatchObject([
      { id: view, query: { columns: [{ key: 'fields.bet' }, { key: 'fields.place' }] } },
    ])
  })
})

test('giving another type is previewed, over claims of several types', async () => {
  const ids = [
    await desk.addClaim({ fields: { measure: 'complaints', outcome: 'upheld' } }),
    await desk.addClaim({ type: 'event', fields: { what: 'A fire', who: [{ name: 'The brigade' }] } }),
  ]
  const preview = await desk.call.previewRetype({
    ids,
    type: 'statement',
    fields: { measure: 'about', who: 'speaker' },
  })
  expect(preview.claims).toBe(2)
  expect(
    preview.fields.map(({ key, to, stay, converted, noted }) => [key, to, stay, converted, noted]),
  ).toEqual([
    ['measure', 'about', 1, 0, 0],
    ['outcome', undefined, 0, 0, 1],
    ['what', undefined, 0, 0, 1],
    ['who', 'speaker', 0, 1, 0],
  ])
  expect((await failureOf(desk, 'previewRetype', { ids, type: 'rumour' })).code).toBe('notFound')
})

test('a built-in claim type with claims is only removed when they have another', async () => {
  await desk.addClaim({ type: 'event' })
  await desk.addClaim({ type: 'event' })
  const { id } = builtInClaimTypes[1]!
  expect((await failureOf(desk, 'removeClaimType', { id })).message).toBe(
    "The claim type “Event” can't be removed while 2 claims are of it; give them another type first.",
  )
})
