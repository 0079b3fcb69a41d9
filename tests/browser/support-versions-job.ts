// A corrected article once through, as a person without a mouse takes it in: offered as a new version, previewed, made,
// compared, and the passages that changed decided one by one; all undone and redone, and found again on another day.
// Must not break: no script calls into the page and no verb calls; what is checked is seen.
import type { Locator, Page } from '@playwright/test'
import { press, status } from './codebook/steps'
import { formOf, select } from './hard-cases/steps'
import { axeFindings, type Desk, expect } from './support'
import { importText, newProject, tabTo, theText } from './support-steps'

const title = 'The ferries of Tarn Quay'
const [kept, changed, moved, lost] = [
  'The quay office counted 17 boats on the first day of June.',
  'Passengers sent 61 complaints about late departures to the office last year.',
  'Three pilots were suspended in March after the collision at the north pier.',
  'Nobody among the 9 members of the board answered our questions.',
] as const
const corrected = changed.replace('61', '64')
const fillers = [
  'The crossing takes a quarter of an hour when the wind is kind.',
  'Tickets have cost the same since the new landing stage was opened.',
  'The council meets again in autumn.',
  'A second boat is kept at the yard for days on which the first one is mended.',
]
const [f1, f2, f3, f4] = fillers as [string, string, string, string]
const older = [title, kept, f1, changed, moved, f2, lost, f3, f4]
const newer = [title, kept, f1, corrected, f2, f3, f4, moved, 'Corrected on 4 July: an earlier text gave 61.']

/** Takes the corrected article in, decides about its passages, undoes and redoes it all, and finds it on another day. */
export async function takeInTheCorrection(desk: Desk): Promise<void> {
  await newProject(desk, 'Quay')
  await importText(desk, 'tarn.txt', older.join('\n\n'))
  for (const paragraph of [2, 4, 5, 7]) await claimOf(desk.page, paragraph)
  await importText(desk, 'tarn-corrected.txt', newer.join('\n\n'))
  const { page } = desk
  await offered(page)
  await compared(page)
  await made(page)
  await decided(page)
  await thereAndBack(page)
  await anotherDay(desk)
}

const line = (page: Page): Locator => page.getByRole('note', { name: 'Version' })
const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Differences' })
const item = (page: Page): Locator => page.getByRole('region', { name: 'Passage to decide' })
const button = (page: Page, name: string): Locator => item(page).getByRole('button', { name })
const marks = (page: Page): Locator => item(page).locator('mark')

async function claimOf(page: Page, paragraph: number): Promise<void> {
  await select(page, paragraph)
  await press(page, '1')
  await expect(formOf(page).locator(':focus')).toBeVisible()
  await press(page, 'Control+Enter')
  await expect(theText(page)).toBeFocused()
}

/** In the dark only the colours are others. */
async function lookAt(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page, ['color-contrast'])).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

/** The line over the text offers it; the dialog says what would be carried over, and makes nothing. */
async function offered(page: Page): Promise<void> {
  await expect(line(page)).toContainText(`New version? Same title as “${title}”`)
  await lookAt(page)
  await press(page, 'Alt+Shift+5')
  const dialog = page.getByRole('dialog', { name: 'Make a new version' })
  await expect(dialog.getByRole('combobox', { name: 'The source that it replaces' })).toBeFocused()
  await expect(dialog.getByRole('status')).toContainText('3 claims will wait for a decision')
  await lookAt(page)
  await tabTo(page, dialog.getByRole('button', { name: 'Compare first' }))
  await press(page, 'Enter')
}

