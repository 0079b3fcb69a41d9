// Claims that are read page by page, from what answers two at a time.
import { expect, it } from 'vitest'
import { type Claims, everyPage } from '../../../src/renderer/codebook/entities/every-page'

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ claim: { id } })) as unknown as Claims['rows']

function pages(missing?: number) {
  const asked: number[] = []
  const read = (offset: number): Promise<Claims | undefined> => {
    asked.push(offset)
    const page = { total: rows.length, rows: rows.slice(offset, offset + 2) }
    return Promise.resolve(offset === missing ? undefined : page)
  }
  return { asked, read }
}

it('reads all of them, each once, and tells of each page that has come', async () => {
  const { asked, read } = pages()
  const seen: Claims[] = []
  expect(await everyPage(read, (claims) => seen.push(claims) > 0)).toBe(true)
  expect(asked).toEqual([0, 2, 4])
  expect(seen.map((claims) => claims.rows)).toEqual([rows.slice(0, 2), rows.slice(0, 4), rows])
})

it('ends where nobody wants more, and says so when a page can not be read', async () => {
  const enough = pages()
  expect(await everyPage(enough.read, () => false)).toBe(true)
  expect(enough.asked).toEqual([0])
  expect(await everyPage(pages(2).read, () => true)).toBe(false)
})

it('ends, and counts what is there, where some went while it was read', async () => {
  const read = (offset: number) =>
    Promise.resolve({ total: 5, rows: rows.slice(offset, Math.min(offset + 2, 3)) })
  const seen: Claims[] = []
  expect(await everyPage(read, (claims) => seen.push(claims) > 0)).toBe(true)
  expect(seen.at(-1)).toEqual({ total: 3, rows: rows.slice(0, 3) })
})
