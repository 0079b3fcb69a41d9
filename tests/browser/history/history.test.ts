// The history by keys: what was done is told in words, an earlier value is restored, all since a time is undone and
// done again. Must not break: no script calls into the page, no verb calls and no mouse.
import type { Locator, Page } from '@playwright/test'
import { axeFindings, expect, test } from '../support'
import { fill, importText, newProject, tabTo, theText } from '../support-steps'
import type { Desk } from '../support'

const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Steps' })
const steps = (page: Page): Locator => list(page).getByRole('option')
const detail = (page: Page): Locator => page.getByRole('region', { name: 'Step', exact: true })
const status = (page: Page): Locator => page.getByRole('status', { name: 'Status' })
const statement = (page: Page): Locator => page.getByRole('form', { name: 'Claim' }).getByLabel('Statement')

/** A project with one claim whose statement was changed once. */
async function begin(desk: Desk): Promise<Page> {
  const { page } = desk
  await newProject(desk, 'History')
  await importText(desk, 'ferry.txt', 'The ferry carried 42 people in May. The harbour counted them.')
  await page.keyboard.press('s')
  await page.keyboard.press('1')
  await expect(page.getByRole('form', { name: 'Claim' })).toBeVisible()
  await say(page, 'The ferry carried 42 people.')
  await say(page, 'The ferry carried 45 people.')
  return page
}

/** Types a statement into the form of the claim in hand, and goes back to the text. */
async function say(page: Page, text: string): Promise<void> {
  await fill(page, statement(page), text)
  // The status line may still tell of the change before this one.
  const saved = page.waitForResponse((response) => response.url().endsWith('/call/changeClaim'))
  await page.keyboard.press('Tab')
  await saved
  await expect(status(page)).toContainText('Saved: Changed a claim')
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('Enter')
}

async function toHistory(page: Page): Promise<void> {
  await page.keyboard.press('Alt+Shift+6')
  await expect(list(page)).toBeFocused()
  await expect(steps(page).first()).toBeVisible()
}

test('tells steps in words, marks what differs, and restores an earlier value as one step', async ({
  desk,
}) => {
  const page = await begin(desk)
  await toHistory(page)
  await expect(steps(page)).toHaveCount(4)
  await expect(steps(page).first()).toContainText('Today')
  await expect(detail(page).getByRole('deletion')).toHaveText('42')
  await expect(detail(page).getByRole('insertion')).toHaveText('45')
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page)).toEqual([])

  // Keys that lead to another view restore nothing on the way.
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(theText(page)).toBeFocused()
  await toHistory(page)
  await expect(steps(page)).toHaveCount(4)

  // The step before said 42: as it left the claim, so the claim is again.
  await page.keyboard.press('ArrowDown')
  await expect(detail(page)).toContainText('The ferry carried 42 people.')
  await page.keyboard.press('r')
  await expect(status(page)).toContainText('Restored')
  await expect(steps(page)).toHaveCount(5)
  await page.keyboard.press('Home')
  await expect(detail(page).getByRole('insertion')).toHaveText('42')

  await page.keyboard.press('Control+z')
  await expect(steps(page).first()).toContainText('Took back: Restored')
  await expect(steps(page).nth(1)).toContainText('Undone')
  await page.keyboard.press('Alt+Shift+8')
  await expect(statement(page)).toHaveValue('The ferry carried 45 people.')
})

test('brings back what was removed, from the step that removed it', async ({ desk }) => {
  const page = await begin(desk)
  await page.keyboard.press('Alt+Shift+3')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Remove the claim')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Claim' })).toHaveCount(0)
  await toHistory(page)
  await page.keyboard.press('Enter')
  const change = detail(page)
    .getByRole('button', { name: /^Bring it back/ })
    .first()
  await tabTo(page, change)
  await page.keyboard.press('Enter')
  await expect(status(page)).toContainText('Restored')
  await page.keyboard.press('Alt+Shift+8')
  await expect(page.getByRole('listbox', { name: 'In this source' }).getByRole('option')).toContainText([
    'The ferry carried 45 people.',
  ])
})

test('undoes everything from a step on, says how much before, and does all of it again', async ({ desk }) => {
  const page = await begin(desk)
  await toHistory(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(detail(page)).toContainText('Added a claim')
  await tabTo(page, detail(page).getByRole('button', { name: 'Undo this and all after it…' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Undo everything since' })
  await expect(dialog).toContainText('3 steps would be taken back, the newest first')
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, dialog.getByRole('button', { name: 'Undo 3 steps' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(status(page)).toContainText('Undone: 3 steps since')
  // The button that the focus came from is gone: this step is undone.
  await expect(list(page)).toBeFocused()
  await page.keyboard.press('Alt+Shift+8')
  await expect(page.getByRole('listbox', { name: 'In this source' }).getByRole('option')).toHaveCount(0)
  await toHistory(page)
  await tabTo(page, page.getByRole('button', { name: 'Do all 3 steps again' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Do all 3 steps again' })).toBeHidden()
  await expect(list(page)).toBeFocused()
  await page.keyboard.press('Alt+Shift+8')
  await expect(page.getByRole('listbox', { name: 'In this source' }).getByRole('option')).toContainText([
    'The ferry carried 45 people.',
  ])
})

test('who restores from the newest step stays at it, and hears of what another window does', async ({
  desk,
}) => {
  const page = await begin(desk)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(theText(other)).toBeVisible()
  await toHistory(page)
  const before = detail(page).getByRole('button', { name: /^Restore what was before/ })
  await tabTo(page, before)
  await page.keyboard.press('Enter')
  await expect(steps(page)).toHaveCount(5)
  await expect(before).toBeFocused()
  await expect(detail(page).getByRole('insertion')).toHaveText('45')

  await tabTo(page, detail(page).getByRole('button', { name: 'Undo this and all after it…' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Undo everything since' })
  await expect(dialog).toContainText('2 steps would be taken back')
  await expect(theText(other)).toBeFocused()
  await other.keyboard.press('s')
  await other.keyboard.press('h')
  await expect(status(other)).toContainText('Saved')
  await expect(dialog).toContainText('3 steps would be taken back')
  await page.keyboard.press('Escape')
})

test('is narrowed to a kind and to the claim in hand, whose form tells it too', async ({ desk }) => {
  const page = await begin(desk)
  const section = page.getByRole('form', { name: 'Claim' }).getByRole('button', { name: 'History' })
  await tabTo(page, section, 120)
  await page.keyboard.press('Enter')
  const brief = page.getByRole('form', { name: 'Claim' }).getByRole('list', { name: 'History' })
  await expect(brief.getByRole('listitem')).toHaveCount(3)
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Show it all in the history' }))
  await page.keyboard.press('Enter')
  await expect(list(page)).toBeFocused()
  await expect(steps(page)).toHaveCount(3)
  await tabTo(page, page.getByRole('button', { name: 'Show everything' }))
  await page.keyboard.press('Enter')
  await expect(steps(page)).toHaveCount(4)
  await expect(list(page)).toBeFocused()
  await tabTo(page, page.getByRole('combobox', { name: 'Kind' }))
  await page.keyboard.type('Sou')
  await expect(steps(page)).toHaveCount(1)
  await expect(steps(page)).toContainText('Imported')
})

test('leads to the export of the journal', async ({ desk }) => {
  const page = await begin(desk)
  await toHistory(page)
  await tabTo(page, page.getByRole('button', { name: 'Export the journal…' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('radio', { name: /^History/ })).toBeChecked()
})
