// Work on several things at a time whose outcomes are wanted in order: while one is put away, the next are read.
// Must not break: what is in hand at a time is bounded, however many things there are.

/** How much may be begun before its turn: things, and what they weigh together (a single one may weigh more). */
export interface Bounds {
  most: number
  weight: number
}

/** A thing whose work has begun. */
interface Begun<T, R> {
  thing: T
  outcome: Promise<R>
}

/** Begins `work` on each thing before its turn, and yields them in order. `work` must not fail. */
export async function* ahead<T extends { size: number }, R>(
  things: Iterable<T>,
  work: (thing: T) => Promise<R>,
  { most, weight }: Bounds,
): AsyncGenerator<Begun<T, R>> {
  const begun: Begun<T, R>[] = []
  let heavy = 0
  for (const thing of things) {
    for (;;) {
      const [first] = begun
      if (!first || (begun.length < most && heavy + thing.size <= weight)) break
      yield first
      await first.outcome
      begun.splice(0, 1)
      heavy -= first.thing.size
    }
    begun.push({ thing, outcome: work(thing) })
    heavy += thing.size
  }
  yield* begun
}
