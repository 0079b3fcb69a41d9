// The claims table under the keys: order, arrows, the way to the passage, and what it says while it is empty.
// Must not break: a row leads to exactly the words that its claim rests on.
import { axeFindings, expect, test } from '../support'
import { theText } from '../support-steps'
import { begin, claim, fill, formOf } from '../hard-cases/steps'

const paragraphs = ['Two boats', 'The red boat sank in May.', 'The blue boat was sold.']

test('says what to do while there is no claim', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(page.getByText('No claims yet.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(theText(page)).toBeVisible()
})

test('sorts by any column, and leads from a row to its passage', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '2', 2, { Statement: 'A boat sank' })
  await claim(page, '6', 3, { Statement: 'Zinc was not the reason' })
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  const grid = page.getByRole('grid', { name: 'Claims' })
  const rows = grid.getByRole('row')
  await expect(rows).toHaveCount(3)
  // Newest first.
  await expect(rows.nth(1)).toContainText('Zinc was not the reason')
  await expect(rows.nth(1).getByRole('gridcell').first()).toBeFocused()

  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  const statement = grid.getByRole('columnheader', { name: 'Statement' })
  await expect(statement).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(statement).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows.nth(1)).toContainText('A boat sank')
  await page.keyboard.press('Enter')
  await expect(statement).toHaveAttribute('aria-sort', 'descending')
  await expect(rows.nth(1)).toContainText('Zinc was not the reason')

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(2).locator(':focus')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('s')
  await expect(page.getByText('Selected: The red boat sank in May.')).toBeAttached()
  await expect(formOf(page).getByLabel('Statement')).toHaveValue('A boat sank')
  await fill(page, { Statement: 'A red boat sank' })
})
