// The reader under keys and under the mouse: what is selected, what is painted, what is taken in hand.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { axeFindings, type Desk, expect, test } from './support'
import { fill, importText, newProject, tabTo, theText } from './support-steps'

const article = [
  '🎻 Café news: the résumé of the harbour board, نص عربي included.',
  '',
  'The board met twice 👩‍👩‍👧 in spring. It counted 42 complaints. Nobody was named.',
  '',
  'A second paragraph says that 17 of them were upheld.',
].join('\n')

const status = (page: Page) => page.getByRole('status', { name: 'Status' })
const form = (page: Page) => page.getByRole('form', { name: 'Claim' })
const selected = (page: Page, text: string) => page.getByText(`Selected: ${text}`, { exact: true })

async function begin(desk: Desk, text = article): Promise<Page> {
  await newProject(desk, 'Board')
  await importText(desk, 'board.txt', text)
  return desk.page
}

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Makes a claim of the selection, of the type with a digit, and comes back to the text. */
async function claim(page: Page, digit: number): Promise<void> {
  await press(page, String(digit))
  await expect(form(page).locator(':focus')).toBeVisible()
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
}

/** An export, written by the dialog. */
async function exported({ page, folder }: Desk, format: string): Promise<string> {
  const target = path.join(folder, 'export')
  await press(page, 'Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const choice = dialog.getByRole('radio', { name: format })
  for (let n = 0; n < 6 && !(await choice.isChecked()); n++) await press(page, 'ArrowDown')
  await fill(page, dialog.getByLabel('File', { exact: true }), target)
  await press(page, 'Enter')
  await expect(status(page)).toContainText('Exported')
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()
  return readFile(target, 'utf8')
}

test('selects by sentence, paragraph, word and character, across emoji and other scripts', async ({
  desk,
}) => {
  const page = await begin(desk)
  await press(page, 'j', 's')
  await expect(selected(page, 'The board met twice 👩‍👩‍👧 in spring.')).toBeAttached()
  await press(page, 's')
  await expect(
    selected(page, 'The board met twice 👩‍👩‍👧 in spring. It counted 42 complaints. Nobody was named.'),
  ).toBeAttached()
  await press(page, 'Escape', 'Home', 'Control+Home', 'Shift+ArrowRight')
  await expect(selected(page, '🎻')).toBeAttached()
  await press(page, 'Shift+Control+ArrowRight')
  await expect(selected(page, '🎻 Café')).toBeAttached()
  await press(page, 'Control+Home', 'Shift+J', 'Shift+J')
  await expect(page.getByText(/^Selected: 🎻 Café news.*Nobody was named\.\s*$/s)).toBeAttached()
})

test('counts positions in code points, so that they cut the quotation out of the file', async ({ desk }) => {
  const page = await begin(desk)
  await press(page, 'j', 's', 'h')
  await expect(page.getByRole('button', { name: '1 highlight in paragraph 2' })).toBeVisible()
  const json = JSON.parse(await exported(desk, 'Whole project')) as {
    highlights: { start: number; end: number; quote: { exact: string } }[]
  }
  const [highlight] = json.highlights
  expect(highlight?.quote.exact).toBe('The board met twice 👩‍👩‍👧 in spring.')
  expect(Array.from(article).slice(highlight?.start, highlight?.end).join('')).toBe(highlight?.quote.exact)
})

test('walks through highlights, opens their claims and lays them down', async ({ desk }) => {
  const page = await begin(desk)
  await press(page, 'j', 's')
  await claim(page, 2)
  await press(page, 'j', 's', 'h')
  await expect(page.getByRole('button', { name: '1 highlight in paragraph 3' })).toBeVisible()
  await press(page, 'Control+Home', ']')
  await expect(selected(page, 'The board met twice 👩‍👩‍👧 in spring.')).toBeAttached()
  await press(page, ']')
  await expect(selected(page, 'A second paragraph says that 17 of them were upheld.')).toBeAttached()
  await press(page, 'Enter')
  await expect(status(page)).toContainText('no claim yet')
  await press(page, '[', 'Escape', 'Escape')
  await expect(form(page)).toBeHidden()
  await press(page, '[', 'ArrowLeft', 'Enter')
  await expect(form(page).locator(':focus')).toBeVisible()
})

test('reaches each marker in the gutter by Tab, and shows what it stands for', async ({ desk }) => {
  const page = await begin(desk)
  await press(page, 'j', 's')
  await claim(page, 1)
  await press(page, 's', 'h')
  const marker = page.getByRole('button', { name: '2 highlights in paragraph 2' })
  await expect(marker).toBeVisible()
  await press(page, 'Escape', 'Escape')
  await tabTo(page, marker)
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  await expect(form(page)).toBeVisible()
})

test('adds evidence from another source to the claim in hand', async ({ desk }) => {
  const page = await begin(desk)
  await press(page, 'j', 's')
  await claim(page, 1)
  await importText(desk, 'later.txt', 'Later the board counted 40 complaints.')
  await press(page, 's', 'e')
  await expect(status(page)).toContainText('Saved')
  const sources = page.getByRole('listbox', { name: 'Sources' }).getByRole('option')
  await expect(sources.filter({ hasText: '1 claim' })).toHaveCount(2)
  await expect(form(page)).toBeVisible()
})

test('keeps the focus in the list while sources are leafed through, and Enter goes to the text', async ({
  desk,
}) => {
  const page = await begin(desk)
  await importText(desk, 'later.txt', 'Later the board counted 40 complaints.')
  const list = page.getByRole('listbox', { name: 'Sources' })
  await tabTo(page, list)
  await press(page, 'ArrowUp')
  await expect(page).toHaveTitle(/Café news/)
  await expect(list.getByRole('option', { selected: true })).toHaveText(/Café news/)
  await expect(list).toBeFocused()
  await press(page, 'Delete')
  await expect(list.getByRole('option')).toHaveCount(1)
  await press(page, 'Control+z')
  await expect(list.getByRole('option')).toHaveCount(2)
  await expect(list).toBeFocused()
  await press(page, 'ArrowUp', 'Enter')
  await expect(theText(page)).toBeFocused()
})

test('takes back typing first, then a step of the project', async ({ desk }) => {
  const page = await begin(desk)
  await press(page, 'j', 's', '1')
  const statement = form(page).getByLabel('Statement')
  await tabTo(page, statement)
  // One letter: a longer stretch of typing ends, for the browser, wherever the page takes a node away.
  await page.keyboard.type('A')
  await press(page, 'Control+z')
  await expect(statement).toHaveValue('')
  await expect(form(page)).toBeVisible()
  await press(page, 'Control+z')
  await expect(form(page)).toBeHidden()
  await expect(theText(page)).toBeFocused()
})

test('works with the mouse: drag to select, click to take in hand', async ({ desk }) => {
  const page = await begin(desk)
  const line = theText(page).getByText('A second paragraph')
  const box = await line.boundingBox()
  if (!box) throw new Error('The paragraph is not on screen.')
  await page.mouse.move(box.x + 1, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(theText(page)).toBeFocused()
  await claim(page, 3)
  await press(page, 'Escape', 'Escape')
  await expect(form(page)).toBeHidden()
  await page.mouse.click(box.x + 60, box.y + box.height / 2)
  await expect(form(page)).toBeVisible()
  await expect(theText(page)).toBeFocused()
})

test('paints overlapping highlights as both, and only what is near the window', async ({ desk }) => {
  const text = Array.from(
    { length: 400 },
    (_, n) => `Paragraph ${n + 1} has some words. And some more of them.`,
  ).join('\n')
  const page = await begin(desk, text)
  await press(page, 's')
  await claim(page, 1)
  await press(page, 's')
  await claim(page, 3)
  const layers = (): Promise<[string, number][]> =>
    page.evaluate(() => [...CSS.highlights].map(([name, { size }]) => [name, size]))
  await expect
    .poll(async () => Object.fromEntries(await layers()))
    .toMatchObject({
      'assay-statistic-0': 1,
      'assay-allegation-1': 1,
    })
  // Only blocks of the text have the colours, and what is inside of them inherits.
  const colourOf = (selector: string): Promise<string | undefined> =>
    page.evaluate((at) => {
      const element = document.querySelector(at)
      return element ? getComputedStyle(element, '::highlight(assay-statistic-0)').backgroundColor : undefined
    }, selector)
  expect(await colourOf('[data-leaf] span')).toBe(await colourOf('[data-leaf]'))
  expect(await colourOf('[data-leaf]')).not.toBe(await colourOf('h2'))
  await press(page, 'Control+End')
  await expect.poll(layers).toEqual([])
  await press(page, 'Control+Home')
  await expect.poll(async () => (await layers()).length).toBeGreaterThan(1)
})

test('says what is wrong inside the dialog that it concerns, until it is dismissed', async ({ desk }) => {
  const page = await begin(desk)
  await press(page, 'Control+o')
  const dialog = page.getByRole('dialog', { name: 'Open project' })
  await fill(page, dialog.getByLabel('File', { exact: true }), path.join(desk.folder, 'missing.assay'))
  await press(page, 'Enter')
  await expect(dialog.getByRole('alert')).toContainText('missing.assay')
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Escape')
  await expect(page.getByRole('alert')).toContainText('missing.assay')
  await tabTo(page, page.getByRole('button', { name: 'Dismiss' }))
  await press(page, 'Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`has no finding of axe on any surface, ${colorScheme}`, async ({ desk }) => {
    await desk.page.emulateMedia({ colorScheme })
    await expect(desk.page.getByRole('heading', { name: 'Assay' })).toBeVisible()
    expect(await axeFindings(desk.page)).toEqual([])
    const page = await begin(desk)
    await press(page, 'j', 's')
    await claim(page, 1)
    expect(await axeFindings(page)).toEqual([])
    await press(page, 'Control+e')
    expect(await axeFindings(page)).toEqual([])
    await press(page, 'Escape')
    await expect(theText(page)).toBeFocused()
    await press(page, '?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
  })
