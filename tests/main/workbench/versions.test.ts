// Versions of a source: what is carried over, and what a person decides about the rest.
// Must not break: the old version stays as it was, and no claim gains a passage that says something else.
import { beforeEach, describe, expect, test } from 'vitest'
import type { Highlight } from '../../../src/core/model/highlight'
import type { Source } from '../../../src/core/model/source'
import { corrected, type Corrected, type Name, second, spanOf, words } from './corrected'
import { type Desk, failureOf, importText } from './desk'

let desk: Desk
let [old, fresh] = ['', '']
let claims: Corrected['claims']
let listed: Corrected['listed']
let claimOf: Corrected['claimOf']
let highlightOf: Corrected['highlightOf']
let oldHighlight: Corrected['oldHighlight']
let everything: Corrected['everything']

beforeEach(async () => {
  ;({ desk, old, fresh, claims, listed, claimOf, highlightOf, oldHighlight, everything } = await corrected())
})

const make = () => desk.call.makeVersion({ id: fresh, of: old })
/** The words that a claim rests on, old and new. */
const passages = async (name: Name): Promise<string[]> => {
  const ids = (await claimOf(name)).evidence.map(({ highlightId }) => highlightId)
  return Promise.all(ids.map(async (id) => (await highlightOf(id)).quote?.exact ?? 'nothing'))
}

describe('a new version', () => {
  test('carries each highlight over as what it was found to be, and leaves the old ones as they were', async () => {
    const before = await listed<Highlight>('highlights', old)
    expect(await desk.call.previewVersion({ id: fresh, of: old })).toEqual({
      highlights: { exact: 1, moved: 0, fuzzy: 1, lost: 1 },
      claims: { kept: 1, changed: 1, lost: 1 },
    })
    expect((await listed<Source>('sources')).every(({ supersedes }) => supersedes === undefined)).toBe(true)
    await make()
    expect((await listed<Source>('sources')).find(({ id }) => id === fresh)).toMatchObject({
      version: 2,
      supersedes: old,
    })
    expect(await listed('highlights', old)).toEqual(before)
    const carried = await listed<Highlight>('highlights', fresh)
    const summary = carried.map(({ anchor, quote, was }) => [anchor, quote?.exact, was?.exact])
    expect(summary.toSorted(([a], [b]) => (a ?? '').localeCompare(b ?? ''))).toEqual([
      ['exact', words.kept, undefined],
      ['fuzzy', 'the shortfall a matter of four late invoices', words.reworded],
      ['lost', undefined, words.gone],
    ])
    expect(carried.map(({ start, end }) => second.slice(start ?? 0, end ?? 0))).toEqual(
      carried.map(({ quote }) => quote?.exact ?? ''),
    )
    expect((await desk.call.verify({})).problems).toEqual([])
  })

  test('gives claims what is exact, in the role that it has, and nothing else', async () => {
    await make()
    expect(await passages('kept')).toEqual([words.kept, words.kept])
    const { evidence } = await claimOf('kept')
    expect(evidence.map(({ role }) => role)).toEqual(['states', 'states'])
    expect(await passages('reworded')).toEqual([words.reworded])
    expect(await passages('gone')).toEqual([words.gone])
  })

  test('is one step, which undo and redo carry whole, through closing too', async () => {
    const before = await everything()
    await make()
    const after = await everything()
    await desk.call.undo({})
    expect(await everything()).toEqual(before)
    await desk.call.redo({})
    await desk.call.closeProject({})
    await desk.call.openProject({ path: desk.path('project.assay') })
    expect(await everything()).toEqual(after)
  })

  test('is refused in a sentence where it makes no sense', async () => {
    const third = await importText(desk, `${second}\nThe end.`, 'third.txt')
    const refusal = async (id: string, of: string) =>
      (await failureOf(desk, 'makeVersion', { id, of })).message
    const name = '“Harbour dues fell short”'
    expect(await refusal(fresh, fresh)).toBe(`${name} can't be a new version of itself.`)
    await make()
    expect(await refusal(fresh, old)).toBe(`${name} is already the new version of ${name}.`)
    expect(await refusal(old, fresh)).toBe(`${name} is an older version of ${name}.`)
    expect(await refusal(third, old)).toContain('already has a newer version')
    expect(await refusal(fresh, third)).toContain('is already the new version of another source')
    expect(await refusal(old, third)).toContain('has a newer version itself')
    await desk.call.makeVersion({ id: third, of: fresh })
    expect(await refusal(old, third)).toBe(`${name} is an older version of ${name}.`)
  })
})

