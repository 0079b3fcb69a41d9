// Two presses where one is meant: a fast hand gets no error for it.
// Must not break: no script calls into the page, no verb calls and no mouse.
import path from 'node:path'
import { expect, test } from '../support'
import { fill, importText, tabTo } from '../support-steps'

test('what is asked for twice in one breath is done once', async ({ desk }) => {
  const { page, folder } = desk
  // Whoever listens from the start gets the file dialog, however soon it is asked for.
  page.on('filechooser', () => undefined)
  await tabTo(page, page.getByRole('button', { name: 'New project' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'New project' })
  await expect(dialog.getByLabel('Title')).toBeFocused()
  await page.keyboard.type('Twice')
  await fill(page, dialog.getByLabel('File', { exact: true }), path.join(folder, 'twice.assay'))
  // Not one after the other: a person doesn't wait for the first.
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')])
  await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible()
  await importText(desk, 'a.txt', 'Zinc was found.')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
