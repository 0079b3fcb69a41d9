// The claim form after a correction: how each passage stands in the new version, and deciding about it there, by keys.
// Must not break: no script calls into the page, no verb calls, no mouse.
import type { Locator, Page } from '@playwright/test'
import { press, status } from '../codebook/steps'
import { begin, formOf, make, source } from '../hard-cases/steps'
import { axeFindings, expect, test } from '../support'
import { tabTo, theText } from '../support-steps'

const title = 'The ferries of Tarn Quay'
const changed = 'Passengers sent 61 complaints about late departures to the office last year.'
const lost = 'Nobody among the 9 members of the board answered our questions.'
const filler = 'The crossing takes a quarter of an hour when the wind is kind.'

const line = (page: Page): Locator => page.getByRole('note', { name: 'Version' })
const evidence = (page: Page, n: number): Locator =>
  formOf(page).getByRole('group', { name: `Evidence ${n}`, exact: true })
const button = (page: Page, name: string): Locator => evidence(page, 1).getByRole('button', { name })

test('the form says how each passage stands in the new version, and decides about it by keys', async ({
  desk,
}) => {
  const { page } = desk
  await begin(desk, [title, changed, lost, filler])
  for (const paragraph of [2, 3]) {
    await make(page, '1', paragraph)
    await press(page, 'Control+Enter')
    await expect(theText(page)).toBeFocused()
  }
  await source(desk, 'corrected', [title, changed.replace('61', '64'), filler])
  await press(page, 'Alt+Shift+5')
  const dialog = page.getByRole('dialog', { name: 'Make a new version' })
  await expect(dialog.getByRole('button', { name: 'Make it a new version' })).toBeEnabled()
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  await press(page, 'Alt+Shift+ArrowUp')
  await expect(line(page)).toContainText('Version 2 has replaced it.')

  await openNext(page)
  await expect(evidence(page, 1)).toContainText('To decide, version 2: other words')
  await expect(evidence(page, 1).locator('del')).toHaveText('61')
  await expect(evidence(page, 1).locator('ins')).toHaveText('64')
  await tabTo(page, button(page, 'Accept'), 100)
  expect(await axeFindings(page)).toEqual([])
  await press(page, 'Enter')
  await expect(evidence(page, 2)).toContainText('Fuzzy: other words than in the old version')
  await expect(button(page, 'Accept')).toHaveCount(0)
  await expect(button(page, 'Show the passage')).toBeFocused()
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()

  await openNext(page)
  await expect(evidence(page, 1)).toContainText('To decide, version 2: nothing was found')
  await tabTo(page, button(page, 'No support there'), 100)
  await press(page, 'Enter')
  await expect(evidence(page, 1)).toContainText('Not in version 2 any more')
  await expect(button(page, 'Show the passage')).toBeFocused()
  await selectAnew(page)
})

/** Takes the claim of the next highlight in hand; the focus is in its form. */
async function openNext(page: Page): Promise<void> {
  await press(page, ']', 'Enter')
  await expect(formOf(page).locator(':focus')).toBeVisible()
}

/** Left once with Escape, then done: the claim rests on what was selected in the new version, too. */
async function selectAnew(page: Page): Promise<void> {
  for (const isLeft of [true, false]) {
    await tabTo(page, button(page, 'Select anew'), 100)
    await press(page, 'Enter')
    await expect(theText(page)).toBeFocused()
    await expect(line(page)).toContainText(lost)
    await expect(status(page)).toContainText('Select what stands for it in this version')
    if (!isLeft) break
    expect(await axeFindings(page)).toEqual([])
    await press(page, 'Escape')
    await expect(line(page)).toContainText('Version 2, in the place of version 1')
    await expect(evidence(page, 1)).toContainText('Not in version 2 any more')
  }
  await press(page, 'Control+Home', 'j', 's', 'e')
  await expect(line(page)).toContainText('Version 2, in the place of version 1')
  await expect(evidence(page, 2)).toContainText('Version 2')
  await expect(evidence(page, 1)).not.toContainText('Not in version 2')
  await expect(theText(page)).toBeFocused()
}
