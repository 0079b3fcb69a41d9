// Where the focus is when what had it goes: never nowhere.
// Must not break: no script calls into the page, no verb calls and no mouse.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { holdFrames } from '../held-back'
import { press, selected } from '../reader/steps'
import { expect, test } from '../support'
import { fill, importText, newProject, theText } from '../support-steps'

test('stays in the text, and in the sources, when the window becomes narrow or wide', async ({ desk }) => {
  const { page } = desk
  await newProject(desk, 'Widths')
  await importText(desk, 'a.txt', 'Zinc was found in the water.')
  const sources = page.getByRole('listbox', { name: 'Sources' })
  for (const width of [700, 900, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(theText(page)).toBeFocused()
  }
  await page.keyboard.press('Alt+Shift+1')
  await expect(sources).toBeFocused()
  for (const width of [700, 900, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(sources).toBeFocused()
  }
})

test('a side that is hidden by its key where there is one column is back in a wide window', async ({
  desk,
}) => {
  const { page } = desk
  await newProject(desk, 'Sides')
  await importText(desk, 'a.txt', 'Zinc was found in the water.')
  await page.setViewportSize({ width: 700, height: 800 })
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('listbox', { name: 'Sources' })).toBeFocused()
  await page.keyboard.press('Control+b')
  await expect(theText(page)).toBeFocused()
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(page.getByRole('listbox', { name: 'Sources' })).toBeVisible()
})

test('is back in the text before the next key when a dialog or a list at the caret closes, and the palette has done it', async ({
  desk,
}) => {
  const { page } = desk
  await newProject(desk, 'Fast hands')
  await importText(desk, 'a.txt', 'Zinc was found in the water of the old harbour.')
  await expect(theText(page)).toBeFocused()
  await press(page, 'Control+Home', 'Control+Shift+ArrowRight')
  await expect(selected(page, 'Zinc')).toBeAttached()
  await press(page, 'h')
  await expect(page.getByRole('listbox', { name: 'In this source' }).getByRole('option')).toHaveText([/Zinc/])
  // No frame comes from here on, as on a busy machine.
  await holdFrames(page)
  await press(page, 'Control+k')
  await page.keyboard.type('Move the end')
  await expect(page.getByRole('option', { name: /Move the end/ })).toBeVisible()
  await press(page, 'Enter', 'Control+ArrowRight')
  await expect(selected(page, 'Zinc was')).toBeAttached()
  await press(page, 'Enter', 'Control+,')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await press(page, 'Escape', 'Control+Shift+ArrowRight')
  await expect(selected(page, 'Zinc was found')).toBeAttached()
  await press(page, 't')
  await expect(page.getByRole('dialog', { name: 'Tags' })).toBeVisible()
  await press(page, 'Escape', 'Control+Shift+ArrowRight')
  await expect(selected(page, 'Zinc was found in')).toBeAttached()
})

test('goes to the inspector also when there is nothing in it', async ({ desk }) => {
  const { page } = desk
  await newProject(desk, 'Empty')
  await page.keyboard.press('Alt+Shift+3')
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeFocused()
})

test('goes along through folders', async ({ desk }) => {
  const { page, folder } = desk
  await mkdir(path.join(folder, 'one/two'), { recursive: true })
  await page.keyboard.press('Control+o')
  const dialog = page.getByRole('dialog', { name: 'Open project' })
  // The names as they are: a folder of the machine may be called something with these letters in it.
  const entry = (name: string) => dialog.getByRole('listbox').getByRole('option', { name, exact: true })
  await fill(page, dialog.getByLabel('File', { exact: true }), `${folder}/`)
  await expect(entry('one')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('one')
  await expect(entry('one')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(entry('two')).toBeVisible()
  await page.keyboard.press('End')
  await expect(entry('two')).toBeFocused()
  await page.keyboard.press('Escape')
})
