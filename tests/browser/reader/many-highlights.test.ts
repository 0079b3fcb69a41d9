// A long source with very many highlights: those around the window come first, the others while somebody already works.
// The project is made on the command line; what is done in it is done by key presses.
import path from 'node:path'
import type { Page } from '@playwright/test'
import { holdFrames } from '../held-back'
import { type Desk, expect, test } from '../support'
import {
  applyAside,
  assay,
  importAside,
  importText,
  newProject,
  openProject,
  tabTo,
  theText,
} from '../support-steps'
import { goTo, inText, press, selected, status } from './steps'

test.use({ intercepts: true })

const many = 1100
const lineOf = (n: number): string => `Line ${n} of the minutes counts ${n} boats.`
const text = ['The minutes', ...Array.from({ length: many }, (_, n) => lineOf(n + 1))].join('\n')

/** A project with a text in which the first words of each line are a highlight. */
async function projectOf(desk: Desk): Promise<string> {
  const file = path.join(desk.folder, 'Quay.assay')
  assay(desk, 'new', file)
  const sourceId = await importAside(desk, file, 'minutes.txt', text)
  const operations = Array.from({ length: many }, (_, n) => {
    const start = text.indexOf(`Line ${n + 1} of`)
    return { do: 'addHighlight', sourceId, start, end: start + `Line ${n + 1}`.length }
  })
  await applyAside(desk, file, operations)
  return file
}

/** Holds back the highlights that come after the text, until they are let go. */
async function holdRest(page: Page): Promise<() => void> {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/call/list', async (route) => {
    if (route.request().postData()?.includes('sourceId')) await held
    await route.continue()
  })
  return letGo
}

test('is read, selected and marked while most highlights still come, and nothing moves when they do', async ({
  desk,
}) => {
  const { page } = desk
  const file = await projectOf(desk)
  const letGo = await holdRest(page)
  await openProject(page, file)
  await expect(inText(page, 'Line 1 of')).toBeVisible()
  const reader = page.getByRole('region', { name: 'Reader' })
  const count = reader.getByRole('button', { name: /highlights( so far)?$/ })
  await expect(count).toHaveText(/^\d{3} highlights so far$/)
  await tabTo(page, theText(page))
  await press(page, 'Control+Home', ']')
  await expect(selected(page, 'Line 1')).toBeAttached()

  await goTo(page, 'Line 900 of')
  await press(page, 's')
  await expect(selected(page, lineOf(900))).toBeAttached()
  await press(page, 'h')
  await expect(page.getByRole('dialog').getByLabel('Your name')).toBeFocused()
  await page.keyboard.type('Test person')
  await press(page, 'Enter')
  await expect(status(page)).toContainText('Saved')
  await expect(theText(page)).toBeFocused()
  const marker = (n: number) => reader.getByRole('button', { name: new RegExp(`in paragraph ${n + 1}$`) })
  await expect(marker(900)).toBeVisible()
  await expect(marker(901)).toBeHidden()
  const place = page.getByRole('note', { name: 'Place in the source' })
  await expect(place).toHaveText(/^8\d %/)
  const before = { at: await inText(page, 'Line 900 of').boundingBox(), place: await place.textContent() }

  letGo()
  await expect(count).toHaveText('1,101 highlights')
  await expect(marker(901)).toBeVisible()
  const after = { at: await inText(page, 'Line 900 of').boundingBox(), place: await place.textContent() }
  expect(after).toEqual(before)
  await expect(theText(page)).toBeFocused()
  // What was selected still is: the next one from there is one that came late.
  await press(page, ']')
  await expect(selected(page, 'Line 901')).toBeAttached()
  await press(page, '[')
  await expect(selected(page, lineOf(900))).toBeAttached()
  expect(await inText(page, 'Line 900 of').boundingBox()).toEqual(before.at)
  await press(page, 'Control+End', '[')
  await expect(selected(page, `Line ${many}`)).toBeAttached()
})

test('is never without its highlights, not even in its first frame', async ({ desk }) => {
  await newProject(desk, 'Quay')
  const { page } = desk
  await importText(desk, 'minutes.txt', 'The office counted 40 boats in May.')
  await press(page, 's', 'h')
  await expect(status(page)).toContainText('Saved')
  await importText(desk, 'other.txt', 'Nobody asked the owners.')
  await holdFrames(page)
  await press(page, 'Alt+Shift+ArrowUp')
  await expect(inText(page, 'The office counted')).toBeVisible()
  await expect(page.getByRole('button', { name: '1 highlight in paragraph 1' })).toBeVisible()
  await page.clock.resume()
})
