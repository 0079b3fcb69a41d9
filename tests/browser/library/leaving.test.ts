// Fields that are left in other ways than by Tab: what was typed is saved, and where it was typed.
// Must not break: no script calls into the page, no verb calls and no mouse.
import { expect, test } from '../support'
import { tabTo } from '../support-steps'
import { begin, details, press, rows, status, toSources } from './steps'

test('a title that is left by going to another view is saved', async ({ desk }) => {
  const page = await begin(desk, { 'a.txt': 'Zinc was found\n\nIn the water.' })
  await press(page, 'Alt+Shift+D')
  await expect(details(page).getByLabel('Title')).toBeFocused()
  await press(page, 'Control+a')
  await page.keyboard.type('Zinc in the harbour')
  await press(page, 'Alt+Shift+9')
  await expect(status(page)).toContainText('Saved: Changed the source')
  await press(page, 'Alt+Shift+8')
  await expect(rows(page)).toContainText('Zinc in the harbour')
})

test('a note that is left by going to the next source stays with its own', async ({ desk }) => {
  const page = await begin(desk, { 'a.txt': 'Zinc was found.', 'b.txt': 'Ferries were late.' })
  await toSources(page)
  await press(page, 'Home')
  await press(page, 'Alt+Shift+D')
  const note = page.getByRole('region', { name: 'Inspector' }).getByLabel('New note')
  await tabTo(page, note)
  await page.keyboard.type('Asked the office about it.')
  await press(page, 'Alt+Shift+ArrowDown')
  await expect(page).toHaveTitle(/Ferries were late/)
  await expect(status(page)).toContainText('Added a note')
  const notes = page.getByRole('region', { name: 'Inspector' }).getByRole('textbox', { name: /^Note \d/ })
  await expect(notes).toHaveCount(0)
  await expect(note).toHaveValue('')
  await press(page, 'Alt+Shift+ArrowUp')
  await expect(notes).toHaveValue('Asked the office about it.')
})
