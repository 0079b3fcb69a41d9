// A source with more highlights than come with its text: the first of them are here, the others are still being read.
// The project is made on the command line; everything else is done by key presses.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '../support'
import { fill, tabTo, theText } from '../support-steps'
import { press, selected, status } from './steps'

test.use({ intercepts: true })

const many = 1100
const text = Array.from({ length: many }, (_, n) => `${`Boat ${n}`.padEnd(99, '.')}.`).join('\n')

test('goes to a highlight that is still being read, and says so meanwhile', async ({ desk }) => {
  const { page, folder } = desk
  const place = (name: string): string => path.join(folder, name)
  const assay = (...args: string[]): string =>
    execFileSync(process.execPath, ['out/main/cli.js', ...args], {
      env: { ...process.env, ASSAY_HOME: place('other') },
      encoding: 'utf8',
    })
  writeFileSync(place('a.txt'), 'Nothing is here.')
  writeFileSync(place('many.txt'), text)
  assay('new', place('Quay.assay'))
  assay('import', place('Quay.assay'), place('a.txt'))
  const { imported } = JSON.parse(assay('import', place('Quay.assay'), place('many.txt'), '--json')) as {
    imported: { id: string }[]
  }
  const operations = Array.from({ length: many }, (_, n) => {
    const start = n * 101
    return { do: 'addHighlight', sourceId: imported[0]?.id, start, end: start + `Boat ${n}`.length }
  })
  writeFileSync(place('many.jsonl'), operations.map((each) => JSON.stringify(each)).join('\n'))
  assay('apply', place('Quay.assay'), place('many.jsonl'))

  await tabTo(page, page.getByRole('button', { name: 'Open project' }))
  await press(page, 'Enter')
  const field = page.getByRole('dialog', { name: 'Open project' }).getByRole('textbox', { name: 'File' })
  await expect(field).not.toHaveValue('')
  await fill(page, field, place('Quay.assay'))
  await press(page, 'Enter')
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
