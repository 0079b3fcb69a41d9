// The suites of `npm test`, in order: what each runs, and what must be there for it.
// Must not break: a suite that can't run says what is missing and what to do; it never passes silently.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { installChromium } from './setup/chromium.mjs'
import { findElectron, hasDisplay } from './setup/electron.mjs'
import { root } from './setup/say.mjs'

const bin = (name) => path.join(root, 'node_modules', name)
const report = (name) => `test-results/${name}.json`

const vitest = (name) => ({
  tool: bin('vitest/vitest.mjs'),
  args: [
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(name)}`,
  ],
  count: () => counted(name, (all) => [all.numPassedTests, all.numPendingTests + all.numTodoTests]),
})

const playwright = (name) => ({
  tool: bin('@playwright/test/cli.js'),
  args: ['test', '--project', name, '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report(name) },
  count: () => counted(name, ({ stats }) => [stats.expected + stats.flaky, stats.skipped]),
})

export const suites = [
  { name: 'format', tool: bin('prettier/bin/prettier.cjs'), args: ['--check', '.'] },
  { name: 'lint', tool: bin('oxlint/bin/oxlint'), args: [] },
  { name: 'types', tool: bin('typescript/bin/tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'core-types', tool: bin('typescript/bin/tsc'), args: ['-p', 'tsconfig.core.json'] },
  { name: 'unused', tool: bin('knip/bin/knip.js'), args: [] },
  { name: 'unit', tests: ['core', 'main', 'preload', 'renderer', 'house'], ...vitest('unit') },
  { name: 'shells', tests: ['shells'], built: true, ...vitest('shells') },
  { name: 'browser', tests: ['browser'], built: true, ready: chromium, ...playwright('browser') },
  { name: 'electron', tests: ['electron'], built: true, ready: electron, ...playwright('electron') },
]

/** What a suite needs from the machine, as { missing } in a sentence or { env } for its programs. */
export async function readiness(suite) {
  if (suite.tests && !suite.tests.some(hasTests)) return { missing: 'it has no tests yet' }
  return (await suite.ready?.()) ?? {}
}

async function chromium() {
  const program = await installChromium()
  return program
    ? { env: { ASSAY_CHROMIUM: program } }
    : { missing: 'no Chromium on this machine; install Chromium or Chrome, or name one in ASSAY_CHROMIUM' }
}

function electron() {
  const program = findElectron()
  if (!program) return { missing: 'no Electron runtime here; `npx install-electron` fetches it' }
  if (!hasDisplay()) return { missing: 'no display; set DISPLAY or run it under xvfb-run' }
  return { env: { ELECTRON_EXEC_PATH: program } }
}

function hasTests(folder) {
  const where = path.join(root, 'tests', folder)
  return (
    existsSync(where) && readdirSync(where, { recursive: true }).some((file) => /\.test\.tsx?$/.test(file))
  )
}

function counted(name, read) {
  const [passed, skipped] = read(JSON.parse(readFileSync(path.join(root, report(name)), 'utf8')))
  return `${passed} tests${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
