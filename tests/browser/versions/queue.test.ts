// The queue of passages where much only moved: all of that accepted with one key and taken back with one; and in a project
// that is open for reading only. The project is made on the command line, with a correction that moved a paragraph.
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { axeFindings, expect, test } from '../support'
import { againReadOnly, applyAside, assay, importAside, openProject, tabTo, theText } from '../support-steps'
import { press, status } from '../codebook/steps'

test.use({ intercepts: true })

const moved = [
  'The quay office counted 17 boats on the first day of June.',
  'Three pilots were suspended in March after the collision at the north pier.',
  'Nobody among the 9 members of the board answered our questions.',
]
const reworded = 'Passengers sent 61 complaints about late departures to the office last year.'
const stays = [
  'The ferries of Tarn Quay',
  'The crossing takes a quarter of an hour when the wind is kind and the water low.',
  'Tickets have cost the same since the new landing stage was opened to the public.',
  'The council meets again in autumn to hear what the engineers have found out.',
]
const older = [stays[0], ...moved, ...stays.slice(1), reworded].join('\n')
const newer = [...stays, reworded.replace('61', '64'), ...moved].join('\n')

const item = (page: Page): Locator => page.getByRole('region', { name: 'Passage to decide' })
const decisions = (page: Page): Locator => item(page).getByRole('toolbar', { name: 'Decide' })

test('accepts all that only moved in one step; a project that is only read is looked through', async ({
  desk,
}) => {
  const file = path.join(desk.folder, 'Quay.assay')
  assay(desk, 'new', file)
  const of = await importAside(desk, file, 'older.txt', older)
  const claims = [...moved, reworded].map((words) => {
    const start = older.indexOf(words)
    const passage = { sourceId: of, start, end: start + words.length }
    return { do: 'addClaim', type: 'event', evidence: [{ passage, role: 'states' }] }
  })
  await applyAside(desk, file, claims)
  assay(desk, 'version', file, await importAside(desk, file, 'newer.txt', newer), of)
  const first = desk.page
  await openProject(first, file)
  await expect(theText(first)).toBeFocused()
  await tabTo(
    first,
    first.getByRole('button', { name: 'Highlights: 3 moved, 1 fuzzy. 4 passages to decide' }),
    200,
  )
  await press(first, 'Enter')
  await expect(item(first)).toBeFocused()
  await expect(item(first).getByRole('button', { name: 'Accept all that only moved' })).toBeVisible()
  expect(await axeFindings(first)).toEqual([])
  await press(first, 'm')
  await expect(first.getByRole('dialog').getByLabel('Your name')).toBeFocused()
  await press(first, 'Enter')
  await expect(first.getByText('1 to decide', { exact: true })).toBeVisible()
  await expect(first.getByText('4 of 4', { exact: true })).toBeVisible()
  await expect(status(first)).toHaveText('Saved: Accepted 3 passages of a new version')
  await expect(item(first).getByRole('button', { name: 'Accept all that only moved' })).toBeHidden()
  await press(first, 'Control+z')
  await expect(first.getByText('4 to decide', { exact: true })).toBeVisible()

  const page = await againReadOnly(desk, 'Quay')
  await tabTo(page, page.getByRole('button', { name: /4 passages to decide/ }), 200)
  await press(page, 'Enter')
  await expect(item(page)).toBeFocused()
  await expect(item(page)).toContainText('nothing can be decided in it')
  await expect(decisions(page)).toBeHidden()
  expect(await axeFindings(page)).toEqual([])
  for (const key of ['a', 's', 'd', 'm']) {
    await press(page, 'j', 'k')
    await expect(page.getByText('1 of 4', { exact: true })).toBeVisible()
    await press(page, key)
    await expect(status(page), key).toHaveText('This project is open for reading only.')
    await expect(page.getByText('4 to decide', { exact: true })).toBeVisible()
  }
  await press(page, 'o')
  await expect(theText(page)).toBeFocused()
  await expect(theText(page)).toContainText(reworded)
})
