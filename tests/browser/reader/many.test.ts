// A source with more highlights than come with its text: the first of them are here, the others are still being read.
// The project is made on the command line; everything else is done by key presses.
import path from 'node:path'
import { expect, test } from '../support'
import { applyAside, assay, importAside, openProject, theText } from '../support-steps'
import { press, selected, status } from './steps'

test.use({ intercepts: true })

const many = 1100
const text = Array.from({ length: many }, (_, n) => `${`Boat ${n}`.padEnd(99, '.')}.`).join('\n')

test('goes to a highlight that is still being read, and says so meanwhile', async ({ desk }) => {
  const { page } = desk
  const file = path.join(desk.folder, 'Quay.assay')
  assay(desk, 'new', file)
  await importAside(desk, file, 'a.txt', 'Nothing is here.')
  const sourceId = await importAside(desk, file, 'many.txt', text)
  const operations = Array.from({ length: many }, (_, n) => {
    const start = n * 101
    return { do: 'addHighlight', sourceId, start, end: start + `Boat ${n}`.length }
  })
  await applyAside(desk, file, operations)
  await openProject(page, file)
  await expect(theText(page)).toContainText('Nothing is here.')
  await expect(theText(page)).toBeFocused()
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/call/list', async (route) => {
    if (route.request().postData()?.includes('"highlights"')) await held
    await route.continue()
  })
  await press(page, 'Alt+Shift+ArrowDown')
  await expect(theText(page)).toContainText('Boat 0.')
  await press(page, 'Alt+Shift+2')
  await expect(theText(page)).toBeFocused()

  // What is around the caret is known at once; of the rest nothing is said that may not be so.
  await press(page, 'Control+Home', ']')
  await expect(selected(page, 'Boat 0')).toBeAttached()
  await expect(page.getByRole('button', { name: /^\d+ highlights so far$/ })).toBeVisible()
  await press(page, 'Control+End', 'l')
  await expect(status(page)).toHaveText('The highlights of this source are still being read.')
  await press(page, '[', '[')
  letGo()
  await expect(selected(page, `Boat ${many - 2}`)).toBeAttached()
  await expect(page.getByRole('button', { name: '1,100 highlights', exact: true })).toBeVisible()
  await press(page, ']', ']')
  await expect(status(page)).toHaveText('No more highlights in this direction.')
})
