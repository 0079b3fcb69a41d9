// What a person does with the text of a source, by key presses, roles and names only.
import type { Locator, Page } from '@playwright/test'
import { type Desk, expect } from '../support'
import { importText, newProject, theText } from '../support-steps'

const saved = `<!doctype html><html lang="en"><head><title>Boats counted twice</title>
<meta name="author" content="Ada Berg"><meta property="og:site_name" content="Quay Post">
<meta property="article:published_time" content="2021-04-12">
<link rel="canonical" href="https://quay.example/boats"></head><body><article>
<h1>Boats counted twice</h1>
<p>The quay office counted <a href="https://quay.example/report">40 boats</a> in <strong>May</strong>.</p>
<h2>What was counted</h2>
<ul><li>12 sailing boats</li><li>28 others</li></ul>
<table><tr><td>Year</td><td>Boats</td></tr><tr><td>2020</td><td>40</td></tr></table>
<p>Café owners said that nobody asked them.</p>
<p>The office is on the north quay.</p><p>It opens at nine on every working day.</p>
<p>The last count is from June.</p></article></body></html>`

export async function begin(desk: Desk, html = saved): Promise<Page> {
  await newProject(desk, 'Quay')
  await importText(desk, 'boats.html', html)
  return desk.page
}

export const press = async (on: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await on.keyboard.press(key)
}

/** Goes to words by finding them; the caret stands behind them. */
export async function goTo(on: Page, words: string): Promise<void> {
  await press(on, '/', 'Control+a')
  await on.keyboard.type(words)
  await press(on, 'Escape')
  await expect(selected(on, words)).toBeAttached()
  await press(on, 'Escape')
}

/** The sources in which somebody's place was kept so far, which is done once their text has come to rest. */
export function placesKept(on: Page): readonly string[] {
  const kept: string[] = []
  on.on('response', (response) => {
    if (!response.url().endsWith('/call/changeSettings')) return
    const [, sourceId] = /"places":.*"sourceId":"([^"]+)"/.exec(response.request().postData() ?? '') ?? []
    if (sourceId !== undefined) kept.push(sourceId)
  })
  return kept
}

export const status = (on: Page): Locator => on.getByRole('status', { name: 'Status' })
export const selected = (on: Page, text: string): Locator =>
  on.getByText(`Selected: ${text}`, { exact: true })
export const inText = (on: Page, text: string): Locator => theText(on).getByText(text)
/** What the text says to a screen reader. */
export const said = (on: Page): Locator =>
  on.getByRole('region', { name: 'Reader' }).getByRole('paragraph').last()

/** Finds words, and comes back to the text with them selected. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await press(page, '/', 'Control+a')
  await page.keyboard.type(words)
  await expect(page.getByText(/^1 of /)).toBeVisible()
  await press(page, 'Escape')
  await expect(selected(page, words)).toBeAttached()
}
