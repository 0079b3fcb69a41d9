// Claims changed in the cells of the ledger: chosen, typed and read, left as they were.
// Must not break: Enter and Tab keep what was typed and go on, Escape drops it.
import { axeFindings, expect, test } from '../support'
import { theText } from '../support-steps'
import { begin, claim, formOf } from '../hard-cases/steps'
import { column, grid, openLedger, rows, toColumn, toLedger } from './ledger-steps'

const paragraphs = ['Two boats', 'The red boat sank in May.', 'The blue boat was sold for 300 crowns.']

test('edits in place: a text, a choice, a quantity, and goes on to the next cell', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '2', 2, { Statement: 'A boat sank' })
  await claim(page, '2', 3, { Statement: 'A boat was sold' })
  await toLedger(page)
  await expect(rows(page)).toHaveCount(2)

  await toColumn(page, 'Statement')
  await page.keyboard.press('Enter')
  const statement = grid(page).getByRole('textbox', { name: 'Statement' })
  await expect(statement).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Control+a')
  await page.keyboard.type('The blue boat was sold')
  await page.keyboard.press('Tab')
  await expect(statement).toBeHidden()
  await expect(async () =>
    expect((await column(page, 'Statement'))[0]).toBe('The blue boat was sold'),
  ).toPass()

  // The focus is on the quantity now, which is read as the form reads it.
  await page.keyboard.press('F2')
  const quantity = grid(page).getByRole('textbox', { name: 'Quantity' })
  await expect(quantity).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('about 12 boats')
  await page.keyboard.press('Enter')
  await expect(async () => expect((await column(page, 'Quantity'))[0]).toBe('about 12 boats')).toPass()
  await expect(grid(page).locator(':focus')).toHaveAttribute('aria-colindex', '3')
  await expect(rows(page).nth(1).locator(':focus')).toBeVisible()

  await toColumn(page, 'Status')
  await page.keyboard.press('Enter')
  await expect(grid(page).getByRole('combobox', { name: 'Status' })).toBeFocused()
  await page.keyboard.type('Ver')
  await page.keyboard.press('Enter')
  await expect(async () => expect(await column(page, 'Status')).toEqual(['Draft', 'Verified'])).toPass()

  // Nothing is lost on the way to the text: the form has what was typed into the cells.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Control+Enter')
  await expect(theText(page)).toBeFocused()
  await expect(formOf(page).getByLabel('Statement')).toHaveValue('The blue boat was sold')
  await expect(formOf(page).getByRole('group', { name: 'Quantity' }).getByLabel('Value')).toHaveValue('12')
})

test('leaves a cell as it was with Escape, and opens the claim where a cell can’t be changed', async ({
  desk,
}) => {
  const { page } = desk
  await openLedger(desk)
  await toColumn(page, 'Statement')
  const before = await column(page, 'Statement')
  await page.keyboard.press('Enter')
  await page.keyboard.type('never to be kept')
  await page.keyboard.press('Escape')
  await expect(grid(page).getByRole('textbox')).toHaveCount(0)
  await expect(grid(page).locator(':focus')).toHaveAttribute('aria-colindex', '2')
  expect(await column(page, 'Statement')).toEqual(before)
  await toColumn(page, 'Quote')
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
})

test('keeps what was chosen with Tab, and takes it back', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '2', 2, { Statement: 'A boat sank' })
  await toLedger(page)
  await toColumn(page, 'Certainty')
  await page.keyboard.press('Enter')
  const certainty = grid(page).getByRole('combobox', { name: 'Certainty' })
  await expect(certainty).toBeFocused()
  await page.keyboard.type('Den')
  await page.keyboard.press('Tab')
  await expect(async () => expect(await column(page, 'Certainty')).toEqual(['Denied'])).toPass()
  await page.keyboard.press('Control+z')
  await expect(async () => expect(await column(page, 'Certainty')).not.toEqual(['Denied'])).toPass()
})
