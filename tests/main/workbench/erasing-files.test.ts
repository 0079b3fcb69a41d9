// Removing sources for good, and files: backups that hold them, a full disk, the size of what is left.
import fs from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { type Desk, importText, openDesk } from './desk'
import { bytesBelow, leftIn } from './left-behind'
import { noDisk, smallDisk } from './small-disk'

const secret =
  'The lighthouse log\n\n“We burned the second register in the stove,” wrote Keeper Imre Solvang that night.'

let made: Desk
let hidden = ''

beforeEach(async () => {
  made = await openDesk()
  await importText(made, 'Report of the council\n\nThe council counted 361 vessels.', 'council.txt')
  hidden = await importText(made, secret, 'log.txt')
})

const allBytes = () => bytesBelow(made.folder)
const leftOf = (text: string) => leftIn(text, allBytes())

test('backups hold it until they are asked to go too', async () => {
  await made.call.backUp({})
  await made.call.removeForGood({ sourceIds: [hidden] })
  expect(leftOf(secret)).not.toEqual([])
  const { backups } = await made.call.backups({})
  expect(backups).toHaveLength(1)
  const again = await importText(made, secret, 'again.txt')
  await made.call.removeForGood({ sourceIds: [again], backups: true })
  expect((await made.call.backups({})).backups).toEqual([])
  expect(leftOf(secret)).toEqual([])
})

test('a backup that is asked for meanwhile is made afterwards, and holds nothing of it', async () => {
  // So many that working out what goes takes longer than a backup.
  const claim = JSON.stringify({ do: 'addClaim', type: 'statistic' })
  await made.call.apply({ operations: Array<string>(4000).fill(claim).join('\n') })
  const removing = made.call.removeForGood({ sourceIds: [hidden], backups: true })
  const { path } = await made.call.backUp({})
  await removing
  expect((await made.call.backups({})).backups.map((each) => each.path)).toEqual([path])
  expect(leftOf(secret)).toEqual([])
})

test('without room to make the file smaller it is gone all the same, and that is said', async ({ skip }) => {
  const disk = smallDisk(12)
  skip(!disk, noDisk)
  await made.call.newProject({ path: join(disk!.folder, 'full.assay') })
  const sourceId = await importText(made, secret)
  const words = Array.from({ length: 100_000 }, (_, n) => `word${n}`)
  await importText(made, words.join(' '), 'words.txt')
  const { bavail, bsize } = fs.statfsSync(disk!.folder)
  fs.writeFileSync(join(disk!.folder, 'other'), Buffer.alloc(bavail * bsize - 2_000_000))
  const { removed } = await made.call.removeForGood({ sourceIds: [sourceId] })
  expect(removed).toEqual({ sources: [sourceId] })
  expect(made.events).toContainEqual(
    expect.objectContaining({ level: 'warning', message: expect.stringContaining('is gone for good') }),
  )
  expect(leftIn(secret, bytesBelow(disk!.folder))).toEqual([])
  expect((await made.call.search({ query: 'word7' })).hits).toHaveLength(1)
})

test('the file shrinks, and search finds nothing of it', async () => {
  const long = await importText(made, 'quixotic zephyr '.repeat(50_000), 'long.txt')
  const size = () => fs.statSync(made.path('project.assay')).size
  const before = size()
  await made.call.removeForGood({ sourceIds: [long] })
  expect(size()).toBeLessThan(before / 2)
  expect((await made.call.search({ query: 'zephyr' })).hits).toEqual([])
  expect((await made.call.search({ query: 'vessels' })).hits).not.toEqual([])
  expect(allBytes()).not.toContain('zephyr')
})
