// What a person does in every test, by key presses, roles and names only.
// Must not break: no script calls into the page, no verb calls, no mouse.
import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Locator, type Page } from '@playwright/test'
import { type Desk, expect } from './support'

/** The text of the open source, with the focus on it. */
export const theText = (page: Page): Locator =>
  page.getByRole('region', { name: 'Reader' }).getByRole('application')

/**
 * Prepares on the command line, with a data folder of its own, what is no part of the test; answers with what that printed,
 * and throws where it fails.
 */
export const assay = ({ folder }: Desk, ...args: string[]): string =>
  execFileSync(process.execPath, ['out/main/cli.js', ...args], {
    env: { ...process.env, ASSAY_HOME: path.join(folder, 'other') },
    encoding: 'utf8',
    stdio: 'pipe',
  })

/** Imports a text on the command line; answers with the id of its source. */
export async function importAside(desk: Desk, file: string, name: string, text: string): Promise<string> {
  const place = path.join(desk.folder, name)
  await writeFile(place, text)
  const report = JSON.parse(assay(desk, 'import', file, place, '--json')) as { imported: { id: string }[] }
  return report.imported[0]?.id ?? ''
}

/** Carries operations out on the command line. */
export async function applyAside(desk: Desk, file: string, operations: readonly object[]): Promise<void> {
  const place = path.join(desk.folder, 'operations.jsonl')
  await writeFile(place, operations.map((each) => JSON.stringify(each)).join('\n'))
  assay(desk, 'apply', file, place)
}

/** Makes a project in the test's folder, where it is offered on the Welcome page. Answers with its path. */
export async function newProject({ page, folder }: Desk, title: string): Promise<string> {
  // Whoever listens from the start gets the file dialog, however soon it is asked for.
  page.on('filechooser', () => undefined)
  const file = path.join(folder, `${title}.assay`)
  await tabTo(page, page.getByRole('button', { name: 'New project' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New project' })
  await expect(dialog.getByLabel('Title')).toBeFocused()
  await page.keyboard.type(title)
  // Nearly every test begins here, and each character of a typed path takes as long as any other key.
  await expect(dialog.getByLabel('File', { exact: true })).toHaveValue(file)
  const name = dialog.getByLabel('Your name')
  if (await name.isVisible()) await fill(page, name, 'Test person')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible()
  return file
}

/** Opens a project by its path, from the Welcome page. */
export async function openProject(page: Page, file: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Open project' }))
  await page.keyboard.press('Enter')
  const field = page.getByRole('dialog', { name: 'Open project' }).getByRole('textbox', { name: 'File' })
  // The home folder stands there first.
  await expect(field).not.toHaveValue('')
  await fill(page, field, file)
  await page.keyboard.press('Enter')
}

/** Imports a text under a file name, with Ctrl+I, and stands in its text afterwards. */
export async function importText({ page, folder }: Desk, name: string, text: string): Promise<void> {
  const file = path.join(folder, name)
  await writeFile(file, text)
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+i')
  await (await chooser).setFiles(file)
  const dialog = page.getByRole('dialog', { name: 'Import' })
  // The first document starts the parser's process, which a busy machine takes its time for.
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused({ timeout: 30_000 })
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
}

/** Goes to a control with Tab, as a person without a mouse has to. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  // Nobody tabs to what isn't there yet.
  await expect(target).toBeVisible()
  for (let n = 0; n < most; n++) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused({ timeout: 1 })
}

/** Goes to a field with Tab and types over what stands in it. */
export async function fill(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** Starts anew with a project that is said to be open for reading only. For tests that use `intercepts`. */
export async function againReadOnly(desk: Desk, project: string): Promise<Page> {
  await desk.restart()
  const { page } = desk
  await page.route(/\/call\/open(ed)?Project$/, async (route) => {
    const response = await route.fetch()
    const answer = (await response.json()) as { value: object }
    await route.fulfill({ response, json: { ...answer, value: { ...answer.value, readOnly: true } } })
  })
  await expect(page.getByRole('button', { name: project, exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  return page
}
