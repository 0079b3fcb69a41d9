// The export dialog: what the file will hold, which columns, and that the choice is there the next time.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { axeFindings, expect, test } from '../support'
import { fill, tabTo, theText } from '../support-steps'
import { choose, selection, shown, toLedger } from '../claims/ledger-steps'
import { begin, claim } from '../hard-cases/steps'

test.use({ intercepts: true })

const paragraphs = ['Two boats', 'The red boat sank in May.', 'The blue boat was sold.']

test('previews, writes the chosen columns of what the table shows, and remembers the choice', async ({
  desk,
}) => {
  const { page, folder } = desk
  await begin(desk, paragraphs)
  await claim(page, '2', 2, { Statement: 'A boat sank' })
  await claim(page, '6', 3, { Statement: 'A boat was sold' })
  await toLedger(page)
  await tabTo(page, page.getByRole('button', { name: 'Type', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox', { name: 'Type' }).locator(':focus')).toBeVisible()
  await page.keyboard.press('E')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status', { name: 'Claims in the table' })).toHaveText('1 of 2 claims')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByLabel('Which claims')).toHaveValue('table')
  await expect(dialog.getByRole('cell', { name: 'A boat sank' })).toBeVisible()
  await expect(dialog.getByRole('cell', { name: 'A boat was sold' })).toHaveCount(0)
  await tabTo(page, dialog.getByRole('button', { name: 'Essentials' }))
  await page.keyboard.press('Enter')
  const columns = dialog.getByRole('listbox', { name: 'Columns' })
  await expect(columns.getByRole('option').first()).toHaveText('type')
  await tabTo(page, dialog.getByRole('searchbox', { name: 'Find a column' }))
  await page.keyboard.type('type')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await axeFindings(page)).toEqual([])

  const target = path.join(folder, 'events.csv')
  await fill(page, dialog.getByLabel('File', { exact: true }), target)
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(`Exported 1 row to ${target}`)).toBeVisible()
  const csv = await readFile(target, 'utf8')
  expect(csv.replace('\ufeff', '')).toMatch(/^statement,status,/)
  expect(csv).toContain('A boat sank')
  expect(csv).not.toContain('was sold')

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+e')
  await expect(columns.getByRole('option').first()).toHaveText('statement')
  await expect(dialog.getByLabel('File', { exact: true })).toHaveValue(new RegExp(`^${folder}/`))
})

test('writes the selected claims, those of a saved view, and those that the table shows', async ({
  desk,
}) => {
  const { page, folder } = desk
  await begin(desk, paragraphs)
  await claim(page, '2', 2, { Statement: 'A boat sank' })
  await claim(page, '6', 3, { Statement: 'A boat was sold' })
  await toLedger(page)
  await page.keyboard.press('Space')
  await tabTo(page, selection(page).getByRole('button', { name: 'Export…' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const which = dialog.getByLabel('Which claims')
  await expect(which).toHaveValue('selected')
  await expect(dialog.getByRole('cell', { name: 'A boat was sold' })).toBeVisible()
  await expect(dialog.getByRole('cell', { name: 'A boat sank' })).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  const target = path.join(folder, 'selected.csv')
  await fill(page, dialog.getByLabel('File', { exact: true }), target)
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(`Exported 1 row to ${target}`)).toBeVisible()
  expect(await readFile(target, 'utf8')).not.toContain('A boat sank')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const words = page.getByRole('searchbox', { name: 'Search the claims' })
  await tabTo(page, words)
  await page.keyboard.type('sank')
  await expect(shown(page)).toHaveText('1 of 2 claims')
  await tabTo(page, page.getByRole('button', { name: 'Export these' }))
  await page.keyboard.press('Enter')
  await expect(which).toHaveValue('table')
  await expect(dialog.getByRole('cell', { name: 'A boat sank' })).toBeVisible()
  await page.keyboard.press('Escape')
  await choose(page, page.getByRole('button', { name: /^Views/ }), 'Save as a view…')
  await expect(page.getByLabel('Name of the view')).toBeFocused()
  await page.keyboard.type('Wrecks')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Views: Wrecks' })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  await choose(page, page.getByRole('button', { name: /^Views/ }), 'All claims')
  await expect(shown(page)).toHaveText('2 claims')

  // From anywhere, by its name.
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('Control+e')
  await tabTo(page, which)
  await page.keyboard.type('The view')
  await expect(dialog.getByRole('cell', { name: 'A boat sank' })).toBeVisible()
  await expect(dialog.getByRole('cell', { name: 'A boat was sold' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Command palette' })).toBeFocused()
  await page.keyboard.type('wrecks')
  await page.keyboard.press('Enter')
  await expect(shown(page)).toHaveText('1 of 2 claims')
})

test('cancels an export that is still being written when the dialog is closed', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await page.route('**/call/exportProject', () => undefined)
  const asked = page.waitForRequest('**/call/exportProject')
  await tabTo(page, dialog.getByRole('button', { name: 'Write file' }))
  await page.keyboard.press('Enter')
  await asked
  const cancelled = page.waitForRequest('**/call/cancelJob')
  await page.keyboard.press('Escape')
  await cancelled
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('Cancelled.')
})
