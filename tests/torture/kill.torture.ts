// Saved survives kill -9: ten thousand processes are killed while they write.
import type { Random } from '../bench/harness'
import { killManyTimes } from './crash/kills'

interface Given {
  random: Random
  say: (line: string) => void
}

export async function torture({ random, say }: Given): Promise<void> {
  const control = await killManyTimes({ kills: 300, random, control: 'ACK before COMMIT' })
  say(`control, ACK before COMMIT: ${JSON.stringify(control)}`)
  if (control.lost === 0) throw new Error('The control lost nothing: this harness would not notice a loss.')
  const seen = await killManyTimes({ kills: 10_000, random, say })
  say(JSON.stringify(seen))
  if (seen.lost + seen.half + seen.corrupt > 0) throw new Error('A kill cost something.')
  if (seen.hot < 0.3 * seen.kills) throw new Error('Too few kills left a journal; they prove too little.')
}
