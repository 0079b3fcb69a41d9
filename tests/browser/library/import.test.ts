// Importing: a folder by its path, what was pasted, what was dropped, and what is told of each file.
// Must not break: nothing that was offered goes unmentioned, and what is refused changes nothing.
import type { Page } from '@playwright/test'
import { axeFindings, expect, test } from '../support'
import { newProject, tabTo, theText } from '../support-steps'
import { documents, importFolder, press, rows, status } from './steps'

test('imports a folder with folders in it, and groups what failed by reason', async ({ desk }) => {
  await newProject(desk, 'Folder')
  const folder = await documents(desk, {
    'one.txt': 'One boat sank.',
    'deep/two.md': '# Two boats\n\nBoth were sold.',
    'deep/same.txt': 'One boat sank.',
    'photo.jpg': 'no text',
    'table.xlsx': 'no text',
  })
  const report = await importFolder(desk, folder)
  const { page } = desk
  await expect(report.getByRole('heading', { name: '2 sources imported' })).toBeVisible()
  await expect(report.getByRole('heading', { name: /^2 files not imported: of a kind/ })).toBeVisible()
  await expect(report.getByText('photo.jpg')).toBeVisible()
  await expect(report.getByText('is the same as')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  // From the report to a source.
  const link = report.getByRole('button', { name: 'Two boats' })
  await tabTo(page, link)
  await press(page, 'Enter')
  await expect(report).toBeHidden()
  await expect(page).toHaveTitle('Folder — Two boats')
  await expect(theText(page)).toBeFocused()
  await press(page, 'Control+z')
  await expect(rows(page)).toHaveCount(0)
})

/** What a person has on the clipboard who copied from a page; pasted where the focus is. */
async function paste(page: Page, parts: Record<string, string>): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer()
    for (const [type, text] of Object.entries(given)) data.setData(type, text)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, parts)
}

const copied = {
  'text/html':
    '<h2>Board minutes</h2><p>It met <b>twice</b>.</p><script>alert(1)</script><ul><li>noise</li></ul>',
  'text/plain': 'Board minutes\n\nIt met twice.\n\nnoise',
}

test('makes a source of what is pasted, with its structure or as plain text', async ({ desk }) => {
  await newProject(desk, 'Paste')
  const { page } = desk
  await paste(page, copied)
  const dialog = page.getByRole('dialog', { name: 'Paste as a source' })
  await expect(dialog.getByLabel('Title')).toHaveValue('Board minutes')
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'Done' })).toBeFocused()
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  await expect(theText(page).getByRole('heading', { name: 'Board minutes' })).toBeVisible()

  await paste(page, copied)
  await press(page, 'Control+a')
  await page.keyboard.type('Minutes in plain text')
  await tabTo(page, dialog.getByRole('radio', { checked: true }))
  await press(page, 'ArrowDown')
  await tabTo(page, dialog.getByRole('button', { name: 'Import' }))
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'Done' })).toBeFocused()
  await press(page, 'Enter')
  await expect(page).toHaveTitle('Paste — Minutes in plain text')
  await expect(theText(page).getByRole('heading')).toHaveCount(0)
  await expect(rows(page)).toHaveCount(2)
})

test('asks for a paste where nobody has pasted yet, and takes no empty one', async ({ desk }) => {
  await newProject(desk, 'Paste')
  const { page } = desk
  await press(page, 'Alt+Shift+V')
  const dialog = page.getByRole('dialog', { name: 'Paste as a source' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await paste(page, { 'text/plain': '  ' })
  await expect(status(page)).toContainText('no text in what was pasted')
  await paste(page, { 'text/plain': 'A line' })
  await expect(dialog.getByLabel('Title')).toHaveValue('A line')
  await press(page, 'Escape')
  await expect(dialog).toBeHidden()
  await expect(rows(page)).toHaveCount(0)
})

test('takes a paste of ten megabytes', async ({ desk }) => {
  test.slow()
  await newProject(desk, 'Large')
  const { page } = desk
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData(
      'text/plain',
      'A long report\n\n' + `${'Nothing was counted at the harbour. '.repeat(290)}\n\n`.repeat(1_000),
    )
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(page.getByRole('dialog', { name: 'Paste as a source' }).getByLabel('Title')).toHaveValue(
    'A long report',
  )
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { name: '1 source imported' })).toBeVisible({ timeout: 60_000 })
})

test('imports what is dropped, and names what can’t be read', async ({ desk }) => {
  await newProject(desk, 'Drop')
  const { page } = desk
  const drop = async (type: 'dragover' | 'drop'): Promise<void> =>
    page.evaluate((name) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['A boat sank.'], 'boat.txt'))
      dataTransfer.items.add(new File(['x'], 'film.mp4'))
      document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }))
    }, type)
  await drop('dragover')
  await expect(page.getByText('Drop files or folders to import them')).toBeVisible()
  await drop('drop')
  await expect(page.getByText('Drop files or folders to import them')).toBeHidden()
  const report = page.getByRole('dialog', { name: 'Import', exact: true })
  await expect(report.getByRole('heading', { name: '1 source imported' })).toBeVisible()
  await expect(report.getByText('“film.mp4” was left out')).toBeVisible()
  await press(page, 'Enter')
  await expect(page).toHaveTitle('Drop — A boat sank.')
})
