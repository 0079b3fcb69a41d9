// Many claims changed at once in the ledger: selected with the keyboard, changed, tagged, filled down, removed, and undone.
// Must not break: however many claims it touches, one undo takes it back.
import { holdBack, holdFrames } from '../held-back'
import { axeFindings, expect, test } from '../support'
import { tabTo } from '../support-steps'
import {
  choose,
  column,
  grid,
  openLedger,
  press,
  rows,
  selection,
  shown,
  status,
  tellName,
  toColumn,
} from './ledger-steps'

test.use({ intercepts: true })

test('changes the status of twenty claims in one step, and takes it back', async ({ desk }) => {
  const { page } = desk
  await openLedger(desk)
  await expect(shown(page)).toHaveText('46 claims')
  const before = (await column(page, 'Status')).slice(0, 21)
  await page.keyboard.down('Shift')
  await press(page, 'ArrowDown', 19)
  await page.keyboard.up('Shift')
  const bar = page.getByRole('toolbar', { name: '20 claims selected' })
  await expect(bar).toBeVisible()
  await expect(rows(page).nth(0)).toHaveAttribute('aria-selected', 'true')
  expect(await axeFindings(page)).toEqual([])

  await choose(page, bar.getByRole('button', { name: 'Status' }), 'Retracted')
  await tellName(page)
  await expect(status(page)).toContainText(/20 claims/)
  await expect(async () => {
    const now = (await column(page, 'Status')).slice(0, 21)
    expect(now.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'Retracted'))
    expect(now[20]).toBe(before[20])
  }).toPass({ timeout: 10_000 })
  // The selection is still there, and Escape leads back to its cells.
  await expect(bar.getByRole('button', { name: 'Status' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(grid(page).locator(':focus')).toBeVisible()
  await expect(bar).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(async () => expect((await column(page, 'Status')).slice(0, 21)).toEqual(before)).toPass()
  await page.keyboard.press('Control+Shift+z')
  await expect(async () => expect((await column(page, 'Status'))[19]).toBe('Retracted')).toPass()
})

test('who makes the change is asked once the menu has given the focus back, so that it is there again', async ({
  desk,
}) => {
  const { page } = desk
  await openLedger(desk)
  await page.keyboard.press('Space')
  const button = selection(page).getByRole('button', { name: 'Status' })
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem', { name: 'Retracted' })).toBeFocused()
  await holdFrames(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeHidden()
  await page.clock.runFor(5)
  await expect(button).toBeVisible()
  await page.clock.resume()
  await tellName(page)
  await expect(button).toBeFocused()
})

test('selects by single keys, tags with a new tag, and drops the selection', async ({ desk }) => {
  const { page } = desk
  await openLedger(desk)
  await page.keyboard.press('Space')
  await press(page, 'ArrowDown', 2)
  await page.keyboard.press('Space')
  await expect(selection(page)).toContainText('2 selected')
  await tabTo(page, selection(page).getByRole('button', { name: 'Tags…' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Tags of 2 claims' })
  await expect(dialog.getByRole('combobox', { name: 'Put a tag on' })).toBeFocused()
  await page.keyboard.type('To be asked about')
  await page.keyboard.press('Enter')
  await tellName(page)
  await expect(dialog.getByRole('button', { name: 'Take off To be asked about' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(grid(page).locator(':focus')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(selection(page)).toBeHidden()
  await choose(page, page.getByRole('button', { name: 'Group' }), 'Tag')
  await expect(grid(page).getByRole('gridcell', { name: /To be asked about 2 claims/ })).toBeVisible()
})

test('takes a tag off, and leaves the focus in the dialog when its button goes', async ({ desk }) => {
  const { page } = desk
  await openLedger(desk)
  await page.keyboard.press('Control+a')
  await tabTo(page, selection(page).getByRole('button', { name: 'Tags…' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Tags of 46 claims' })
  const tag = dialog.getByRole('button', { name: /^Take off / }).first()
  const name = (await tag.getAttribute('aria-label')) ?? ''
  await tabTo(page, tag)
  await page.keyboard.press('Enter')
  await tellName(page)
  await expect(dialog.getByRole('button', { name, exact: true })).toBeHidden()
  await expect(dialog.getByRole('combobox', { name: 'Put a tag on' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(grid(page).locator(':focus')).toBeVisible()
})

test('fills a column down over the selected claims', async ({ desk }) => {
  const { page } = desk
  await openLedger(desk)
  await toColumn(page, 'Certainty')
  const [first = ''] = await column(page, 'Certainty')
  await page.keyboard.down('Shift')
  await press(page, 'ArrowDown', 9)
  await page.keyboard.up('Shift')
  await expect(selection(page)).toContainText('10 selected')
  await page.keyboard.press('Control+d')
  await tellName(page)
  await expect(async () => {
    const now = await column(page, 'Certainty')
    expect(new Set(now.slice(0, 10))).toEqual(new Set([first]))
  }).toPass()
})

test('removes the selected claims without asking, and brings them back', async ({ desk }) => {
  const { page } = desk
  await openLedger(desk)
  await press(page, 'Shift+ArrowDown', 19)
  await expect(selection(page)).toContainText('20 selected')
  await page.keyboard.press('Delete')
  await tellName(page)
  await expect(shown(page)).toHaveText('26 claims')
  await expect(status(page)).toContainText('Removed 20 claims')
  await expect(selection(page)).toBeHidden()
  await expect(grid(page).locator(':focus')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(shown(page)).toHaveText('46 claims')
})

test('wants no selection that comes after it was dropped, and changes what is selected out of view', async ({
  desk,
}) => {
  const { page } = desk
  await openLedger(desk)
  await page.keyboard.press('Space')
  await expect(selection(page)).toContainText('1 selected')
  const letGo = await holdBack(page, 'ledgerIds')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Escape')
  await expect(selection(page)).toBeHidden()
  const answered = page.waitForResponse(/ledgerIds/)
  letGo()
  await answered
  await page.keyboard.press('ArrowDown')
  await expect(grid(page).locator('[aria-rowindex="3"] :focus')).toBeVisible()
  await expect(selection(page)).toBeHidden()

  // What is selected stays so under a filter that doesn't keep it.
  await page.keyboard.press('Space')
  await expect(selection(page)).toContainText('1 selected')
  const words = page.getByRole('searchbox', { name: 'Search the claims' })
  await tabTo(page, words)
  await page.keyboard.type('harbour office')
  await expect(shown(page)).toHaveText(/^\d+ of 46 claims$/)
  await expect(grid(page).locator('tbody [aria-selected="true"]')).toHaveCount(0)
  await tabTo(page, selection(page).getByRole('button', { name: 'Change…' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Change 1 claim' })
  await expect(dialog.getByLabel('What')).toBeFocused()
  await expect(dialog.getByLabel('What')).toHaveValue('status')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('selects everything that the filter keeps', async ({ desk }) => {
  const { page } = desk
  await openLedger(desk)
  await page.keyboard.press('Control+a')
  await expect(selection(page)).toContainText('46 selected')
  await page.keyboard.press('Escape')
  await expect(selection(page)).toBeHidden()
  const words = page.getByRole('searchbox', { name: 'Search the claims' })
  await tabTo(page, words)
  await page.keyboard.type('complaints')
  await expect(shown(page)).toHaveText(/^\d+ of 46 claims$/)
  const kept = Number.parseInt(await shown(page).innerText(), 10)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+a')
  await expect(selection(page)).toContainText(`${kept} selected`)
})
