// Selecting with the mouse: what one, two, three and four clicks select, and a drag that leaves the text.
import type { Locator } from '@playwright/test'
import { expect, test } from '../support'
import { importText, theText } from '../support-steps'
import { begin, inText, press, said, selected } from './steps'

const counted = `<!doctype html><html lang="en"><head><title>Counted</title></head><body><article>
<h1>Boats counted twice</h1>
<p>It was <strong>May</strong>. The <strong>quay</strong> office counted <strong>40</strong> boats. Nobody was asked.</p>
<p>They <strong>left</strong> at noon.</p></article></body></html>`

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox()
  if (!box) throw new Error('It is not on screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('selects a word, a sentence and a paragraph by clicks, and goes on by them', async ({ desk }) => {
  const page = await begin(desk, counted)
  const [may, quay, forty, left] = await Promise.all(
    ['May', 'quay', '40', 'left'].map((word) => middleOf(inText(page, word))),
  )
  if (!may || !quay || !forty || !left) throw new Error('It is not on screen.')
  await page.mouse.click(quay.x, quay.y)
  await expect(theText(page)).toBeFocused()
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await expect(selected(page, 'quay')).toBeAttached()
  await page.mouse.down({ clickCount: 3 })
  await page.mouse.up({ clickCount: 3 })
  await expect(selected(page, 'The quay office counted 40 boats.')).toBeAttached()
  await page.mouse.down({ clickCount: 4 })
  await page.mouse.up({ clickCount: 4 })
  await expect(said(page)).toHaveText(/^Selected: It was May.*asked\.$/)

  await page.mouse.down()
  await page.mouse.up()
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.move(forty.x, forty.y, { steps: 3 })
  await page.mouse.up({ clickCount: 2 })
  await expect(selected(page, 'quay office counted 40')).toBeAttached()
  await page.mouse.click(quay.x, quay.y)
  await page.mouse.down({ clickCount: 3 })
  await page.mouse.move(may.x, may.y, { steps: 3 })
  await page.mouse.up({ clickCount: 3 })
  await expect(selected(page, 'It was May. The quay office counted 40 boats.')).toBeAttached()

  // With Shift it grows to where the pointer is; a click alone sets the caret there.
  await page.mouse.click(quay.x, quay.y)
  await press(page, 'Control+ArrowLeft')
  await page.keyboard.down('Shift')
  await page.mouse.click(left.x, left.y)
  await page.keyboard.up('Shift')
  await press(page, 'Shift+Control+ArrowRight')
  await expect(said(page)).toHaveText(/^Selected: quay office counted.*asked\.\nThey left$/)
  await page.mouse.click(may.x, may.y)
  await press(page, 'Shift+S')
  await expect(selected(page, 'May')).toBeAttached()
})

test('scrolls along with a drag that leaves the window, and selects what comes into view', async ({
  desk,
}) => {
  const page = await begin(desk)
  const lines = Array.from({ length: 200 }, (_, n) => `Line ${n + 1} of the minutes.`)
  await importText(desk, 'minutes.txt', lines.join('\n'))
  await expect(inText(page, 'Line 3 of the minutes.')).toBeVisible()
  const { x, y } = await middleOf(inText(page, 'Line 3 of the minutes.'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, 799, { steps: 3 })
  await expect(inText(page, 'Line 90 of the minutes.')).toBeInViewport()
  await page.mouse.move(x, y, { steps: 2 })
  await page.mouse.up()
  await expect(said(page)).toHaveText(/^Selected: .*\nLine 4 of the minutes\.\nLine 5 /s)
  await expect(theText(page)).toBeFocused()
})
