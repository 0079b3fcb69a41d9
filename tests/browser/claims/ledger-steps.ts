// What a person does in the claims ledger, by key presses, roles and names only.
// Must not break: every step waits for what it was to bring about.
import { expect, type Locator, type Page } from '@playwright/test'
import type { Desk } from '../support'
import { tabTo, theText } from '../support-steps'

export const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Claims' })
export const rows = (page: Page): Locator => grid(page).locator('tbody').getByRole('row')
export const status = (page: Page): Locator => page.getByRole('status', { name: 'Status' })
export const shown = (page: Page): Locator => page.getByRole('status', { name: 'Claims in the table' })
export const header = (page: Page, name: string): Locator => grid(page).getByRole('columnheader', { name })
export const selection = (page: Page): Locator => page.getByRole('toolbar', { name: /selected$/ })

/** The sample project with its 46 claims, the ledger open and the focus on its first cell. */
export async function openLedger({ page }: Desk): Promise<void> {
  await expect(page.getByRole('button', { name: 'Open sample project' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused({ timeout: 30_000 })
  await toLedger(page)
}

/** To the ledger from the text. */
export async function toLedger(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(grid(page).locator(':focus')).toBeVisible()
}

/** Presses a key a number of times, and others before it held down. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let n = 0; n < times; n++) await page.keyboard.press(key)
}

/** Goes to a column in the row that has the focus. */
export async function toColumn(page: Page, name: string): Promise<void> {
  const names = await grid(page).getByRole('columnheader').allInnerTexts()
  const column = names.findIndex((each) => each.trim().startsWith(name))
  expect(column, `the column ${name} among ${names.join(', ')}`).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Home')
  await press(page, 'ArrowRight', column)
  await expect(grid(page).locator(`:focus[aria-colindex="${column + 1}"]`)).toBeVisible()
}

/** The texts of a column in the rows that are drawn. */
export async function column(page: Page, name: string): Promise<string[]> {
  const names = await grid(page).getByRole('columnheader').allInnerTexts()
  const index = names.findIndex((each) => each.trim().startsWith(name)) + 1
  const texts = await rows(page).locator(`[aria-colindex="${index}"]`).allInnerTexts()
  // The letter of a claim type stands on a line of its own, for the eye.
  return texts.map((text) => text.split('\n').at(-1) ?? '')
}

/** Answers once who makes the changes, which the first change asks. */
export async function tellName(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Your name' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Test person')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

/** Takes an entry from a menu that a button opens. */
export async function choose(page: Page, button: Locator, entry: string | RegExp): Promise<void> {
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitem', { name: entry }).first()
  await expect(item).toBeVisible()
  for (let n = 0; n < 40 && (await item.and(page.locator(':focus')).count()) === 0; n++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}