/** The two texts stand beside each other; keys lead from change to change, and a screen reader is told of each. */
async function compared(page: Page): Promise<void> {
  await expect(grid(page)).toBeFocused()
  await expect(page.getByText('Change 1 of', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Removed: “61”. Added: “64”.' })).toBeAttached()
  const row = grid(page).getByRole('row', { selected: true })
  await expect(row.locator('del')).toHaveText('61')
  await expect(row.locator('ins')).toHaveText('64')
  await lookAt(page)
  await press(page, 'j')
  await expect(row).toContainText('moved away')
  await press(page, 'End', 'k')
  await expect(row).toContainText('moved here')
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  await expect(line(page)).toBeVisible()
}

/** Made with Enter, from the preview; the old version says that there is a newer one, and leads to it. */
async function made(page: Page): Promise<void> {
  await press(page, 'Alt+Shift+5')
  const dialog = page.getByRole('dialog', { name: 'Make a new version' })
  await expect(dialog.getByRole('button', { name: 'Make it a new version' })).toBeEnabled()
  await press(page, 'Enter')
  await expect(dialog).toBeHidden()
  await expect(theText(page)).toBeFocused()
  await expect(line(page)).toContainText('Version 2, in the place of version 1')
  await expect(line(page).getByRole('button', { name: '3 passages to decide' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Views' })).toContainText('Versions')
  await press(page, 'Alt+Shift+ArrowUp')
  await expect(line(page)).toContainText('This is version 1. Version 2 has replaced it.')
  await lookAt(page)
  await expect(theText(page)).toContainText(lost)
  await tabTo(page, line(page).getByRole('button', { name: 'Open version 2' }), 200)
  await press(page, 'Enter')
  await expect(line(page)).toContainText('Version 2')
  await expect(theText(page)).toBeFocused()
}

/** One is selected anew, one accepted, one detached; each key leads on to the next. */
async function decided(page: Page): Promise<void> {
  await press(page, 'g', 'e')
  await expect(item(page)).toBeFocused()
  await expect(page.getByText('1 of 3', { exact: true })).toBeVisible()
  await expect(marks(page).first()).toHaveText(changed)
  await lookAt(page)
  await press(page, 's')
  await expect(theText(page)).toBeFocused()
  await expect(line(page)).toContainText(changed)
  await lookAt(page)
  // Escape drops what is selected there, and then leads back.
  await press(page, 'Escape', 'Escape')
  await expect(item(page)).toBeFocused()
  await press(page, 's')
  await expect(line(page)).toContainText(changed)
  await select(page, 4)
  await press(page, 'e')
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible()
  await expect(item(page)).toBeFocused()
  await expect(marks(page)).toHaveText([moved, moved])
  await press(page, 'a')
  await expect(page.getByText('3 of 3', { exact: true })).toBeVisible()
  await expect(marks(page).first()).toHaveText(lost)
  await press(page, 'd')
  await expect(page.getByText('All 3 passages are decided.', { exact: false }).first()).toBeVisible()
  await expect(item(page)).toBeFocused()
  await expect(button(page, 'No support there')).toHaveAttribute('aria-pressed', 'true')
  await lookAt(page)
}

/** Undo leads back to each decision, redo on again. */
async function thereAndBack(page: Page): Promise<void> {
  const places = ['3 of 3', '2 of 3', '1 of 3']
  for (const [n, place] of places.entries()) {
    await press(page, 'Control+z')
    await expect(page.getByText(`${n + 1} to decide`, { exact: true })).toBeVisible()
    await expect(page.getByText(place, { exact: true })).toBeVisible()
    await expect(item(page).getByRole('button', { pressed: true })).toHaveCount(0)
  }
  await press(page, 'Control+z')
  await expect(page.getByText('No passage waits for a decision.')).toBeVisible()
  await expect(page.getByText('all anchors exact', { exact: true })).toBeVisible()
  await press(page, 'Control+Shift+z')
  await expect(page.getByText('3 to decide', { exact: true })).toBeVisible()
  for (const [place, name] of [
    ['1 of 3', 'Select anew'],
    ['2 of 3', 'Accept'],
    ['3 of 3', 'No support there'],
  ] as const) {
    await press(page, 'Control+Shift+z')
    await expect(page.getByText(place, { exact: true })).toBeVisible()
    await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true')
  }
  await expect(status(page)).toContainText('Redone')
}

async function anotherDay(desk: Desk): Promise<void> {
  await desk.restart()
  const { page } = desk
  await expect(page.getByRole('button', { name: 'Quay', exact: true })).toBeFocused()
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  await press(page, 'g', 'e')
  await expect(grid(page)).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: 'Compare' }))
  await press(page, 'ArrowRight')
  await expect(page.getByText('No passage waits for a decision.')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Highlights: 1 moved, 1 lost. Show them' }))
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Enter')
  const claims = page.getByRole('grid', { name: 'Claims' }).getByRole('row').filter({ hasText: 'Statistic' })
  await expect(claims).toHaveCount(1)
  await expect(claims).toContainText(moved)
}
