// `npm run bench [-- part of a file's or row's name]`: every row of tests/bench/*.bench.ts, one after the other.
// Must not break: the table goes to stderr and the JSON to stdout, so that two runs can be kept and compared.
import { cpus } from 'node:os'
import { type Counted, countedTable } from './counted'
import type { Bench, Result } from './row'
import { resultTable } from './table'

const files = import.meta.glob<{ rows: Bench[] }>('../*.bench.ts')
const wanted = process.argv.slice(2)
const results: (Result | Counted)[] = []
const failed: { work: string; message: string }[] = []

for (const [file, load] of Object.entries(files)) {
  const { rows } = await load()
  for (const bench of rows) {
    if (wanted.every((part) => file.includes(part) || bench.work.includes(part))) await measure(bench)
  }
}

const machine = {
  node: process.version,
  platform: process.platform,
  cores: cpus().length,
  cpu: cpus()[0]?.model,
}
const timed = results.filter((result) => 'sizes' in result)
if (timed.length > 0) console.error(`\n${resultTable(timed)}`)
for (const result of results) if ('figures' in result) console.error(`\n${countedTable(result)}`)
if (results.length === 0) console.error('No row was measured.')
console.log(JSON.stringify({ machine, results, failed }, undefined, 2))
process.exitCode = failed.length > 0 ? 1 : 0

async function measure(bench: Bench) {
  console.error(`measuring: ${bench.work}`)
  try {
    results.push(await bench.measure())
  } catch (error) {
    // One row that can't be measured doesn't cost the others; it is listed and ends the run with exit code 1.
    failed.push({ work: bench.work, message: String(error) })
    console.error(error)
  }
}
