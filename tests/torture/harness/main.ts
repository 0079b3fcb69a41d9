// `npm run torture [-- part of a file's name]`: every tests/torture/*.torture.ts, one after the other, from fixed seeds.
// Must not break: a failure names the seed that repeats it (ASSAY_SEED), and the others still run.
import { seeded, type Random } from '../../bench/harness'
import { table } from '../../bench/harness/table'

/** What each file exports: throws when a promise was broken. */
type Torture = (given: { random: Random; say(line: string): void }) => Promise<void>

const files = import.meta.glob<{ torture: Torture }>('../*.torture.ts')
const wanted = process.argv.slice(2)
const seed = Number(process.env['ASSAY_SEED'] ?? 1)
const lines: string[][] = []

for (const [file, load] of Object.entries(files)) {
  const name = file.slice('../'.length, -'.torture.ts'.length)
  if (wanted.every((part) => name.includes(part))) lines.push([name, ...(await suffer(name, load))])
}

console.log(lines.length > 0 ? `\n${table(lines)}` : 'Nothing was tortured.')
process.exitCode = lines.some(([, outcome]) => outcome === 'FAILED') ? 1 : 0

async function suffer(name: string, load: () => Promise<{ torture: Torture }>): Promise<[string, string]> {
  console.log(`── ${name} (seed ${seed})`)
  const started = performance.now()
  const taken = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
  try {
    const { torture } = await load()
    await torture({ random: seeded(seed), say: (line) => console.log(`   ${line}`) })
    return ['held', taken()]
  } catch (error) {
    // The finding itself: shown whole, counted, and the next one goes on.
    console.error(error)
    return ['FAILED', taken()]
  }
}
