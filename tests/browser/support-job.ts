// The whole job once through, as a person without a mouse does it, in whatever shell the desk stands.
// Must not break: no script calls into the page and no verb calls; what is checked is seen or lies on disk.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { axeFindings, type Desk, expect } from './support'
import { accept, fill as fillClaim } from './hard-cases/steps'
import { fill, importText, newProject, tabTo, theText } from './support-steps'

const paragraphs = Array.from(
  { length: 60 },
  (_, n) => `In year ${n + 1} nothing was counted at the harbour.`,
)
const sentence = 'The harbour office received 42 complaints between 2019 and 2021.'
const article = [...paragraphs, `${sentence} Most of them were about noise.`].join('\n\n')
const title = 'Harbour — In year 1 nothing was counted at the harbour.'

/** Imports, reads, claims, exports, reopens at the same place and undoes. */
export async function doTheJob(desk: Desk): Promise<void> {
  await newProject(desk, 'Harbour')
  await importText(desk, 'harbour.txt', article)
  const { page } = desk
  await expect(page).toHaveTitle(title)

  await makeClaim(page)
  expect(await axeFindings(page)).toEqual([])

  // It stands in the table, and leads from there to its passage.
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  const row = page
    .getByRole('grid', { name: 'Claims' })
    .getByRole('row', { name: /Complaints at the office/ })
  await expect(row).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, row.locator('[tabindex="0"]'))
  await page.keyboard.press('Control+Enter')
  await expect(theText(page)).toBeFocused()
  await expect(theText(page).getByText(sentence)).toBeInViewport()

  await exportClaims(page, path.join(desk.folder, 'claims.csv'))

  // Another day: the program starts again, and the project is opened from the list.
  await desk.restart()
  const again = desk.page
  await expect(again.getByRole('button', { name: 'Harbour', exact: true })).toBeFocused()
  await again.keyboard.press('Enter')
  await expect(again).toHaveTitle(title)
  await expect(theText(again)).toBeFocused()
  await expect(theText(again).getByText(sentence)).toBeInViewport()
  await undoAll(again)
}

/** What the statistic is filled with; each becomes a step that can be undone. */
const filling = {
  'Quantity › Text': '42',
  'Quantity › Value': '42',
  'Quantity › Unit': 'complaints',
  'Period › Text': 'between 2019 and 2021',
  'Period › Date': '2019/2021',
  Statement: 'Complaints at the office',
}

/** Goes to the last paragraph, selects its first sentence, makes a statistic of it and fills it in. */
async function makeClaim(page: Page): Promise<void> {
  await page.keyboard.press('Control+End')
  await page.keyboard.press('k')
  await page.keyboard.press('s')
  await expect(page.getByText(`Selected: ${sentence}`)).toBeAttached()
  await page.keyboard.press('1')
  const form = page.getByRole('form', { name: 'Claim' })
  await expect(form.locator(':focus')).toBeVisible()
  await fillClaim(page, filling)
  await accept(page)
  await expect(theText(page)).toBeFocused()
}

async function exportClaims(page: Page, target: string): Promise<void> {
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await fill(page, dialog.getByLabel('File', { exact: true }), target)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText(`Exported 1 row to ${target}`)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const csv = await readFile(target, 'utf8')
  expect(csv).toContain(sentence)
  for (const value of Object.values(filling)) expect(csv).toContain(`,${value},`)
}

/** Takes back every field, and the claim with its highlight as the last, and does the claim again. */
async function undoAll(page: Page): Promise<void> {
  const marker = page.getByRole('button', { name: '1 highlight in paragraph 61' })
  const status = page.getByRole('status', { name: 'Status' })
  await expect(marker).toBeVisible()
  for (const _field of Object.keys(filling)) {
    await page.keyboard.press('Control+z')
    await expect(status).toContainText('Undone: Changed')
  }
  await expect(marker).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(marker).toBeHidden()
  await page.keyboard.press('Control+Shift+z')
  await expect(marker).toBeVisible()
}
