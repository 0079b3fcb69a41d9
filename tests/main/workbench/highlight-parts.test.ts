// Highlights that are split and merged: no claim loses support, each is one step, and the quotes are true.
import { beforeEach, describe, expect, test } from 'vitest'
import { type ArticleDesk, articleDesk, at, text } from './article'
import { failureOf, importText } from './desk'

let desk: ArticleDesk

beforeEach(async () => {
  desk = await articleDesk()
})

const rested = (whole: string, other: string) => ({
  evidence: [
    { highlightId: whole, role: 'states', field: 'fields.quantity' },
    { highlightId: other, role: 'supports' },
  ],
  attribution: [{ name: 'The force', evidence: whole }],
  distortions: [{ term: 'a', highlightId: whole, likely: 'b', basis: 'guess', evidence: [other, whole] }],
})

describe('splitting a highlight', () => {
  test('gives two true quotes, both evidence of all that rested on it, in one step', async () => {
    const [whole, other] = [await desk.addHighlight('had 361 complaints'), await desk.addHighlight('265')]
    const claim = await desk.addClaim(rested(whole, other))
    const untouched = await desk.addClaim({ attribution: [{ name: 'The force', evidence: whole }] })
    const { id: relation } = await desk.call.addRelation({
      from: claim,
      to: untouched,
      kind: 'supports',
      evidence: [whole],
    })
    const tag = (await desk.call.addTag({ name: 'Figures' })).id!
    await desk.call.changeHighlight({ id: whole, tags: [tag] })
    const before = JSON.stringify(await desk.get('highlights', whole))
    const split = await desk.call.splitHighlight({ id: whole, at: at('361').start })
    expect(split.history.undo).toBe('Split a highlight')
    const made = split.id!
    expect(split.put.highlights).toMatchObject([
      { id: whole, ...at('had'), anchor: 'exact', tags: [tag], quote: { exact: 'had' } },
      { id: made, ...at('361 complaints'), anchor: 'exact', tags: [tag], quote: { exact: '361 complaints' } },
    ])
    expect(split.put.claims?.map(({ id }) => id)).toEqual([claim])
    expect(split.put.claims?.[0]).toMatchObject({
      evidence: [
        { highlightId: whole, role: 'states', field: 'fields.quantity' },
        { highlightId: made, role: 'states', field: 'fields.quantity' },
        { highlightId: other, role: 'supports' },
      ],
      attribution: [{ evidence: whole }],
      distortions: [{ highlightId: whole, evidence: [other, whole, made] }],
    })
    expect(await desk.get('relations', relation)).toMatchObject({ evidence: [whole, made] })
    await desk.call.undo({})
    expect(JSON.stringify(await desk.get('highlights', whole))).toBe(before)
    expect(await desk.get('highlights', made)).toBeUndefined()
  })

  test.each([
    ['at its start', at('361').start],
    ['at its end', at('361 complaints').end],
    ['elsewhere', 0],
  ])('is refused %s', async (_where, place) => {
    const id = await desk.addHighlight('361 complaints')
    expect((await failureOf(desk, 'splitHighlight', { id, at: place })).code).toBe('refused')
    expect((await desk.call.list({ kind: 'highlights' })).records).toHaveLength(1)
  })

  test('is refused inside a character', async () => {
    const id = await desk.addHighlight('rise 😀\n\nThe')
    expect((await failureOf(desk, 'splitHighlight', { id, at: at('😀').start + 1 })).code).toBe('badInput')
  })
})

describe('merging highlights', () => {
  test('leaves relations that say the same as two, each with the whole', async () => {
    const [had, count] = [await desk.addHighlight('had'), await desk.addHighlight('361 complaints')]
    const [from, to] = [await desk.addClaim(), await desk.addClaim()]
    const related = async (...evidence: string[]) =>
      (await desk.call.addRelation({ from, to, kind: 'supports', evidence })).id!
    const [first, second] = [await related(had), await related(had, count)]
    const into = await desk.addHighlight('had 361')
    await desk.call.mergeHighlights({ into, from: [had, count] })
    for (const id of [first, second])
      expect(await desk.get('relations', id)).toMatchObject({ evidence: [into] })
  })

  test('undoes a split, and what rested on either rests on the whole once', async () => {
    const [whole, other] = [await desk.addHighlight('had 361 complaints'), await desk.addHighlight('265')]
    const claim = await desk.addClaim(rested(whole, other))
    const { evidence } = (await desk.get('claims', claim)) as { evidence: object }
    const made = (await desk.call.splitHighlight({ id: whole, at: at('361').start })).id!
    await desk.call.addNote({ on: { kind: 'highlight', id: made }, text: 'Ask.' })
    const second = await desk.addClaim({ evidence: [{ highlightId: made, role: 'states' }] })
    const merged = await desk.call.mergeHighlights({ into: whole, from: [made] })
    expect(merged.history.undo).toBe('Merged 2 highlights')
    expect(merged.removed).toEqual({ highlights: [made] })
    expect(merged.put.highlights).toMatchObject([
      { id: whole, ...at('had 361 complaints'), quote: { exact: 'had 361 complaints' } },
    ])
    expect(await desk.get('claims', claim)).toMatchObject({ evidence })
    expect(await desk.get('claims', second)).toMatchObject({ evidence: [{ highlightId: whole }] })
    expect(merged.put.notes).toMatchObject([{ on: { kind: 'highlight', id: whole }, text: 'Ask.' }])
    await desk.call.undo({})
    expect(await desk.get('claims', second)).toMatchObject({ evidence: [{ highlightId: made }] })
  })

  test('takes the tags of all, each once, and any number that overlap', async () => {
    const tags = []
    for (const name of ['Figures', 'Police']) tags.push((await desk.call.addTag({ name })).id!)
    const ids = []
    for (const words of ['The force had', 'had 361', '361 complaints'])
      ids.push(await desk.addHighlight(words))
    const [first = '', second = '', third = ''] = ids
    await desk.call.changeHighlight({ id: second, tags: tags.slice(0, 1) })
    await desk.call.changeHighlight({ id: third, tags })
    const { put } = await desk.call.mergeHighlights({ into: third, from: [first, second] })
    expect(put.highlights).toMatchObject([{ id: third, ...at('The force had 361 complaints'), tags }])
    expect(text.slice(at('The force had 361 complaints').start)).toMatch(/^The force had/)
  })

  test('is refused with words between them, with itself, and across sources', async () => {
    const [one, two] = [await desk.addHighlight('361'), await desk.addHighlight('265')]
    const elsewhere = await importText(desk, 'Another text.')
    const three = (await desk.call.addHighlight({ sourceId: elsewhere, start: 0, end: 7 })).id!
    for (const from of [[two], [one], [three]])
      expect((await failureOf(desk, 'mergeHighlights', { into: one, from })).code).toBe('refused')
    expect((await desk.call.list({ kind: 'highlights' })).records).toHaveLength(3)
  })
})
