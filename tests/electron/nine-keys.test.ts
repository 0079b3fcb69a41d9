// Three claims from a fresh source in nine key presses, in a real Electron: the same presses as in the browser shell.
import { expect, test } from '@playwright/test'
import { createComplaints, type Desk } from '../browser/support'
import { claimThree } from '../browser/support-nine'
import { newWorld } from '../shells/places'
import { startElectron } from './program'

test('makes three claims from a fresh source in nine key presses', async () => {
  const world = newWorld()
  const complaints = createComplaints()
  const { app, page } = await startElectron(world)
  complaints.watch(page)
  const desk: Desk = { page, folder: world.folder, restart: () => Promise.reject(new Error('not here')) }
  // A busy machine takes its time to open a window.
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible({ timeout: 30_000 })
  await claimThree(desk)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await app.close()
  world.remove()
  expect(complaints.all(), 'errors, policy violations and requests of the page').toEqual([])
})
