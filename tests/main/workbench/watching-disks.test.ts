// A window whose disk fills up or is taken away: one clear sentence, and nothing that was acknowledged is lost.
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { failureOf } from './desk'
import { type LastingDesk, lastingDesk } from './lasting'
import { noDisk, smallDisk } from './small-disk'

let made: LastingDesk

beforeEach(async () => {
  made = lastingDesk()
  await made.call.changeSettings({ backups: { automatic: false } })
})

const tags = async () => ((await made.call.openedProject({}))?.tags ?? []).map(({ name }) => name)

/** Ticks more than once: what was said is not said again. */
async function said(): Promise<ReturnType<LastingDesk['notices']>> {
  for (let times = 0; times < 3; times += 1) await made.tick()
  return made.notices()
}

test('on a disk that is full, what does not fit is refused in a sentence, the rest goes on', async ({
  skip,
}) => {
  const disk = smallDisk(2)
  skip(!disk, noDisk)
  const there = join(disk!.folder, 'river.assay')
  await made.call.newProject({ path: there })
  await made.call.addTag({ name: 'Boats' })
  const big = { files: [{ name: 'big.txt', bytes: new TextEncoder().encode('word '.repeat(400_000)) }] }
  expect(await failureOf(made, 'importFiles', big)).toMatchObject({
    code: 'diskFull',
    message: expect.stringContaining(there),
  })
  expect(await said()).toEqual([])
  expect(await tags()).toEqual(['Boats'])
  expect((await made.call.verify({ path: there })).ok).toBe(true)
  await made.call.addTag({ name: 'Ships' })
  await made.call.saveCopy({ path: made.path('elsewhere') })
  expect((await made.call.openProject({ path: made.path('elsewhere.assay') })).tags).toHaveLength(2)
})

test('on a disk that is taken away, that is said once, and nothing hangs', async ({ skip }) => {
  const disk = smallDisk(4)
  skip(!disk, noDisk)
  await made.call.newProject({ path: join(disk!.folder, 'river.assay') })
  await made.call.addTag({ name: 'Boats' })
  made.notices()
  disk!.end()
  const [notice, ...others] = await said()
  expect(others).toEqual([])
  expect(notice?.message).toContain('river.assay is not there any more')
  expect((await failureOf(made, 'addTag', { name: 'Ships' })).message).toBe(notice?.message)
  expect(await said()).toEqual([])
  await made.call.saveCopy({ path: made.path('rescued') })
  await made.call.openProject({ path: made.path('rescued.assay') })
  expect(await tags()).toEqual(['Boats'])
})
