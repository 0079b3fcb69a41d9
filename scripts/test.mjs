// `npm test [-- suite …]`: set-up, every suite in order, one table. One suite passes further arguments on to its tool.
// Must not break: exit code 1 when any suite failed, and a skipped one is visible with its reason.
import { setUp } from './setup/index.mjs'
import { install } from './setup/install.mjs'
import { productEnvironment, productNode } from './setup/node.mjs'
import { main, run, say, seconds } from './setup/say.mjs'
import { readiness, suites } from './suites.mjs'

await main(async (args) => {
  const named = suites.filter((suite) => args.includes(suite.name))
  const chosen = named.length > 0 ? named : suites
  const further = args.filter((arg) => !named.some((suite) => suite.name === arg))
  const started = Date.now()
  await (chosen.some((suite) => suite.built) ? setUp() : install())
  const rows = [['set-up', 'done', seconds(Date.now() - started), '']]
  for (const suite of chosen) rows.push(await runSuite(suite, chosen.length === 1 ? further : []))
  printTable(rows)
  return rows.some(([, outcome]) => outcome === 'FAILED') ? 1 : 0
})

async function runSuite(suite, further) {
  const started = Date.now()
  const row = (outcome, note) => [suite.name, outcome, seconds(Date.now() - started), note]
  const { missing, env } = await readiness(suite)
  if (missing) return row('SKIPPED', missing)
  say(`\n── ${suite.name}`)
  const { code } = await run(productNode(), [suite.tool, ...suite.args, ...further], {
    env: productEnvironment({ ...suite.env, ...env }),
  })
  return code === 0
    ? row('passed', suite.count?.() ?? '')
    : row('FAILED', code === 1 ? '' : `exit code ${code}`)
}

function printTable(rows) {
  const all = [['suite', 'outcome', 'time', ''], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column].length)))
  say('')
  for (const row of all)
    say(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}
