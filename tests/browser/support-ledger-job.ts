// The work on claims once through, as a person without a mouse does it, in whatever shell the desk stands: claims of
// three types from two sources, tied, broken down, reviewed in bulk; entities merged; a field added; all undone and redone.
// Must not break: no script calls into the page and no verb calls; what is checked is seen.
import type { Locator, Page } from '@playwright/test'
import { list, make as makeNew, openCodebook, press, status } from './codebook/steps'
import { choose, column, shown, toLedger } from './claims/ledger-steps'
import { accept, claim, fill, formOf, goTo, select } from './hard-cases/steps'
import { axeFindings, type Desk, expect } from './support'
import { importText, newProject, tabTo, theText } from './support-steps'

const wards = Array.from({ length: 18 }, (_, n) => `Ward ${n + 1} counted ${210 + n} boats in 2021.`)
const first = [
  'What the harbour counted',
  'There were 101 complaints in 2020.',
  'Of these 60 complaints were upheld.',
  '“We were never asked,” said Mara Quill.',
  ...wards,
]
const second = [
  'The council on the harbour',
  'The office confirmed 101 complaints.',
  'The council will build a new pier by 2030.',
]
const statistic = (value: string, unit: string) => ({
  'Quantity › Text': `${value} ${unit}`,
  'Quantity › Value': value,
  'Quantity › Unit': unit,
})

/** Makes, ties, divides, merges, extends and reviews; undoes and redoes all of it, and finds it on another day. */
export async function workTheLedger(desk: Desk): Promise<void> {
  await newProject(desk, 'Harbour')
  await importText(desk, 'second.txt', second.join('\n\n'))
  await importText(desk, 'first.txt', first.join('\n\n'))
  const { page } = desk

  await claim(page, '1', 2, statistic('101', 'complaints'))
  await claim(page, '1', 3, statistic('60', 'complaints'))
  await claim(page, '4', 4, { Statement: 'Mara Quill says that nobody asked' })
  await secondSource(page)
  await tie(page)
  await breakDown(page)
  await codebook(page)
  await eighteenMore(page)
  await reviewTwenty(page)
  await thereAndBack(page)
  await anotherDay(desk)
}

const inspector = (page: Page): Locator => formOf(page)

/** A commitment of the other source, and a passage there as evidence for the first statistic. */
async function secondSource(page: Page): Promise<void> {
  await press(page, 'Alt+Shift+ArrowUp')
  await expect(page.getByRole('document', { name: second[0] ?? '' })).toBeVisible()
  await claim(page, '7', 3, { Promise: 'A new pier' })
  await press(page, 'Alt+Shift+ArrowDown')
  await expect(page.getByRole('document', { name: first[0] ?? '' })).toBeVisible()
  await select(page, 2)
  await press(page, 'Enter')
  await expect(inspector(page).getByRole('heading', { name: 'Statistic' })).toBeVisible()
  await press(page, 'Alt+Shift+8', 'Alt+Shift+ArrowUp')
  await expect(page.getByRole('document', { name: second[0] ?? '' })).toBeVisible()
  await press(page, 'Control+Home', 'j', 's', 'e')
  await expect(inspector(page).getByRole('group', { name: 'Evidence 2' })).toContainText(
    'The council on the harbour',
  )
}

/** The statistic in hand contradicts the statement of the first source. */
async function tie(page: Page): Promise<void> {
  await press(page, 'Control+Shift+l')
  const which = inspector(page)
    .getByRole('group', { name: 'New relation' })
    .getByRole('combobox', { name: 'Claim' })
  await expect(which).toBeFocused()
  await page.keyboard.type('nobody asked')
  await expect(page.getByRole('option', { name: /nobody asked/ })).toBeVisible()
  await press(page, 'ArrowDown', 'Enter')
  await expect(inspector(page).getByRole('group', { name: 'Relation 1' })).toContainText('nobody asked')
}

/** The statistic in hand is a total; what its one part leaves over has a name. */
async function breakDown(page: Page): Promise<void> {
  await press(page, 'Control+Shift+b')
  const breakdown = inspector(page).getByRole('group', { name: 'Breakdown' })
  await expect(breakdown.getByRole('combobox', { name: 'Add part' })).toBeFocused()
  await page.keyboard.type('60')
  await expect(page.getByRole('option', { name: /60 complaints/ })).toBeVisible()
  await press(page, 'ArrowDown', 'Enter')
  await expect(breakdown).toContainText('41 left over')
  await goTo(page, 'Relations › Breakdown › Remainder › Label')
  await page.keyboard.type('not upheld')
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
}

