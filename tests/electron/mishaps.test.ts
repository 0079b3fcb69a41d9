// What may happen to a project while its window is open: each thing is said once, in one sentence with a way out, and
// whatever was acknowledged before is there afterwards. The changes here go by the window's own wire.
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { expect, type Locator, type Page, test as base } from '@playwright/test'
import type { Answer } from '../../src/core/remote'
import { newWorld } from '../shells/places'
import { assay } from '../shells/program'
import { article, write } from '../shells/samples'
import { knowTheirName, type Started, startElectron } from './program'

interface Bench extends Started {
  world: ReturnType<typeof newWorld>
  /** The project that is open in the window. */
  project: string
  alerts: Locator
  call: (verb: string, input: object) => Promise<Answer>
  /** Makes a change that is acknowledged. */
  tag(name: string): Promise<void>
}

interface Bridge {
  assay: { call(verb: string, input: object): Promise<Answer> }
}

/** Writes to a file until its disk has no room left. */
function fill(file: string): void {
  const chunk = new Uint8Array(4096)
  for (;;)
    try {
      appendFileSync(file, chunk)
    } catch {
      // Full.
      return
    }
}

const callIn = (page: Page) => (verb: string, input: object) =>
  page.evaluate(([verb, input]) => (globalThis as unknown as Bridge).assay.call(verb, input), [
    verb,
    input,
  ] as const)

/** The names of the tags that are in a project file. */
async function tagsIn(project: string, { world }: Bench): Promise<string[]> {
  const { stdout, stderr, code } = await assay(['list', 'tags', project, '--json'], world)
  expect(stderr, `${project} can be read`).toBe('')
  expect(code).toBe(0)
  return (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name).toSorted()
}

async function openBench(folder?: string): Promise<Bench> {
  const world = newWorld()
  const project = path.join(folder ?? world.folder, 'held.assay')
  await assay(['new', project], world)
  await assay(['import', project, write(world, 'board.txt', article)], world)
  knowTheirName(world)
  const started = await startElectron(world, project)
  await expect(started.page).toHaveURL(/read\//)
  const call = callIn(started.page)
  const tag = async (name: string): Promise<void> =>
    expect(await call('addTag', { name })).toMatchObject({ ok: true })
  return { ...started, world, project, alerts: started.page.getByRole('alert'), call, tag }
}

const test = base.extend<{ bench: Bench }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  bench: async ({}, run) => {
    const bench = await openBench()
    await run(bench)
    await bench.app.close()
    bench.world.remove()
  },
})

/** One sentence, and no second one when the file is looked at again, as before each change. */
async function saysOnce({ alerts, call }: Bench, what: string | RegExp): Promise<void> {
  await expect(alerts).toContainText(what)
  for (const name of ['One', 'Two']) {
    const answer = await call('addTag', { name })
    if (answer.ok) await call('undo', {})
  }
  await call('health', {})
  await expect(alerts).toHaveCount(1)
}

test('deleted: everything is still there to be copied', async ({ bench }) => {
  await bench.tag('Before')
  rmSync(bench.project)
  await saysOnce(bench, 'is not there any more')
  await expect(bench.alerts.getByRole('button', { name: 'Save a copy…' })).toBeVisible()
  const copy = path.join(bench.world.folder, 'copy.assay')
  expect(await bench.call('saveCopy', { path: copy })).toMatchObject({ ok: true })
  expect(await tagsIn(copy, bench)).toEqual(['Before'])
})

test('renamed: work goes on under the new name', async ({ bench }) => {
  await bench.tag('Before')
  const renamed = path.join(bench.world.folder, 'renamed.assay')
  renameSync(bench.project, renamed)
  await saysOnce(bench, 'was renamed to “renamed.assay”')
  await bench.tag('After')
  const engine = await bench.app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Assay engine')?.pid,
  )
  await bench.alerts.getByRole('button', { name: 'Dismiss' }).click()
  // An engine that dies now begins again under that name.
  process.kill(engine!, 'SIGKILL')
  await expect(bench.alerts).toContainText('started again')
  await expect(bench.alerts).toHaveCount(1)
  await bench.tag('Later')
  await bench.app.close()
  expect(await tagsIn(renamed, bench)).toEqual(['After', 'Before', 'Later'])
})

test('replaced: neither file is written to, and what is shown can be copied', async ({ bench }) => {
  await bench.tag('Before')
  const { folder } = bench.world
  const other = path.join(folder, 'other.assay')
  await assay(['new', other], bench.world)
  const there = readFileSync(other)
  renameSync(other, bench.project)
  await saysOnce(bench, 'Another file stands in the place of')
  expect(await bench.call('addTag', { name: 'Late' })).toMatchObject({ ok: false })
  const copy = path.join(folder, 'copy.assay')
  expect(await bench.call('saveCopy', { path: copy })).toMatchObject({ ok: true })
  expect(await tagsIn(copy, bench)).toEqual(['Before'])
  await bench.app.close()
  expect(readFileSync(bench.project).equals(there)).toBe(true)
})

