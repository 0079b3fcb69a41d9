// What every test of the library begins with: documents in a folder, imported by its path.
// Must not break: no script calls into the page and no verb calls.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { type Desk, expect } from '../support'
import { newProject, theText } from '../support-steps'

export const status = (page: Page): Locator => page.getByRole('status', { name: 'Status' })
export const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Sources' })
export const rows = (page: Page): Locator => list(page).getByRole('option')
export const details = (page: Page): Locator => page.getByRole('form', { name: 'Source' })

export const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Writes documents into a folder of the test. */
export async function documents({ folder }: Desk, files: Record<string, string>): Promise<string> {
  const at = path.join(folder, 'documents')
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(at, name)), { recursive: true })
    await writeFile(path.join(at, name), text)
  }
  return at
}

/** Imports a folder with the dialog for paths; the report is on the screen afterwards. */
export async function importFolder({ page }: Desk, folder: string): Promise<Locator> {
  await press(page, 'Alt+Shift+I')
  const asking = page.getByRole('dialog', { name: 'Import a folder' })
  await expect(asking.getByRole('textbox', { name: 'Folder' })).toBeFocused()
  await page.keyboard.type(folder)
  await press(page, 'Enter')
  const report = page.getByRole('dialog', { name: 'Import', exact: true })
  // The first document starts the parser's process, which a busy machine takes its time for.
  await expect(report.getByRole('button', { name: 'Done' })).toBeFocused({ timeout: 30_000 })
  return report
}

/** A project with documents in it; the focus is on the text of the first. */
export async function begin(desk: Desk, files: Record<string, string>): Promise<Page> {
  await newProject(desk, 'Library')
  await importFolder(desk, await documents(desk, files))
  await press(desk.page, 'Enter')
  await expect(theText(desk.page)).toBeFocused()
  return desk.page
}

/** Takes an entry of the menu that a key opens, found by the first letters of its name. */
export async function takeFromMenu(
  page: Page,
  typed: string,
  name: string | RegExp,
  key = 'Shift+F10',
): Promise<void> {
  await press(page, key)
  const menu = page.getByRole('menu')
  const entry = menu
    .getByRole('menuitem', { name })
    .or(menu.getByRole('menuitemradio', { name }))
    .or(menu.getByRole('menuitemcheckbox', { name }))
  await expect(entry).toBeVisible()
  await page.keyboard.type(typed)
  await expect(entry).toBeFocused()
  await press(page, 'Enter')
}

/** Goes to the list of sources with its key. */
export async function toSources(page: Page): Promise<void> {
  await press(page, 'Alt+Shift+1')
  await expect(list(page)).toBeFocused()
}

/** What is in the list, from the top. */
export const titles = (page: Page): Promise<string[]> =>
  rows(page).evaluateAll((options) =>
    options.map((option) => option.querySelector('span + span')?.textContent ?? ''),
  )

/** A saved page that says what it is in the places where pages do. */
export const savedPage = (title: string, publisher: string, date: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${publisher}</title>
  <meta property="og:title" content="${title}"><meta property="og:site_name" content="${publisher}">
  <meta property="article:published_time" content="${date}"></head>
  <body><article><h1>${title}</h1><p>The harbour office counted 42 complaints in spring.</p>
  <p>None of the ferries was late.</p></article></body></html>`
