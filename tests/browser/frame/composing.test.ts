// Characters that are composed by an input method: its Enter takes the character and does nothing else.
import type { Page } from '@playwright/test'
import { begin } from '../hard-cases/steps'
import { expect, test } from '../support'
import { theText } from '../support-steps'

/** Begins to compose a character in the field that has the focus. */
async function compose(page: Page, text: string): Promise<void> {
  const devices = await page.context().newCDPSession(page)
  await devices.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  })
  await expect(page.locator(':focus')).toHaveValue(text)
}

test('leaves Enter to the input method in the palette, in a filter box and in the find bar', async ({
  desk,
}) => {
  const { page } = desk
  await begin(desk, ['帆船', 'Two 帆船 were counted, and one 帆船 sank.'])
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await compose(page, '帆')
  await page.keyboard.press('Enter')
  await expect(palette).toBeVisible()
  await page.keyboard.insertText('帆船')
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(theText(page)).toBeFocused()

  await page.keyboard.press('Control+f')
  const found = page.getByRole('search', { name: 'Find in this source' })
  await expect(found.getByRole('searchbox')).toBeFocused()
  await compose(page, '帆')
  await page.keyboard.press('Enter')
  await expect(found.getByRole('status')).toHaveText('1 of 3')

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+F')
  const box = page.getByRole('searchbox', { name: 'Search the project' })
  await expect(box).toBeFocused()
  await compose(page, '帆船')
  await expect(page.getByRole('option', { name: /counted/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(box).toBeFocused()
})
