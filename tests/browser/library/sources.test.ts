// The list of sources by keys: filter, order, many at once as one step, tags, read state.
// Must not break: whatever is done to several sources is undone in one step.
import { axeFindings, expect, test } from '../support'
import { fill, tabTo, theText } from '../support-steps'
import {
  begin,
  details,
  list,
  press,
  rows,
  savedPage,
  status,
  takeFromMenu,
  titles,
  toSources,
} from './steps'

const files = {
  'a.txt': 'Zinc was found\n\nIn the water of the old harbour.',
  'b.md': '---\ntitle: Boats by number\nauthor: Mara Quill\n---\n\nSeventeen of them were counted.\n',
  'c.html': savedPage('Ferries on time', 'The Coast', '2024-03-02'),
  'd.html': savedPage('A ferry sank', 'Night Ledger', '2022-11-20'),
}

test('filters by any word that is known of a source, and orders the rest', async ({ desk }) => {
  const page = await begin(desk, files)
  await toSources(page)
  await expect(rows(page)).toHaveCount(4)
  await press(page, 'Shift+Tab')
  const filter = page.getByRole('searchbox', { name: 'Filter the sources' })
  await expect(filter).toBeFocused()
  await page.keyboard.type('quill')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toHaveText(/Boats by number/)
  await press(page, 'Control+a')
  await page.keyboard.type('no such thing')
  await expect(page.getByText('No source is like this.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Escape')
  await expect(rows(page)).toHaveCount(4)

  await tabTo(page, page.getByRole('button', { name: 'Order of the sources' }))
  await takeFromMenu(page, 'title', /^Title/, 'Enter')
  await expect
    .poll(() => titles(page))
    .toEqual(['A ferry sank', 'Boats by number', 'Ferries on time', 'Zinc was found'])
  // It is remembered.
  await desk.restart()
  await expect(desk.page.getByRole('button', { name: 'Library', exact: true })).toBeFocused()
  await press(desk.page, 'Enter')
  await expect(theText(desk.page)).toBeFocused()
  await expect.poll(() => titles(desk.page).then(([first]) => first)).toBe('A ferry sank')
})

test('changes and removes several sources as one step each', async ({ desk }) => {
  const page = await begin(desk, files)
  await toSources(page)
  await press(page, 'Home', 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(3)
  await expect(page.getByText('3 sources selected')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await takeFromMenu(page, 'details', 'Details')
  await fill(page, details(page).getByLabel('Publisher'), 'Wrenport Records')
  await press(page, 'Enter')
  await expect(status(page)).toContainText('Changed publisher of 3 sources')
  await expect(list(page).getByText('Wrenport Records')).toHaveCount(3)
  await toSources(page)
  await press(page, 'Control+z')
  await expect(status(page)).toContainText('Undone: Changed publisher of 3 sources')
  await expect(list(page).getByText('Wrenport Records')).toHaveCount(0)

  // Space takes one out of the selection, Delete removes the others, one undo brings them back.
  await press(page, ' ')
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(2)
  await press(page, 'Delete')
  await expect(rows(page)).toHaveCount(2)
  await expect(list(page)).toBeFocused()
  await press(page, 'Control+z')
  await expect(rows(page)).toHaveCount(4)
  await press(page, 'Control+a')
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(4)
  await press(page, 'Escape')
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(1)
})

test('makes tags, puts them on the selection, narrows the list to one and takes it away', async ({
  desk,
}) => {
  const page = await begin(desk, files)
  await tabTo(page, page.getByRole('button', { name: 'New tag' }))
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'New tag' })
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await page.keyboard.type('Water')
  await press(page, 'Enter')
  const tree = page.getByRole('tree', { name: 'Tags' })
  const tag = tree.getByRole('treeitem', { name: /Water/ })
  await expect(tag).toBeVisible()
  await toSources(page)
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Home', 'Shift+ArrowDown')
  await tabTo(page, tree)
  await press(page, 'Shift+F10')
  await expect(page.getByRole('menuitem', { name: 'Tag 2 sources with it' })).toBeFocused()
  await press(page, 'Enter')
  await expect(status(page)).toContainText('Tagged 2 sources with “Water”')
  await tabTo(page, tree)
  await press(page, 'Enter')
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Show not only: Water' })).toBeVisible()

  await tabTo(page, tree)
  await press(page, 'Delete')
  const asked = page.getByRole('region', { name: 'Remove “Water”?' })
  await expect(asked).toContainText('It comes off 2 sources.')
  await expect(asked.getByRole('button', { name: 'Remove it' })).toBeFocused()
  await press(page, 'Enter')
  await expect(status(page)).toContainText('Removed the tag “Water”')
  await expect(rows(page)).toHaveCount(4)
  await press(page, 'Control+z')
  await expect(tag).toContainText('2')
})

test('says how far a source was read, and shows what is not yet read', async ({ desk }) => {
  const page = await begin(desk, files)
  await toSources(page)
  await press(page, 'End')
  await expect(rows(page).nth(3)).toContainText('unread')
  await takeFromMenu(page, 'mark', /^Mark/)
  await expect(status(page)).toContainText('Marked 1 source as read')
  await expect(rows(page).nth(3)).not.toContainText('unread')
  await tabTo(page, page.getByRole('button', { name: 'Narrow the list' }))
  await takeFromMenu(page, 'not', /^Not/, 'Enter')
  await expect(list(page).getByText('A ferry sank')).toHaveCount(0)
  await expect(rows(page).filter({ hasText: 'unread' }).first()).toBeVisible()
})
