// Evidence of single fields: taken with one key from the field and from the text, shown beside the field, jumped to.
// Must not break: what is evidence for one field is never evidence for another.
import type { Page } from '@playwright/test'
import { exported } from '../hard-cases/exported'
import { begin, claim, formOf, goTo, select } from '../hard-cases/steps'
import { axeFindings, expect, test } from '../support'
import { theText } from '../support-steps'

const counted = 'The ferry carried 1,200 people.'
const dated = 'That was in May 2021.'
const paragraphs = ['The ferry', counted, dated, 'Nobody was hurt.']

const status = (page: Page) => page.getByRole('status', { name: 'Status' })
const told = (page: Page) => formOf(page).getByRole('figure', { name: 'The claim as a sentence' })
const mark = (page: Page, field: string) =>
  formOf(page).getByRole('button', { name: new RegExp(`^Evidence for ${field}:`) })

test('one key takes the selection as evidence of the field in focus', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '1', 2, { 'Period › Text': 'May 2021', Measure: 'people' })
  await select(page, 3)
  await goTo(page, 'Period › Text')
  await page.keyboard.press('Alt+Shift+E')
  await expect(status(page)).toContainText('Added as evidence for Period.')
  await expect(mark(page, 'Period')).toHaveAccessibleName(`Evidence for Period: states “${dated}”`)
  await expect(told(page)).toContainText(dated)
  expect(await axeFindings(page)).toEqual([])
  // The same again is said, and not done.
  await page.keyboard.press('Alt+Shift+E')
  await expect(status(page)).toContainText('That passage is evidence for Period already.')
  // Another field shows what the claim as a whole rests on.
  await goTo(page, 'Measure')
  await expect(told(page)).toContainText(counted)
  await expect(told(page)).not.toContainText(dated)
  await expect(mark(page, 'Measure')).toHaveCount(0)

  const { claims } = await exported(desk)
  expect(claims[0]).toMatchObject({
    'evidence.0.highlightId': counted,
    'evidence.1.highlightId': dated,
    'evidence.1.role': 'states',
    'evidence.1.field': 'fields.period',
  })
})

test('the passage of a field is one key away', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '1', 2, { 'Period › Text': 'May 2021' })
  await select(page, 3)
  await goTo(page, 'Period › Text')
  await page.keyboard.press('Alt+Shift+E')
  await expect(mark(page, 'Period')).toBeVisible()
  await goTo(page, 'Quantity › Text')
  await page.keyboard.press('Alt+Shift+P')
  await expect(theText(page)).toBeFocused()
  // What is selected now is that passage: it is evidence already.
  await page.keyboard.press('e')
  await expect(status(page)).toContainText('That passage is evidence for the whole claim already.')
  await goTo(page, 'Period › Date')
  await page.keyboard.press('Alt+Shift+P')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('e')
  await expect(formOf(page).getByRole('group', { name: 'Evidence 3' })).toContainText(dated)
})

test('from the text, the field is picked by its name', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '1', 2, { 'Attribution › Hop 1 › Who': 'the log' })
  await select(page, 3)
  await page.keyboard.press('Shift+E')
  const picker = formOf(page).getByRole('combobox', { name: 'Evidence for' })
  await expect(picker).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  // Without a selection there is nothing to pick a field for.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+E')
  await expect(status(page)).toContainText('Select a passage first')
  await page.keyboard.press('s')
  await page.keyboard.press('Shift+E')
  await expect(picker).toBeFocused()
  await page.keyboard.type('hop')
  await expect(page.getByRole('option', { name: 'Hop 1' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  await expect(status(page)).toContainText('Added as evidence for Hop 1.')
  await expect(picker).toBeHidden()
})
