// How the page behaves around the work: Welcome, notices with ways out, small windows, the dialogs about the file.
import { rename } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { axeFindings, expect, test } from '../support'
import { importText, newProject, tabTo, theText } from '../support-steps'

const run = async (page: Page, query: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Command palette' })).toBeFocused()
  await page.keyboard.type(query)
  await page.keyboard.press('Enter')
}

test('the guide to the sample goes when it is closed, and the focus goes to the text', async ({ desk }) => {
  const { page } = desk
  await page.getByRole('button', { name: 'Open sample project' }).press('Enter')
  await expect(page.getByRole('application')).toBeFocused()
  // It leaves the room to a claim in hand, and unfolds again behind it.
  const guide = page.getByRole('region', { name: 'Five things to try' })
  await expect(guide.getByRole('listitem')).toHaveCount(5)
  await page.keyboard.press(']')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Claim' })).toBeVisible()
  await expect(guide.getByRole('listitem')).toHaveCount(0)
  // Back to the text, then the selection is dropped, then the claim.
  for (let n = 0; n < 3; n++) await page.keyboard.press('Escape')
  await expect(guide.getByRole('listitem')).toHaveCount(5)
  await page.getByRole('button', { name: 'Close the guide' }).press('Enter')
  await expect(page.getByRole('application')).toBeFocused()
  await expect(page.getByRole('region', { name: 'Five things to try' })).toHaveCount(0)
})

test('offers to take back what was removed, until something else changes', async ({ desk }) => {
  await newProject(desk, 'Board')
  await importText(desk, 'board.txt', 'The board met twice.')
  const { page } = desk
  const list = page.getByRole('listbox', { name: 'Sources' })
  await tabTo(page, list)
  await page.keyboard.press('Delete')
  await expect(list.getByRole('option')).toHaveCount(0)
  const notice = page.getByRole('note')
  await tabTo(page, notice.getByRole('button', { name: 'Undo' }))
  await page.keyboard.press('Enter')
  await expect(list.getByRole('option')).toHaveCount(1)
  await expect(notice).toHaveCount(0)
})

test('begins a project for documents that are dropped on Welcome', async ({ desk }) => {
  const { page, folder } = desk
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['The harbour counted 42 boats.'], 'harbour.txt', { type: 'text/plain' }))
    return data
  })
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: dropped })
  const dialog = page.getByRole('dialog', { name: 'New project' })
  await expect(dialog.getByText('1 document will be imported into it.')).toBeVisible()
  await dialog.getByLabel('File', { exact: true }).fill(path.join(folder, 'dropped.assay'))
  await dialog.getByLabel('Your name').fill('Test person')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Import' }).getByRole('button', { name: 'Done' }).click()
  await expect(page).toHaveTitle('dropped — The harbour counted 42 boats.')
})

test('marks a project whose file is gone, and forgets it', async ({ desk }) => {
  const file = await newProject(desk, 'Board')
  await run(desk.page, 'close project')
  await expect(desk.page.getByRole('heading', { name: 'Assay' })).toBeVisible()
  await rename(file, path.join(desk.folder, 'elsewhere.assay'))
  await desk.restart()
  const { page } = desk
  const row = page.getByRole('listitem').filter({ hasText: 'Board' })
  await expect(row).toContainText('Not there any more')
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Forget Board' }))
  await page.keyboard.press('Enter')
  await expect(row).toBeHidden()
})

test('backs up, lists the backup and makes a project of it', async ({ desk }) => {
  await newProject(desk, 'Board')
  await importText(desk, 'board.txt', 'The board met twice.')
  const { page } = desk
  await run(page, 'backups')
  const dialog = page.getByRole('dialog', { name: 'Backups' })
  const rows = dialog.getByRole('list', { name: 'Backups' }).getByRole('listitem')
  await tabTo(page, dialog.getByRole('button', { name: 'Back up now' }))
  await page.keyboard.press('Enter')
  await expect(rows.filter({ hasText: 'asked for' })).toHaveCount(1)
  expect(await axeFindings(page)).toEqual([])
  await rows
    .filter({ hasText: 'asked for' })
    .getByRole('button', { name: /^Restore/ })
    .click()
  await expect(dialog.getByLabel('New project file')).toHaveValue(/Board.*\.assay$/)
  await dialog.getByLabel('New project file').fill(path.join(desk.folder, 'again.assay'))
  await expect(dialog.getByRole('button', { name: 'Close' })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page).toHaveTitle('Board — The board met twice.')
})

test('opens a checked copy, a check of everything, the licences and what erases for good', async ({
  desk,
}) => {
  await newProject(desk, 'Board')
  await importText(desk, 'board.txt', 'The board met twice.')
  const { page } = desk
  await run(page, 'project health')
  const health = page.getByRole('dialog', { name: 'Project health' })
  await tabTo(page, health.getByRole('button', { name: 'Check the whole project now' }))
  await page.keyboard.press('Enter')
  await expect(health.getByText(/Checked in full .* nothing was wrong/)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await run(page, 'third-party')
  const licences = page.getByRole('dialog', { name: 'Third-party licences' })
  await expect(licences.getByText(/^react \d/)).toBeVisible()
  await page.keyboard.press('Escape')
  await run(page, 'for good')
  const erase = page.getByRole('dialog', { name: 'Remove for good' })
  await expect(erase).toContainText('Undo won’t bring it back')
  await erase.getByRole('button', { name: 'Erase it' }).click()
  await expect(erase).toBeHidden()
  await expect(page.getByRole('listbox', { name: 'Sources' }).getByRole('option')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('is whole in a window of 640 by 400: one part at a time, every button in it', async ({ desk }) => {
  await newProject(desk, 'Board')
  await importText(desk, 'board.txt', 'The board met twice. It counted 42 complaints.')
  const { page } = desk
  await page.setViewportSize({ width: 640, height: 400 })
  const reader = page.getByRole('region', { name: 'Reader' })
  await expect(reader).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sources' })).toBeHidden()
  await page.keyboard.press('Alt+Shift+1')
  await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible()
  await page.keyboard.press('Alt+Shift+2')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('s')
  await page.keyboard.press('1')
  await expect(page.getByRole('form', { name: 'Claim' }).locator(':focus')).toBeVisible()
  await expect(reader).toBeHidden()
  for (const name of [/^Menu$/, /^Undo$/, /^Import$/, /^Export$/, /^All commands/])
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
  expect(await axeFindings(page)).toEqual([])
})
