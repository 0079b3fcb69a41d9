// Several selected sources: what is done to them is done to those that the list shows.
// Must not break: no script calls into the page, no verb calls and no mouse.
import { expect, test } from '../support'
import { tabTo } from '../support-steps'
import { begin, list, press, rows, toSources } from './steps'

test('what is changed of a selection is changed of those that the list shows', async ({ desk }) => {
  const page = await begin(desk, { 'a.txt': 'Zinc one.', 'b.txt': 'Zinc two.', 'c.txt': 'Ferries.' })
  await toSources(page)
  await press(page, 'Control+a')
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await expect(inspector.getByText('3 sources selected')).toBeVisible()
  await press(page, 'Shift+Tab')
  await expect(page.getByLabel('Filter the sources')).toBeFocused()
  await page.keyboard.type('zinc')
  await expect(rows(page)).toHaveCount(2)
  await expect(inspector.getByText('2 sources selected')).toBeVisible()
})

test('the focus goes to the list when what dropped a selection or a narrowing goes', async ({ desk }) => {
  const page = await begin(desk, { 'a.txt': 'Zinc one.', 'b.txt': 'Zinc two.' })
  await toSources(page)
  await press(page, 'Control+a')
  await tabTo(page, page.getByRole('button', { name: 'Drop the selection' }))
  await press(page, 'Enter')
  await expect(list(page)).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Narrow the list' }))
  await press(page, 'Enter')
  await page.keyboard.type('Not yet')
  await press(page, 'Enter')
  await tabTo(page, page.getByRole('button', { name: 'Show not only: Not yet read' }))
  await press(page, 'Enter')
  await expect(list(page)).toBeFocused()
})
