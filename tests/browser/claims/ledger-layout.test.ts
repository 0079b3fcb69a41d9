// The ledger laid out: sorted by several columns, grouped with sums that stay apart, columns chosen and moved, kept as a view.
// Must not break: what was laid out is there again after another day, where it was saved as a view.
import { axeFindings, expect, test } from '../support'
import { tabTo, theText } from '../support-steps'
import {
  choose,
  column,
  grid,
  header,
  openLedger,
  press,
  rows,
  status,
  tellName,
  toLedger,
} from './ledger-steps'

/** As the workbench orders them. */
const statuses = ['Draft', 'Reviewed', 'Verified', 'Disputed', 'Retracted']
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

test('sorts by two columns, and says which decides first', async ({ desk }) => {
  const { page } = desk
  await openLedger(desk)
  await page.keyboard.press('ArrowUp')
  await expect(header(page, 'Type')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(header(page, 'Type')).toHaveAttribute('aria-sort', 'ascending')
  await press(page, 'ArrowRight', 5)
  await expect(header(page, 'Status')).toBeFocused()
  await page.keyboard.press('Shift+Enter')
  await expect(header(page, 'Status')).toHaveAttribute('aria-sort', 'ascending')
  await expect(header(page, 'Status')).toHaveAttribute('aria-description', 'sorted by it as number 2')
  await page.keyboard.press('Shift+Enter')
  await expect(header(page, 'Status')).toHaveAttribute('aria-sort', 'descending')
  await expect(async () => {
    const types = await column(page, 'Type')
    expect(types).toEqual(types.toSorted(compare))
    // Among the claims of the last type, the order of the statuses turned round.
    const last = (await column(page, 'Status')).slice(types.indexOf(types.at(-1) ?? ''))
    expect(new Set(last).size).toBeGreaterThan(1)
    const places = last.map((each) => statuses.indexOf(each))
    expect(places).toEqual(places.toSorted((a, b) => b - a))
  }).toPass()
  expect(await axeFindings(page)).toEqual([])
})

test('groups with sums by unit, and adds different units only when asked to', async ({ desk }) => {
  const { page } = desk
  await openLedger(desk)
  await choose(page, page.getByRole('button', { name: 'Group' }), 'Type')
  const head = grid(page).getByRole('gridcell', { name: /^Statistic \d+ claims$/ })
  await expect(head).toHaveAttribute('aria-expanded', 'true')
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, grid(page).locator('[tabindex="0"]'))
  await page.keyboard.press('Control+Home')
  while ((await head.and(page.locator(':focus')).count()) === 0) {
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowDown')
  }
  const all = await rows(page).count()
  await page.keyboard.press('ArrowLeft')
  await expect(head).toHaveAttribute('aria-expanded', 'false')
  await expect(async () => expect(await rows(page).count()).toBeLessThan(all)).toPass()
  await page.keyboard.press('ArrowRight')
  await expect(head).toHaveAttribute('aria-expanded', 'true')

  await page.keyboard.press('ArrowRight')
  const sums = grid(page).locator(':focus')
  await expect(sums).toContainText(/complaints · .*Add them anyway/)
  await page.keyboard.press('Enter')
  const asked = page.getByRole('dialog', { name: 'Add different things?' })
  await expect(asked).toContainText('complaints')
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, asked.getByRole('button', { name: 'Add them anyway' }))
  await page.keyboard.press('Enter')
  await expect(asked).toBeHidden()
  await expect(grid(page).getByRole('gridcell', { name: /of mixed units/ })).toHaveCount(1)
})

test('chooses, moves and widens columns, saves them as a view, and finds it on another day', async ({
  desk,
}) => {
  const { page } = desk
  await openLedger(desk)
  await page.keyboard.press('ArrowUp')
  const before = (await header(page, 'Type').boundingBox())?.width ?? 0
  await press(page, 'Shift+ArrowRight', 2)
  await expect(async () =>
    expect((await header(page, 'Type').boundingBox())?.width).toBeGreaterThan(before + 20),
  ).toPass()
  await page.keyboard.press('Control+ArrowRight')
  await expect(grid(page).getByRole('columnheader').first()).toHaveText(/Statement/)
  await expect(header(page, 'Type')).toBeFocused()

  await tabTo(page, page.getByRole('button', { name: 'Columns' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Columns of the claims' })
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('measure')
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('option', { name: /Measure/ })).toBeFocused()
  await page.keyboard.press('Space')
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, dialog.getByRole('button', { name: 'Done' }))
  await page.keyboard.press('Enter')
  await expect(header(page, 'Measure')).toBeVisible()

  await choose(page, page.getByRole('button', { name: /^Views/ }), 'Save as a view…')
  const naming = page.getByRole('dialog', { name: 'Save as a view' })
  await expect(naming.getByLabel('Name of the view')).toBeFocused()
  await page.keyboard.type('With measures')
  await page.keyboard.press('Enter')
  await tellName(page)
  await expect(naming).toBeHidden()
  await expect(status(page)).toContainText('With measures')
  await choose(page, page.getByRole('button', { name: /^Views/ }), 'All claims')
  await expect(header(page, 'Measure')).toHaveCount(0)

  await desk.restart()
  const again = desk.page
  const recent = again.getByRole('button', { name: 'The Saltmere complaints', exact: true })
  await tabTo(again, recent)
  await again.keyboard.press('Enter')
  await expect(theText(again)).toBeFocused({ timeout: 30_000 })
  await toLedger(again)
  await again.keyboard.press('v')
  const view = again.getByRole('menuitem', { name: 'With measures' })
  await expect(view).toBeVisible()
  await again.keyboard.press('ArrowDown')
  await expect(view).toBeFocused()
  await again.keyboard.press('Enter')
  await expect(header(again, 'Measure')).toBeVisible()
  await expect(grid(again).getByRole('columnheader').first()).toHaveText(/Statement/)
})
