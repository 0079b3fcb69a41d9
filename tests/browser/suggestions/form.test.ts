// The form that comes filled: what is suggested is shown as such, and only what a person accepts is stored.
// Must not break: nothing suggested gets into the project by itself, whatever else is done in the form.
import type { Page } from '@playwright/test'
import { exported, holds } from '../hard-cases/exported'
import { accept, begin, fill, formOf, goTo, make } from '../hard-cases/steps'
import { axeFindings, expect, test } from '../support'
import { tabTo, theText } from '../support-steps'

const counted = 'The ferry carried 1,200 passengers in May 2021.'
const hearsay = 'Nearly 40 boats were moored there, the Quay Post reports.'
const paragraphs = ['The ferry', counted, hearsay, 'It was repaired in June.']

const part = (page: Page, group: string, name: string) =>
  formOf(page)
    .getByRole('group', { name: group, exact: true })
    .first()
    .getByRole('textbox', { name, exact: true })
    .or(
      formOf(page)
        .getByRole('group', { name: group, exact: true })
        .getByRole('combobox', { name, exact: true }),
    )
    .first()
const offers = (page: Page) => formOf(page).getByRole('group', { name: 'Suggestions' })

test('shows what it suggests as suggested; Enter stores all of it as one step, which undo takes back', async ({
  desk,
}) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await make(page, '1', 2)
  const value = part(page, 'Quantity', 'Value')
  await expect(value).toHaveValue('1,200')
  await expect(value).toHaveAccessibleDescription(/suggested/)
  await expect(part(page, 'Period', 'Date')).toHaveValue('2021-05')
  await expect(part(page, 'Period', 'Date')).toHaveAccessibleDescription(/suggested/)
  await expect(offers(page)).toContainText('suggested')
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  await expect(offers(page)).toBeHidden()
  await expect(value).not.toHaveAccessibleDescription(/suggested/)
  await expect(value).toHaveValue('1,200')

  // One step: undo makes everything a suggestion again, redo a value.
  await page.keyboard.press('Control+z')
  await expect(value).toHaveAccessibleDescription(/suggested/)
  await page.keyboard.press('Control+Shift+z')
  await expect(value).not.toHaveAccessibleDescription(/suggested/)
  const { claims } = await exported(desk)
  expect(claims[0]).toMatchObject({
    'fields.quantity.text': '1,200',
    'fields.quantity.value': 1200,
    'fields.quantity.unit': 'passengers',
    'fields.period.text': 'May 2021',
    'fields.period.edtf': '2021-05',
  })
})

test('stores the one that is typed over, and nothing else', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await make(page, '1', 2)
  await goTo(page, 'Quantity › Value')
  await page.keyboard.type('1250')
  await goTo(page, 'Measure')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('Saved: Changed')
  await expect(part(page, 'Quantity', 'Value')).not.toHaveAccessibleDescription(/suggested/)
  await expect(part(page, 'Quantity', 'Unit')).toHaveAccessibleDescription(/suggested/)
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  expect((await exported(desk)).claims).toEqual([
    holds('statistic', counted, {
      'fields.quantity.text': '',
      'fields.quantity.status': 'stated',
      'fields.quantity.value': 1250,
    }),
  ])
})

test('takes what is filled in by hand as if nothing had been suggested', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await make(page, '1', 2)
  await fill(page, { 'Quantity › Text': '1,200', 'Quantity › Value': '1,200', Certainty: 'Asserted' })
  await accept(page)
  expect((await exported(desk)).claims).toEqual([
    holds('statistic', counted, {
      'fields.quantity.text': '1,200',
      'fields.quantity.status': 'stated',
      'fields.quantity.value': 1200,
      certainty: 'asserted',
    }),
  ])
})

test('drops what is emptied, and stores nothing when it is left with Escape', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await make(page, '1', 2)
  const unit = await goTo(page, 'Quantity › Unit')
  await expect(unit).toHaveValue('passengers')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(unit).toHaveValue('')
  await goTo(page, 'Measure')
  await expect(unit).toHaveValue('')
  await expect(part(page, 'Quantity', 'Value')).toHaveAccessibleDescription(/suggested/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('Undone: Added a claim')
  await expect(theText(page)).toBeFocused()

  await make(page, '1', 3)
  await goTo(page, 'Quantity › Unit')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  const { claims } = await exported(desk)
  const [claim] = claims
  expect(claims).toHaveLength(1)
  expect(claim).toMatchObject({ 'fields.quantity.value': 40, 'fields.quantity.comparator': '<' })
  expect(claim).not.toHaveProperty('fields.quantity.unit')
})

