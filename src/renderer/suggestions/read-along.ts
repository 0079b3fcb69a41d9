// Reads a source for suggestions in slices, so that nothing in the window waits for it. Pure but for the two functions
// that it is given. Must not break: a slice ends when its time is over, whatever is left to read.
import type { Suggestion } from '../../core/model/suggestion'

interface Along {
  blocks: Iterator<Suggestion[]>
  /** Milliseconds; only differences count. */
  now: () => number
  /**
   * Calls later, when the window has nothing more urgent to do, with the milliseconds that it has for this, if it knows;
   * answers what calls it off.
   */
  later: (run: (time?: number) => void) => () => void
  /** Is told at the end what was found. */
  tell: (found: readonly Suggestion[]) => void
}

/** Milliseconds. */
const slice = 8

/** Reads the first slice, which may take less than others, and the others later; answers what stops it. */
export function readAlong({ blocks, now, later, tell }: Along, first = slice): () => void {
  const found: Suggestion[] = []
  let stop = (): void => undefined
  const go = (time = slice): void => {
    const until = now() + Math.min(slice, time)
    let next = blocks.next()
    for (; !next.done; next = blocks.next()) {
      found.push(...next.value)
      if (now() < until) continue
      stop = later(go)
      return
    }
    tell(found)
  }
  go(first)
  return () => stop()
}

/** Blocks as far as the first one that has what is looked for. */
export function* asFarAs(
  blocks: Iterable<Suggestion[]>,
  hasIt: (block: readonly Suggestion[]) => boolean,
): Generator<Suggestion[]> {
  for (const block of blocks) {
    yield block
    if (hasIt(block)) return
  }
}
