// The codebook: claim types, entities and tags, and what becomes of records that use one that goes.
import { beforeEach, describe, expect, test } from 'vitest'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import { type ArticleDesk, articleDesk, at, nowhere } from './article'
import { failureOf } from './desk'

let desk: ArticleDesk
let sourceId: string

beforeEach(async () => {
  desk = await articleDesk()
  sourceId = desk.sourceId
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
      message:
        "The claim type “Chances” can't be removed while 1 claim is of it; give it another type first.",
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
})

describe('an entity', () => {
  test('that goes is known by its name wherever it was meant', async () => {
    const { id } = await desk.call.addEntity({ kind: 'organisation', name: 'Harbour Board' })
    const ref = { entity: id! }
    const claim = await desk.addClaim({
      type: 'allegation',
      fields: { accused: [ref, { name: 'Somebody' }], accuser: [{ ...ref, name: 'the Board' }] },
      attribution: [{ ...ref, verb: 'said' }],
      speech: { mode: 'direct', speaker: ref },
    })
    const statement = await desk.addClaim({ type: 'statement', fields: { speaker: ref } })
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
    const claim = await desk.addClaim({ tags: [middle] })
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
