// Every command by menu, palette and key: each is there, each says what it lacks, none breaks the page.
import type { Page } from '@playwright/test'
import { type CommandName, commandNames, commands } from '../../../src/core/commands'
import { axeFindings, expect, test } from '../support'
import { importText, newProject, tabTo, theText } from '../support-steps'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Command palette' })
const active = (page: Page) => palette(page).getByRole('option', { selected: true })
const status = (page: Page) => page.getByRole('status', { name: 'Status' })

async function openPalette(page: Page, query = ''): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.type(query)
}

/**
 * What leads out of the page or into the system's own dialogs, where no test can follow; and undo, which stands behind
 * another of its name while there is nothing to undo.
 */
const elsewhere = new Set(['print', 'import', 'openSample', 'closeProject', 'palette', 'claim', 'undo'])

/** The dialogs that commands open where a project is open and nothing is in it. */
const opens: { readonly [C in CommandName]?: string } = {
  newProject: 'New project',
  openProject: 'Open project',
  load: 'Load an export',
  importFolder: 'Import a folder',
  pasteSource: 'Paste as a source',
  export: 'Export',
  saveCopy: 'Save a copy',
  backups: 'Backups',
  health: 'Project health',
  coverage: 'Coverage',
  undoSince: 'Undo everything since',
  settings: 'Settings',
  shortcuts: 'Keyboard shortcuts',
  diagnostic: 'Save a diagnostic file',
  licences: 'Third-party licences',
  about: 'About Assay',
}

test('finds a command by words in any order, runs it, and offers what was used last first', async ({
  desk,
}) => {
  const { page } = desk
  await newProject(desk, 'Board')
  await importText(desk, 'board.txt', 'The board met twice. It counted 42 complaints.')
  await openPalette(page, 'health proj')
  await expect(active(page)).toHaveText(/Project health…/)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  const health = page.getByRole('dialog', { name: 'Project health' })
  await expect(health.getByRole('listitem').first()).toContainText('in its place')
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
  await openPalette(page)
  await expect(active(page)).toHaveText(/Project health…/)
  await page.keyboard.press('Escape')
  await expect(theText(page)).toBeFocused()
})

test('makes a claim of the selection from the palette, and by its number in the list of types', async ({
  desk,
}) => {
  const { page } = desk
  await newProject(desk, 'Board')
  await importText(desk, 'board.txt', 'The board met twice. It counted 42 complaints.')
  await page.keyboard.press('s')
  await openPalette(page, 'claim alleg')
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Claim' })
  await expect(form.locator(':focus')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('s')
  await page.keyboard.press('Alt+Shift+C')
  await expect(palette(page).getByRole('option')).toHaveCount(8)
  await page.keyboard.press('1')
  await expect(form.locator(':focus')).toBeVisible()
  await expect(status(page)).toContainText('Saved')
})

test('says of a command that can’t be run what it lacks', async ({ desk }) => {
  const { page } = desk
  await openPalette(page, 'export')
  const option = palette(page).getByRole('option', { name: /^Export…/ })
  await expect(option).toHaveAttribute('aria-disabled', 'true')
  await expect(option).toContainText('Open a project first.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+e')
  await expect(status(page)).toHaveText('Open a project first.')
})

test('runs every command of the table on an empty project without a word of complaint', async ({ desk }) => {
  test.slow()
  const { page } = desk
  await newProject(desk, 'Empty')
  for (const name of commandNames.filter((each) => !elsewhere.has(each))) {
    const { label } = commands[name]
    await openPalette(page, label)
    await expect(active(page), name).toHaveText(new RegExp(`^${label.slice(0, 8)}`))
    const lacks = (await active(page).getAttribute('aria-disabled')) === 'true'
    await page.keyboard.press('Enter')
    const opened = page.getByRole('dialog', { name: lacks ? 'Command palette' : opens[name] })
    if (lacks || opens[name] !== undefined) {
      await expect(opened, name).toBeVisible()
      await page.keyboard.press('Escape')
    }
    await expect(page.getByRole('dialog'), name).toHaveCount(0)
    await expect(page.getByRole('alert'), name).toHaveCount(0)
  }
})

test('has every command in the menu, and keeps the menu to the keyboard', async ({ desk }) => {
  const { page } = desk
  await newProject(desk, 'Board')
  await page.keyboard.press('F10')
  const menu = page.getByRole('menu', { name: 'Menu', exact: true })
  const found: string[] = []
  for (const label of ['File', 'Edit', 'View', 'Text', 'Claim', 'Help']) {
    await expect(menu.getByRole('menuitem', { name: label })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    const inside = page.getByRole('menu', { name: label, exact: true })
    await expect(inside.getByRole('menuitem').first()).toBeVisible()
    found.push(...(await inside.getByRole('menuitem').allTextContents()))
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowDown')
  }
  for (const name of commandNames)
    expect(
      found.some((text) => text.startsWith(commands[name].label)),
      commands[name].label,
    ).toBe(true)
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
})

test('closes and opens the sides by keys; what is closed stays so until it is gone to', async ({ desk }) => {
  await newProject(desk, 'Board')
  await importText(desk, 'board.txt', 'The board met twice.')
  const sources = () => desk.page.getByRole('region', { name: 'Sources' })
  await desk.page.keyboard.press('Control+b')
  await expect(sources()).toBeHidden()
  await desk.restart()
  const { page } = desk
  await tabTo(page, page.getByRole('button', { name: 'Board', exact: true }))
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused()
  await expect(sources()).toBeHidden()
  await page.keyboard.press('Alt+Shift+1')
  await expect(sources()).toBeVisible()
  await expect(sources().locator(':focus')).toBeVisible()
  await page.keyboard.press('Alt+Shift+2')
  await expect(theText(page)).toBeFocused()
})
