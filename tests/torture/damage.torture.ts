// Damage is seen: two thousand files each with a bit, a sector, a page and two pages that aren't as they were.
import type { Random } from '../bench/harness'
import { damageMany, damages } from './crash/damage'

interface Given {
  random: Random
  say: (line: string) => void
}

export async function torture({ random, say }: Given): Promise<void> {
  for (const kind of Object.keys(damages) as (keyof typeof damages)[]) {
    const seen = await damageMany(kind, 2000, random)
    say(`${kind}: ${JSON.stringify(seen)}`)
    if (seen.unnoticed + seen.touched > 0)
      throw new Error('Damage went unnoticed, or a damaged file was written to.')
    if (seen.slowest > 60_000) throw new Error('Damage made the program hang.')
  }
}