test('says in a closed section what is suggested for it', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await make(page, '1', 3)
  const attribution = formOf(page).getByRole('button', { name: 'Attribution', exact: true })
  await expect(attribution).toHaveAttribute('aria-expanded', 'false')
  await expect(attribution).toHaveAccessibleDescription(/suggested/)
  await expect(formOf(page).getByText(/^suggested: Quay Post/)).toBeVisible()
  const who = await goTo(page, 'Attribution › Hop 1 › Who')
  await expect(who).toHaveValue(/Quay Post/)
  await expect(who).toHaveAccessibleDescription(/suggested/)
  expect(await axeFindings(page)).toEqual([])
})

test('understands a quantity and a period as they are typed, and goes over nothing that was set', async ({
  desk,
}) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await make(page, '1', 4)
  await fill(page, { 'Quantity › Unit': 'wardens' })
  await goTo(page, 'Quantity › Text')
  await page.keyboard.type('nearly 200 officers')
  const value = part(page, 'Quantity', 'Value')
  await expect(value).toHaveValue('200')
  await expect(value).toHaveAccessibleDescription(/suggested/)
  await expect(part(page, 'Quantity', 'Unit')).toHaveValue('wardens')
  await goTo(page, 'Period › Text')
  await page.keyboard.type('between 2017 and 2020')
  await expect(part(page, 'Period', 'Date')).toHaveValue('2017/2020')
  await expect(part(page, 'Period', 'Date')).toHaveAccessibleDescription(/suggested/)
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  const [claim] = (await exported(desk)).claims
  expect(claim).toMatchObject({
    'fields.quantity.text': 'nearly 200 officers',
    'fields.quantity.value': 200,
    'fields.quantity.comparator': '<',
    'fields.quantity.approximate': true,
    'fields.quantity.unit': 'wardens',
    'fields.period.text': 'between 2017 and 2020',
    'fields.period.edtf': '2017/2020',
  })
})

test('offers other figures of the passage, shows where they stand, and reads the rest anew for the one that is taken', async ({
  desk,
}) => {
  const { page } = desk
  await begin(desk, ['Permits', 'In 2020, 850 permits were granted and 200 visas were refused.'])
  await make(page, '1', 2)
  const text = part(page, 'Quantity', 'Text')
  await expect(text).toHaveValue('850')
  await expect(part(page, 'Quantity', 'Unit')).toHaveValue('permits')
  await page.keyboard.press('ArrowDown')
  const others = formOf(page).getByRole('group', { name: 'Other readings of Quantity' })
  await expect(others.getByRole('button', { name: 'or 200 visas' })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await expect(text).toHaveValue('200')
  await expect(text).toHaveAccessibleDescription(/suggested/)
  await expect(part(page, 'Quantity', 'Unit')).toHaveValue('visas')
  await expect(others.getByRole('button', { name: 'or 850 permits' })).toBeVisible()
  await page.keyboard.press('Enter')
  const [claim] = (await exported(desk)).claims
  expect(claim).toMatchObject({ 'fields.quantity.value': 200, 'fields.quantity.unit': 'visas' })
})

test('says which type fits better, and makes that claim instead, as one step', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await make(page, '8', 2)
  await tabTo(page, offers(page).getByRole('button', { name: 'Rather: Statistic' }))
  await page.keyboard.press('Enter')
  await expect(formOf(page).getByRole('heading', { name: 'Statistic' })).toBeVisible()
  await expect(part(page, 'Quantity', 'Text')).toBeFocused()
  // Enter in long text that nobody has typed into accepts, too.
  await goTo(page, 'Statement')
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  expect((await exported(desk)).claims).toHaveLength(1)
})

test('brings the words that a suggested value was read from into view, and keeps the focus in the form', async ({
  desk,
}) => {
  const { page } = desk
  const quiet = Array.from({ length: 80 }, () => 'Nothing else was written down that day.')
  await begin(desk, ['The log', 'The log counts 42 boats in May 2021.', ...quiet])
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+Control+End')
  const figure = theText(page).getByText('42 boats')
  await expect(figure).not.toBeInViewport()
  await page.keyboard.press('1')
  await expect(part(page, 'Quantity', 'Text')).toBeFocused()
  await expect(part(page, 'Quantity', 'Text')).toHaveValue('42')
  await expect(figure).toBeInViewport()
})
