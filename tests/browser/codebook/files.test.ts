// A codebook leaves one project as a file and comes into another, by key alone; one undo takes it out again.
// Must not break: no script calls into the page, no verb calls and no mouse.
import path from 'node:path'
import { expect, test } from '../support'
import { fill, tabTo } from '../support-steps'
import { begin, make, openCodebook, press, row, side, status } from './steps'

test('a codebook is written to a file and loaded into another project', async ({ desk }) => {
  const page = await begin(desk)
  await openCodebook(page, 'Tags')
  await make(page, 'tag', 'Ferries')
  await make(page, 'tag', 'Delays')
  await press(page, 'Control+x', 'End', 'Control+v')
  await expect(row(page, /Delays/)).toHaveAttribute('aria-level', '2')

  const file = path.join(desk.folder, 'mine.json')
  await tabTo(page, side(page).getByRole('button', { name: 'Export the codebook' }))
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('radio', { name: /Codebook \(JSON\)/ })).toBeChecked()
  await fill(page, dialog.getByRole('textbox', { name: 'File' }), file)
  await press(page, 'Enter')
  await expect(dialog.getByText(/Exported .* to .*mine\.json/)).toBeVisible()
  await press(page, 'Escape')

  await press(page, 'Control+Alt+n')
  const asked = page.getByRole('dialog', { name: 'New project' })
  await expect(asked.getByLabel('Title')).toBeFocused()
  await page.keyboard.type('Other')
  await fill(page, asked.getByLabel('File', { exact: true }), path.join(desk.folder, 'Other.assay'))
  await press(page, 'Enter')
  await expect(asked).toBeHidden()
  await openCodebook(page, 'Tags')
  await expect(side(page).getByText('No tags yet.')).toBeVisible()
  await tabTo(page, side(page).getByRole('button', { name: 'Load a codebook into this project' }))
  await press(page, 'Enter')
  const loading = page.getByRole('dialog', { name: 'Load a codebook' })
  await fill(page, loading.getByRole('textbox', { name: 'Codebook' }), file)
  await press(page, 'Enter')
  await expect(row(page, /Delays/)).toHaveAttribute('aria-level', '2')
  await expect(status(page)).toContainText('mine.json')
  await press(page, 'Control+z')
  await expect(side(page).getByText('No tags yet.')).toBeVisible()
})
