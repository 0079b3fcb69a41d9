// The claims around a claim, and those that may be the same: what a page draws and offers.
import { beforeEach, describe, expect, test } from 'vitest'
import { type ArticleDesk, articleDesk, nowhere } from './article'
import { failureOf } from './desk'

let desk: ArticleDesk

beforeEach(async () => {
  desk = await articleDesk()
})

describe('around a claim', () => {
  test('stand the claims that something ties to it, as far as so many steps lead', async () => {
    const ids: string[] = []
    for (let n = 0; n < 6; n += 1) ids.push(await desk.addClaim({ statement: `Claim ${n}` }))
    const [a, b, c, d, e] = ids as [string, string, string, string, string]
    const tie = async (from: string, to: string) =>
      (await desk.call.addRelation({ from, to, kind: 'supports' })).id!
    const relations = [await tie(b, a), await tie(b, c)]
    const part = (claim: string) => ({ claim, membership: 'stated' as const })
    const breakdown = (await desk.call.addBreakdown({ total: a, parts: [part(d)] })).id!
    const series = (await desk.call.addSeries({ name: 'Years', claims: [d, e] })).id!
    const found = async (claimId: string, depth?: number) => {
      const answer = await desk.call.around({ claimId, depth })
      const idsOf = (records: { id: string }[]) => records.map(({ id }) => id)
      return {
        claims: answer.claims.map(({ claim }) => claim.id),
        ties: [answer.relations, answer.breakdowns, answer.series].flatMap(idsOf),
      }
    }
    expect(await found(a)).toEqual({ claims: [a, b, d], ties: [relations[0], breakdown] })
    expect(await found(a, 2)).toEqual({ claims: [a, b, d, c, e], ties: [...relations, breakdown, series] })
    expect(await found(ids[5]!, 3)).toEqual({ claims: [ids[5]], ties: [] })
    expect((await failureOf(desk, 'around', { claimId: nowhere })).code).toBe('notFound')
  })

  test('are shown with what ties two that are equally far, and with their passages', async () => {
    const highlightId = await desk.addHighlight('361 complaints')
    const a = await desk.addClaim({ evidence: [{ highlightId, role: 'states' }] })
    const [b, c] = [await desk.addClaim(), await desk.addClaim()]
    for (const [from, to] of [
      [a, b],
      [a, c],
      [b, c],
    ] as const)
      await desk.call.addRelation({ from, to, kind: 'supports' })
    const { claims, relations } = await desk.call.around({ claimId: a })
    expect(relations).toHaveLength(3)
    expect(claims[0]).toMatchObject({ claim: { id: a }, quote: '361 complaints', sourceId: desk.sourceId })
  })

  test('are no more than a picture can show', async () => {
    const claims: string[] = []
    for (let n = 0; n < 80; n += 1) claims.push(await desk.addClaim())
    await desk.call.addSeries({ name: 'Many', claims })
    const found = await desk.call.around({ claimId: claims[7]!, depth: 3 })
    expect(found.claims).toHaveLength(60)
    expect(found.series).toHaveLength(1)
  })
})

describe('likely the same', () => {
  const figure = { text: '361 complaints', status: 'stated' as const, value: 361, unit: 'complaints' }

  test('are claims that nobody has called two, with a sentence', async () => {
    const [a, b] = [
      await desk.addClaim({ statement: 'First', fields: { quantity: figure } }),
      await desk.addClaim({ fields: { quantity: figure } }),
    ]
    expect(await desk.call.likelySame({ noun: 'claims' })).toEqual({
      pairs: [{ ids: [a, b], titles: ['First', '361 complaints'], because: 'Both say 361 complaints.' }],
    })
    await desk.call.addRelation({ from: b, to: a, kind: 'notSameAs' })
    expect(await desk.call.likelySame({ noun: 'claims' })).toEqual({ pairs: [] })
  })

  test('are entities, but for those that are known to be two', async () => {
    const add = async (name: string) => (await desk.call.addEntity({ kind: 'organisation', name })).id!
    const [board, other] = [await add('Harbour Board'), await add('HARBOUR BOARD')]
    await add('Lighthouse Trust')
    expect((await desk.call.likelySame({ noun: 'entities' })).pairs).toMatchObject([
      { ids: [board, other], titles: ['Harbour Board', 'HARBOUR BOARD'] },
    ])
    const { project } = (await desk.call.openedProject({}))!
    await desk.call.changeSettings({ distinct: { [project.id]: [`${board} ${other}`] } })
    expect((await desk.call.likelySame({ noun: 'entities' })).pairs).toEqual([])
  })
})
