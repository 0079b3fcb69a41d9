// Close reading as a person without a mouse does it, in whatever shell the desk stands: highlights that are moved, split,
// merged, chosen and filtered; words that are found; headings and layouts.
// Must not break: no script calls into the page and no verb calls; each key waits for what it depends on.
import type { Locator, Page } from '@playwright/test'
import { axeFindings, type Desk, expect } from './support'
import { goTo, inText, press, selected, selectWords, status } from './reader/steps'
import { importText, newProject, theText } from './support-steps'

const boats = 'The office counted 40 boats in May. Nobody asked the owners.'
const article = [
  '# The quay',
  boats,
  'The last count is from June. A recount of all boats may follow.',
  '## Nets',
  ...Array.from({ length: 40 }, (_, n) => `Net ${n} was mended.`),
  '## Owners',
  'Nobody asked them.',
].join('\n\n')

export async function readClosely(desk: Desk): Promise<void> {
  await newProject(desk, 'Quay')
  await importText(desk, 'quay.md', article)
  await moveBoundaries(desk.page)
  await splitAndMerge(desk.page)
  await chooseOne(desk.page)
  await showSome(desk.page)
  await findWords(desk.page)
  await goAbout(desk.page)
}

const quotes = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'In this source' }).getByRole('option')

/** By keys: each end, each size of step, one step of the history. */
async function moveBoundaries(page: Page): Promise<void> {
  await selectWords(page, '40 boats')
  await press(page, '1')
  await expect(page.getByRole('form', { name: 'Claim' }).locator(':focus')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  // Without a claim in hand the list of highlights is seen.
  await press(page, 'Escape', 'Escape')
  await expect(quotes(page)).toHaveText([/40 boats/])
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
  await expect(selected(page, boats)).toBeAttached()
  await press(page, 'Escape')
  await expect(selected(page, 'The office counted 40 boats in May.')).toBeAttached()
  await expect(status(page)).toContainText('as it was')
  await press(page, 'Control+z')
  await expect(quotes(page)).not.toContainText(['The office counted'])
  await press(page, 'Control+Shift+z')
  await expect(quotes(page)).toHaveText([/The office counted/])
}

/** Split at the caret, the claim rests on both; then made one again. */
async function splitAndMerge(page: Page): Promise<void> {
  await goTo(page, 'counted ')
  await press(page, '|')
  await expect(status(page)).toContainText('Saved: Split a highlight')
  await expect(quotes(page)).toHaveText([/The office counted/, /40 boats in May\./])
  await press(page, 'm')
  await expect(status(page)).toContainText('Saved: Merged 2 highlights')
  await expect(quotes(page)).toHaveText([/The office counted 40 boats in May\./])
}

/** Another one inside it: Enter asks which is meant, and of several claims on one passage which. */
async function chooseOne(page: Page): Promise<void> {
  await selectWords(page, '40 boats')
  await press(page, 'h')
  await expect(quotes(page)).toHaveCount(2)
  await selectWords(page, 'The office counted 40 boats in May.')
  await press(page, '3')
  const form = page.getByRole('form', { name: 'Claim' })
  await expect(form.getByRole('heading', { name: 'Allegation' })).toBeVisible()
  await expect(form.locator(':focus')).toBeVisible()
  await press(page, 'Control+Enter')
  await expect(theText(page)).toBeFocused()
  await press(page, 'Escape', 'Escape')
  await expect(quotes(page)).toHaveCount(3)
  await goTo(page, '40 boats')
  await press(page, 'ArrowLeft', 'Enter')
  const menu = page.getByRole('menu', { name: 'Highlights here' })
  await expect(menu.getByRole('menuitem')).toHaveText([
    '1 · Highlight: “40 boats”',
    '2 · Statistic: “The office counted 40 boats in May.”',
    '3 · Allegation: “The office counted 40 boats in May.”',
  ])
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'ArrowDown', 'Enter')
  await expect(menu).toBeHidden()
  await expect(theText(page)).toBeFocused()
  await expect(selected(page, 'The office counted 40 boats in May.')).toBeAttached()
  // The chosen one opens; asked again, the next.
  await press(page, 'Enter')
  await expect(form.locator(':focus')).toBeVisible()
  await expect(form.getByRole('heading', { name: 'Statistic' })).toBeVisible()
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()
  await press(page, 'Enter')
  await expect(form.getByRole('heading', { name: 'Allegation' })).toBeVisible()
  await expect(form.locator(':focus')).toBeVisible()
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()
}

/** Only those that are asked for, and how many of how many. */
async function showSome(page: Page): Promise<void> {
  await selectWords(page, 'The last count')
  await press(page, 't')
  await page.keyboard.type('water')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'Remove tag water' })).toBeVisible()
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()
  await expect(page.getByRole('button', { name: '3 highlights', exact: true })).toBeVisible()
  await press(page, 'Control+Alt+f')
  const choices = page.getByRole('dialog', { name: 'Highlights shown' })
  await expect(choices.getByRole('option').first()).toBeFocused()
  await page.keyboard.type('water')
  await expect(choices.getByRole('option', { name: /water/ })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Enter')
  await expect(choices.getByRole('option', { name: /water/, selected: true })).toBeVisible()
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()
  await expect(page.getByRole('button', { name: '1 of 3 highlights' })).toBeVisible()
  await press(page, 'Control+Home', ']')
  await expect(selected(page, 'The last count')).toBeAttached()
  await press(page, ']')
  await expect(status(page)).toContainText('No more highlights')
}

/** By whole words, case and expression. */
async function findWords(page: Page): Promise<void> {
  const bar = page.getByRole('search', { name: 'Find in this source' })
  await press(page, 'Control+Home', '/', 'Control+a')
  await page.keyboard.type('count')
  await expect(bar.getByText('1 of 3', { exact: true })).toBeVisible()
  await press(page, 'Alt+w')
  await expect(bar.getByText('1 of 1', { exact: true })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Alt+w', 'Control+a')
  await page.keyboard.type('MAY')
  await expect(bar.getByText('1 of 2', { exact: true })).toBeVisible()
  await press(page, 'Alt+c')
  await expect(bar.getByText('No matches')).toBeVisible()
  await press(page, 'Alt+c', 'Alt+r', 'Control+a')
  await page.keyboard.type('net 3\\d')
  await expect(bar.getByText('1 of 10', { exact: true })).toBeVisible()
  await press(page, 'Enter', 'Escape')
  await expect(selected(page, 'Net 31')).toBeAttached()
  await expect(inText(page, 'Net 31 was')).toBeInViewport()
  await press(page, 'Escape')
}

/** To a heading, and nothing but the text for a while. */
async function goAbout(page: Page): Promise<void> {
  const outline = page.getByRole('dialog', { name: 'Outline' })
  await press(page, 'g', 'o')
  await expect(outline.getByRole('treeitem', { name: 'Nets' })).toHaveAttribute('aria-current', 'location')
  await page.keyboard.type('qu')
  await expect(outline.getByRole('treeitem')).toHaveText(['The quay'])
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  await expect(inText(page, 'The quay')).toBeInViewport()
  const sources = page.getByRole('listbox', { name: 'Sources' })
  await press(page, 'g', 'f')
  await expect(sources).toBeHidden()
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Control+Alt+g')
  await expect(status(page)).toHaveText('Layout: wide lines.')
  await expect(sources).toBeVisible()
  await expect(theText(page)).toBeFocused()
}
