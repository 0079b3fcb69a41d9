// Three claims from a fresh source, as somebody without a mouse makes them from what is suggested, each press counted.
// Must not break: the presses are counted here, all but those that only move the caret.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { axeFindings, type Desk, expect } from './support'
import { importText, newProject, tabTo, theText } from './support-steps'

const title = 'What the lock keepers counted'
const sentences = [
  'The lock keepers counted 1,204 barges between 2019 and 2021.',
  'Nearly 300 anglers were fined in 2022.',
  'The district spent £45,000 on new gates in 2020.',
]
const article = [title, ...sentences, 'Nobody was hurt.'].join('\n\n')

/** From a fresh source three claims in nine key presses, beyond moving the caret, and what they hold on disk. */
export async function claimThree(desk: Desk): Promise<void> {
  await newProject(desk, 'Locks')
  await importText(desk, 'locks.txt', article)
  const { page } = desk
  const form = page.getByRole('form', { name: 'Claim' })
  const quantity = form.getByRole('group', { name: 'Quantity' }).getByRole('textbox', { name: 'Text' })
  const counted = counting(page)
  for (const [n, text] of ['1,204', 'Nearly 300', '£45,000'].entries()) {
    // Moving the caret: to the next paragraph, where it is no selection but a place.
    await page.keyboard.press('j')
    await counted.press('1')
    await expect(quantity).toBeFocused()
    await expect(quantity).toHaveValue(text)
    await expect(quantity).toHaveAccessibleDescription(/suggested/)
    if (n === 0) expect(await axeFindings(page)).toEqual([])
    await counted.press('Enter')
    await expect(theText(page)).toBeFocused()
    await expect(quantity).not.toHaveAccessibleDescription(/suggested/)
    await expect(quantity).toHaveValue(text)
  }
  expect(counted.presses()).toBeLessThanOrEqual(9)

  const { claims, highlights } = await exportedJson(desk)
  expect(highlights.map(({ quote }) => quote.exact)).toEqual(sentences)
  expect(claims.map(({ fields }) => fields.quantity)).toMatchObject([
    { text: '1,204', value: 1204, unit: 'barges' },
    { text: 'Nearly 300', value: 300, comparator: '<', approximate: true, unit: 'anglers' },
    { text: '£45,000', value: 45_000 },
  ])
  expect(claims.map(({ fields }) => fields.period?.edtf)).toEqual(['2019/2021', '2022', '2020'])
}

function counting({ keyboard }: Page) {
  let presses = 0
  return {
    press: (key: string): Promise<void> => {
      presses += 1
      return keyboard.press(key)
    },
    presses: () => presses,
  }
}

interface Exported {
  claims: { fields: { quantity?: object; period?: { edtf?: string } } }[]
  highlights: { quote: { exact: string } }[]
}

/** Exports the project through the dialog, as JSON, and reads it. */
async function exportedJson({ page, folder }: Desk): Promise<Exported> {
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const json = dialog.getByRole('radio', { name: /^Whole project \(JSON\)/ })
  await tabTo(page, dialog.getByRole('radio', { checked: true }))
  for (let n = 0; n < 6 && !(await json.isChecked()); n++) await page.keyboard.press('ArrowDown')
  const file = path.join(folder, 'Locks.json')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText(`to ${file}`)
  await page.keyboard.press('Escape')
  return JSON.parse(await readFile(file, 'utf8')) as Exported
}
