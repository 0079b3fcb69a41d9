// Reads a source for suggestions in slices, so that nothing in the window waits for it. Pure but for the two functions
// that it is given. Must not break: a slice ends when its time is over, whatever is left to read.
import type { Suggestion } from '../../core/model/suggestion'

interface Along {
  blocks: Iterator<Suggestion[]>
  /** Milliseconds; only differences count. */
  now: () => number
  /** Calls later, when the window has nothing more urgent to do; answers what calls it off. */
  later: (run: () => void) => () => void
  /** Is told all that was found so far: after the first slice, whenever it has doubled, and at the end. */
  tell: (found: readonly Suggestion[], done: boolean) => void
}

/** Milliseconds. */
const slice = 8

/** Begins to read; answers what stops it. */
export function readAlong({ blocks, now, later, tell }: Along): () => void {
  const found: Suggestion[] = []
  let told = 0
  let stop = (): void => undefined
  const go = (): void => {
    const begun = now()
    let next = blocks.next()
    for (; !next.done; next = blocks.next()) {
      found.push(...next.value)
      if (now() - begun < slice) continue
      if (found.length > 0 && found.length >= 2 * told) {
        told = found.length
        tell([...found], false)
      }
      stop = later(go)
      return
    }
    tell(found, true)
  }
  stop = later(go)
  return () => stop()
}
