// What every test of the codebook begins with: its view with one of the lists open, the focus in that.
// Must not break: no script calls into the page, no verb calls and no mouse.
import type { Locator, Page } from '@playwright/test'
import { type Desk, expect } from '../support'
import { importText, newProject, tabTo } from '../support-steps'

export type ListName = 'Tags' | 'Claim types' | 'Entities'

export const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

export const status = (page: Page): Locator => page.getByRole('status', { name: 'Status' })
export const side = (page: Page): Locator => page.getByRole('region', { name: 'Codebook' })
export const tree = (page: Page): Locator => side(page).getByRole('tree', { name: 'Tags' })
export const row = (page: Page, name: string | RegExp): Locator => tree(page).getByRole('treeitem', { name })
export const list = (page: Page, name: Exclude<ListName, 'Tags'>): Locator =>
  side(page).getByRole('listbox', { name })

/** A project with a source of three lines; the focus is on its text. */
export async function begin(desk: Desk): Promise<Page> {
  await newProject(desk, 'Codes')
  await importText(
    desk,
    'ferries.txt',
    'The harbour office counted 42 complaints.\n\nThe ferry was late.\n\nHPS said so.',
  )
  return desk.page
}

/** Opens the codebook at one of its lists, with the focus in it where there is anything in it. */
export async function openCodebook(page: Page, name: ListName): Promise<void> {
  await press(page, 'Alt+Shift+B')
  const radio = side(page).getByRole('radio', { name })
  if (!(await radio.isChecked())) {
    await tabTo(page, side(page).getByRole('radio', { checked: true }))
    const there = ['Tags', 'Claim types', 'Entities']
    const now = await side(page).getByRole('radio', { checked: true }).getAttribute('value')
    const from = ['tags', 'claimTypes', 'entities'].indexOf(now ?? '')
    for (let n = from; n !== there.indexOf(name); n = (n + 1) % 3) await press(page, 'ArrowRight')
    await expect(radio).toBeChecked()
  }
}

/** Makes something of the open list with the button beside the filter box, by its name. */
export async function make(page: Page, what: 'tag' | 'claim type' | 'entity', name: string): Promise<void> {
  await tabTo(page, side(page).getByRole('button', { name: `New ${what}` }))
  await press(page, 'Enter')
  const panel = page.getByRole('region', { name: `New ${what}` })
  await expect(panel.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type(name)
  await press(page, 'Enter')
  await expect(panel).toBeHidden()
}

/** The tag in hand, with the focus on its tree. */
export async function expectInHand(page: Page, name: RegExp): Promise<void> {
  await expect(row(page, name)).toHaveAttribute('aria-selected', 'true')
  await expect(tree(page)).toBeFocused()
}
