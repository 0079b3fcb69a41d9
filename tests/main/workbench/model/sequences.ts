// Random sequences of all changing verbs, with undo, redo, reopening and loading, on a real file and on a model of plain
// values: after every move both hold the same, and undoing everything gives the bytes of the beginning.
import fc from 'fast-check'
import { moves } from './moves'
import { createPair, type Pair } from './pair'

/** How many moves got through and how many were refused, and what is wrong with the file after them. */
interface Outcome {
  made: number
  refused: number
  problems: string[]
}

/** Runs so many sequences, and fails with the shortest one in which workbench and model part. */
export async function runSequences(numRuns: number, seed: number): Promise<Outcome> {
  const counts = { made: 0, refused: 0 }
  let pair: Pair | undefined
  const run = async (sequence: Parameters<Pair['walk']>[0]) => {
    pair ??= await createPair()
    const { wrong, made, refused } = await pair.walk(sequence)
    counts.made += made
    counts.refused += refused
    if (wrong.length === 0) return
    // What is wrong once is wrong for all that follow: a shorter sequence starts afresh.
    await pair.clear()
    pair = undefined
    throw new Error(wrong.join('\n'))
  }
  await fc.assert(fc.asyncProperty(moves, run), { numRuns, seed })
  const problems = (await pair?.verify()) ?? []
  await pair?.clear()
  return { ...counts, problems }
}
