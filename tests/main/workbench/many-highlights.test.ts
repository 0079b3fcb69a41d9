// A source that has too many highlights to come with its text.
import { expect, test } from 'vitest'
import { importText, openDesk } from './desk'

const text = 'harbour '.repeat(2000).trim()

test('opens with those around a place, and says that there are others', async () => {
  const desk = await openDesk()
  const id = await importText(desk, text)
  const operations = Array.from({ length: 1200 }, (_, n) => [
    { do: 'addHighlight', as: `h${n}`, sourceId: id, start: n * 8, end: n * 8 + 20 },
    { do: 'addClaim', type: 'statistic', evidence: [{ highlightId: `$h${n}`, role: 'states' }] },
  ]).flat()
  await desk.call.apply({ operations: operations.map((each) => JSON.stringify(each)).join('\n') })
  const near = { start: 800, end: 840 }
  const opened = await desk.call.openSource({ id, near })
  expect(opened).toMatchObject({ more: true, text })
  expect(opened.highlights.map(({ start }) => start)).toEqual([784, 792, 800, 808, 816, 824, 832])
  const shown = new Set(opened.highlights.map((each) => each.id))
  expect(opened.claims).toHaveLength(7)
  expect(opened.claims.every(({ evidence: [first] }) => shown.has(first!.highlightId))).toBe(true)
  const whole = await desk.call.openSource({ id })
  expect([whole.highlights.length, whole.claims.length, whole.more]).toEqual([1200, 1200, undefined])
  const few = await importText(desk, 'Few')
  await desk.call.addHighlight({ sourceId: few, start: 0, end: 3 })
  const small = await desk.call.openSource({ id: few, near })
  expect([small.highlights.length, small.more]).toEqual([1, undefined])
})
