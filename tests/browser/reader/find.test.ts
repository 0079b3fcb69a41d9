// Finding in the open source: ways to search, hits by keys, expressions that are wrong or never end.
import { axeFindings, expect, test } from '../support'
import { importText, newProject, theText } from '../support-steps'
import { begin, inText, press, selected, status } from './steps'

const filler = Array.from({ length: 60 }, (_, n) => `Line ${n} of the log.`)
const log = [
  `Cafe\u0301 Nord paid 40 boats.`,
  'A cafe paid nothing, and CAFE is a word.',
  'Cafeteria prices rose.',
  ...filler,
  `${'a'.repeat(40)}!`,
  'The last café is closed.',
].join('\n')

test('finds by case, accents, whole words and expressions, and remembers how', async ({ desk }) => {
  await newProject(desk, 'Quay')
  await importText(desk, 'log.txt', log)
  const { page } = desk
  const bar = page.getByRole('search', { name: 'Find in this source' })
  const way = (name: string) => bar.getByRole('button', { name, pressed: true })
  await press(page, '/')
  await page.keyboard.type('cafe')
  await expect(bar.getByText('1 of 5', { exact: true })).toBeVisible()
  await press(page, 'Alt+w')
  await expect(way('Whole words')).toBeVisible()
  await expect(bar.getByText('1 of 4', { exact: true })).toBeVisible()
  await press(page, 'Alt+a')
  await expect(way('Match accents')).toBeVisible()
  await expect(bar.getByText('1 of 2', { exact: true })).toBeVisible()
  await press(page, 'Alt+c')
  await expect(way('Match case')).toBeVisible()
  await expect(bar.getByText('1 of 1', { exact: true })).toBeVisible()
  await press(page, 'Alt+c', 'Alt+a')
  await expect(bar.getByText('1 of 4', { exact: true })).toBeVisible()

  // To and fro, around the ends, and on from the text.
  await press(page, 'Shift+Enter')
  await expect(bar.getByText('4 of 4, from the end')).toBeVisible()
  await expect(inText(page, 'The last café')).toBeInViewport()
  await press(page, 'Enter')
  await expect(bar.getByText('1 of 4, from the start')).toBeVisible()
  await press(page, 'Escape')
  await expect(selected(page, 'Cafe\u0301')).toBeAttached()
  await press(page, 'F3')
  await expect(status(page)).toHaveText('Found “cafe”, 2 of 4')
  await press(page, 'F3', 'F3')
  await expect(status(page)).toHaveText('Found “café”, 4 of 4')
  await press(page, 'F3', 'Shift+F3', 'Shift+F3')
  await expect(status(page)).toHaveText('Found “CAFE”, 3 of 4')
  await press(page, 'h')
  await expect(status(page)).toContainText('Saved')

  await desk.restart()
  await expect(desk.page.getByRole('button', { name: 'Quay', exact: true })).toBeFocused()
  await press(desk.page, 'Enter')
  await expect(theText(desk.page)).toBeFocused()
  await press(desk.page, 'Control+f')
  await expect(desk.page.getByRole('button', { name: 'Whole words', pressed: true })).toBeVisible()
  await expect(desk.page.getByRole('button', { name: 'Match case', pressed: false })).toBeVisible()
})

test('says what is wrong with an expression, and ends one that never would', async ({ desk }) => {
  await newProject(desk, 'Quay')
  await importText(desk, 'log.txt', log)
  const { page } = desk
  const bar = page.getByRole('search', { name: 'Find in this source' })
  await press(page, '/', 'Alt+r')
  await page.keyboard.type('^line (')
  await expect(bar.getByText('a bracket ( is not closed')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.type('5\\d)')
  await expect(bar.getByText('1 of 10', { exact: true })).toBeVisible()
  await expect(inText(page, 'Line 50 of')).toBeInViewport()
  await press(page, 'Control+a')
  await page.keyboard.type('(a+)+Q')
  await expect(bar.getByText('Searching')).toBeVisible()
  await press(page, 'Escape')
  await expect(bar.getByText('Stopped', { exact: true })).toBeVisible()
  await page.keyboard.type('+')
  await expect(bar.getByText('Stopped: this expression takes too long')).toBeVisible()
  await press(page, 'Control+a')
  await page.keyboard.type('last (?=caf)')
  await expect(bar.getByText('1 of 1', { exact: true })).toBeVisible()
  await press(page, 'Escape')
  await expect(selected(page, 'last')).toBeAttached()
  await expect(theText(page)).toBeFocused()
})

const furniture = `<!doctype html><html lang="en"><head><title>Harbour</title></head><body>
<nav><ul><li><a href="/">Start page</a></li><li><a href="/w">Weather report</a></li><li><a href="/m">Membership</a></li></ul></nav>
<article><h1>Harbour</h1><p>The harbour office counted every boat in the harbour during the month of May.</p>
<p>It found forty of them, and said that membership was rising among their owners.</p></article></body></html>`

test('opens folded furniture that a hit lies in', async ({ desk }) => {
  const page = await begin(desk, furniture)
  await expect(inText(page, 'Weather report')).toBeHidden()
  await press(page, '/')
  await page.keyboard.type('weather rep')
  await expect(inText(page, 'Weather report')).toBeVisible()
  await press(page, 'Escape')
  await expect(selected(page, 'Weather rep')).toBeAttached()
})
