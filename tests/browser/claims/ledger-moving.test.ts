// The ledger while it is moved under somebody: scrolled away, filtered from further down, its columns made wider.
// Must not break: the keys go on from where somebody stands. The wheel and the edge of a column are a pointer’s alone.
import { expect, test } from '../support'
import { tabTo } from '../support-steps'
import { grid, header, openLedger, press, rows, shown } from './ledger-steps'

const widthOf = async (named: ReturnType<typeof header>): Promise<number> =>
  (await named.boundingBox())?.width ?? 0

test('goes on from the row that has the focus, however far the table was scrolled', async ({ desk }) => {
  const { page } = desk
  await openLedger(desk)
  await press(page, 'ArrowDown')
  const here = grid(page).locator('[aria-rowindex="3"] :focus')
  await expect(here).toBeVisible()
  await grid(page).hover()
  await page.mouse.wheel(0, 4000)
  await expect(rows(page).last()).toHaveAttribute('aria-rowindex', '47')
  await expect(here).not.toBeInViewport()
  await press(page, 'ArrowDown')
  await expect(grid(page).locator('[aria-rowindex="4"] :focus')).toBeInViewport()
})

test('chooses several values of a filter from a row further down', async ({ desk }) => {
  const { page } = desk
  await openLedger(desk)
  await press(page, 'ArrowDown', 5)
  await press(page, 'f')
  await press(page, 'Enter')
  const values = page.getByRole('listbox', { name: 'Type' })
  await expect(values.locator(':focus')).toBeVisible()
  await press(page, 'Space')
  await expect(shown(page)).toHaveText(/of 46 claims/)
  const one = await shown(page).innerText()
  await press(page, 'ArrowDown')
  await press(page, 'Space')
  await expect(values.getByRole('option', { selected: true })).toHaveCount(2)
  await expect(shown(page)).not.toHaveText(one)
})

test('keeps the space before the next word that is searched for', async ({ desk }) => {
  const { page } = desk
  await openLedger(desk)
  const words = page.getByRole('searchbox', { name: 'Search the claims' })
  await tabTo(page, words)
  await page.keyboard.type('complaints ')
  await expect(shown(page)).toHaveText(/^\d+ of 46 claims$/)
  await page.keyboard.type('were')
  await expect(words).toHaveValue('complaints were')
  await page.keyboard.press('Escape')
  await expect(words).toHaveValue('')
  await expect(shown(page)).toHaveText('46 claims')
})

test('makes a column wider by its edge, by key and from its menu', async ({ desk }) => {
  const { page } = desk
  // Wide enough for columns to be drawn wider than they have to be.
  await page.setViewportSize({ width: 1600, height: 800 })
  await openLedger(desk)
  const type = header(page, 'Type')
  const before = await widthOf(type)
  const box = await type.boundingBox()
  const [edge, middle] = [(box?.x ?? 0) + before, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  await page.mouse.move(edge, middle)
  await page.mouse.down()
  await page.mouse.move(edge + 30, middle)
  await page.mouse.move(edge + 60, middle)
  await page.mouse.up()
  await expect.poll(() => widthOf(type)).toBe(before + 60)
  // Neither sorted nor moved by that.
  await expect(type).toHaveAttribute('aria-sort', 'none')
  await expect(grid(page).getByRole('columnheader').first()).toHaveText(/Type/)

  await press(page, 'ArrowUp')
  await expect(type).toBeFocused()
  await press(page, 'Shift+ArrowLeft')
  await expect.poll(() => widthOf(type)).toBe(before + 44)
  // A column that takes what room there is grows from how wide it is drawn.
  await press(page, 'ArrowRight')
  const statement = header(page, 'Statement')
  await expect(statement).toBeFocused()
  const drawn = await widthOf(statement)
  await press(page, 'Shift+F10')
  const wider = page.getByRole('menuitem', { name: /^Wider/ })
  await expect(wider).toBeVisible()
  for (let n = 0; n < 20 && (await wider.and(page.locator(':focus')).count()) === 0; n++)
    await press(page, 'ArrowDown')
  await press(page, 'Enter')
  await expect.poll(() => widthOf(statement)).toBeGreaterThan(drawn)
})
