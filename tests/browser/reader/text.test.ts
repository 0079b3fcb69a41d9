// A saved page in the reader: its structure, finding in it, links that lead nowhere, tags and notes.
import { axeFindings, expect, test } from '../support'
import { theText } from '../support-steps'
import { begin, goTo, inText, press, selected, status } from './steps'

test('keeps headings, lists, tables and marks, and positions across them', async ({ desk }) => {
  const page = await begin(desk)
  const text = theText(page)
  await expect(text.getByRole('heading', { name: 'What was counted', level: 2 })).toBeVisible()
  await expect(text.getByRole('listitem')).toHaveText(['12 sailing boats', '28 others'])
  await expect(text.getByRole('cell')).toHaveText(['Year', 'Boats', '2020', '40'])
  await goTo(page, 'The quay office')
  await press(page, 's')
  await expect(selected(page, 'The quay office counted 40 boats in May.')).toBeAttached()
  await press(page, 'Escape', 'Home', 'Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowRight')
  await press(page, 'Control+ArrowRight', 'Shift+Control+ArrowRight', 'Shift+Control+ArrowRight')
  await expect(page.getByText(/^Selected:\s+40 boats$/)).toBeAttached()
})

test('shows the address of a link and copies it, and leads nowhere', async ({ desk }) => {
  const page = await begin(desk)
  await inText(page, '40 boats').click()
  const popup = page.getByRole('dialog', { name: 'Link in the document' })
  await expect(popup).toContainText('https://quay.example/report')
  await expect(popup.getByRole('button', { name: 'Copy address' })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Enter', 'Escape')
  await expect(popup).toBeHidden()
  await press(page, 'Control+f', 'Control+a', 'Control+v')
  await expect(page.getByRole('searchbox', { name: 'Find in this source' })).toHaveValue(
    'https://quay.example/report',
  )
})

test('finds words whatever their case and accents, and returns with the match selected', async ({ desk }) => {
  const page = await begin(desk)
  await press(page, 'Control+Home', '/')
  const box = page.getByRole('searchbox', { name: 'Find in this source' })
  await expect(box).toBeFocused()
  await page.keyboard.type('cafe')
  await expect(page.getByText('1 of 1')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()
  await expect(selected(page, 'Café')).toBeAttached()

  await press(page, 'Control+Home', 'Control+f')
  await press(page, 'Control+a')
  await page.keyboard.type('BOATS')
  await expect(page.getByText('1 of 4')).toBeVisible()
  await press(page, 'Enter', 'Enter')
  await expect(page.getByText('3 of 4')).toBeVisible()
  await press(page, 'Shift+Enter')
  await expect(page.getByText('2 of 4')).toBeVisible()
  await page.getByRole('button', { name: 'Match case' }).press('Space')
  await expect(page.getByText('No matches')).toBeVisible()
})

test('tags a passage and notes something on it, each one step to undo', async ({ desk }) => {
  const page = await begin(desk)
  const list = page.getByRole('listbox', { name: 'In this source' })
  await goTo(page, 'Café')
  await press(page, 's', 't')
  await page.keyboard.type('witnesses')
  await press(page, 'Enter')
  await expect(list.getByRole('option')).toContainText(['witnesses'])
  await expect(page.getByRole('button', { name: 'Remove tag witnesses' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()

  await press(page, 'n')
  await page.keyboard.type('Ask the owners.')
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Control+Enter')
  await expect(theText(page)).toBeFocused()
  await expect(page.getByRole('button', { name: /^1 highlight in paragraph.*1 note$/ })).toBeVisible()
  await expect(list.getByRole('option')).toContainText(['1 note'])

  await press(page, 'Control+z')
  await expect(list.getByText('1 note')).toBeHidden()
  await press(page, 'Control+z')
  await expect(list.getByRole('option')).toHaveCount(0)
  await expect(status(page)).toContainText('witnesses')
})
