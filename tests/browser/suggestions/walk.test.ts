// The walk through what nobody has claimed: `u` and Shift+U, what they select and say, and where the walk ends.
import { begin, formOf } from '../hard-cases/steps'
import { expect, test } from '../support'
import { theText } from '../support-steps'

const paragraphs = [
  'The weir',
  'The weir was closed for 12 days.',
  'Nothing else is known of it.',
  'They moved 340 eels by hand.',
  'The repair cost £9,000.',
]

test('goes from one unclaimed figure to the next, passes over claimed ones, and says when all are claimed', async ({
  desk,
}) => {
  const { page } = desk
  await begin(desk, paragraphs)
  const status = page.getByRole('status', { name: 'Status' })
  const claimIt = async (figure: RegExp): Promise<void> => {
    await page.keyboard.press('1')
    await expect(formOf(page).locator(':focus')).toHaveValue(figure)
    await page.keyboard.press('Enter')
    await expect(theText(page)).toBeFocused()
    // What was saved is said as late as it is saved.
    await expect(status).toContainText('Saved: Changed')
  }
  const selected = (text: string) => page.getByText(`Selected: ${text}`, { exact: true })
  // While the source is still being read there are fewer.
  await expect(async () => {
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('u')
    await expect(status).toContainText(/Figure 1 of 3 unclaimed: 12/, { timeout: 1000 })
  }).toPass()
  await expect(selected('The weir was closed for 12 days.')).toBeAttached()
  await page.keyboard.press('u')
  await expect(selected('They moved 340 eels by hand.')).toBeAttached()
  await claimIt(/340/)

  await page.keyboard.press('Shift+U')
  await expect(selected('The weir was closed for 12 days.')).toBeAttached()
  await expect(status).toContainText(/Figure 1 of 2 unclaimed/)
  await page.keyboard.press('u')
  await expect(selected('The repair cost £9,000.')).toBeAttached()
  await page.keyboard.press('u')
  await expect(status).toContainText(/No more unclaimed figures or statements/)
  await claimIt(/9,000/)
  await page.keyboard.press('Alt+Shift+Y')
  await expect(status).toContainText(/Figure 1 of 1 unclaimed: 12/)
  await claimIt(/12/)
  await page.keyboard.press('Alt+Shift+U')
  await expect(status).toContainText('Every figure and statement of this source is claimed.')
})

test('makes the claim of the figure that the walk comes to, however soon the next key comes', async ({
  desk,
}) => {
  const { page } = desk
  await begin(desk, paragraphs)
  for (const figure of [/12/, /340/, /9,000/]) {
    await Promise.all(['u', '1'].map((key) => page.keyboard.press(key)))
    await expect(formOf(page).locator(':focus')).toHaveValue(figure)
    await page.keyboard.press('Enter')
    await expect(theText(page)).toBeFocused()
  }
})

test('walks from the caret in a long source before all of it was read', async ({ desk }) => {
  const { page } = desk
  const quiet = 'Nothing was found, and the keepers went home by the lower path as they always do. '
  // Few long blocks: roles and names are looked for in all of them, again and again.
  const many = Array.from(
    { length: 60 },
    (_, n) => `Keeper ${n} counted ${1000 + n} eels. ${quiet.repeat(150)}`,
  )
  await begin(desk, ['The count', ...many, 'The last 17 eels were let go.'])
  for (const key of ['Control+End', 'Shift+U', '1']) await page.keyboard.press(key)
  await expect(formOf(page).locator(':focus')).toHaveValue('17')
})
