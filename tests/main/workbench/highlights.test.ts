// Highlights: quote and context always equal what stands in the text.
import { beforeEach, describe, expect, test } from 'vitest'
import { type ArticleDesk, articleDesk, at, nowhere } from './article'
import { failureOf } from './desk'

let desk: ArticleDesk
let sourceId: string

beforeEach(async () => {
  desk = await articleDesk()
  sourceId = desk.sourceId
})

describe('a highlight', () => {
  test('has quote and context cut out of the stored text', async () => {
    const { id, put, history } = await desk.call.addHighlight({ sourceId, ...at('361 complaints') })
    expect(put.highlights).toEqual([
      {
        id,
        sourceId,
        ...at('361 complaints'),
        quote: {
          exact: '361 complaints',
          prefix: 'Complaints rise 😀\n\nThe force had ',
          suffix: '. “Nearly half” of them, 265, led to nothing.',
        },
        anchor: 'exact',
        tags: [],
        coder: (await desk.call.settings({})).coder.id,
        createdAt: expect.any(String),
      },
    ])
    expect(history.undo).toBe('Added a highlight')
  })

  test('gets a new quote with a new span, of which one end may stay', async () => {
    const id = await desk.addHighlight('361')
    const { put } = await desk.call.changeHighlight({ id, end: at('complaints', 20).end })
    expect(put.highlights?.[0]).toMatchObject({ ...at('361 complaints'), quote: { exact: '361 complaints' } })
  })

  test('keeps its place when only its tags change', async () => {
    const tag = (await desk.call.addTag({ name: 'Figures' })).id!
    const id = await desk.addHighlight('361')
    const before = await desk.get('highlights', id)
    const { put } = await desk.call.changeHighlight({ id, tags: [tag] })
    expect(put.highlights).toEqual([{ ...before, tags: [tag] }])
  })

  test.each([
    ['outside the text', { start: 5, end: 5000 }, 'lies outside the text'],
    ['without length', { start: 5, end: 5 }, 'lies outside the text, or is empty'],
    ['that cuts a character in two', { start: 0, end: at('😀').start + 1 }, 'would split a character in two'],
  ])('is refused for a span %s', async (_what, span, message) => {
    expect(await failureOf(desk, 'addHighlight', { sourceId, ...span })).toEqual({
      code: 'badInput',
      message: expect.stringContaining(message),
    })
    const id = await desk.addHighlight('361')
    expect((await failureOf(desk, 'changeHighlight', { id, ...span })).message).toContain(message)
    expect((await desk.call.list({ kind: 'highlights' })).records).toHaveLength(1)
  })

  test('is refused in a source that is not there', async () => {
    expect(await failureOf(desk, 'addHighlight', { sourceId: nowhere, start: 0, end: 1 })).toEqual({
      code: 'notFound',
      message: `There is no source ${nowhere} in this project.`,
    })
  })

  test('goes from everything that rests on it', async () => {
    const [gone, kept] = [await desk.addHighlight('361'), await desk.addHighlight('265')]
    const claim = await desk.addClaim({
      evidence: [
        { highlightId: gone, role: 'states', field: 'fields.quantity' },
        { highlightId: kept, role: 'supports' },
      ],
      attribution: [{ name: 'The force', evidence: gone }, { name: 'The paper' }],
      distortions: [
        { term: 'half', highlightId: gone, likely: 'most', basis: 'guess', evidence: [gone, kept] },
      ],
    })
    const other = await desk.addClaim()
    const { id: relation } = await desk.call.addRelation({
      from: claim,
      to: other,
      kind: 'supports',
      evidence: [gone, kept],
    })
    const { removed, put } = await desk.call.removeHighlight({ id: gone })
    expect(removed).toEqual({ highlights: [gone] })
    expect(put.claims).toHaveLength(1)
    expect(put.claims?.[0]).toMatchObject({
      evidence: [{ highlightId: kept, role: 'supports' }],
      attribution: [{ name: 'The force' }, { name: 'The paper' }],
      distortions: [{ term: 'half', likely: 'most', basis: 'guess', evidence: [kept] }],
    })
    expect(JSON.stringify(put)).not.toContain(gone)
    expect(await desk.get('relations', relation)).toMatchObject({ evidence: [kept] })
  })
})
