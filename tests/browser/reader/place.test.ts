// Where one stands in a source: its outline and how far down it one is.
import { axeFindings, expect, test } from '../support'
import { importText, newProject, theText } from '../support-steps'
import { goTo, inText, press } from './steps'

const chapter = (name: string, n: number): string =>
  [`## ${name}`, ...Array.from({ length: n }, (_, line) => `${name} says this in line ${line}.`)].join('\n\n')
const book = [
  '# The quay',
  chapter('Boats', 40),
  chapter('Nets', 40),
  '### Mending',
  chapter('Owners', 40),
].join('\n\n')

test('shows the outline, goes where it is asked to, and says how far down that is', async ({ desk }) => {
  await newProject(desk, 'Quay')
  await importText(desk, 'book.md', book)
  const { page } = desk
  const place = page.getByRole('note', { name: 'Place in the source' })
  await expect(place).toHaveText('0 % · 0 of 726 words')
  await goTo(page, 'Nets says this in line 7')
  await press(page, 'g', 'o')
  const outline = page.getByRole('dialog', { name: 'Outline' })
  await expect(outline.getByRole('treeitem')).toHaveText(['The quay', 'Boats', 'Nets', 'Mending', 'Owners'])
  await expect(outline.getByRole('treeitem', { name: 'Nets' })).toHaveAttribute('aria-current', 'location')
  await expect(outline.getByRole('treeitem', { name: 'Mending' })).toHaveAttribute('aria-level', '3')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.type('own')
  await expect(outline.getByRole('treeitem')).toHaveText(['Owners'])
  await press(page, 'Enter')
  await expect(outline).toBeHidden()
  await expect(theText(page)).toBeFocused()
  await expect(inText(page, 'Owners says this in line 0')).toBeInViewport()
  await expect(place).toHaveText(/^6\d % · 4\d\d of 726 words$/)
  await press(page, 'Control+End')
  await expect(place).toHaveText('100 % · 726 of 726 words')
  // By the arrows, from where one is.
  await press(page, 'Control+Shift+O')
  await expect(outline.getByRole('searchbox')).toBeFocused()
  await press(page, 'ArrowDown')
  await expect(outline.getByRole('tree')).toBeFocused()
  await press(page, 'ArrowUp', 'ArrowUp', 'Enter')
  await expect(theText(page)).toBeFocused()
  await expect(inText(page, 'Nets says this in line 0')).toBeInViewport()
  await press(page, 'Control+Shift+O')
  await expect(outline.getByRole('searchbox')).toBeFocused()
  await press(page, 'Escape')
  await expect(outline).toBeHidden()
  await expect(theText(page)).toBeFocused()

  await importText(desk, 'plain.txt', 'No heading.')
  await press(page, 'g', 'o')
  await expect(outline.getByText('This source has no headings')).toBeVisible()
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()
})
