// How the claim form behaves under the hands of somebody without a mouse: what it keeps, says, accepts and takes back.
// Must not break: nothing that was typed is lost, whatever it was.
import { axeFindings, expect, test } from '../support'
import { tabTo, theText } from '../support-steps'
import { begin, claim, create, fill, formOf, goTo, make, select } from '../hard-cases/steps'

const paragraphs = ['The ferry', 'The ferry carried 1,200 people in May.', 'It was repaired in June.']
const status = 'Saved: Changed a claim of type Statistic'

test('says at the field what is wrong, loses nothing and stands in nobody’s way', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await make(page, '1', 2)
  const date = await goTo(page, 'Period › Date')
  await page.keyboard.type('2017-13')
  await page.keyboard.press('Enter')
  // Enter would leave the form; the field that can't be stored keeps the focus and says why.
  await expect(date).toBeFocused()
  await expect(date).toHaveAttribute('aria-invalid', 'true')
  await expect(date).toHaveAccessibleDescription(
    '“2017-13” is not a date in EDTF, such as 2023-04, 2017/2020 or 2021~.',
  )
  const value = await goTo(page, 'Quantity › Value')
  await page.keyboard.type('1,200')
  const numerator = await goTo(page, 'Quantity › Ratio › Numerator')
  await page.keyboard.type('1')
  await goTo(page, 'Measure')
  await expect(numerator).toHaveAccessibleDescription('Saved once “Denominator” is filled in too.')
  await expect(date).toHaveValue('2017-13')
  await expect(value).toHaveValue('1,200')
  expect(await axeFindings(page)).toEqual([])

  await fill(page, { 'Quantity › Ratio › Denominator': '50', 'Period › Date': '2017-12' })
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  await expect(date).not.toHaveAttribute('aria-invalid')
  await expect(numerator).not.toHaveAttribute('aria-invalid')
  await expect(numerator).toHaveValue('1')
})

test('keeps half-typed text through the end of the program', async ({ desk }) => {
  await begin(desk, paragraphs)
  await make(desk.page, '1', 2)
  await goTo(desk.page, 'Period › Date')
  const kept = desk.page.waitForResponse((response) => response.url().endsWith('/call/keepDraft'))
  await desk.page.keyboard.type('2017/')
  await kept
  await desk.restart()

  const { page } = desk
  await tabTo(page, page.getByRole('button', { name: /^Case/ }))
  await page.keyboard.press('Enter')
  await select(page, 2)
  await page.keyboard.press('Enter')
  await expect(await goTo(page, 'Period › Date')).toHaveValue('2017/')
  await page.keyboard.press('End')
  await page.keyboard.type('2020')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText(status)
})

test('Enter accepts, undo takes back the last field, Escape an untouched claim', async ({ desk }) => {
  const { page } = desk
  const form = formOf(page)
  await begin(desk, paragraphs)
  await claim(page, '1', 2, { Measure: 'passengers', Place: 'the strait' })
  await page.keyboard.press('Control+z')
  await expect(form.getByLabel('Place')).toHaveValue('')
  await expect(form.getByLabel('Measure')).toHaveValue('passengers')

  // A second one, left as it was made: Escape takes it back. The first, taken in hand again, stays.
  await make(page, '2', 3)
  await expect(form.getByRole('heading', { name: 'Event' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText(
    'Undone: Added a claim of type Event',
  )
  await expect(theText(page)).toBeFocused()
  await select(page, 2)
  await page.keyboard.press('Enter')
  await expect(form.locator(':focus')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Measure')).toHaveValue('passengers')
})

test('an untouched claim is not taken back when something else was done since', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '1', 2, {})
  await select(page, 3)
  await page.keyboard.press('h')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('Added a highlight')
  await select(page, 2)
  await page.keyboard.press('Enter')
  await expect(formOf(page).locator(':focus')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(formOf(page)).toBeVisible()
  await expect(page.getByRole('button', { name: '1 highlight in paragraph 3' })).toBeVisible()
})

test('hops are moved and removed, and evidence goes along with them', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await make(page, '1', 2)
  await fill(page, {
    'Attribution › Hop 1 › Who': create('organisation', 'the harbour'),
    'Attribution › Hop 2 › Who': 'a captain',
    'Evidence › Evidence 1 › Field': 'Hop 2',
  })
  const who = async (hop: number) => goTo(page, `Attribution › Hop ${hop} › Who`)
  await who(2)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Move Hop 2 up' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(await who(1)).toHaveValue('a captain')
  await expect(await who(2)).toHaveValue('the harbour')
  const field = formOf(page)
    .getByRole('group', { name: 'Evidence 1' })
    .getByRole('combobox', { name: 'Field' })
  await expect(field.getByRole('option', { name: 'Hop 1', selected: true })).toBeAttached()
  await who(1)
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Remove Hop 1' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(await who(1)).toHaveValue('the harbour')
  await expect(field.getByRole('option', { name: 'The whole claim', selected: true })).toBeAttached()
})

test('notes are added, changed and removed', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '1', 2, { 'Notes › New note': 'Ask for the log.' })
  await fill(page, { 'Notes › New note': 'The log is from May.' })
  const notes = formOf(page).getByRole('group', { name: 'Notes', exact: true })
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(notes.getByRole('textbox', { name: 'Note 1', exact: true })).toHaveValue('Ask for the log.')
  await expect(notes.getByRole('textbox', { name: 'Note 2', exact: true })).toHaveValue(
    'The log is from May.',
  )
  await tabTo(page, notes.getByRole('button', { name: 'Remove Note 1', exact: true }))
  await page.keyboard.press('Enter')
  await expect(notes.getByRole('textbox', { name: 'Note 1', exact: true })).toHaveValue(
    'The log is from May.',
  )
})

test('a list of names stays open while its field stays where it is, and goes when the form is scrolled', async ({
  desk,
}) => {
  const { page } = desk
  await page.setViewportSize({ width: 1280, height: 500 })
  await begin(desk, paragraphs)
  await claim(page, '1', 2, { 'Attribution › Hop 1 › Who': create('document', 'The log') })
  await make(page, '1', 3)
  await goTo(page, 'Attribution › Hop 1 › Who')
  await page.keyboard.type('log')
  const option = page.getByRole('option', { name: 'The log document', exact: true })
  await expect(option).toBeVisible()
  await page.keyboard.press('ArrowDown')
  // As it comes late, after the field was scrolled to.
  await formOf(page).dispatchEvent('scroll')
  await page.keyboard.press('Enter')
  await expect(option).toBeHidden()
  await expect(formOf(page).getByRole('combobox', { name: 'Who' })).toHaveValue('The log')
  await expect(formOf(page)).toBeVisible()

  await page.keyboard.press('Control+a')
  await page.keyboard.type('log')
  await expect(option).toBeVisible()
  await formOf(page).hover()
  await page.mouse.wheel(0, 300)
  await expect(option).toBeHidden()
})
