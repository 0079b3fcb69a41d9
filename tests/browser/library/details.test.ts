// The details of a source: where each value was found, what a person made of it, dates in words, the file as it was.
// Must not break: a value that a person changed never says that it was found somewhere.
import { holdBack } from '../held-back'
import { axeFindings, expect, test } from '../support'
import { fill, tabTo } from '../support-steps'
import { begin, details, press, savedPage, status } from './steps'

test.use({ intercepts: true })

test('shows where values were found, and says so no more once they are changed', async ({ desk }) => {
  const page = await begin(desk, { 'c.html': savedPage('Ferries on time', 'The Coast', '2024-03-02') })
  await press(page, 'Alt+Shift+D')
  const form = details(page)
  const title = form.getByLabel('Title')
  await expect(title).toBeFocused()
  await expect(title).toHaveValue('Ferries on time')
  await expect(title).toHaveAccessibleDescription(/^from .*og:title/)
  await expect(form.getByLabel('Published')).toHaveAccessibleDescription(/^2 March 2024 · from /)
  expect(await axeFindings(page)).toEqual([])

  await press(page, 'Control+a')
  await page.keyboard.type('Ferries, all on time')
  await press(page, 'Tab')
  await expect(status(page)).toContainText('Saved: Changed the source')
  await expect(title).toHaveAccessibleDescription('entered by hand')
  await press(page, 'Alt+Shift+2', 'Control+z')
  await expect(title).toHaveValue('Ferries on time')
  await expect(title).toHaveAccessibleDescription(/^from /)
})

test('keeps what is no date in the field and says why; Escape takes it back', async ({ desk }) => {
  const page = await begin(desk, { 'a.txt': 'Zinc was found\n\nIn the water.' })
  await press(page, 'Alt+Shift+D')
  const published = details(page).getByLabel('Published')
  await fill(page, published, 'last spring')
  await press(page, 'Tab')
  await expect(published).toHaveValue('last spring')
  await expect(published).toHaveAccessibleDescription(/“last spring” is not a date/)
  await fill(page, published, '2017/2020')
  await press(page, 'Enter')
  await expect(status(page)).toContainText('Saved')
  await press(page, 'Tab')
  await expect(published).toHaveAccessibleDescription('2017 to 2020 · entered by hand')
  await fill(page, published, 'nonsense')
  await press(page, 'Escape')
  await expect(published).toHaveValue('2017/2020')
})

test('takes a rating, tags and a note, and tells about the file', async ({ desk }) => {
  const page = await begin(desk, { 'a.txt': 'Zinc was found\n\nIn the water.' })
  await press(page, 'Alt+Shift+D')
  const form = details(page)
  const reliability = form.getByLabel('Reliability of the source')
  await tabTo(page, reliability)
  await page.keyboard.type('B')
  await press(page, 'Tab')
  await expect(reliability).toHaveValue('B')
  await expect(form.getByLabel('Credibility of the information')).toHaveValue('6')
  await tabTo(page, form.getByRole('combobox', { name: 'Add tag' }))
  await page.keyboard.type('Water')
  await press(page, 'Enter')
  await expect(form.getByRole('button', { name: 'Remove tag Water' })).toBeVisible()
  await expect(status(page)).toContainText('Tagged 1 source with “Water”')
  // What was pressed goes with its tag, and the focus to the box for another.
  await press(page, 'Shift+Tab')
  await expect(form.getByRole('button', { name: 'Remove tag Water' })).toBeFocused()
  await press(page, 'Enter')
  await expect(form.getByRole('button', { name: 'Remove tag Water' })).toBeHidden()
  await expect(form.getByRole('combobox', { name: 'Add tag' })).toBeFocused()
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await fill(page, inspector.getByLabel('New note'), 'Asked the office about it.')
  await press(page, 'Control+Enter')
  await expect(status(page)).toContainText('Added a note')
  await expect(inspector.getByText('a.txt')).toBeVisible()
  await expect(inspector.getByText('29 characters, 6 words')).toBeVisible()
})

test('keeps both parts of a rating and both of two tags, however late the first is stored', async ({
  desk,
}) => {
  const page = await begin(desk, { 'a.txt': 'Zinc was found\n\nIn the water.' })
  await press(page, 'Alt+Shift+D')
  const form = details(page)
  const reliability = form.getByLabel('Reliability of the source')
  const credibility = form.getByLabel('Credibility of the information')
  const tag = form.getByRole('combobox', { name: 'Add tag' })
  await tabTo(page, reliability)
  const letGo = await holdBack(page, 'apply', 'changeSource')
  await page.keyboard.type('B')
  await press(page, 'Tab')
  await expect(credibility).toBeFocused()
  await page.keyboard.type('2')
  await press(page, 'Tab')
  await expect(tag).toBeFocused()
  await page.keyboard.type('Water')
  await press(page, 'Enter')
  await expect(tag).toHaveValue('')
  // The first is named once more before it is there.
  for (const name of ['water', 'Harbour']) {
    await page.keyboard.type(name)
    await press(page, 'Enter')
    await expect(tag).toHaveValue('')
  }
  letGo()
  await expect(form.getByRole('button', { name: 'Remove tag Harbour' })).toBeVisible()
  await expect(form.getByRole('button', { name: /^Remove tag/ })).toHaveCount(2)
  await expect(form.getByRole('button', { name: 'Remove tag Water' })).toBeVisible()
  await expect(reliability).toHaveValue('B')
  await expect(credibility).toHaveValue('2')
})
