// What hangs on a record: what would go with it, and what would only let go of it; told before, and true afterwards.
import { beforeEach, describe, expect, test } from 'vitest'
import type { Noun } from '../../../src/core/model/records'
import { builtInClaimTypes } from '../../../src/core/model/claim-type'
import { type ArticleDesk, articleDesk, nowhere } from './article'
import { failureOf } from './desk'

let desk: ArticleDesk

beforeEach(async () => {
  desk = await articleDesk()
})

/** What is said to go and to stay, as removing it then does. */
async function asRemoved(noun: Noun, id: string, remove: () => Promise<{ put: object; removed: object }>) {
  const { records } = await desk.call.usedBy({ noun, id, limit: 1000 })
  const said = (goes: boolean) =>
    records
      .filter((each) => each.goes === goes)
      .map((each) => each.id)
      .toSorted()
  const { put, removed } = await remove()
  const gone = Object.values(removed as Record<string, string[]>).flat()
  expect(said(true)).toEqual(gone.filter((each) => each !== id).toSorted())
  const changed = Object.values(put as Record<string, { id: string }[]>).flat()
  expect(said(false)).toEqual(changed.map((each) => each.id).toSorted())
  await desk.call.undo({})
}

describe('what uses a record', () => {
  test('is counted, named, and becomes what was said', async () => {
    const [high, low] = [await desk.addHighlight('361 complaints'), await desk.addHighlight('265')]
    const tag = (await desk.call.addTag({ name: 'Figures' })).id!
    const below = (await desk.call.addTag({ name: 'Round', parent: tag })).id!
    const entity = (await desk.call.addEntity({ kind: 'person', name: 'Ann Lee' })).id!
    const claim = await desk.addClaim({
      statement: 'The first',
      tags: [tag],
      evidence: [{ highlightId: high, role: 'states' }],
      attribution: [{ entity, evidence: low }],
    })
    const other = await desk.addClaim({ tags: [below] })
    const relation = (
      await desk.call.addRelation({ from: claim, to: other, kind: 'updates', evidence: [low] })
    ).id!
    await desk.call.addNote({ on: { kind: 'relation', id: relation }, text: 'Why?' })
    const note = (await desk.call.addNote({ on: { kind: 'claim', id: claim }, text: 'Look' })).id!
    await desk.call.addNote({ on: { kind: 'note', id: note }, text: 'I did' })
    await desk.call.addBreakdown({ total: other, parts: [{ claim, membership: 'stated' }] })
    await desk.call.addSeries({ name: 'Years', claims: [claim, other] })
    await desk.call.addView({ name: 'Mine', query: { where: { entity, tag: [tag, below] }, sort: [] } })

    const used = await desk.call.usedBy({ noun: 'claims', id: claim })
    expect(used.counts).toEqual([
      { noun: 'notes', count: 3, goes: true },
      { noun: 'relations', count: 1, goes: true },
      { noun: 'breakdowns', count: 1, goes: false },
      { noun: 'series', count: 1, goes: false },
    ])
    expect(used.records.map(({ noun, title, goes }) => [noun, title, goes])).toEqual([
      ['notes', '“Why?”', true],
      ['notes', '“Look”', true],
      ['notes', '“I did”', true],
      ['relations', 'The first – updates – Statistic', true],
      ['breakdowns', 'Statistic', false],
      ['series', 'Years', false],
    ])
    await asRemoved('claims', claim, () => desk.call.removeClaim({ id: claim }))
    await asRemoved('claims', other, () => desk.call.removeClaim({ id: other }))
    await asRemoved('sources', desk.sourceId, () => desk.call.removeSource({ id: desk.sourceId }))
    await asRemoved('tags', tag, () => desk.call.removeTag({ id: tag }))
    await asRemoved('entities', entity, () => desk.call.removeEntity({ id: entity }))
    await asRemoved('highlights', low, () => desk.call.removeHighlight({ id: low }))
    await asRemoved('relations', relation, () => desk.call.removeRelation({ id: relation }))
    expect((await failureOf(desk, 'usedBy', { noun: 'claims', id: nowhere })).code).toBe('notFound')
  })

  test('of a claim type are its claims', async () => {
    const claim = await desk.addClaim({ type: 'event', statement: 'A fire' })
    await desk.addClaim()
    const { id } = builtInClaimTypes[1]!
    expect(await desk.call.usedBy({ noun: 'claimTypes', id })).toEqual({
      counts: [{ noun: 'claims', count: 1, goes: false }],
      records: [{ noun: 'claims', id: claim, title: 'A fire', goes: false }],
    })
  })

  test('comes in pages', async () => {
    const tag = (await desk.call.addTag({ name: 'Figures' })).id!
    const ids = [await desk.addClaim({ tags: [tag] }), await desk.addClaim({ tags: [tag] })]
    await desk.call.changeSource({ id: desk.sourceId, tags: [tag] })
    const all: string[] = []
    let after: string | undefined
    do {
      const page = await desk.call.usedBy({ noun: 'tags', id: tag, limit: 1, after })
      expect(page.counts).toHaveLength(2)
      all.push(...page.records.map(({ id }) => id))
      after = page.next
    } while (after !== undefined)
    expect(all).toEqual([desk.sourceId, ...ids])
  })
})
