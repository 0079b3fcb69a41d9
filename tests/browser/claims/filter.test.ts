// The claims table narrowed by words, type and status: what is counted, what is remembered, and the way back.
import { axeFindings, expect, test } from '../support'
import { tabTo, theText } from '../support-steps'
import { begin, claim } from '../hard-cases/steps'
import { choose } from './ledger-steps'

const paragraphs = ['Two boats', 'The red boat sank in May.', 'The blue boat was sold.', 'Nobody was hurt.']

test('narrows by type and by words, keeps that while the project is open, and shows all again', async ({
  desk,
}) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '2', 2, { Statement: 'A boat sank' })
  await claim(page, '6', 3, { Statement: 'A boat was sold' })
  await claim(page, '2', 4, { Statement: 'No harm was done' })
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  const rows = page.getByRole('grid', { name: 'Claims' }).getByRole('row')
  const count = page.getByRole('status', { name: 'Claims in the table' })
  await expect(count).toHaveText('3 claims')
  await expect(rows.nth(1).locator(':focus')).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: 'Type', exact: true }))
  await page.keyboard.press('Enter')
  const event = page.getByRole('option', { name: /^Event/ })
  await expect(page.getByRole('listbox', { name: 'Type' }).locator(':focus')).toBeVisible()
  await page.keyboard.press('E')
  await expect(event).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(count).toHaveText('2 of 3 claims')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(rows).toHaveCount(3)
  await expect(page.getByRole('button', { name: 'Type: Event' })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])

  const words = page.getByRole('searchbox', { name: 'Search the claims' })
  await tabTo(page, words)
  await page.keyboard.type('sank')
  await expect(count).toHaveText('1 of 3 claims')
  await expect(words).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1).locator(':focus')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(count).toHaveText('1 of 3 claims')

  await tabTo(page, words)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('zeppelin')
  await expect(page.getByText('No claim matches this filter.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Clear filter' }).first())
  await page.keyboard.press('Enter')
  await expect(count).toHaveText('3 claims')
  await expect(rows).toHaveCount(4)

  // Words that were typed into the empty box don't come back either.
  await tabTo(page, words)
  await page.keyboard.type('sank')
  await expect(count).toHaveText('1 of 3 claims')
  await tabTo(page, page.getByRole('button', { name: 'Clear filter' }).first())
  await page.keyboard.press('Enter')
  await expect(words).toHaveValue('')
  await expect(count).toHaveText('3 claims')
})

test('narrows by a period, a value and its unit, each dropped with one press', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '2', 2, {
    Statement: 'A boat sank',
    'Quantity › Text': '12 boats',
    'Quantity › Value': '12',
  })
  await claim(page, '2', 3, {
    Statement: 'A boat was sold',
    'Quantity › Text': '300 crowns',
    'Quantity › Value': '300',
  })
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  const count = page.getByRole('status', { name: 'Claims in the table' })
  await expect(count).toHaveText('2 claims')
  await choose(page, page.getByRole('button', { name: 'More filters' }), 'Value')
  const atLeast = page.getByRole('textbox', { name: 'At least' })
  await expect(atLeast).toBeFocused()
  await page.keyboard.type('many')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“many” is not a number')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('100')
  await page.keyboard.press('Enter')
  await expect(count).toHaveText('1 of 2 claims')
  await expect(page.getByRole('button', { name: 'Value: at least 100' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Drop the filter: Value' }))
  await page.keyboard.press('Enter')
  await expect(count).toHaveText('2 claims')
  await choose(page, page.getByRole('button', { name: 'More filters' }), 'Period')
  await expect(page.getByRole('textbox', { name: 'Period' })).toBeFocused()
  await page.keyboard.type('May 1901')
  await page.keyboard.press('Enter')
  await expect(page.getByText('No claim matches this filter.')).toBeVisible()
})

test('copies a row with its citation', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '2', 2, { Statement: 'A boat sank' })
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  const row = page.getByRole('grid', { name: 'Claims' }).getByRole('row').nth(1)
  await expect(row.locator(':focus')).toBeVisible()
  // What was filled in just now may still be on its way; what is copied is what the row shows.
  await expect(row).toContainText('A boat sank')
  await page.keyboard.press('Control+c')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('A boat sank')
  await tabTo(page, page.getByRole('searchbox', { name: 'Search the claims' }))
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('searchbox', { name: 'Search the claims' })).toHaveValue(
    /^Event: A boat sank\s+“The red boat sank in May\.” \(“Two boats”.*paragraph 2\)$/,
  )
})
