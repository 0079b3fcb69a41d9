// What the form says about a claim: the sentence that its fields make, and what there is to look at in it.
// Must not break: nothing that is said keeps anything from being stored.
import type { Page } from '@playwright/test'
import { accept, begin, create, fill, formOf, goTo, make, select } from '../hard-cases/steps'
import { axeFindings, expect, test } from '../support'
import { tabTo, theText } from '../support-steps'

const paragraphs = ['The ferry', 'The ferry carried 1,200 people in May.', 'It was repaired in June.']

const told = (page: Page) => formOf(page).getByRole('figure', { name: 'The claim as a sentence' })
const summed = (page: Page) => formOf(page).getByRole('button', { name: /to look at$/ })

test('the sentence follows the fields while they are typed', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await make(page, '1', 2)
  await page.keyboard.press('Alt+Shift+X')
  await expect(told(page)).toContainText(paragraphs[1] ?? '')
  await expect(told(page)).toContainText('Nothing is filled in yet.')
  await goTo(page, 'Measure')
  await page.keyboard.type('people carried')
  await expect(told(page)).toContainText('No figure is given for people carried.')
  await fill(page, {
    'Quantity › Value': '1,200',
    'Quantity › Unit': 'people',
    'Period › Date': '2021-05',
    'Attribution › Hop 1 › Who': create('document', 'The log'),
  })
  await expect(told(page)).toContainText('According to The log, people carried came to 1,200 in May 2021.')
  await fill(page, { Certainty: 'Expected' })
  await page.keyboard.press('Tab')
  await expect(told(page)).toContainText(
    'According to The log, people carried will come to 1,200 in May 2021.',
  )
})

test('what there is to look at is said at the field and summed up, and keeps nothing from being stored', async ({
  desk,
}) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await make(page, '1', 2)
  await page.keyboard.press('Alt+Shift+X')
  await expect(summed(page)).toBeHidden()
  await fill(page, {
    'Quantity › Value': '50',
    'Quantity › Unit': 'people',
    'Quantity › Upper value': '40',
    Certainty: 'Alleged',
  })
  const upper = await goTo(page, 'Quantity › Upper value')
  await expect(upper).toHaveAccessibleDescription('The upper value, 40, is below the value, 50.')
  await expect(upper).not.toHaveAttribute('aria-invalid')
  await expect(summed(page)).toHaveText(/^2 things to look at/)
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('Alt+Shift+A')
  const certainty = formOf(page).getByRole('combobox', { name: 'Certainty' })
  await expect(certainty).toBeFocused()
  await expect(certainty).toHaveAccessibleDescription('Alleged by whom? The attribution is empty.')
  await page.keyboard.press('Alt+Shift+A')
  await expect(upper).toBeFocused()
  await expect(page.getByRole('status', { name: 'Status' })).toContainText(
    'The upper value, 40, is below the value, 50. (1 of 2)',
  )
  await accept(page)

  await fill(page, { 'Quantity › Upper value': '60' })
  await goTo(page, 'Measure')
  await expect(summed(page)).toHaveText(/^1 thing to look at/)
  await page.keyboard.press('Alt+Shift+A')
  await page.keyboard.type('Asserted')
  await page.keyboard.press('Tab')
  await expect(summed(page)).toBeHidden()
  await page.keyboard.press('Alt+Shift+A')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText(
    'Nothing to look at in this claim.',
  )
})

test('what is rarely needed stays closed and says what it holds; the claim can be put aside', async ({
  desk,
}) => {
  const { page } = desk
  const form = formOf(page)
  await begin(desk, paragraphs)
  await make(page, '1', 2)
  await page.keyboard.press('Alt+Shift+X')
  await fill(page, { 'Quantity › Scope': 'on weekdays', 'Quantity › Kind': 'Flow' })
  await accept(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await select(page, 2)
  await page.keyboard.press('Enter')
  await expect(form.locator(':focus')).toBeVisible()
  const more = form.getByRole('button', { name: 'More about the quantity' })
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  await expect(more).toHaveAccessibleDescription('2 filled in')
  await expect(form.getByText('Scope on weekdays · Kind Flow')).toBeVisible()

  await page.keyboard.press('Control+g')
  await page.keyboard.press('Shift+Tab')
  await tabTo(page, form.getByRole('button', { name: 'Put the claim aside' }))
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(theText(page)).toBeFocused()
})
