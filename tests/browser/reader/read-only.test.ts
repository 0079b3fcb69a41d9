// A project that is open for reading only: every key that would change it says so at once, and begins nothing.
import { expect, test } from '../support'
import { againReadOnly, theText } from '../support-steps'
import { begin, press, selected, status } from './steps'

test.use({ intercepts: true })

test('refuses each single key that would change anything, with one sentence', async ({ desk }) => {
  const first = await begin(desk)
  await press(first, '/')
  await first.keyboard.type('The quay office')
  await press(first, 'Escape')
  await expect(selected(first, 'The quay office')).toBeAttached()
  await press(first, 'h')
  await expect(status(first)).toContainText('Saved')
  const page = await againReadOnly(desk, 'Quay')
  await press(page, 'Control+Home', ']')
  await expect(selected(page, 'The quay office')).toBeAttached()
  for (const key of [',', '.', '|', 'm', 'h', '1', 't', 'n', 'e', 'Alt+Shift+.', 'Alt+Shift+N']) {
    // Something else is said in between.
    await press(page, 'Control+Shift+C')
    await expect(status(page)).toContainText('Copied')
    await press(page, key)
    await expect(status(page), key).toHaveText('This project is open for reading only.')
    await press(page, 'Shift+ArrowRight', 'Shift+ArrowLeft')
    await expect(selected(page, 'The quay office')).toBeAttached()
  }
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(theText(page)).toBeFocused()
})
