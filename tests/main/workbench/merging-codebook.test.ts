// Entities and tags that become one, and an entity that becomes two: all that referred to them refers to what is left.
import { beforeEach, describe, expect, test } from 'vitest'
import type { listKinds } from '../../../src/core/contract'
import type { Records } from '../../../src/core/model/records'
import { type ArticleDesk, articleDesk } from './article'
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
const sound = async () => expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })

describe('entities', () => {
  test('become one that is called all that they were called', async () => {
    const met = (await desk.call.addEntity({ kind: 'organisation', name: 'Met', aliases: ['MPS'] })).id!
    const [police, force] = await Promise.all(
      [['Police', 'MPS', 'Met'], ['Force']].map(
        async ([name, ...aliases]) =>
          (await desk.call.addEntity({ kind: 'organisation', name: name!, aliases })).id!,
      ),
    )
    const claim = await desk.addClaim({
      type: 'allegation',
      fields: { accused: [{ entity: met }, { entity: police }, { entity: force, name: 'the force' }] },
      speech: { mode: 'direct', speaker: { entity: force } },
      attribution: [{ entity: police, verb: 'said' }],
    })
    await desk.call.changeSource({ id: desk.sourceId, attribution: [{ entity: force }] })
    await desk.call.addNote({ on: { kind: 'entity', id: police! }, text: 'Who?' })
    await desk.call.addView({ name: 'V', query: { where: { entity: [met, police!] }, sort: [] } })
    const { history, removed, put } = await desk.call.mergeEntities({ into: met, from: [police!, force!] })
    expect(history.undo).toBe('Merged 2 entities into “Met”')
    expect(removed).toEqual({ entities: [police, force] })
    expect(await one('entities', met)).toMatchObject({ name: 'Met', aliases: ['MPS', 'Police', 'Force'] })
    expect(await one('claims', claim)).toMatchObject({
      fields: { accused: [{ entity: met, name: 'the force' }] },
      speech: { speaker: { entity: met } },
      attribution: [{ entity: met, verb: 'said' }],
    })
    expect(put).toMatchObject({
      sources: [{ attribution: [{ entity: met }] }],
      notes: [{ on: { kind: 'entity', id: met } }],
      views: [{ query: { where: { entity: [met] } } }],
    })
    await sound()
    await desk.call.undo({})
    expect(await all('entities')).toHaveLength(3)
    await sound()
  })

  test('are split again: some names, claims and sources go to a new one', async () => {
    const id = (await desk.call.addEntity({ kind: 'person', name: 'Ann Lee', aliases: ['A. Lee', 'Lee'] }))
      .id!
    const [mine, yours] = [
      await desk.addClaim({ type: 'statement', fields: { speaker: { entity: id } } }),
      await desk.addClaim({ type: 'statement', fields: { speaker: { entity: id, name: 'A. Lee' } } }),
    ]
    await desk.call.changeSource({ id: desk.sourceId, attribution: [{ entity: id }] })
    const { id: made, history } = await desk.call.splitEntity({
      id,
      name: 'Abe Lee',
      aliases: ['A. Lee'],
      claims: [yours],
      sources: [desk.sourceId],
    })
    expect(history.undo).toBe('Split “Abe Lee” from the entity “Ann Lee”')
    expect(await one('entities', made!)).toMatchObject({
      kind: 'person',
      name: 'Abe Lee',
      aliases: ['A. Lee'],
    })
    expect(await one('entities', id)).toMatchObject({ name: 'Ann Lee', aliases: ['Lee'] })
    expect((await one('claims', mine))?.fields).toEqual({ speaker: { entity: id } })
    expect((await one('claims', yours))?.fields).toEqual({ speaker: { entity: made, name: 'A. Lee' } })
    expect((await one('sources', desk.sourceId))?.attribution).toEqual([{ entity: made }])
    expect(await failureOf(desk, 'splitEntity', { id, name: 'X', aliases: ['Nobody'] })).toEqual({
      code: 'badInput',
      message: '“Nobody” is not another name of “Ann Lee”.',
    })
  })
})

describe('tags', () => {
  test('become one, wherever they hung, with what is written about them', async () => {
    const add = async (name: string, more = {}) => (await desk.call.addTag({ name, ...more })).id!
    const into = await add('Upheld', { description: 'Found true.' })
    const from = await add('Proven', { description: 'Shown.', color: '#aabbcc' })
    const child = await add('In part', { parent: from })
    const claim = await desk.addClaim({ tags: [from, into] })
    const highlight = await desk.addHighlight('361')
    await desk.call.changeHighlight({ id: highlight, tags: [from] })
    const { history } = await desk.call.mergeTags({ into, from: [from] })
    expect(history.undo).toBe('Merged 1 tag into “Upheld”')
    expect(await all('tags')).toEqual([
      { id: into, name: 'Upheld', color: '#aabbcc', description: 'Found true.\n\nProven: Shown.' },
      { id: child, name: 'In part', parent: into },
    ])
    expect((await one('claims', claim))?.tags).toEqual([into])
    expect((await one('highlights', highlight))?.tags).toEqual([into])
    await sound()
  })

  test('stay a tree where one stood below the other', async () => {
    const add = async (name: string, parent?: string) => (await desk.call.addTag({ name, parent })).id!
    const root = await add('Root')
    const top = await add('Top', root)
    const upper = await add('Upper', top)
    const middle = await add('Middle', upper)
    const lower = await add('Lower', middle)
    await desk.call.mergeTags({ into: lower, from: [upper] })
    expect(await all('tags')).toMatchObject([
      { id: root },
      { id: top, parent: root },
      { id: middle, parent: lower },
      { id: lower, parent: top },
    ])
    await desk.call.mergeTags({ into: middle, from: [top, lower] })
    expect(await all('tags')).toEqual([
      { id: root, name: 'Root' },
      { id: middle, name: 'Middle', parent: root },
    ])
  })
})
