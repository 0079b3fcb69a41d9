// Claims that are tied together, by keys: selected in the table and made a breakdown, with sums and remainder in the form;
// a graph that leads on. Must not break: what was tied in one go is taken back in one go.
import type { Page } from '@playwright/test'
import { axeFindings, type Desk, expect, test } from '../support'
import { tabTo, theText } from '../support-steps'
import { begin, claim, formOf } from '../hard-cases/steps'

const paragraphs = [
  'Complaints',
  'There were 101 complaints in 2020.',
  'Of these 60 complaints were upheld.',
  'A further 25 complaints were rejected.',
]

/** Three statistics: a total of 101 and parts of 60 and 25. */
async function threeFigures(desk: Desk): Promise<void> {
  await begin(desk, paragraphs)
  for (const [paragraph, value] of [
    [2, '101'],
    [3, '60'],
    [4, '25'],
  ] as const)
    await claim(desk.page, '1', paragraph, {
      'Quantity › Text': `${value} complaints`,
      'Quantity › Value': value,
      'Quantity › Unit': 'complaints',
    })
}

async function toTable(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  const grid = page.getByRole('grid', { name: 'Claims' })
  await expect(grid.getByRole('row')).toHaveCount(4)
  await expect(grid.getByRole('gridcell').first()).toBeFocused()
}

test('selected claims become a breakdown whose form adds it up, and one undo takes it back', async ({
  desk,
}) => {
  const { page } = desk
  await threeFigures(desk)
  await toTable(page)
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('toolbar', { name: '3 claims selected' })).toBeVisible()
  await page.keyboard.press('Control+Shift+b')
  const dialog = page.getByRole('dialog', { name: 'Relate 3 claims' })
  await expect(dialog.getByRole('radio', { name: 'A breakdown' })).toBeFocused()
  await expect(dialog.getByRole('radio', { name: /25 complaints/ })).toBeVisible()
  await page.keyboard.press('Tab')
  // The newest stands first; the largest is most likely the total.
  await expect(dialog.getByRole('radio', { name: /101 complaints/ })).toBeFocused()
  await expect(dialog.getByRole('radio', { name: /101 complaints/ })).toBeChecked()
  expect(await axeFindings(page)).toEqual([])
  // Enter on a choice does what the button does.
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Added a breakdown of 2 parts').first()).toBeAttached()

  // The claim in hand is the one that was made last; from the table the total is opened.
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+Enter')
  await expect(theText(page)).toBeFocused()
  const breakdown = formOf(page).getByRole('group', { name: 'Breakdown' })
  await expect(breakdown).toContainText('so far 25')
  await expect(breakdown).toContainText('so far 85')
  await expect(breakdown).toContainText('16 left over')

  await page.keyboard.press('Control+z')
  await expect(breakdown).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(breakdown).toContainText('16 left over')
})

test('a relation is made of the kind that was chosen, with Enter on the claim that it comes from', async ({
  desk,
}) => {
  const { page } = desk
  await threeFigures(desk)
  await toTable(page)
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('toolbar', { name: '3 claims selected' })).toBeVisible()
  await page.keyboard.press('Control+Shift+l')
  const dialog = page.getByRole('dialog', { name: 'Relate 3 claims' })
  await expect(dialog.getByRole('radio', { name: /25 complaints/ })).toBeChecked()
  const kind = dialog.getByRole('combobox', { name: 'Kind' })
  await tabTo(page, kind)
  await page.keyboard.type('same')
  await expect(kind).toHaveValue('sameAs')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('radio', { name: /25 complaints/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Added 2 relations').first()).toBeAttached()
  // The newest claim is related to the two others, and is still in hand.
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  const first = formOf(page).getByRole('group', { name: 'Relation 1' })
  await expect(first.getByRole('combobox', { name: 'Kind' })).toHaveValue('sameAs')
})

test('from the table, with nothing selected, a tie is made in the form of the claim in hand', async ({
  desk,
}) => {
  const { page } = desk
  await threeFigures(desk)
  await toTable(page)
  await page.keyboard.press('Control+Shift+s')
  await expect(formOf(page).getByRole('combobox', { name: 'Join series' })).toBeFocused()
})

test('a relation is made from the form by key, and the graph leads from claim to claim', async ({ desk }) => {
  const { page } = desk
  await threeFigures(desk)
  await page.keyboard.press('Control+Shift+l')
  const which = formOf(page)
    .getByRole('group', { name: 'New relation' })
    .getByRole('combobox', { name: 'Claim' })
  await expect(which).toBeFocused()
  await page.keyboard.type('101')
  await expect(page.getByRole('option', { name: /101 complaints/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(formOf(page).getByRole('group', { name: 'Relation 1' })).toContainText('101 complaints')

  await page.keyboard.press('Alt+Shift+q')
  const dialog = page.getByRole('dialog', { name: 'Claims around this claim' })
  const graph = dialog.getByRole('group', { name: 'Claims around this claim' })
  await expect(graph.getByRole('button', { name: /25 complaints/ })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('ArrowRight')
  await expect(graph.getByRole('button', { name: /101 complaints/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(theText(page)).toBeFocused()
  await expect(page.getByText(`Selected: ${paragraphs[1]}`)).toBeAttached()
})
