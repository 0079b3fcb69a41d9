// Highlights that are there: boundaries moved by keys and by a handle, split, merged, and chosen among several.
import type { Page } from '@playwright/test'
import { axeFindings, expect, test } from '../support'
import { importText, newProject, theText } from '../support-steps'
import { goTo, press, selected, status } from './steps'

const text = 'The office counted 40 boats in May. Nobody asked the owners.\n\nThe last count is from June.'

const quotes = (page: Page) => page.getByRole('listbox', { name: 'In this source' }).getByRole('option')

/** Finds words, and comes back to the text with them selected. */
async function select(page: Page, words: string): Promise<void> {
  await press(page, '/', 'Control+a')
  await page.keyboard.type(words)
  await press(page, 'Escape')
  await expect(selected(page, words)).toBeAttached()
}

test('moves a boundary by character, word and sentence as one step, splits and merges', async ({ desk }) => {
  await newProject(desk, 'Quay')
  await importText(desk, 'boats.txt', text)
  const { page } = desk
  await select(page, '40 boats')
  await press(page, '1')
  await expect(page.getByRole('form', { name: 'Claim' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  // Without a claim in hand the list of highlights is seen.
  await press(page, 'Escape', 'Escape')
  await expect(quotes(page)).toHaveText([/40 boats/])

  // By keys: each end, each size of step, one step of the history.
  await press(page, '.', 'Control+ArrowRight')
  await expect(selected(page, '40 boats in')).toBeAttached()
  await press(page, 'ArrowRight')
  await expect(selected(page, '40 boats in M')).toBeAttached()
  await press(page, 'ArrowDown', ',')
  await press(page, 'ArrowUp')
  await expect(selected(page, 'The office counted 40 boats in May.')).toBeAttached()
  await press(page, 'Enter')
  await expect(status(page)).toContainText('Saved: Changed a highlight')
  await expect(quotes(page)).toHaveText([/The office counted 40 boats in May\./])
  await press(page, '.', 'ArrowDown')
  await expect(selected(page, 'The office counted 40 boats in May. Nobody asked the owners.')).toBeAttached()
  await press(page, 'Escape')
  await expect(selected(page, 'The office counted 40 boats in May.')).toBeAttached()
  await expect(status(page)).toContainText('as it was')
  await press(page, 'Control+z')
  await expect(quotes(page)).not.toContainText(['The office counted'])
  await press(page, 'Control+Shift+z')
  await expect(quotes(page)).toHaveText([/The office counted/])

  // Split at the caret: the claim rests on both. Then made one again.
  await goTo(page, 'counted ')
  await press(page, '|')
  await expect(status(page)).toContainText('Saved: Split a highlight')
  await expect(quotes(page)).toHaveText([/The office counted/, /40 boats in May\./])
  await press(page, 'm')
  await expect(status(page)).toContainText('Saved: Merged 2 highlights')
  await expect(quotes(page)).toHaveText([/The office counted 40 boats in May\./])

  // Another one inside it: Enter asks which is meant.
  await select(page, '40 boats')
  await press(page, 'h')
  await expect(quotes(page)).toHaveCount(2)
  await press(page, 'ArrowLeft', 'ArrowRight', 'Enter')
  const menu = page.getByRole('menu', { name: 'Highlights here' })
  await expect(menu.getByRole('menuitem')).toHaveText([
    '1 · Highlight: “40 boats”',
    '2 · Statistic: “The office counted 40 boats in May.”',
  ])
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'ArrowDown', 'Enter')
  await expect(menu).toBeHidden()
  await expect(theText(page)).toBeFocused()
  await expect(selected(page, 'The office counted 40 boats in May.')).toBeAttached()
  await press(page, 'Enter')
  await expect(page.getByRole('form', { name: 'Claim' })).toBeVisible()
})

test('shows only the highlights that are asked for, and says how many of how many', async ({ desk }) => {
  await newProject(desk, 'Quay')
  await importText(desk, 'boats.txt', text)
  const { page } = desk
  await select(page, '40 boats')
  await press(page, 't')
  await page.keyboard.type('water')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'Remove tag water' })).toBeVisible()
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()
  await select(page, 'owners')
  await press(page, 'h')
  await expect(page.getByRole('button', { name: '2 highlights', exact: true })).toBeVisible()
  await press(page, 'Control+Alt+f')
  const choices = page.getByRole('dialog', { name: 'Highlights shown' })
  await expect(choices.getByRole('option').first()).toBeFocused()
  await page.keyboard.type('water')
  await expect(choices.getByRole('option', { name: /water/ })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(choices.getByRole('option', { name: /water/, selected: true })).toBeVisible()
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()
  await expect(page.getByRole('button', { name: '1 of 2 highlights' })).toBeVisible()
  await press(page, 'Control+Home', ']')
  await expect(selected(page, '40 boats')).toBeAttached()
  await press(page, ']')
  await expect(status(page)).toContainText('No more highlights')
})
