// Saved survives a power cut: fifty thousand disks, rebuilt as a cut may have left them.
import type { Random } from '../bench/harness'
import { cutPower } from './crash/power'
import { canRecord } from './crash/record'

interface Given {
  random: Random
  say: (line: string) => void
}

export async function torture({ random, say }: Given): Promise<void> {
  if (!canRecord()) return say('Skipped: recording what a process asks of the disk needs strace (Linux).')
  for (const control of ['synchronous=OFF', 'synchronous=FULL'] as const) {
    const { lost, half, corrupt } = await cutPower({ cuts: 1000, random, control })
    say(`control, ${control}: ${lost} lost, ${half} half, ${corrupt} corrupt of 1000`)
    if (lost + half + corrupt === 0) throw new Error(`The control ${control} lost nothing.`)
  }
  for (let round = 0; round < 50; round += 1) {
    const seen = await cutPower({ cuts: 1000, random, say })
    if (seen.lost + seen.half + seen.corrupt > 0)
      throw new Error(`A power cut cost something: ${JSON.stringify(seen)}`)
  }
  say('50,000 power cuts cost nothing.')
}
