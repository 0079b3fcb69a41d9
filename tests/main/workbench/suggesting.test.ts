// What is proposed for a source and what of it is covered: from its text as it is now, and never kept as a fact.
import { beforeEach, describe, expect, test } from 'vitest'
import { type ArticleDesk, articleDesk, nowhere, text } from './article'
import { failureOf, importText } from './desk'

let desk: ArticleDesk
beforeEach(async () => {
  desk = await articleDesk()
})

const suggestions = async (sourceId = desk.sourceId) => (await desk.call.suggest({ sourceId })).suggestions
const coverage = async () => (await desk.call.coverage({ sourceIds: [desk.sourceId] })).sources[0]!
const second = text.indexOf('The force')

describe('suggestions', () => {
  test('stand in the text, and change nothing', async () => {
    const found = await suggestions()
    const quantities = found.map(({ fields }) => fields['quantity'] as { start: number; end: number })
    expect(quantities.map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(['361', '265']),
    )
    expect(found.every(({ sourceId }) => sourceId === desk.sourceId)).toBe(true)
    expect((await desk.call.list({ kind: 'claims' })).records).toEqual([])
    expect((await desk.call.list({ kind: 'highlights' })).records).toEqual([])
  })

  test('follow what is known of the source, and come from memory while nothing changes', async () => {
    const before = await suggestions()
    expect((await suggestions())[0]).toBe(before[0])
    await desk.addClaim()
    expect((await suggestions())[0]).toBe(before[0])
    const regions = [{ start: second, end: text.length, kind: 'furniture' as const, by: 'coder' as const }]
    await desk.call.changeSource({ id: desk.sourceId, regions })
    expect(await suggestions()).toEqual([])
    await desk.call.undo({})
    expect((await suggestions())[0]).toBe(before[0])
    await desk.call.addEntity({ kind: 'organisation', name: 'The force' })
    expect((await suggestions())[0]).not.toBe(before[0])
  })

  test('of the same text in another source name that', async () => {
    const other = await importText(desk, text.replace('361', '36'), 'other.txt')
    expect((await suggestions(other))[0]?.sourceId).toBe(other)
  })

  test('of a source that is not there are an error', async () => {
    expect((await failureOf(desk, 'suggest', { sourceId: nowhere })).code).toBe('notFound')
    expect((await failureOf(desk, 'coverage', { sourceIds: [nowhere] })).code).toBe('notFound')
  })
})

describe('coverage', () => {
  test('is of what evidence of claims touches, and of what was read', async () => {
    const all = await coverage()
    expect(all).toMatchObject({ length: text.length, read: 0, claimed: 0, figures: { claimed: 0 } })
    expect(all.figures.all).toBeGreaterThanOrEqual(2)
    // A highlight is not yet a claim.
    const highlightId = await desk.addHighlight('361 complaints')
    expect(await coverage()).toEqual(all)
    const claim = await desk.addClaim({ evidence: [{ highlightId, role: 'states' }] })
    await desk.call.keepReading({
      sourceId: desk.sourceId,
      reading: { state: 'reading', start: 0, furthest: second },
    })
    expect(await coverage()).toEqual({
      ...all,
      read: second,
      claimed: 14,
      figures: { ...all.figures, claimed: 1 },
    })
    await desk.call.removeClaim({ id: claim })
    await desk.call.keepReading({
      sourceId: desk.sourceId,
      reading: { state: 'read', start: 0, furthest: second },
    })
    expect(await coverage()).toEqual({ ...all, read: text.length })
  })

  test('is of all sources unless some are named, with progress, and can be stopped', async () => {
    for (let n = 0; n < 30; n += 1)
      await importText(desk, `Number ${n} of the ferries ran ${n + 2} times.`, `${n}.txt`)
    const { sources } = await desk.call.coverage({ job: 'all' })
    const ids = (await desk.call.list({ kind: 'sources' })).records.map((record) =>
      'id' in record ? record.id : '',
    )
    expect(sources.map(({ sourceId }) => sourceId)).toEqual(ids)
    expect(desk.events).toContainEqual({
      event: 'progress',
      job: 'all',
      done: 31,
      total: 31,
      item: undefined,
    })
    // Long enough not to be read in one go.
    await importText(desk, 'The ferry ran 12 times in May, said Ines Calder.\n'.repeat(1000), 'long.txt')
    const running = failureOf(desk, 'coverage', { job: 'again' })
    await desk.call.cancelJob({ job: 'again' })
    expect((await running).code).toBe('cancelled')
  })
})
