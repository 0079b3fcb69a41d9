// Making tags: the dialog has the keys for itself, and what is made can be seen.
// Must not break: no script calls into the page, no verb calls and no mouse.
import { expect, test } from '../support'
import { tabTo } from '../support-steps'
import { begin, press, toSources } from './steps'

test('the keys of the page wait while a tag is being named', async ({ desk }) => {
  const page = await begin(desk, { 'a.txt': 'Zinc was found.' })
  await toSources(page)
  await tabTo(page, page.getByRole('button', { name: 'New tag' }))
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'New tag' })
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await page.keyboard.type('Boats')
  await press(page, 'Alt+Shift+9', 'Control+k')
  await expect(page.getByRole('dialog', { name: 'Command palette' })).toHaveCount(0)
  await expect(dialog.getByLabel('Name')).toHaveValue('Boats')
  await press(page, 'Enter')
  await expect(page.getByRole('treeitem', { name: /Boats/ })).toBeVisible()
  await tabTo(page, page.getByRole('tree', { name: 'Tags' }))
  await press(page, 'Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.type('New tag')
  await press(page, 'Enter')
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await page.keyboard.type('Ferries')
  await press(page, 'Enter')
  // It stands where it can be seen.
  await expect(page.getByRole('treeitem', { name: /Ferries/ })).toBeVisible()
})
