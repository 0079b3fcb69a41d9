// What adds up and what doesn't, and what a person decides about it: kept, taken back, lapsed; always of one moment.
import { beforeEach, describe, expect, test } from 'vitest'
import { checkId } from '../../../src/core/checking'
import type { Check } from '../../../src/core/model/check'
import { type ArticleDesk, articleDesk, at, nowhere } from './article'
import { desk as openedDesk, failureOf } from './desk'

let desk: ArticleDesk
beforeEach(async () => {
  desk = await articleDesk()
})

const checks = async (): Promise<Check[]> => (await desk.call.checks({})).checks
const bare = async (): Promise<Check> => (await checks()).find(({ kind }) => kind === 'noEvidence')!
const decide = ({ id, kind, claims, basis }: Check, state: Check['state'], reason?: string) =>
  desk.call.decideCheck({ id, kind, claims, basis, state, reason })
const statistic = (value: number) => ({
  fields: { quantity: { text: `${value}`, status: 'stated' as const, value, unit: 'complaints' } },
})

describe('a decision', () => {
  test('is kept with its check, and taken back', async () => {
    const claim = await desk.addClaim(statistic(361))
    const check = await bare()
    expect(check).toMatchObject({ claims: [claim], holds: false, state: 'open' })
    const { put, history } = await decide(check, 'dismissed', 'An example')
    expect(put.checkDecisions).toMatchObject([{ id: check.id, state: 'dismissed', reason: 'An example' }])
    expect(history.undo).toBe('Dismissed the check “Evidence”')
    expect(await bare()).toEqual({ ...check, state: 'dismissed', reason: 'An example' })
    // Said once more it is nothing new.
    expect((await decide(check, 'dismissed', 'An example')).put).toEqual({})
    expect((await decide(check, 'open')).removed.checkDecisions).toEqual([check.id])
    expect(await bare()).toEqual(check)
    expect((await decide(check, 'open')).removed).toEqual({})
    await desk.call.undo({})
    expect(await bare()).toMatchObject({ state: 'dismissed' })
    await desk.call.undo({})
    expect(await bare()).toEqual(check)
  })

  test('lapses when a value that it rests on changes, and only then', async () => {
    const claim = await desk.addClaim(statistic(361))
    await decide(await bare(), 'accepted')
    await desk.call.changeClaim({ id: claim, statement: 'There were 361 complaints' })
    expect(await bare()).toMatchObject({ state: 'accepted' })
    const passage = { sourceId: desk.sourceId, ...at('361 complaints') }
    await desk.call.changeClaim({ id: claim, evidence: [{ role: 'context', passage }] })
    expect(await bare()).toMatchObject({ state: 'open' })
  })

  test('goes with one of its claims', async () => {
    const claim = await desk.addClaim()
    const check = await bare()
    await decide(check, 'accepted')
    expect((await desk.call.removeClaim({ id: claim })).removed.checkDecisions).toEqual([check.id])
    await desk.call.undo({})
    expect(await bare()).toMatchObject({ state: 'accepted' })
  })

  test('is refused for another check, and for claims that are not there', async () => {
    const [a, b] = [await desk.addClaim(), await desk.addClaim()]
    const decision = { kind: 'conflict' as const, basis: '', state: 'accepted' as const }
    for (const id of [checkId('conflict', [a]), checkId('sum', [a, b])])
      expect(await failureOf(desk, 'decideCheck', { ...decision, id, claims: [a, b] })).toMatchObject({
        code: 'refused',
      })
    const lost = { ...decision, id: checkId('conflict', [nowhere]), claims: [nowhere] }
    expect(await failureOf(desk, 'decideCheck', lost)).toMatchObject({ code: 'notFound' })
    // In whatever order they are named.
    const { id } = await desk.call.decideCheck({
      ...decision,
      id: checkId('conflict', [a, b]),
      claims: [b, a],
    })
    expect(id).toBe(checkId('conflict', [b, a]))
  })
})

describe('an offer', () => {
  const offers = async () => (await desk.call.checks({})).proposals

  test('can be dismissed with a reason and is offered again when that is taken back, but isn’t accepted', async () => {
    for (const year of ['2019', '2020', '2021']) {
      const period = { edtf: year, text: year, basis: 'stated' }
      await desk.addClaim({ fields: { ...statistic(361).fields, measure: 'complaints', period } })
    }
    const [offer] = await offers()
    expect(offer).toMatchObject({ verb: 'addSeries', state: 'open' })
    const { id, claims, basis, verb: kind } = offer!
    const said = { id, claims, basis, kind }
    const { history } = await desk.call.decideCheck({ ...said, state: 'dismissed', reason: 'Three forces' })
    expect(history.undo).toBe('Dismissed the offered series')
    expect(await offers()).toEqual([{ ...offer, state: 'dismissed', reason: 'Three forces' }])
    expect(await failureOf(desk, 'decideCheck', { ...said, state: 'accepted' })).toMatchObject({
      code: 'refused',
    })
    await desk.call.decideCheck({ ...said, state: 'open' })
    expect(await offers()).toEqual([offer])
  })
})

