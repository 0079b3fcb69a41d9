// A hundred thousand random edits of nasty texts: no anchor lies, and what nobody touched is kept; the time of each anchor.
import fc from 'fast-check'
import type { Random } from '../bench/harness'
import { judged, wordings } from '../core/anchoring/random-wordings'

interface Given {
  random: Random
  say: (line: string) => void
}

const texts = 100_000
const atOnce = 1000

export async function torture({ random, say }: Given): Promise<void> {
  let [passages, untouched, kept, time] = [0, 0, 0, 0]
  for (let done = atOnce; done <= texts; done += atOnce) {
    const seed = random.whole(0, 2 ** 31 - 1)
    for (const wording of fc.sample(wordings, { numRuns: atOnce, seed })) {
      const started = performance.now()
      const one = judged(wording)
      time += performance.now() - started
      passages += one.passages
      untouched += one.untouched
      kept += one.kept
      if (one.wrong.length > 0) throw new Error(`Seed ${seed}: ${one.wrong.join('; ')}`)
    }
    if (done % 10_000 === 0)
      say(
        `${done} texts: ${passages} anchors, ${(time / passages).toFixed(3)} ms each, ${kept} of ${untouched} untouched ones kept`,
      )
  }
  if (kept < 0.99 * untouched) throw new Error(`Only ${kept} of ${untouched} untouched passages were kept.`)
}
