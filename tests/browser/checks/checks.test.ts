// Checks by keys: what doesn't add up is found, looked at, decided about with a reason, and undone.
// Must not break: no script calls into the page, no verb calls and no mouse.
import type { Locator, Page } from '@playwright/test'
import { axeFindings, expect, test } from '../support'
import { fill, tabTo, theText } from '../support-steps'

const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Checks' })
const detail = (page: Page): Locator => page.getByRole('region', { name: 'Check', exact: true })

/** Opens the sample project and goes to its checks. */
async function toChecks(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Open sample project' }))
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('g')
  await page.keyboard.press('k')
  await expect(list(page)).toBeFocused()
  await expect(list(page).getByRole('option').first()).toBeVisible()
}

test('finds the breakdown that doesn’t close, and leads to the passages of its parts', async ({ desk }) => {
  const { page } = desk
  await toChecks(page)
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page)).toEqual([])
  const first = list(page).getByRole('option').first()
  await expect(first.getByLabel('Does not hold')).toBeVisible()
  await page.keyboard.press('Home')
  const message = (await detail(page).getByRole('heading').textContent()) ?? ''
  await expect(first).toContainText(message)
  const passages = detail(page).getByRole('list', { name: 'Claims and their passages' })
  const passage = passages.getByRole('button').first()
  await expect(passage).toBeVisible()
  await tabTo(page, passage)
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
})

test('keeps what was decided about a check with its reason, through undo and another day', async ({
  desk,
}) => {
  const { page } = desk
  await toChecks(page)
  const open = await list(page).getByRole('option').count()
  const message = (await detail(page).getByRole('heading').textContent()) ?? ''
  await fill(page, detail(page).getByLabel('Reason'), 'They count drivers twice')
  await tabTo(page, detail(page).getByRole('button', { name: 'Dismiss' }))
  await page.keyboard.press('Enter')
  const name = page.getByRole('dialog', { name: 'Your name' })
  await expect(name.getByLabel('Your name')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(name).toBeHidden()
  await expect(list(page).getByRole('option')).toHaveCount(open - 1)
  await expect(list(page).getByText(message)).toHaveCount(0)

  await tabTo(page, page.getByRole('radio', { name: /^Open/ }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(list(page).getByRole('option')).toHaveCount(1)
  await expect(detail(page)).toContainText('Dismissed: They count drivers twice')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(list(page).getByRole('option')).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(list(page).getByRole('option')).toHaveCount(1)

  await tabTo(page, detail(page).getByRole('button', { name: 'Take the decision back' }))
  await page.keyboard.press('Enter')
  await expect(list(page).getByRole('option')).toHaveCount(0)
})

test('after a decision the next check stands there, with the focus on the list', async ({ desk }) => {
  const { page } = desk
  await toChecks(page)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  const third = (await list(page).getByRole('option').nth(2).textContent()) ?? ''
  await tabTo(page, detail(page).getByRole('button', { name: 'Accept' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Your name' })).toBeVisible()
  await page.keyboard.press('Enter')
  const active = list(page).locator('[data-active]')
  await expect(active).toHaveText(third)
  await expect(active).toHaveAttribute('aria-posinset', '2')
  await expect(list(page)).toBeFocused()
})

test('shows what of the sources was read and claimed, and leads to them', async ({ desk }) => {
  const { page } = desk
  await toChecks(page)
  await page.keyboard.press('Alt+Shift+G')
  const dialog = page.getByRole('dialog', { name: 'Coverage' })
  const rows = dialog.getByRole('listbox', { name: 'Coverage' }).getByRole('option')
  await expect(rows).toHaveCount(8)
  await expect(dialog.getByRole('listbox', { name: 'Coverage' })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page)).toEqual([])
  const title = (await rows.nth(1).locator('[title]').getAttribute('title')) ?? ''
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(theText(page)).toBeFocused()
  await expect(page).toHaveTitle(`The Saltmere complaints — ${title}`)
})

test('shows every passage of what is told by several, each with where it stands', async ({ desk }) => {
  const { page } = desk
  await toChecks(page)
  await goToCheck(page, '3 sources, one origin')
  const passages = detail(page).getByRole('list', { name: 'Claims and their passages' })
  await expect(passages.getByRole('button')).toHaveCount(3)
  for (const publisher of ['The Harbour Post', 'Saltmere Transport Inspectorate', 'Saltmere Courier'])
    await expect(passages.getByText(publisher, { exact: false })).toHaveCount(1)
})

test('keeps its numbers and passages in a window of 640 by 400', async ({ desk }) => {
  const { page } = desk
  await page.setViewportSize({ width: 640, height: 400 })
  await toChecks(page)
  await goToCheck(page, 'percentage points')
  const picture = detail(page).getByRole('figure')
  await expect(picture).toContainText('7.14 %')
  const whole = await picture.boundingBox()
  const number = await picture.getByText('7.14 %').boundingBox()
  expect((number?.x ?? 0) + (number?.width ?? Infinity)).toBeLessThanOrEqual(
    (whole?.x ?? 0) + (whole?.width ?? 0),
  )
  for (const button of await detail(page).getByRole('button').all()) {
    const { x = -1, width = Infinity } = (await button.boundingBox()) ?? {}
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(640)
  }
})

/** Goes down the list to the check whose sentence has these words. */
async function goToCheck(page: Page, words: string): Promise<void> {
  const heading = detail(page).getByRole('heading', { level: 2 })
  const most = await list(page).getByRole('option').count()
  for (let n = 0; n < most; n++) {
    if ((await heading.textContent())?.includes(words) === true) return
    const before = await heading.textContent()
    await page.keyboard.press('ArrowDown')
    await expect(heading).not.toHaveText(before ?? '')
  }
  await expect(heading).toContainText(words)
}
