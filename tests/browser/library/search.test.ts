// The search of the project under the keys: from the box into the hits, to the passage, and back to the hit.
// Must not break: a hit selects exactly the words that it shows as found.
import { axeFindings, expect, test } from '../support'
import { theText } from '../support-steps'
import { begin, press, toSources } from './steps'

const files = {
  'a.txt': 'Zinc was found\n\nIn the water of the old harbour. The harbour office denied it.',
  'b.txt': 'Boats by number\n\nSeventeen of them lay in the harbour.',
}

test('finds words everywhere, leads to the passage and back to the hits', async ({ desk }) => {
  const page = await begin(desk, files)
  await press(page, 'Control+Shift+F')
  const box = page.getByRole('searchbox', { name: 'Search the project' })
  await expect(box).toBeFocused()
  await expect(page.getByText('Every word has to occur')).toBeVisible()
  await page.keyboard.type('harbour')
  const hits = page.getByRole('listbox', { name: 'Search results' }).getByRole('option')
  await expect(hits).toHaveCount(2)
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.type(' sevent')
  await expect(hits).toHaveCount(1)
  await press(page, 'ArrowDown', 'Enter')
  await expect(theText(page)).toBeFocused()
  await expect(page).toHaveTitle('Library — Boats by number')
  await expect(page.getByText('Selected: Seventeen', { exact: true })).toBeAttached()

  // What is made of it is found as soon as it is there.
  await press(page, 's', '2')
  const form = page.getByRole('form', { name: 'Claim' })
  await expect(form.locator(':focus')).toBeVisible()
  await expect(form.getByText(/likely right|worth a look|a guess/)).toBeVisible()
  await press(page, 'Enter')
  await press(page, 'Control+Shift+F')
  await expect(box).toBeFocused()
  await expect(hits).toHaveCount(3)
  await expect(page.getByRole('button', { name: 'Highlights 1' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Claims 1' })).toBeVisible()
  await page.keyboard.type('no such word')
  await expect(page.getByText('Nothing found for “no such word”')).toBeVisible()
  await toSources(page)
})
