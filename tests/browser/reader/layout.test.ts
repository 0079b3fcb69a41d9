// How a text is laid out: nothing but the text, wide lines, its size, width and typeface; all of it kept.
import { axeFindings, expect, test } from '../support'
import { theText } from '../support-steps'
import { begin, goTo, inText, press, status } from './steps'

test('lays the text out as it is asked to, and keeps that', async ({ desk }) => {
  const page = await begin(desk)
  const sources = page.getByRole('listbox', { name: 'Sources' })
  const form = page.getByRole('form', { name: 'Claim' })
  await goTo(page, 'Café owners')

  // Only the text: a side comes when it is needed, and goes again.
  await press(page, 'g', 'f')
  await expect(status(page)).toHaveText('Layout: only the text.')
  await expect(sources).toBeHidden()
  await expect(theText(page)).toBeFocused()
  await expect(inText(page, 'Café owners')).toBeInViewport()
  expect(await axeFindings(page)).toEqual([])
  await press(page, 's', '1')
  await expect(form.locator(':focus')).toBeVisible()
  await press(page, 'Escape')
  await expect(theText(page)).toBeFocused()
  await expect(form).toBeHidden()
  await expect(status(page)).toContainText('Undone')
  await press(page, 'Alt+Shift+1')
  await expect(sources).toBeFocused()
  await press(page, 'Alt+Shift+2')
  await expect(sources).toBeHidden()

  await desk.restart()
  const { page: again } = desk
  await expect(again.getByRole('button', { name: 'Quay', exact: true })).toBeFocused()
  await press(again, 'Enter')
  await expect(theText(again)).toBeFocused()
  await expect(again.getByRole('listbox', { name: 'Sources' })).toBeHidden()
  await press(again, 'Control+Alt+k')
  await expect(status(again)).toHaveText('Layout: lines of a book.')
  await expect(again.getByRole('listbox', { name: 'Sources' })).toBeVisible()

  const lines = async (): Promise<number> =>
    (await theText(again).getByRole('document').boundingBox())?.width ?? 0
  const usual = await lines()
  await press(again, 'Control+Alt+o')
  await expect(status(again)).toHaveText('Width of a line: 65 characters.')
  await press(again, 'Control+Alt+o', 'Control+Alt+o')
  await expect(status(again)).toHaveText('Width of a line: 55 characters.')
  await expect.poll(lines).toBeLessThan(usual - 20)
  await press(again, 'Control+Alt+g')
  await expect(status(again)).toHaveText('Layout: wide lines.')
  await expect.poll(lines).toBeGreaterThan(usual)
  await press(again, 'Control+Alt+y')
  await expect(status(again)).toHaveText('Typeface: Sans serif.')
  await press(again, 'Alt+Shift+=')
  await expect(status(again)).toHaveText('Size of the text: 110 %.')
})
