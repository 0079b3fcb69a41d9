// How far sources were read, where each is opened again, and what is copied and printed of them.
import { expect, test } from '../support'
import { importText, tabTo, theText } from '../support-steps'
import { begin, goTo, inText, placesKept, press, status } from './steps'

test.use({ intercepts: true })

const long = Array.from({ length: 300 }, (_, n) => `Line ${n + 1} of the minutes.`).join('\n')

test('keeps what was marked as read, and opens each source where it was left', async ({ desk }) => {
  const places = placesKept(desk.page)
  const first = await begin(desk)
  await expect.poll(() => places.length).toBeGreaterThan(0)
  await importText(desk, 'minutes.txt', long)
  await goTo(first, 'Line 20 of')
  await press(first, 'PageDown', 'PageDown', 'PageDown')
  const top = inText(first, 'Line 70 of')
  await expect(top).toBeInViewport()
  await press(first, 'Alt+Shift+R')
  await expect(status(first)).toContainText('Marked as read')
  await expect.poll(() => new Set(places).size).toBe(2)
  await press(first, 'Alt+Shift+ArrowUp')
  await expect(inText(first, 'The quay office')).toBeVisible()
  await expect.poll(() => places.at(-1) === places[0]).toBe(true)

  await desk.restart()
  const { page } = desk
  await expect(page.getByRole('button', { name: 'Quay', exact: true })).toBeFocused()
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  await expect(inText(page, 'The quay office')).toBeVisible()
  await press(page, 'Alt+Shift+ArrowDown')
  await expect(inText(page, 'Line 70 of')).toBeInViewport()
  const state = page
    .getByRole('region', { name: 'Reader' })
    .getByRole('button', { name: 'Read', exact: true })
  await expect(state).toBeVisible()
  await tabTo(page, theText(page))
  const again = placesKept(page)
  await press(page, 'Alt+Shift+R')
  await expect(state).toBeHidden()
  // Reading on overrules nothing. What is saved after it has waited for all that reading on has led to.
  await press(page, 'PageDown')
  await expect.poll(() => again.length).toBeGreaterThan(0)
  await press(page, 's', 'h')
  await expect(status(page)).toContainText('Saved')
  await expect(
    page.getByRole('region', { name: 'Reader' }).getByRole('button', { name: 'Unread', exact: true }),
  ).toBeVisible()
})

test('says that a source is read only where that could be kept', async ({ desk }) => {
  const page = await begin(desk)
  const error = { code: 'diskFull', message: 'The disk is full.' }
  await page.route('**/call/keepReading', (route) => route.fulfill({ json: { ok: false, error } }))
  await press(page, 'Alt+Shift+R')
  const alert = page.getByRole('alert').filter({ hasText: error.message })
  await expect(alert).toBeVisible()
  await expect(status(page)).not.toContainText('Marked as read')
  await page.unroute('**/call/keepReading')
  await tabTo(page, alert.getByRole('button', { name: 'Dismiss' }))
  await press(page, 'Enter')
  await press(page, 'Alt+Shift+R')
  await expect(status(page)).toContainText('Marked as read')
})

test('copies a passage with its citation, and the citation alone where nothing is selected', async ({
  desk,
}) => {
  const page = await begin(desk)
  const box = page.getByRole('searchbox', { name: 'Find in this source' })
  await goTo(page, 'Café')
  await press(page, 's', 'Control+Shift+C')
  await expect(status(page)).toContainText('Copied with citation: “Café owners')
  await press(page, 'Control+f', 'Control+a', 'Control+v')
  await expect(box).toHaveValue(
    /^“Café owners said that nobody asked them\.” \(.*Ada Berg, “Boats counted twice”/,
  )
  await expect(box).toHaveValue(/12 April 2021.*https:\/\/quay\.example\/boats.*paragraph \d+\)$/)
  await press(page, 'Escape', 'Control+Home', 'Escape', 'ArrowLeft', 'Control+Shift+C')
  await expect(status(page)).toContainText('Copied the citation')
})

test('prints the text with its highlights and its claims by number, without furniture', async ({ desk }) => {
  const page = await begin(desk)
  await goTo(page, 'The quay office')
  await press(page, 's', '1')
  await expect(page.getByRole('form', { name: 'Claim' }).locator(':focus')).toBeVisible()
  await page.keyboard.type('40')
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  await goTo(page, 'The office is')
  await press(page, 'Alt+Shift+M')
  await page.keyboard.type('Fu')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: /Page furniture: 1 line/ })).toBeVisible()
  // The browser says so itself when it prints; it has no dialog here that would wait.
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const sheet = page.locator('body > :not(#root)').filter({ hasText: 'Claims in this source' })
  await expect(sheet).toBeVisible()
  await expect(page.getByRole('region', { name: 'Reader' })).toBeHidden()
  await expect(sheet.getByText('Quay · printed from Assay')).toBeVisible()
  await expect(sheet.getByText('S 1', { exact: true })).toBeVisible()
  await expect(sheet.getByRole('heading', { name: /^1\. Statistic/ })).toBeVisible()
  await expect(sheet.getByText('“The quay office counted 40 boats in May.”')).toBeVisible()
  await expect(sheet.getByText('The office is on the north quay.')).toHaveCount(0)
  // On paper, which is narrower than the window, there is more than a blank page.
  expect((await page.pdf()).length).toBeGreaterThan(20_000)
  await page.emulateMedia({ media: null })
  await expect(sheet).toHaveCount(0)
})
