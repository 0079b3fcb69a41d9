// Highlights by mouse: a boundary drawn by its handle, clicks where several lie over each other, the strip beside the text.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support'
import { theText } from '../support-steps'
import { begin, goTo, inText, press, selected, selectWords, status } from './steps'

const counted = `<!doctype html><html lang="en"><head><title>Counted</title></head><body><article>
<h1>Boats counted twice</h1>
<p>It was <strong>May</strong>. The <strong>quay</strong> office counted <strong>40</strong> boats. Nobody was <strong>asked</strong>.</p>
<p>They <strong>left</strong> at noon.</p></article></body></html>`

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox()
  if (!box) throw new Error('It is not on screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Makes something of words by a key. */
async function make(page: Page, words: string, key: string): Promise<void> {
  await selectWords(page, words)
  await press(page, key)
}

test('draws a boundary while only some are shown, and leaves the focus where it goes next', async ({
  desk,
}) => {
  const page = await begin(desk, counted)
  const form = page.getByRole('form', { name: 'Claim' })
  await make(page, 'office counted', '1')
  await expect(form.locator(':focus')).toBeVisible()
  await press(page, 'Control+Enter')
  await expect(theText(page)).toBeFocused()
  await make(page, 'They left', 'h')
  await expect(page.getByRole('button', { name: '2 highlights', exact: true })).toBeVisible()
  await press(page, 'Control+Alt+f')
  const choices = page.getByRole('dialog', { name: 'Highlights shown' })
  await expect(choices.getByRole('option').first()).toBeFocused()
  await page.keyboard.type('statistic')
  await press(page, 'Enter')
  await expect(choices.getByRole('option', { name: /Statistic/, selected: true })).toBeVisible()
  await press(page, 'Escape')
  await expect(page.getByRole('button', { name: '1 of 2 highlights' })).toBeVisible()
  await expect(theText(page)).toBeFocused()
  await press(page, 'Control+Home', ']')
  await expect(selected(page, 'office counted')).toBeAttached()

  const from = await middleOf(page.locator('[data-edge="end"]'))
  const to = await middleOf(inText(page, 'asked'))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  await expect(status(page)).toContainText('Saved: Changed a highlight')
  await expect(theText(page)).toBeFocused()
  await expect(form).toContainText('office counted 40 boats. Nobody was asked')
  await expect(page.getByRole('button', { name: '1 of 2 highlights' })).toBeVisible()

  // The claim changes what is shown; nobody asks for the text any more.
  const field = form.getByRole('textbox').first()
  await field.click()
  await page.keyboard.type('40')
  await press(page, 'Tab')
  await expect(status(page)).toContainText('Saved: Changed a')
  await expect(form.locator(':focus')).toBeVisible()
  await page.waitForTimeout(200)
  await expect(form.locator(':focus')).toBeVisible()
})

test('selects a word by two clicks where several highlights lie, and asks which after one', async ({
  desk,
}) => {
  const page = await begin(desk, counted)
  for (const words of ['quay office', 'The quay office counted']) {
    await make(page, words, 'h')
    await expect(status(page)).toContainText('Saved')
    await goTo(page, 'noon')
  }
  const quay = await middleOf(inText(page, 'quay'))
  const menu = page.getByRole('menu', { name: 'Highlights here' })
  await page.mouse.dblclick(quay.x, quay.y, { delay: 30 })
  await expect(selected(page, 'quay')).toBeAttached()
  await page.waitForTimeout(500)
  await expect(menu).toBeHidden()
  await expect(selected(page, 'quay')).toBeAttached()
  await page.mouse.click(quay.x, quay.y)
  await expect(menu.getByRole('menuitem')).toHaveCount(2)
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()
  // What a key means comes before what a click may have meant.
  await page.mouse.click(quay.x, quay.y)
  await press(page, 'ArrowRight', 's')
  await page.waitForTimeout(500)
  await expect(menu).toBeHidden()
  await expect(selected(page, 'The quay office counted 40 boats.')).toBeAttached()
})
