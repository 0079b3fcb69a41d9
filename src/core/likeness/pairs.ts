// Pairs of things that may be the same, found without looking at every pair: only what shares a key is compared, and of
// many that share one each only with a few beside it. Must not break: the work grows with the things, not with their pairs.

/** Two ids in order, why they may be the same, and how likely that is beside other pairs. */
export interface Pair {
  ids: [string, string]
  because: string
  weight: number
}

/** So many of those that share a key are compared with each. */
const beside = 12

/** So many are looked at between two pauses. */
export const atOnce = 200

/** What is made of each of many things, with nothing now and then, where the work may pause. */
export function* made<T, R>(
  things: readonly T[],
  make: (thing: T) => readonly R[],
): Generator<undefined, R[], void> {
  const all: R[] = []
  for (const [at, thing] of things.entries()) {
    all.push(...make(thing))
    if (at % atOnce === 0) yield
  }
  return all
}

/** Each two things that share a key, those of a key in their order; nothing now and then, where the work may pause. */
export function* sharing<T>(
  things: readonly T[],
  keysOf: (thing: T) => readonly string[],
): Generator<[T, T] | undefined> {
  const blocks = new Map<string, T[]>()
  for (const [at, thing] of things.entries()) {
    for (const key of keysOf(thing)) {
      const block = blocks.get(key)
      if (block) block.push(thing)
      else blocks.set(key, [thing])
    }
    if (at % atOnce === 0) yield undefined
  }
  let looked = 0
  for (const block of blocks.values()) {
    if (block.length < 2) continue
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1, at + 1 + beside)) yield [one, other]
      if ((looked += 1) % atOnce === 0) yield undefined
    }
  }
}

/** Whether somebody has said that two things are not the same. */
export type AreApart = (ids: Pair['ids']) => boolean

export const pairOf = (one: string, other: string, weight: number, because: string): Pair => ({
  ids: one < other ? [one, other] : [other, one],
  because,
  weight,
})

/** Pairs by their ids, each for the best of its reasons. */
export type Best = Map<string, Pair>

export function keep(best: Best, pair: Pair): void {
  const key = pair.ids.join(' ')
  if ((best.get(key)?.weight ?? -Infinity) < pair.weight) best.set(key, pair)
}

/** The likeliest first, equally likely ones in the order of their ids. */
export function likeliest(best: Best, limit: number): Pair[] {
  const inOrder = [...best].toSorted(([a, one], [b, other]) =>
    one.weight === other.weight ? (a < b ? -1 : 1) : other.weight - one.weight,
  )
  return inOrder.slice(0, limit).map(([, pair]) => pair)
}
