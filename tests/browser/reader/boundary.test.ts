// Where the parts of the reader meet: a boundary on its way while the program is slow, asked for from the palette, moved
// by keys and by a handle at once; and highlights to choose from beside a claim in hand.
import type { Locator, Page } from '@playwright/test'
import { holdBack } from '../held-back'
import { expect, test } from '../support'
import { importText, newProject, theText } from '../support-steps'
import { inText, press, selected, selectWords, status } from './steps'

test.use({ intercepts: true })

const text = 'The office counted 40 boats in May. Nobody asked the owners.\n\nThe last count is from June.'

const quotes = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'In this source' }).getByRole('option')

test('keeps each boundary that is moved, however fast the next one is taken', async ({ desk }) => {
  await newProject(desk, 'Quay')
  await importText(desk, 'boats.txt', text)
  const { page } = desk
  await selectWords(page, '40 boats')
  await press(page, 'h')
  await expect(quotes(page)).toHaveText([/40 boats/])
  const letGo = await holdBack(page, 'changeHighlight')
  await press(page, '.', 'Control+ArrowRight')
  await expect(selected(page, '40 boats in')).toBeAttached()
  await press(page, 'Enter', ',', 'Control+ArrowLeft')
  await expect(selected(page, 'counted 40 boats in')).toBeAttached()
  await press(page, 'Enter')
  letGo()
  await expect(quotes(page)).toHaveText([/counted 40 boats in/])

  // From the palette it goes on by keys in the text, too.
  await press(page, 'Control+k')
  await page.keyboard.type('Move the end')
  await expect(page.getByRole('option', { name: /Move the end/ })).toBeVisible()
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  await press(page, 'Control+ArrowRight')
  await expect(selected(page, 'counted 40 boats in May')).toBeAttached()

  // A handle that is taken while keys move the other boundary goes on with what they have moved.
  const handle = page.locator('[data-edge="start"]')
  const { x = 0, y = 0, width = 0, height = 0 } = (await handle.boundingBox()) ?? {}
  const there = await inText(page, 'The office').boundingBox()
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move((there?.x ?? 0) + 2, y + height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(quotes(page)).toHaveText([/The office counted 40 boats in May/])
  await expect(theText(page)).toBeFocused()
})

test('keeps the claim in hand where a highlight without one is chosen', async ({ desk }) => {
  await newProject(desk, 'Quay')
  await importText(desk, 'boats.txt', text)
  const { page } = desk
  await selectWords(page, 'last count')
  await press(page, '1')
  await expect(page.getByRole('form', { name: 'Claim' }).locator(':focus')).toBeVisible()
  await press(page, 'Control+Enter')
  await expect(theText(page)).toBeFocused()
  for (const words of ['The office counted 40 boats', 'counted 40 boats', 'Nobody']) {
    await selectWords(page, words)
    await press(page, 'h')
    await expect(status(page)).toContainText('Saved')
  }
  // The claim is in hand still: evidence for it is added where highlights lie over each other, too.
  await selectWords(page, 'counted 40')
  await press(page, 'ArrowLeft', 'l')
  const menu = page.getByRole('menu', { name: 'Highlights here' })
  await expect(menu.getByRole('menuitem')).toHaveCount(2)
  await press(page, 'Enter')
  await expect(theText(page)).toBeFocused()
  await expect(selected(page, 'counted 40 boats')).toBeAttached()
  await press(page, 'e')
  await expect(status(page)).toContainText('Saved: Changed a')
})
