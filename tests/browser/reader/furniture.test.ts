// Page furniture: said to be such, folded, passed over, opened, taken back; and no highlight in it is hidden.
import { axeFindings, expect, test } from '../support'
import { tabTo, theText } from '../support-steps'
import { begin, goTo, inText, press, selected, status } from './steps'

test('says what a part of the page is, folds it, passes over it and takes that back', async ({ desk }) => {
  const page = await begin(desk)
  await goTo(page, 'The office is')
  await press(page, 'Shift+J', 'Shift+End', 'Alt+Shift+M')
  const menu = page.getByRole('menu', { name: 'This part of the page is' })
  await expect(menu.getByRole('menuitem', { name: 'Body text' })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.type('Fu')
  await press(page, 'Enter')
  const fold = page.getByRole('button', { name: 'Page furniture: 2 lines' })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(status(page)).toContainText('now “Furniture”')
  await expect(inText(page, 'The office is on the north quay.')).toBeHidden()

  await expect(theText(page)).toBeFocused()
  await goTo(page, 'Café')
  await press(page, 'j', 's')
  await expect(selected(page, 'The last count is from June.')).toBeAttached()

  await tabTo(page, fold)
  await press(page, 'Enter')
  await expect(inText(page, 'The office is on the north quay.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Enter')
  await expect(inText(page, 'The office is on the north quay.')).toBeHidden()
  await press(page, 'Control+z')
  await expect(fold).toBeHidden()
  await expect(inText(page, 'The office is on the north quay.')).toBeVisible()
})

test('shows highlights in a fold on its line, and opens it for whoever is led into it', async ({ desk }) => {
  const page = await begin(desk)
  await goTo(page, 'The office is')
  await press(page, 's', 'h', 'Alt+Shift+M')
  await page.keyboard.type('Fu')
  await press(page, 'Enter')
  const fold = page.getByRole('button', { name: /Page furniture: 1 line.*1 highlight/ })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await press(page, 'Control+Home', ']')
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await expect(selected(page, 'The office is on the north quay.')).toBeAttached()
  await press(page, 'Alt+Shift+F')
  await expect(status(page)).toContainText('is shown')
  await press(page, 'Alt+Shift+F')
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await press(page, '/')
  await page.keyboard.type('north quay')
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
})
