// Claims merged into one and split again in the ledger, and pairs that may be the same held against each other.
// Must not break: no passage is lost on the way, and each of it is one step to undo.
import { axeFindings, expect, test } from '../support'
import { tabTo } from '../support-steps'
import { begin, claim } from '../hard-cases/steps'
import { grid, selection, shown, toLedger } from './ledger-steps'

const paragraphs = ['Two boats', 'The red boat sank in May.', 'In May the red boat went down.']

test('merges two claims into one, splits it by its passages, and takes both back', async ({ desk }) => {
  const { page } = desk
  await begin(desk, paragraphs)
  await claim(page, '2', 2, { Statement: 'The red boat sank' })
  await claim(page, '2', 3, { Statement: 'The red boat went down' })
  await toLedger(page)
  await expect(shown(page)).toHaveText('2 claims')
  await page.keyboard.press('Control+a')
  await expect(selection(page)).toContainText('2 selected')
  await tabTo(page, selection(page).getByRole('button', { name: 'Merge…' }))
  await page.keyboard.press('Enter')
  const merging = page.getByRole('dialog', { name: 'Merge 2 claims' })
  await expect(merging.getByRole('radio')).toHaveCount(2)
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, merging.getByRole('radio').first())
  await page.keyboard.press('Enter')
  await expect(shown(page)).toHaveText('1 claim')
  await expect(selection(page)).toContainText('1 selected')

  await tabTo(page, selection(page).getByRole('button', { name: 'Split…' }))
  await page.keyboard.press('Enter')
  const splitting = page.getByRole('dialog', { name: 'Split the claim' })
  const passages = splitting.getByRole('checkbox')
  await expect(passages).toHaveCount(2)
  await tabTo(page, passages.nth(1))
  await page.keyboard.press('Space')
  expect(await axeFindings(page)).toEqual([])
  await expect(passages.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(shown(page)).toHaveText('2 claims')
  await expect(grid(page).locator(':focus')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(shown(page)).toHaveText('1 claim')
  await page.keyboard.press('Control+z')
  await expect(shown(page)).toHaveText('2 claims')
  await expect(
    grid(page).getByRole('gridcell', { name: 'The red boat went down', exact: true }),
  ).toBeVisible()
})

test('holds claims that may be the same against each other, and doesn’t offer them again', async ({
  desk,
}) => {
  const { page } = desk
  await page.clock.install()
  await begin(desk, ['Two boats', 'The red boat sank in May.', 'The red boat sank in May.'])
  await claim(page, '2', 2, { Statement: 'The red boat sank' })
  await claim(page, '2', 3, { Statement: 'The red boat sank' })
  await toLedger(page)
  await expect(page.getByText('1 pair may be the same claim')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Look at them' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'May be the same claim' })
  await expect(dialog.getByRole('region', { name: 'Second claim' })).toContainText('The red boat sank')
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, dialog.getByRole('button', { name: 'Not the same' }))
  // However long the browser takes to draw again: the button is gone, and the next key is the dialog's all the same.
  await page.clock.pauseAt(Date.now() + 60_000)
  // A fast hand says it once all the same.
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')])
  await expect(dialog).toContainText('No more pairs to look at.')
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.clock.resume()
  await expect(page.getByText('1 pair may be the same claim')).toBeHidden()
  await expect(shown(page)).toHaveText('2 claims')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 pair may be the same claim')).toBeVisible()
})
