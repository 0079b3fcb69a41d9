// Reading ahead: in order, several at a time, and never more in hand than allowed.
import { expect, test } from 'vitest'
import { ahead, type Bounds } from '../../../src/main/importing/ahead'

/** Works on things of these sizes; gives their order and how much was in hand at a time. */
async function run(sizes: number[], bounds: Bounds) {
  let inHand: number[] = []
  const seen: { order: number[]; most: number; heaviest: number } = { order: [], most: 0, heaviest: 0 }
  const things = sizes.map((size, n) => ({ n, size }))
  const work = async ({ n, size }: { n: number; size: number }) => {
    inHand.push(size)
    seen.most = Math.max(seen.most, inHand.length)
    seen.heaviest = Math.max(
      seen.heaviest,
      inHand.reduce((sum, each) => sum + each, 0),
    )
    // Later things are ready before earlier ones.
    for (let wait = 5 - (n % 5); wait > 0; wait -= 1) await new Promise((done) => setImmediate(done))
    return n
  }
  for await (const { thing, outcome } of ahead(things, work, bounds)) {
    expect(await outcome).toBe(thing.n)
    seen.order.push(thing.n)
    inHand = inHand.toSpliced(inHand.indexOf(thing.size), 1)
  }
  return seen
}

test('comes in order, with several begun at a time', async () => {
  const { order, most } = await run(Array<number>(40).fill(1), { most: 6, weight: 100 })
  expect(order).toEqual(Array.from({ length: 40 }, (_, n) => n))
  expect(most).toBe(6)
})

test('has no more in hand than its weight, but for a single thing that weighs more', async () => {
  const { heaviest } = await run([3, 3, 3, 3, 3, 3], { most: 6, weight: 7 })
  expect(heaviest).toBe(6)
  const large = await run([1, 1, 50, 1, 60, 70, 1], { most: 6, weight: 7 })
  expect(large).toMatchObject({ order: [0, 1, 2, 3, 4, 5, 6], heaviest: 70 })
})

test('has nothing to do for nothing', async () => {
  expect(await run([], { most: 1, weight: 1 })).toEqual({ order: [], most: 0, heaviest: 0 })
})