/** The checks of the same file, read anew by somebody who only reads. */
async function readAnew() {
  const other = openedDesk({ mode: 'read' }, desk.folder)
  await other.call.openProject({ path: desk.path('project.assay') })
  const checked = await other.call.checks({})
  await other.call.closeProject({})
  return checked
}

describe('the checks', () => {
  test('are computed once while nothing changes', async () => {
    await desk.addClaim(statistic(361))
    const first = await desk.call.checks({})
    await desk.call.keepReading({
      sourceId: desk.sourceId,
      reading: { state: 'read', start: 0, furthest: 10 },
    })
    expect(await desk.call.checks({})).toBe(first)
    const [second, third] = await Promise.all([desk.addClaim(), desk.call.checks({})]).then(() =>
      Promise.all([desk.call.checks({}), desk.call.checks({})]),
    )
    expect(second).toBe(third)
    expect(second).not.toBe(first)
  })

  test('follow every change as if all was read anew', async () => {
    const highlight = await desk.addHighlight('361 complaints')
    const evidence = [{ highlightId: highlight, role: 'states' as const }]
    const first = await desk.addClaim({ ...statistic(361), evidence })
    const headline = (words: string) =>
      desk.call.changeSource({
        id: desk.sourceId,
        publisher: 'The Post',
        published: '2023-03-14',
        regions: [{ ...at(words), kind: 'headline', by: 'coder' }],
      })
    const steps = [
      () => headline('of them, 265, led'),
      () => headline('Complaints rise'),
      () => desk.addClaim({ ...statistic(265), evidence, certainty: 'reported' }),
      () => desk.addClaim(statistic(14)),
      async () => {
        const parts = [{ claim: await desk.addClaim(statistic(300)), membership: 'stated' as const }]
        await desk.call.addBreakdown({
          total: first,
          parts: [...parts, { claim: await desk.addClaim(statistic(99)), membership: 'stated' }],
        })
      },
      () => desk.call.addEntity({ kind: 'organisation', name: 'The Post' }),
      () => desk.call.changeClaim({ id: first, attribution: [{ name: 'The Post' }], certainty: 'alleged' }),
      () => desk.call.changeHighlight({ id: highlight, ...at('The force had 361') }),
      () => desk.call.removeHighlight({ id: highlight }),
      () => desk.call.undo({}),
      () => desk.call.removeClaim({ id: first }),
      () => desk.call.removeSource({ id: desk.sourceId }),
      () => desk.call.undo({ steps: 4 }),
      () => desk.call.redo({ steps: 1 }),
    ]
    for (const step of steps) {
      await step()
      expect(await desk.call.checks({})).toEqual(await readAnew())
    }
    expect((await checks()).length).toBeGreaterThan(3)
  })

  test('take in a thousand changes at once', async () => {
    await checks()
    const line = JSON.stringify({ do: 'addClaim', type: 'statistic' })
    await desk.call.apply({ operations: Array(1200).fill(line).join('\n') })
    expect(await checks()).toHaveLength(1200)
    expect(await desk.call.checks({})).toEqual(await readAnew())
  })

  test('are of one moment, while others write', async () => {
    const line = JSON.stringify({ do: 'addClaim', type: 'statistic' })
    await desk.call.apply({ operations: Array(1200).fill(line).join('\n') })
    const running = desk.call.checks({})
    await new Promise(setImmediate)
    const claim = await desk.addClaim()
    const found = (await running).checks.length
    expect([1200, 1201]).toContain(found)
    expect((await checks()).map(({ claims }) => claims[0])).toContain(claim)
  })

  test('can be stopped, and asked for again', async () => {
    const line = JSON.stringify({ do: 'addClaim', type: 'statistic' })
    await desk.call.apply({ operations: Array(1200).fill(line).join('\n') })
    const running = failureOf(desk, 'checks', { job: 'checks' })
    const waiting = desk.call.checks({})
    await desk.call.cancelJob({ job: 'checks' })
    expect((await running).code).toBe('cancelled')
    expect((await waiting).checks).toHaveLength(1200)
  })

  test('end with their project', async () => {
    await desk.addClaim()
    const running = failureOf(desk, 'checks', {})
    await desk.call.closeProject({})
    expect((await running).code).toMatch(/cancelled|noProject/)
    expect((await failureOf(desk, 'checks', {})).code).toBe('noProject')
  })

  test('are still decided after an export was loaded', async () => {
    await desk.addClaim(statistic(361))
    await decide(await bare(), 'dismissed', 'Known')
    await desk.call.exportProject({ format: 'json', path: desk.path('all.json') })
    await desk.call.load({ path: desk.path('all.json'), to: desk.path('copy.assay') })
    expect(await bare()).toMatchObject({ state: 'dismissed', reason: 'Known' })
  })
})