test('cut short: nothing more is written, and a backup has what was saved', async ({ bench }) => {
  await bench.tag('Before')
  expect(await bench.call('backUp', {})).toMatchObject({ ok: true })
  const half = statSync(bench.project).size / 2
  truncateSync(bench.project, half)
  await saysOnce(bench, 'was cut short or damaged by another program')
  await expect(bench.alerts.getByRole('button', { name: 'Backups…' })).toBeVisible()
  expect(await bench.call('addTag', { name: 'Late' })).toMatchObject({ ok: false })
  const found = await bench.call('backups', {})
  const [backup] = (found as { value: { backups: { path: string }[] } }).value.backups
  const restored = path.join(bench.world.folder, 'restored.assay')
  expect(await bench.call('restoreBackup', { backup: backup!.path, to: restored })).toMatchObject({
    ok: true,
  })
  await bench.tag('After')
  await bench.app.close()
  expect(await tagsIn(restored, bench)).toEqual(['After', 'Before'])
  expect(statSync(bench.project).size).toBe(half)
})

test('its page dies: it is loaded again where it was, and asks before it does so twice', async ({
  bench,
}) => {
  await bench.tag('Before')
  // Asked of the window itself: the page that the test began with is gone.
  const inWindow = <T>(script: string): Promise<T> =>
    bench.app.evaluate(
      ({ BrowserWindow }, script) =>
        BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(script) as Promise<T>,
      script,
    )
  // Answers once the page was loaded again.
  const kill = (): Promise<void> =>
    bench.app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((resolve) => {
          const { webContents } = BrowserWindow.getAllWindows()[0]!
          webContents.once('did-finish-load', () => resolve())
          process.kill(webContents.getOSProcessId(), 'SIGKILL')
        }),
    )
  const address = bench.page.url()
  const alerts = `[...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent)`
  await kill()
  await expect
    .poll(() => inWindow(alerts))
    .toEqual([expect.stringContaining('The window stopped and was loaded again')])
  expect(await inWindow('location.href')).toBe(address)
  expect(await inWindow(`assay.call('addTag', { name: 'After' })`)).toMatchObject({ ok: true })
  // The person's part: one more try, then enough of it.
  await bench.app.evaluate(({ app, dialog }) => {
    const asked: string[] = []
    Object.assign(app, { asked })
    dialog.showMessageBox = (...[, options]: unknown[]) => {
      asked.push((options as { message: string }).message)
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
  })
  await kill()
  expect(await bench.app.evaluate(({ app }) => (app as unknown as { asked: string[] }).asked)).toEqual([
    'The window of Assay stopped twice within a minute.',
  ])
  await expect.poll(() => inWindow('document.title')).toMatch(/held/)
  await bench.app.close()
  expect(await tagsIn(bench.project, bench)).toEqual(['After', 'Before'])
})

test('its disk full: the change is refused, and work goes on once there is room', async () => {
  const disk = newWorld()
  const small = path.join(disk.folder, 'disk')
  mkdirSync(small)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'none', small])
  test.skip(status !== 0, 'only root on Linux may make a small disk')
  const bench = await openBench(small)
  try {
    await bench.tag('Before')
    // Otherwise the one that is made soon after opening finds the disk full, too, and says so.
    expect(await bench.call('backUp', {})).toMatchObject({ ok: true })
    const filler = path.join(small, 'filler')
    fill(filler)
    const large = write(bench.world, 'large.txt', 'Words of a long report. '.repeat(20_000))
    // As if it had been dropped on the icon of the program.
    await bench.app.evaluate(
      ({ app }, documents) => void app.emit('second-instance', {}, [], '', { documents }),
      [large],
    )
    await expect(bench.alerts).toContainText('There is no room left on the disk for')
    await expect(bench.alerts).toHaveCount(1)
    expect(await bench.call('addTag', { name: 'x'.repeat(100_000) })).toMatchObject({
      ok: false,
      error: { code: 'diskFull' },
    })
    rmSync(filler)
    await bench.tag('After')
    await bench.app.close()
    const copy = path.join(bench.world.folder, 'copy.assay')
    cpSync(bench.project, copy)
    expect(await tagsIn(copy, bench)).toEqual(['After', 'Before'])
  } finally {
    await bench.app.close()
    spawnSync('umount', [small])
    bench.world.remove()
    disk.remove()
  }
})

test('its engine killed in the middle of work: the page stays where it is, and nothing acknowledged is lost', async ({
  bench,
}) => {
  const address = bench.page.url()
  const engine = await bench.app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Assay engine')?.pid,
  )
  // One change after the other, until one isn't acknowledged.
  const working = bench.page.evaluate(async () => {
    const { assay: desk } = globalThis as unknown as Bridge
    const acknowledged: string[] = []
    for (;;) {
      const name = `Tag ${acknowledged.length}`
      const answer = await desk.call('addTag', { name })
      if (!answer.ok) return { acknowledged, message: answer.error.message }
      acknowledged.push(name)
    }
  })
  await expect.poll(async () => (await tagsIn(bench.project, bench)).length).toBeGreaterThan(20)
  process.kill(engine!, 'SIGKILL')
  const { acknowledged, message } = await working
  expect(message).toContain('started again')
  await saysOnce(bench, 'The engine of Assay stopped and was started again')
  expect(bench.page.url()).toBe(address)
  await expect(bench.page.getByRole('document', { name: /Water board/ })).toBeVisible()
  await bench.tag('After')
  await bench.app.close()
  const there = await tagsIn(bench.project, bench)
  expect(there).toEqual(expect.arrayContaining([...acknowledged, 'After']))
  // The one that was not acknowledged may be there or not.
  expect(there.length - acknowledged.length).toBeLessThanOrEqual(2)
})
