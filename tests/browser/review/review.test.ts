// The review by keys: claims are decided by one key each, undo leads back to the claim, and the queue doesn't jump.
// Must not break: no script calls into the page, no verb calls and no mouse.
import type { Locator, Page } from '@playwright/test'
import { axeFindings, type Desk, expect, test } from '../support'
import { importText, newProject, tabTo, theText } from '../support-steps'

const review = (page: Page): Locator => page.getByRole('region', { name: 'Claim under review' })
const status = (page: Page): Locator => page.getByRole('status', { name: 'Status' })
const place = (page: Page, text: string): Locator => page.getByText(text, { exact: true })

/** A project with a claim of each sentence. */
async function begin(desk: Desk): Promise<Page> {
  const { page } = desk
  await newProject(desk, 'Review')
  await importText(
    desk,
    'ferry.txt',
    'The ferry carried 42 people in May.\nThe harbour counted 17 boats.\nThe office closed 3 gates.',
  )
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press('s')
    await page.keyboard.press('1')
    await expect(page.getByRole('form', { name: 'Claim' }).locator(':focus')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(theText(page)).toBeFocused()
    await page.keyboard.press('j')
  }
  return page
}

async function toReview(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('v')
  await expect(review(page)).toBeFocused()
}

test('three claims are decided by one key each; undo leads back to the claim', async ({ desk }) => {
  const page = await begin(desk)
  await toReview(page)
  await expect(place(page, '1 of 3')).toBeVisible()
  await expect(review(page).locator('mark')).toHaveText('The ferry carried 42 people in May.')
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('r')
  await expect(place(page, '2 of 3')).toBeVisible()
  await expect(review(page).locator('mark')).toHaveText('The harbour counted 17 boats.')
  await page.keyboard.press('v')
  await expect(place(page, '3 of 3')).toBeVisible()
  await page.keyboard.press('x')
  await expect(place(page, 'All 3 claims of this queue are decided.')).toBeVisible()
  await expect(review(page).getByRole('button', { name: 'Disputed', pressed: true })).toBeVisible()

  // Keys that lead to a view decide nothing on the way.
  await page.keyboard.press('g')
  await page.keyboard.press('v')
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(theText(page)).toBeFocused()
  await toReview(page)
  await expect(place(page, 'All 3 claims of this queue are decided.')).toBeVisible()
  await expect(review(page).getByRole('button', { name: 'Disputed', pressed: true })).toBeVisible()
  await page.keyboard.press('k')
  await expect(review(page).getByRole('button', { name: 'Verified', pressed: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(place(page, '3 of 3')).toBeVisible()
  await expect(place(page, '2 decided')).toBeVisible()
  await expect(review(page).getByRole('button', { pressed: true })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(place(page, '2 of 3')).toBeVisible()
  await expect(place(page, '1 decided')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(review(page).getByRole('button', { name: 'Verified', pressed: true })).toBeVisible()
  await expect(place(page, '2 decided')).toBeVisible()
})

test('the queue begins again with what fits then, and says when nothing does', async ({ desk }) => {
  const page = await begin(desk)
  await toReview(page)
  await page.keyboard.press('z')
  await page.keyboard.press('r')
  await expect(place(page, '3 of 3')).toBeVisible()
  await page.keyboard.press('r')
  await tabTo(page, page.getByRole('combobox', { name: 'Queue' }))
  await page.keyboard.type('Rev')
  await expect(place(page, '1 of 2')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('No claim is disputed.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('the same keys decide in the reader; Enter and e lead from the review to the claim', async ({
  desk,
}) => {
  const page = await begin(desk)
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Claim' }).locator(':focus')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('v')
  await expect(status(page)).toContainText('Saved: Changed a claim')
  await toReview(page)
  await expect(place(page, '1 of 2')).toBeVisible()
  await page.keyboard.press('e')
  await expect(page.getByRole('form', { name: 'Claim' }).locator(':focus')).toBeVisible()
  const statement = page.getByRole('form', { name: 'Claim' }).getByLabel('Statement')
  await tabTo(page, statement)
  await page.keyboard.type('The ferry was full.')
  await page.keyboard.press('Control+Enter')
  await expect(review(page)).toBeFocused()
  await expect(review(page).getByRole('heading', { name: 'The ferry was full.' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  await expect(page.getByRole('form', { name: 'Claim' }).getByLabel('Statement')).toHaveValue(
    'The ferry was full.',
  )
})

test('in the claims table they decide about the row, and about all that is selected, as one step', async ({
  desk,
}) => {
  const page = await begin(desk)
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  const grid = page.getByRole('grid', { name: 'Claims' })
  await expect(grid.getByText('Draft')).toHaveCount(3)
  await expect(grid.locator(':focus')).toBeVisible()
  await page.keyboard.press('Control+Alt+v')
  await expect(grid.getByText('Verified')).toHaveCount(1)
  await page.keyboard.press('Control+a')
  await expect(page.getByText('3 selected')).toBeVisible()
  await page.keyboard.press('Control+Alt+z')
  await expect(grid.getByText('Retracted')).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(grid.getByText('Verified')).toHaveCount(1)
  await expect(grid.getByText('Draft')).toHaveCount(2)
})

test('a note is answered and settled by keys, and leaves the list of open ones', async ({ desk }) => {
  const page = await begin(desk)
  await toReview(page)
  await expect(place(page, '1 of 3')).toBeVisible()
  await page.keyboard.press('n')
  await expect(review(page).getByLabel('New note')).toBeFocused()
  await page.keyboard.type('In which May?')
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toContainText('Added a note')
  await tabTo(page, review(page).getByLabel('Reply to note 1'))
  await page.keyboard.type('That of last year.')
  await page.keyboard.press('Control+Enter')
  await expect(review(page).getByRole('textbox', { name: 'Reply 1 to note 1' })).toHaveValue(
    'That of last year.',
  )
  await expect(review(page).getByRole('group', { name: 'Note 1' })).toContainText('Test person')
  // What is removed takes nobody's place: the focus goes on to what may be written next.
  await page.keyboard.press('Escape')
  await tabTo(page, review(page).getByRole('textbox', { name: 'Reply 1 to note 1' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+Enter')
  await expect(review(page).getByRole('textbox', { name: 'Reply 1 to note 1' })).toBeHidden()
  await expect(review(page).getByLabel('Reply to note 1')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(review(page).getByRole('textbox', { name: 'Reply 1 to note 1' })).toBeVisible()
  await tabTo(page, review(page).getByRole('button', { name: 'Remove note 1' }))
  await page.keyboard.press('Enter')
  await expect(review(page).getByRole('group', { name: 'Note 1' })).toBeHidden()
  await expect(review(page).getByLabel('New note')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(review(page).getByRole('group', { name: 'Note 1' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(review(page)).toBeFocused()
  // n begins another note: it never leads into one that is there.
  await page.keyboard.press('n')
  await expect(review(page).getByLabel('New note')).toBeFocused()
  await page.keyboard.press('Escape')

  await tabTo(page, page.getByRole('radio', { name: 'Claims' }))
  await page.keyboard.press('ArrowRight')
  const open = page.getByRole('listbox', { name: 'Open notes' })
  await expect(open.getByRole('option')).toHaveCount(1)
  await expect(open.getByRole('option')).toContainText('1 reply')
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, open)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Note 1', exact: true })).toBeFocused()
  await page.keyboard.press('Alt+Shift+O')
  await expect(page.getByRole('group', { name: 'Note 1' })).toContainText('Settled')
  await expect(page.getByRole('radio', { name: 'Open notes 0' })).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('radio', { name: 'Open notes 1' })).toBeChecked()
})
