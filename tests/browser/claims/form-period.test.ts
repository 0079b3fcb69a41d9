// A period on its line of time: its ends moved by keys and by hand, opened, called about and uncertain, and stored once.
// Must not break: however many steps somebody makes, they are one change.
import type { Locator, Page } from '@playwright/test'
import { begin, fill, formOf, goTo, make } from '../hard-cases/steps'
import { axeFindings, expect, test } from '../support'
import { theText } from '../support-steps'

const paragraphs = ['The ferry', 'The ferry carried people.', 'It was repaired.']

const line = (page: Page): Locator => formOf(page).getByRole('figure', { name: 'Time line of Period' })
const end = (page: Page, side: 'Start' | 'End'): Locator =>
  line(page).getByRole('slider', { name: `${side} of Period` })

/** A claim with a period; the focus is on the start of its line of time. */
async function periodOf(page: Page, edtf: string): Promise<Locator> {
  await make(page, '1', 2)
  await page.keyboard.press('Alt+Shift+X')
  await fill(page, { 'Period › Date': edtf })
  const date = await goTo(page, 'Period › Date')
  await expect(line(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(end(page, 'Start')).toBeFocused()
  return date
}

test('keys move the ends by what the date is exact to, and say the new period', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  const date = await periodOf(page, '2021-04/2022-03')
  await expect(end(page, 'Start')).toHaveAttribute('aria-valuetext', 'April 2021')
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(date).toHaveValue('2021-02/2022-03')
  await expect(line(page).getByRole('status')).toHaveText('February 2021 to March 2022')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(date).toHaveValue('2020-02/2022-03')
  await page.keyboard.press('~')
  await expect(date).toHaveValue('2020-02~/2022-03')
  await page.keyboard.press('Tab')
  await page.keyboard.press('End')
  await expect(date).toHaveValue('2020-02~/..')
  await expect(end(page, 'End')).toHaveAttribute('aria-valuetext', 'open: it goes on')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('Saved: Changed a claim')
  // What was done at an end is one change each.
  await page.keyboard.press('Control+z')
  await expect(date).toHaveValue('2020-02~/2022-03')
  await page.keyboard.press('Control+z')
  await expect(date).toHaveValue('2021-04/2022-03')
})

test('a single date becomes an interval, and what meets a single date', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  const date = await periodOf(page, '2021-05-03')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(date).toHaveValue('2021-05-03/2021-05-04')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(date).toHaveValue('2021-05-03/2021-06-04')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(date).toHaveValue('2021-05-03')
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  await expect(date).toHaveValue('2021-05-03')
})

test('an end is dragged, and stored where it is let go', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  const date = await periodOf(page, '2017/2020')
  const start = await end(page, 'Start').boundingBox()
  const stop = await end(page, 'End').boundingBox()
  if (!start || !stop) throw new Error('The ends are not in sight.')
  const y = start.y + start.height / 2
  await page.mouse.move(stop.x + stop.width / 2, y)
  await page.mouse.down()
  await page.mouse.move((start.x + stop.x) / 2, y, { steps: 4 })
  await expect(date).toHaveValue(/^2017\/201[89]$/)
  await page.mouse.up()
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('Saved: Changed a claim')
  const moved = await date.inputValue()
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  await expect(date).toHaveValue(moved)
})
