// Where the focus is in the codebook before the next frame is drawn: keys that come fast are meant for what they lead to.
// Must not break: no script calls into the page, the mouse only to click beside everything. No frame comes, as on a busy machine.
import { holdFrames } from '../held-back'
import { expect, test } from '../support'
import { tabTo, theText } from '../support-steps'
import { begin, expectInHand, list, make, openCodebook, press, side, tree } from './steps'

test('a list has the focus as soon as it is there', async ({ desk }) => {
  const page = await begin(desk)
  await holdFrames(page)
  await press(page, 'Alt+Shift+B')
  await expect(side(page).getByRole('button', { name: 'New tag' })).toBeFocused()
  await openCodebook(page, 'Claim types')
  await press(page, 'Alt+Shift+8')
  await expect(theText(page)).toBeVisible()
  await press(page, 'Alt+Shift+B')
  await expect(list(page, 'Claim types')).toBeFocused()
})

test('what was just made is named anew with the next key, and its list has the focus after it is removed', async ({
  desk,
}) => {
  const page = await begin(desk)
  await openCodebook(page, 'Tags')
  await holdFrames(page)
  for (const name of ['Harbour', 'Ferries']) {
    await make(page, 'tag', name)
    await expect(tree(page)).toBeFocused()
  }
  await expectInHand(page, /^Ferries/)
  await press(page, 'F2')
  await expect(page.getByRole('form', { name: 'Tag' }).getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Quay')
  await tabTo(page, tree(page))
  await press(page, 'Delete')
  await expectInHand(page, /^Harbour/)
})

test('the focus is given back to nobody who has left it by a click beside everything', async ({ desk }) => {
  const page = await begin(desk)
  await openCodebook(page, 'Tags')
  await make(page, 'tag', 'Harbour')
  const notes = page.getByRole('region', { name: 'Notes' })
  await tabTo(page, notes.getByRole('textbox', { name: 'New note' }))
  await page.keyboard.type('Which one?')
  await press(page, 'Control+Enter')
  await tabTo(page, notes.getByRole('textbox', { name: /^Reply/ }))
  const box = await side(page).boundingBox()
  await page.mouse.click((box?.x ?? 0) + 3, (box?.y ?? 0) + 3)
  await expect(page.locator(':focus')).toHaveCount(0)
  await press(page, 'Control+z')
  await expect(notes.getByRole('textbox', { name: /^Reply/ })).toBeHidden()
  await expect(page.locator(':focus')).toHaveCount(0)
})
