// The attribution as a line of hops: opened, moved, added and removed by keys, and dragged.
// Must not break: the place of a hop among the others is heard, and what was removed comes back with undo.
import type { Locator, Page } from '@playwright/test'
import { begin, create, fill, formOf, goTo, make } from '../hard-cases/steps'
import { axeFindings, expect, test } from '../support'
import { tabTo } from '../support-steps'

const paragraphs = ['The ferry', 'The ferry carried 1,200 people in May.']

const line = (page: Page): Locator => formOf(page).getByRole('listbox', { name: 'Line of attribution' })
const hop = (page: Page, name: string): Locator => line(page).getByRole('option', { name, exact: true })
const names = (page: Page): Promise<(string | null)[]> =>
  line(page)
    .getByRole('option')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))

/** A claim with three hops; the focus is on the first one of the line. */
async function threeHops(page: Page): Promise<void> {
  await make(page, '1', 2)
  await page.keyboard.press('Alt+Shift+X')
  await fill(page, {
    'Attribution › Hop 1 › Who': 'Metro',
    'Attribution › Hop 2 › Who': create('organisation', 'the harbour'),
    'Attribution › Hop 3 › Who': 'a captain',
  })
  await goTo(page, 'Attribution › Hop 1 › Who')
  await expect(hop(page, 'a captain')).toBeVisible()
  await page.keyboard.press('Control+g')
  await tabTo(page, hop(page, 'Metro'))
}

test('a hop is moved, removed and brought back, and evidence goes along with it', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await threeHops(page)
  await expect(hop(page, 'Metro')).toHaveAttribute('aria-posinset', '1')
  await expect(hop(page, 'Metro')).toHaveAttribute('aria-setsize', '3')
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('Alt+ArrowRight')
  await expect(hop(page, 'Metro')).toBeFocused()
  await expect.poll(() => names(page)).toEqual(['the harbour', 'Metro', 'a captain'])
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('Moved Metro to 2 of 3.')
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(hop(page, 'Metro')).toHaveAttribute('aria-posinset', '3')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => names(page)).toEqual(['the harbour', 'Metro', 'a captain'])

  await page.keyboard.press('Home')
  await expect(hop(page, 'the harbour')).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(hop(page, 'Metro')).toBeFocused()
  await expect.poll(() => names(page)).toEqual(['Metro', 'a captain'])
  await page.keyboard.press('Control+z')
  await expect(hop(page, 'the harbour')).toBeVisible()
  await expect.poll(() => names(page)).toEqual(['the harbour', 'Metro', 'a captain'])
})

test('a hop is opened, and another one added between two', async ({ desk }) => {
  const { page } = desk
  const form = formOf(page)
  await begin(desk, paragraphs)
  await threeHops(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const second = form.getByRole('group', { name: 'Hop 2' })
  await expect(second.getByRole('combobox', { name: 'Who' })).toBeFocused()
  await expect(second.getByRole('combobox', { name: 'Who' })).toHaveValue('the harbour')
  await expect(hop(page, 'the harbour')).toHaveAttribute('aria-selected', 'true')

  for (let n = 0; n < 3; n++) await page.keyboard.press('Shift+Tab')
  await expect(form.getByRole('button', { name: 'Move Hop 2 up' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form.getByRole('group', { name: 'Hop 1' }).getByRole('combobox', { name: 'Who' })).toHaveValue(
    'the harbour',
  )
  await page.keyboard.press('Control+g')
  await tabTo(page, line(page).getByRole('option').and(page.locator('[tabindex="0"]')))
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+Insert')
  await expect(
    form.getByRole('group', { name: 'Hop 3' }).getByRole('combobox', { name: 'Who' }),
  ).toBeFocused()
  await expect(hop(page, 'nobody yet')).toHaveAttribute('aria-posinset', '3')
  await page.keyboard.type('a clerk')
  await page.keyboard.press('Tab')
  await expect(hop(page, 'a clerk')).toBeVisible()
  await expect.poll(() => names(page)).toEqual(['the harbour', 'Metro', 'a clerk', 'a captain'])
})

test('a hop that comes from the source says so', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await threeHops(page)
  await fill(page, { 'Attribution › Hop 1 › Inherited': true })
  await expect(hop(page, 'Metro, from the source')).toBeVisible()
})

test('a hop is dragged behind the last', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await threeHops(page)
  const last = hop(page, 'a captain')
  const { width = 0, height = 0 } = (await last.boundingBox()) ?? {}
  await hop(page, 'Metro').dragTo(last, { targetPosition: { x: width - 3, y: height / 2 } })
  await expect(hop(page, 'Metro')).toHaveAttribute('aria-posinset', '3')
  await expect.poll(() => names(page)).toEqual(['the harbour', 'a captain', 'Metro'])
})
