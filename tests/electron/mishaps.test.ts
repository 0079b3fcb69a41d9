// What may happen to a project's file while its window is open: each thing is said once, in one sentence with a way out,
// and whatever was acknowledged before is there afterwards.
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
import { expect } from '@playwright/test'
import { newWorld } from '../shells/places'
import { assay } from '../shells/program'
import { write } from '../shells/samples'
import { openBench, saysOnce, tagsIn, test } from './held'

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
