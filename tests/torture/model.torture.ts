// Ten thousand random sequences of fifty changing operations, on a real file and on a model of plain values.
import fc from 'fast-check'
import type { Random } from '../bench/harness'
import { moves } from '../main/workbench/model/moves'
import { createPair } from '../main/workbench/model/pair'

interface Given {
  random: Random
  say: (line: string) => void
}

const sequences = 10_000
/** As many on one file: its history grows with each. */
const onOneFile = 100

export async function torture({ random, say }: Given): Promise<void> {
  let [made, refused] = [0, 0]
  for (let done = 0; done < sequences; done += onOneFile) {
    const seed = random.whole(0, 2 ** 31 - 1)
    const pair = await createPair()
    for (const sequence of fc.sample(moves, { numRuns: onOneFile, seed })) {
      const walked = await pair.walk(sequence)
      made += walked.made
      refused += walked.refused
      if (walked.wrong.length > 0) throw new Error(`Seed ${seed}: ${walked.wrong.join('; ')}`)
    }
    const problems = await pair.verify()
    if (problems.length > 0) throw new Error(`Seed ${seed}: ${problems.join('; ')}`)
    await pair.clear()
    if (done % 1000 === 0) say(`${done + onOneFile} sequences: ${made} operations, ${refused} refused`)
  }
}
