// Another window removes what this one is asking about.
// Must not break: no script calls into the page, no verb calls and no mouse.
import { expect, test } from '../support'
import { theText } from '../support-steps'
import { begin, press, toSources } from './steps'

test('a question about a source that is gone goes with it, and gives the keys back', async ({ desk }) => {
  const page = await begin(desk, { 'a.txt': 'Zinc was found.', 'b.txt': 'Ferries were late.' })
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(theText(other)).toBeVisible()
  await press(page, 'Control+k')
  await page.keyboard.type('for good')
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'Remove for good' })
  await expect(dialog).toBeVisible()
  await toSources(other)
  await press(other, 'Delete')
  await expect(dialog).toBeHidden()
  await press(page, 'Control+k')
  await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible()
})
