// The command line at its edges: other programs, other versions, ends of pipes, Ctrl+C.
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest'
import { assay as run, serve, start } from './program'
import { article } from './samples'
import { openTerminal, type Terminal } from './terminal'

let here: Terminal
beforeEach(() => {
  here = openTerminal()
})
afterEach(() => here.remove())

const sentence = /^[A-Z“/].*\.\n$/

it('names the line of a bad operation', async () => {
  await here.project()
  expect((await here.assay(['apply', 'p.assay', '-'], '\n{"do":"fly"}')).stderr).toMatch(/^Line 2 .*fly/)
})

it('leaves a newer project untouched: 5', async () => {
  await here.project()
  const newer = readFileSync(here.path('p.assay'))
  newer.writeUInt32BE(4_000_000, 60)
  here.write('newer.assay', newer)
  for (const [command, ...rest] of [['verify'], ['undo'], ['apply', '-']] as [string, ...string[]][]) {
    const outcome = await here.assay([command, 'newer.assay', ...rest])
    expect([outcome.code, outcome.stderr]).toEqual([5, expect.stringMatching(sentence)])
  }
  expect(readFileSync(here.path('newer.assay')).equals(newer)).toBe(true)
})

it('reads what is open elsewhere, and changes it not: 4', async () => {
  const id = await here.project()
  const elsewhere = await serve(['p.assay'], here)
  onTestFinished(async () => void (await elsewhere.stop()))
  expect(await here.assay(['list', 'sources', 'p.assay'])).toMatchObject({ code: 0 })
  expect(await here.assay(['text', 'p.assay', id])).toMatchObject({ code: 0, stdout: article })
  expect(await here.assay(['export', 'p.assay', 'sources-csv'])).toMatchObject({ code: 0 })
  expect(await here.assay(['verify', 'p.assay'])).toMatchObject({ code: 0 })
  for (const args of [
    ['apply', 'p.assay', '-'],
    ['undo', 'p.assay'],
    ['import', 'p.assay', 'board.txt'],
  ]) {
    const outcome = await here.assay(args)
    expect([outcome.code, outcome.stdout, outcome.stderr]).toEqual([4, '', expect.stringMatching(sentence)])
  }
  await elsewhere.stop()
  expect(await here.assay(['undo', 'p.assay'])).toMatchObject({ code: 0 })
})

it('goes on without a data folder of its own, in that of the platform', async () => {
  const env = { ...here, home: '' }
  expect(await run(['new', 'p.assay'], env)).toMatchObject({ code: 0 })
  expect(await run(['undo', 'p.assay'], env)).toMatchObject({ code: 0 })
  expect(readdirSync(here.path('.local/share/assay'))).not.toEqual([])
})

it.each([['schema'], ['export', 'p.assay', 'json'], ['list', 'types', 'p.assay', '--json']])(
  'ends %s without a word or a trace when its reader stops reading',
  async (...args) => {
    await here.project()
    const child = start(args, { ...here, env: { TMPDIR: here.folder } })
    let stderr = ''
    child.stderr!.on('data', (chunk) => (stderr += String(chunk)))
    child.stdout!.destroy()
    const [code] = (await once(child, 'close')) as [number | null]
    expect(code).toBe(0)
    expect(stderr).not.toMatch(/EPIPE|Error/)
    expect(readdirSync(here.folder).toSorted()).toEqual(['board.txt', 'p.assay'])
  },
)

it('stops an import at Ctrl+C and keeps what was imported', async () => {
  await here.assay(['new', 'p.assay'])
  mkdirSync(here.path('in'))
  for (let n = 0; n < 3000; n++) here.write(`in/${n}.txt`, `Article ${n}. ${'x'.repeat(20_000)}`)
  const child = start(['import', 'p.assay', 'in'], here)
  const ended = once(child, 'close')
  // The journal is there while something is written: the import is on its way.
  while (!existsSync(here.path('p.assay-journal')) && child.exitCode === null) await new Promise(setImmediate)
  child.kill('SIGINT')
  const [code] = (await ended) as [number | null]
  expect(code).toBe(1)
  const sources = await here.json<unknown[]>(['list', 'sources', 'p.assay'])
  expect(sources.length).toBeLessThan(3000)
  expect(await here.assay(['verify', 'p.assay'])).toMatchObject({ code: 0 })
  expect(await here.assay(['undo', 'p.assay'])).toMatchObject({ code: 0 })
})

it('tells of thousands of files that are no documents by their reason, and of each in JSON', async () => {
  await here.assay(['new', 'p.assay'])
  mkdirSync(here.path('in'))
  for (let n = 0; n < 1000; n++) here.write(`in/${n}.jpg`, 'any')
  here.write('in/empty.txt', '')
  here.write('in/text.txt', article)
  const { code, stdout, stderr } = await here.assay(['import', 'p.assay', 'in'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/Imported 1 source\.\n$/)
  const told = stderr.trimEnd().split('\n')
  expect(told).toHaveLength(22)
  expect(told).toContain('… and 980 more for the same reason; --json lists them all.')
  expect(told.at(-1)).toContain('“empty.txt” is empty')
  const json = await here.json<{ failed: unknown[] }>(['import', 'p.assay', 'in'])
  expect(json.failed).toHaveLength(1001)
})
