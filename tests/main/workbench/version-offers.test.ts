// What may be a new version of what, and what differs between two sources. Nothing of it changes anything.
import { describe, expect, test } from 'vitest'
import { importText, openDesk } from './desk'

describe('an offer', () => {
  test('names a source with the same title or address, in its newest version', async () => {
    const here = await openDesk()
    const page = (url: string, title: string, body: string) =>
      `<!doctype html><html><head><title>${title}</title><link rel="canonical" href="${url}"></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`
    const bring = (name: string, ...parts: Parameters<typeof page>) => importText(here, page(...parts), name)
    const before = await bring('a.html', 'https://www.post.example/dues/?utm_source=x', 'Dues fell', 'One.')
    const after = await bring('b.html', 'http://post.example/dues', 'Dues fell by half', 'Two.')
    const offers = async (...ids: string[]) => (await here.call.versionOffers({ ids })).offers
    expect(await offers(after)).toEqual([{ id: after, of: before, because: ['url'] }])
    // What came first is no correction of what came later.
    expect(await offers(before)).toEqual([])
    await here.call.makeVersion({ id: after, of: before })
    expect(await offers(after)).toEqual([])
    const last = await bring('c.html', 'https://other.example/1', 'DUES FELL', 'Three.')
    expect(await offers(last)).toEqual([{ id: last, of: after, because: ['title'] }])
  })
})

test('a comparison says which paragraphs and which words differ', async () => {
  const desk = await openDesk()
  const of = await importText(desk, 'Dues fell\nThree invoices came late, she said.\nNobody would comment.')
  const id = await importText(desk, 'Dues fell\nFour invoices came late, she said.', 'b.txt')
  expect((await desk.call.compareVersions({ id, of })).runs).toEqual([
    { kind: 'same', old: { start: 0, end: 9 }, new: { start: 0, end: 9 } },
    {
      kind: 'changed',
      old: { start: 10, end: 45 },
      new: { start: 10, end: 44 },
      words: [{ old: { start: 10, end: 15 }, new: { start: 10, end: 14 } }],
    },
    { kind: 'removed', old: { start: 46, end: 67 } },
  ])
})
