// The whole job, close reading, the work on claims and a corrected article, in a real Electron: the same key presses as in the browser shell.
import { expect, test } from '@playwright/test'
import { createComplaints, type Desk } from '../browser/support'
import { doTheJob } from '../browser/support-job'
import { workTheLedger } from '../browser/support-ledger-job'
import { readClosely } from '../browser/support-reader-job'
import { takeInTheCorrection } from '../browser/support-versions-job'
import { newWorld } from '../shells/places'
import { startElectron } from './program'

test('imports, reads, claims, exports, reopens at the same place and undoes', () => atADesk(doTheJob))

test('claims, ties, divides, merges, extends and reviews, takes it all back and finds it again', async () => {
  test.slow()
  await atADesk(workTheLedger)
})

test('moves, splits, merges, chooses and filters highlights, finds words and goes about', async () => {
  test.slow()
  await atADesk(readClosely)
})

test('a corrected article is offered, compared, made a version, and its passages are decided by keys', async () => {
  test.slow()
  await atADesk(takeInTheCorrection)
})

/** Does work in a window of its own; a test fails by itself when the page shows or logs an error. */
async function atADesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  const world = newWorld()
  const complaints = createComplaints()
  const start = async () => {
    const started = await startElectron(world)
    complaints.watch(started.page)
    return started
  }
  let window = await start()
  const desk: Desk = {
    page: window.page,
    folder: world.folder,
    restart: async () => {
      await window.app.close()
      window = await start()
      desk.page = window.page
    },
  }
  await work(desk)
  await expect(desk.page.getByRole('alert')).toHaveCount(0)
  await window.app.close()
  world.remove()
  expect(complaints.all(), 'errors, policy violations and requests of the page').toEqual([])
}