describe('the repair queue', () => {
  test('has both passages of each claim that changed or lost its support', async () => {
    expect(await desk.call.repairs({})).toMatchObject({ total: 0, repairs: [] })
    await make()
    const { total, claims: counted, anchors, repairs } = await desk.call.repairs({})
    expect({ total, counted, anchors }).toEqual({
      total: 2,
      counted: 2,
      anchors: { exact: 0, moved: 0, fuzzy: 1, lost: 1 },
    })
    const [reworded, gone] = repairs
    expect(reworded).toMatchObject({
      claim: { id: claims.reworded },
      evidence: 0,
      newSourceId: fresh,
      old: { sourceId: old, exact: words.reworded },
      found: {
        highlight: { anchor: 'fuzzy' },
        passage: { exact: 'the shortfall a matter of four late invoices' },
      },
    })
    expect(reworded?.old.before.endsWith('Ines Calder, called ')).toBe(true)
    expect(reworded?.found?.passage?.after.startsWith('.\nNobody')).toBe(true)
    expect(gone).toMatchObject({ old: { exact: words.gone }, found: { highlight: { anchor: 'lost' } } })
    expect(gone?.found?.passage).toBeUndefined()
    expect((await desk.call.repairs({ offset: 1, limit: 1 })).repairs).toEqual([gone])
    expect((await desk.call.repairs({ sourceId: fresh })).total).toBe(2)
  })

  test('is left by accepting, selecting anew and detaching, each a step that can be taken back', async () => {
    await make()
    const states = [await everything()]
    await desk.call.acceptCarried({ highlightIds: [await oldHighlight('reworded')] })
    expect(await passages('reworded')).toEqual([
      words.reworded,
      'the shortfall a matter of four late invoices',
    ])
    states.push(await everything())
    const anew = 'An earlier version of this article gave a wrong name.'
    await desk.call.reselectCarried({
      highlightId: await oldHighlight('gone'),
      sourceId: fresh,
      ...spanOf(second, anew),
    })
    expect(await passages('gone')).toEqual([words.gone, anew])
    expect(await highlightOf((await claimOf('gone')).evidence[1]!.highlightId)).toMatchObject({
      anchor: 'exact',
    })
    expect((await desk.call.repairs({})).total).toBe(0)
    states.push(await everything())
    await desk.call.detachCarried({ highlightIds: [await oldHighlight('gone')] })
    expect((await claimOf('gone')).evidence).toEqual([
      { highlightId: await oldHighlight('gone'), role: 'states', detached: true },
    ])
    expect((await desk.call.repairs({})).total).toBe(0)
    for (const state of states.toReversed()) {
      await desk.call.undo({})
      expect(await everything()).toEqual(state)
    }
    await desk.call.redo({ steps: 3 })
    expect((await desk.call.repairs({})).total).toBe(0)
  })

  test('asks again where a later version takes away what was accepted', async () => {
    await make()
    await desk.call.acceptCarried({ highlightIds: [await oldHighlight('reworded')] })
    await desk.call.detachCarried({ highlightIds: [await oldHighlight('gone')] })
    const third = await importText(desk, second.replace('four late', 'six unpaid'), 'third.txt')
    await desk.call.makeVersion({ id: third, of: fresh })
    const { total, repairs } = await desk.call.repairs({})
    expect(total).toBe(1)
    expect(repairs[0]).toMatchObject({
      old: { sourceId: fresh, exact: 'the shortfall a matter of four late invoices' },
      found: { highlight: { anchor: 'fuzzy', was: { exact: words.reworded } } },
    })
    expect(await passages('kept')).toEqual([words.kept, words.kept, words.kept])
  })

  test('refuses decisions about nothing', async () => {
    const id = await oldHighlight('gone')
    expect((await failureOf(desk, 'acceptCarried', { highlightIds: [id] })).message).toContain(
      'newest version',
    )
    await make()
    expect((await failureOf(desk, 'acceptCarried', { highlightIds: [id] })).message).toContain(
      'select it there, or detach it',
    )
    const elsewhere = { highlightIds: [id], claimIds: [claims.kept] }
    expect((await failureOf(desk, 'detachCarried', elsewhere)).code).toBe('refused')
    const outside = { highlightId: id, sourceId: old, start: 0, end: 3 }
    expect((await failureOf(desk, 'reselectCarried', outside)).code).toBe('badInput')
  })
})
