// Sources: what is known about them changes, and what hangs on them goes with them.
import { beforeEach, describe, expect, test } from 'vitest'
import { type ArticleDesk, articleDesk, at, text } from './article'
import { failureOf, importText } from './desk'

let desk: ArticleDesk
let sourceId: string

beforeEach(async () => {
  desk = await articleDesk()
  sourceId = desk.sourceId
})

describe('a source', () => {
  test('changes what is known about it, not what it is', async () => {
    const { put } = await desk.call.changeSource({
      id: sourceId,
      title: 'New title',
      published: '2023-04',
      authors: ['A. Writer'],
      attribution: [{ name: 'The paper' }],
      regions: [{ ...at('Complaints rise 😀'), kind: 'headline', by: 'coder' }],
    })
    expect(put.sources?.[0]).toMatchObject({
      title: 'New title',
      published: '2023-04',
      authors: ['A. Writer'],
    })
    const again = await desk.call.changeSource({ id: sourceId, published: null, title: 'Newer' })
    expect(again.put.sources?.[0]).not.toHaveProperty('published')
    expect(again.put.sources?.[0]).toMatchObject({ authors: ['A. Writer'] })
    const immutable = { id: sourceId, text: { characters: 1 } } as { id: string }
    expect((await failureOf(desk, 'changeSource', immutable)).code).toBe('badInput')
  })

  test('forgets where a value was found once a person has changed it, and only then', async () => {
    const found = { title: 'meta og:title', publisher: 'meta og:site_name', authors: 'byline' }
    await desk.call.changeSource({
      id: sourceId,
      title: 'Found',
      publisher: 'The paper',
      authors: ['A. Writer'],
      found,
    })
    const changed = await desk.call.changeSource({ id: sourceId, title: 'Mine', publisher: 'The paper' })
    expect(changed.put.sources?.[0]?.found).toEqual({ publisher: 'meta og:site_name', authors: 'byline' })
    const removed = await desk.call.changeSource({ id: sourceId, authors: null })
    expect(removed.put.sources?.[0]?.found).toEqual({ publisher: 'meta og:site_name' })
    const untouched = await desk.call.changeSource({ id: sourceId, language: 'en' })
    expect(untouched.put.sources?.[0]?.found).toEqual({ publisher: 'meta og:site_name' })
    const undone = await desk.call.undo({ steps: 3 })
    expect(undone.put.sources?.[0]?.found).toEqual(found)
  })

  test.each([
    [{ regions: [{ start: 0, end: 5000, kind: 'headline', by: 'coder' }] }, 'lies outside the text'],
    [{ regions: [{ start: 4, end: 4, kind: 'headline', by: 'coder' }] }, 'or is empty'],
    [
      { regions: [{ start: 0, end: at('😀').start + 1, kind: 'headline', by: 'coder' }] },
      'split a character',
    ],
    [{ published: 'last year' }, '“published” is not a date in EDTF'],
    [{ title: '' }, "“title” can't be empty."],
  ] as const)('%j is refused', async (change, message) => {
    const input = { id: sourceId, ...change } as unknown as { id: string }
    expect((await failureOf(desk, 'changeSource', input)).message).toContain(message)
  })

  test('is no copy of itself', async () => {
    for (const key of ['copyOf', 'supersedes'])
      expect((await failureOf(desk, 'changeSource', { id: sourceId, [key]: sourceId })).code).toBe('refused')
  })

  test('is no new version of what came after it', async () => {
    const second = await importText(desk, `${text} Second.`, 'second.txt')
    const third = await importText(desk, `${text} Third.`, 'third.txt')
    await desk.call.changeSource({ id: second, supersedes: sourceId })
    await desk.call.changeSource({ id: third, supersedes: second })
    const failure = await failureOf(desk, 'changeSource', { id: sourceId, supersedes: third })
    expect(failure).toEqual({
      code: 'refused',
      message: "“Complaints rise 😀” can't be a new version of one of its own newer versions.",
    })
    await desk.call.changeSource({ id: sourceId, title: 'The first one' })
    await desk.call.changeSource({ id: third, supersedes: sourceId })
    await desk.call.changeSource({ id: second, supersedes: third })
    // Nor by going back: then the third came after the second.
    const { steps } = await desk.call.history({ of: { noun: 'sources', id: third }, limit: 9 })
    const { noun, id, seq } = steps.at(-2)!.changes[0]!
    expect((await failureOf(desk, 'restore', { noun, id, seq, before: false })).code).toBe('refused')
  })

  test('goes with its highlights and notes, and from its copies and claims', async () => {
    const copy = await importText(desk, `${text} Copied.`, 'copy.txt')
    await desk.call.changeSource({ id: copy, copyOf: sourceId, supersedes: sourceId })
    const [one, two] = [await desk.addHighlight('361'), await desk.addHighlight('265')]
    const claim = await desk.addClaim({ evidence: [{ highlightId: one, role: 'states' }] })
    const { id: note } = await desk.call.addNote({ on: { kind: 'source', id: sourceId }, text: 'On it' })
    const { id: onHighlight } = await desk.call.addNote({
      on: { kind: 'highlight', id: two },
      text: 'On that',
    })
    const { removed, put } = await desk.call.removeSource({ id: sourceId })
    expect(removed).toEqual({
      sources: [sourceId],
      highlights: expect.arrayContaining([one, two]),
      notes: expect.arrayContaining([note, onHighlight]),
    })
    expect(put.claims).toMatchObject([{ id: claim, evidence: [] }])
    expect(put.sources?.[0]).not.toHaveProperty('copyOf')
    expect(put.sources?.[0]).not.toHaveProperty('supersedes')
    await desk.call.undo({})
    expect(await desk.call.text({ sourceId })).toBe(text)
  })
})

test('the project takes a new title', async () => {
  const { put, history } = await desk.call.changeProject({ title: 'Boats' })
  expect(put.project?.[0]?.title).toBe('Boats')
  expect(history.undo).toBe('Named the project “Boats”')
})
