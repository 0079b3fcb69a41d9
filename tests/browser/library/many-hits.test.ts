// Many hits of a search: who stands far down stays there while facts change; another query begins at its best hit.
// Must not break: no script calls into the page, no verb calls and no mouse.
import { expect, test } from '../support'
import { tabTo, theText } from '../support-steps'
import { begin, press } from './steps'

const files = Object.fromEntries(
  Array.from({ length: 60 }, (_, n) => [
    `${100 + n}.txt`,
    `Paper ${n}. Zinc in the harbour. Ferries were late.`,
  ]),
)

test('the place among the hits stays, and a search from before has the focus', async ({ desk }) => {
  const page = await begin(desk, files)
  await press(page, 'Control+Shift+F')
  await page.keyboard.type('zinc')
  const list = page.getByRole('listbox', { name: 'Search results' })
  const active = list.locator('[data-active]')
  await expect(list.getByRole('option').first()).toBeVisible()
  await press(page, 'ArrowDown', 'End')
  await expect(active).toHaveAttribute('aria-setsize', '60')
  await press(page, 'End', 'Enter')
  await expect(theText(page)).toBeFocused()
  await press(page, 's', 'h')
  // One more: the highlight that was made.
  await expect(list.getByRole('option').first()).toHaveAttribute('aria-setsize', '61')
  await expect(active).toBeInViewport()

  await press(page, 'Control+Shift+F')
  await page.keyboard.type('ferries')
  await expect(list.getByRole('option').first()).toHaveAttribute('aria-posinset', '1')
  await expect(list.getByRole('option').first()).toContainText('Ferries')
  await expect(list.getByRole('option').first()).toBeInViewport()
  await press(page, 'Control+a', 'Delete')
  const before = page.getByRole('button', { name: 'zinc', exact: true })
  await tabTo(page, before)
  await press(page, 'Enter')
  await expect(page.getByRole('searchbox', { name: 'Search the project' })).toBeFocused()
})
