// Settings count at once and outlive the page: keys, single keys, how texts look.
import type { Locator, Page } from '@playwright/test'
import { axeFindings, expect, test } from '../support'
import { importText, newProject, tabTo, theText } from '../support-steps'

const settings = (page: Page): Locator => page.getByRole('dialog', { name: 'Settings' })

/** Opens the settings at one of their parts. */
async function openPart(page: Page, part: string): Promise<Locator> {
  await expect(page.getByRole('button', { name: /^(New project|Menu)$/ })).toBeVisible()
  await page.keyboard.press('Control+,')
  await expect(settings(page).getByRole('tab', { name: 'General' })).toBeFocused()
  for (let n = 0; n < 3 && !(await isSelected(page, part)); n++) await page.keyboard.press('ArrowDown')
  await expect(settings(page).getByRole('tabpanel', { name: part })).toBeVisible()
  return settings(page)
}

const isSelected = async (page: Page, part: string): Promise<boolean> =>
  (await settings(page).getByRole('tab', { name: part, selected: true }).count()) > 0

test('remaps a key, tells who has it, and works by it from then on', async ({ desk }) => {
  await newProject(desk, 'Board')
  await importText(desk, 'board.txt', 'The board met twice. It counted 42 complaints.')
  const { page } = desk
  const dialog = await openPart(page, 'Keys')
  await tabTo(page, dialog.getByLabel('Find a command'))
  await page.keyboard.type('highlight sel')
  await tabTo(page, dialog.getByRole('button', { name: 'Highlight the selection, In the text: h' }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('n')
  await expect(dialog.getByText('n is “Note…” already.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.keyboard.press('q')
  await expect(dialog.getByRole('button', { name: 'Highlight the selection, In the text: q' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('s')
  await page.keyboard.press('h')
  await expect(page.getByRole('button', { name: /highlight in paragraph/ })).toHaveCount(0)
  await page.keyboard.press('q')
  await expect(page.getByRole('button', { name: '1 highlight in paragraph 1' })).toBeVisible()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet.getByText('Highlight the selection').locator('..')).toContainText('q')
})

test('switches all single keys off, so that only keys with Ctrl or Alt act', async ({ desk }) => {
  await newProject(desk, 'Board')
  await importText(desk, 'board.txt', 'The board met twice. It counted 42 complaints.')
  const { page } = desk
  const dialog = await openPart(page, 'Keys')
  const single = dialog.getByRole('checkbox', { name: /^Single keys/ })
  await tabTo(page, single)
  await page.keyboard.press('Space')
  await expect(single).not.toBeChecked()
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('h')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /highlight in paragraph/ })).toHaveCount(0)
  await page.keyboard.press('Alt+Shift+H')
  await expect(page.getByRole('button', { name: '1 highlight in paragraph 1' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`keeps what was set for another day, with no finding of axe, ${colorScheme}`, async ({ desk }) => {
    await desk.page.emulateMedia({ colorScheme })
    const { page } = desk
    const dialog = await openPart(page, 'Reading')
    await tabTo(page, dialog.getByRole('radio', { name: 'Serif', exact: true }))
    await page.keyboard.press('ArrowRight')
    await expect(dialog.getByRole('radio', { name: 'Sans serif' })).toBeChecked()
    await tabTo(page, dialog.getByRole('textbox', { name: 'Size of the text' }))
    await page.keyboard.press('ArrowUp')
    await expect(dialog.getByRole('textbox', { name: 'Size of the text' })).toHaveValue('110')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await desk.restart()
    const again = await openPart(desk.page, 'Reading')
    await expect(again.getByRole('radio', { name: 'Sans serif' })).toBeChecked()
    await expect(again.getByRole('textbox', { name: 'Size of the text' })).toHaveValue('110')
    for (const part of ['Backups', 'Keys', 'General']) {
      await again.getByRole('tab', { name: part }).click()
      expect(await axeFindings(desk.page), part).toEqual([])
    }
  })
