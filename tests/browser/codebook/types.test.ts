// Claim types in the codebook by key alone: a field added, changed and removed, a type made of another, all taken back.
// Must not break: no script calls into the page, no verb calls and no mouse.
import type { Page } from '@playwright/test'
import { axeFindings, expect, test } from '../support'
import { tabTo, theText } from '../support-steps'
import { begin, list, make, openCodebook, press, status } from './steps'

/** The claim type Event in hand, with the focus on its first field. */
async function toFieldsOfEvent(page: Page) {
  await openCodebook(page, 'Claim types')
  await tabTo(page, list(page, 'Claim types'))
  await press(page, 'e')
  const detail = page.getByRole('region', { name: 'Claim type', exact: true })
  await expect(detail.getByRole('heading', { name: 'Event' })).toBeVisible()
  const fields = detail.getByRole('listbox', { name: 'Fields' })
  await tabTo(page, fields.getByRole('option', { name: /What/ }))
  return { detail, fields }
}

test('a field is added, moved and removed, and what becomes of values is shown before', async ({ desk }) => {
  const page = await begin(desk)
  await press(page, 's', '2')
  const form = page.getByRole('form', { name: 'Claim' })
  await tabTo(page, form.getByRole('textbox', { name: 'What' }))
  await page.keyboard.type('twelve or so')
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()

  const { detail, fields } = await toFieldsOfEvent(page)

  await press(page, 'Insert')
  await expect(detail.getByRole('textbox', { name: 'Label' })).toBeFocused()
  await page.keyboard.type('Weather')
  await press(page, 'Enter')
  await expect(fields.getByRole('option')).toHaveCount(6)
  await expect(fields.getByRole('option').last()).toContainText('Weather')
  await press(page, 'Shift+Tab')
  await expect(fields.getByRole('option', { name: /Weather/ })).toBeFocused()
  await press(page, 'Alt+ArrowUp')
  await expect(fields.getByRole('option').nth(4)).toContainText('Weather')
  await expect(fields.getByRole('option', { name: /Weather/ })).toBeFocused()

  // What is entered as text is no number: it is shown what becomes of it, and it can be left.
  await press(page, 'Home')
  await tabTo(page, detail.getByRole('combobox', { name: 'Holds' }))
  await page.keyboard.type('Quantity')
  await press(page, 'Tab')
  const asked = page.getByRole('region', { name: 'What happens to the values of 1 claim' })
  await expect(asked).toContainText('What: 1')
  await tabTo(page, asked.getByRole('button', { name: 'Leave it' }))
  await press(page, 'Enter')
  await expect(asked).toHaveCount(0)
  await expect(fields.getByRole('option').first()).toContainText('Text')

  await tabTo(page, fields.getByRole('option', { name: /What/ }))
  await press(page, 'Alt+ArrowDown')
  await expect(fields.getByRole('option').nth(1)).toContainText('What')
  const follows = fields.getByRole('option').nth(2)
  const label = (await follows.getAttribute('aria-label')) ?? (await follows.textContent()) ?? ''
  await press(page, 'Delete')
  await expect(asked).toContainText('What: 1 becomes a note on its claim.')
  await expect(asked).toContainText('“twelve or so” → a note')
  expect(await axeFindings(page)).toEqual([])
  await expect(asked.getByRole('button', { name: 'Change it' })).toBeFocused()
  // One question at a time: what would raise another is left, and said to be.
  await tabTo(page, detail.getByRole('combobox', { name: 'Holds' }))
  await page.keyboard.type('Quantity')
  await press(page, 'Tab')
  await expect(status(page)).toContainText('first')
  await expect(detail.getByRole('combobox', { name: 'Holds' })).toHaveValue('text')
  await expect(asked).toContainText('What: 1 becomes a note on its claim.')
  await tabTo(page, asked.getByRole('button', { name: 'Change it' }))
  await press(page, 'Enter')
  await expect(fields.getByRole('option')).toHaveCount(5)
  // What stood below it is in hand in its place.
  await expect(fields.getByRole('option', { selected: true })).toHaveText(label)

  // Removed, moved, moved, named, added: five steps back.
  for (let n = 0; n < 5; n++) await press(page, 'Control+z')
  await expect(fields.getByRole('option')).toHaveCount(5)
  await expect(fields.getByRole('option').first()).toContainText('What')
  await expect(detail.getByRole('heading', { name: '5 fields' })).toBeVisible()
})

test('what is typed for the field that is shown once a new one was taken back is kept', async ({ desk }) => {
  const page = await begin(desk)
  const { detail, fields } = await toFieldsOfEvent(page)
  await press(page, 'Insert')
  const label = detail.getByRole('textbox', { name: 'Label' })
  await expect(label).toBeFocused()
  await tabTo(page, list(page, 'Claim types'))
  await press(page, 'Control+z')
  await expect(fields.getByRole('option')).toHaveCount(5)
  await expect(label).toHaveValue('What')
  await tabTo(page, label)
  await page.keyboard.type('What happened')
  await press(page, 'Enter')
  await expect(fields.getByRole('option').first()).toContainText('What happened')
})

test('a claim type is made as a copy, and one in use gives its claims another before it goes', async ({
  desk,
}) => {
  const page = await begin(desk)
  await press(page, 's', '8')
  const form = page.getByRole('form', { name: 'Claim' })
  await tabTo(page, form.getByRole('textbox', { name: 'Term' }))
  await page.keyboard.type('complaint')
  await press(page, 'Enter')
  await openCodebook(page, 'Claim types')
  await make(page, 'claim type', 'Wording')
  await expect(list(page, 'Claim types').getByRole('option', { name: /Wording/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )

  await press(page, 'd', 'Delete')
  const panel = page.getByRole('region', { name: '1 claim is of the type “Definition”' })
  const type = panel.getByRole('combobox', { name: 'Their new type' })
  await expect(type).toBeFocused()
  await page.keyboard.type('Event')
  await press(page, 'Tab')
  await expect(panel).toContainText('Term: 1 becomes a note on its claim.')
  await expect(panel.getByRole('combobox', { name: 'Where “Term” goes' })).toBeFocused()
  await page.keyboard.type('What')
  await expect(panel).toContainText('Term → What: 1')
  await tabTo(page, panel.getByRole('button', { name: 'Give 1 claim the type “Event”' }))
  await press(page, 'Enter')
  await expect(list(page, 'Claim types').getByRole('option', { name: /Definition/ })).toHaveCount(0)
  await press(page, 'Control+z', 'Control+z')
  await expect(list(page, 'Claim types').getByRole('option', { name: /Definition.*1/ })).toBeVisible()
  await expect(status(page)).toContainText('Undone')
})