/** Two entities become one, and statistics get one more field. */
async function codebook(page: Page): Promise<void> {
  await openCodebook(page, 'Entities')
  for (const name of ['Quill', 'Mara Quill']) await makeNew(page, 'entity', name)
  const detail = page.getByRole('region', { name: 'Entity', exact: true })
  await expect(detail.getByRole('heading', { name: 'Mara Quill' })).toBeVisible()
  await tabTo(page, detail.getByRole('button', { name: 'Merge into another…' }))
  await press(page, 'Enter')
  const merging = page.getByRole('region', { name: 'Merge “Mara Quill” into another entity' })
  await expect(merging.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('quill')
  await press(page, 'ArrowDown', 'Enter')
  await tabTo(page, merging.getByRole('button', { name: 'Merge them' }))
  await press(page, 'Enter')
  await expect(list(page, 'Entities').getByRole('option')).toHaveCount(1)

  await openCodebook(page, 'Claim types')
  await tabTo(page, list(page, 'Claim types'))
  await press(page, 'Home')
  const type = page.getByRole('region', { name: 'Claim type', exact: true })
  await expect(type.getByRole('heading', { name: 'Statistic' })).toBeVisible()
  const fields = type.getByRole('listbox', { name: 'Fields' })
  await tabTo(page, fields.getByRole('option', { name: /Quantity/ }))
  await press(page, 'Insert')
  await expect(type.getByRole('textbox', { name: 'Label' })).toBeFocused()
  await page.keyboard.type('Ward')
  await press(page, 'Enter')
  await expect(fields.getByRole('option').last()).toContainText('Ward')
  await press(page, 'Alt+Shift+8')
  await expect(theText(page)).toBeFocused()
}

/** A statistic of each ward, its new field filled in once. */
async function eighteenMore(page: Page): Promise<void> {
  await press(page, 'Alt+Shift+ArrowDown')
  await expect(page.getByRole('document', { name: first[0] ?? '' })).toBeVisible()
  for (const [n] of wards.entries()) {
    await select(page, 5 + n)
    await press(page, '1')
    await expect(inspector(page).locator(':focus')).toBeVisible()
    if (n === 0) await fill(page, { Ward: 'One' })
    await accept(page)
  }
}

async function reviewTwenty(page: Page): Promise<void> {
  await toLedger(page)
  await expect(shown(page)).toHaveText('22 claims')
  for (let n = 1; n < 20; n++) await press(page, 'Shift+ArrowDown')
  const bar = page.getByRole('toolbar', { name: '20 claims selected' })
  await expect(bar).toBeVisible()
  await choose(page, bar.getByRole('button', { name: 'Status' }), 'Reviewed')
  await expect(status(page)).toContainText('20 claims')
  await expect(async () => expect(await reviewed(page)).toBe(20)).toPass()
  await press(page, 'Escape', 'Escape')
}

const reviewed = async (page: Page): Promise<number> =>
  (await column(page, 'Status')).filter((each) => each === 'Reviewed').length

/** Takes back every step, the imports too, and does every one again. */
async function thereAndBack(page: Page): Promise<void> {
  const [undo, redo] = ['Undo', 'Redo'].map((name) => page.getByRole('button', { name }))
  await pressUntilOff(page, 'Control+z', undo as Locator)
  await expect(page.getByText('No claims yet.')).toBeVisible()
  await pressUntilOff(page, 'Control+Shift+z', redo as Locator)
  await expect(shown(page)).toHaveText('22 claims')
  await expect(async () => expect(await reviewed(page)).toBe(20)).toPass()
}

/** Presses until the button of the same command has nothing left to do; presses that come too many do nothing. */
async function pressUntilOff(page: Page, keys: string, button: Locator): Promise<void> {
  for (let n = 0; n < 300 && (await button.isEnabled()); n++) await page.keyboard.press(keys)
  await expect(button).toBeDisabled()
}

async function anotherDay(desk: Desk): Promise<void> {
  await desk.restart()
  const { page } = desk
  await expect(page.getByRole('button', { name: 'Harbour', exact: true })).toBeFocused()
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  await select(page, 2)
  await press(page, 'Enter')
  const form = inspector(page)
  await expect(form.getByRole('group', { name: 'Relation 1' })).toContainText('nobody asked')
  await expect(form.getByRole('group', { name: 'Breakdown' })).toContainText('41 left over')
  await expect(form.getByRole('group', { name: 'Evidence 2' })).toContainText('The council on the harbour')
  await press(page, 'Alt+Shift+8')
  await toLedger(page)
  await expect(async () => expect(await reviewed(page)).toBe(20)).toPass()
  await openCodebook(page, 'Entities')
  await expect(list(page, 'Entities').getByRole('option')).toHaveCount(1)
}
