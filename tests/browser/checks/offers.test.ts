// What is offered, by keys: dismissed with a reason, offered again when that is taken back, made, and undone.
// The project is made on the command line.
import path from 'node:path'
import { axeFindings, expect, test } from '../support'
import { applyAside, assay, fill, importAside, openProject, tabTo, theText } from '../support-steps'

const figure = (value: number, year: number) => ({
  do: 'addClaim',
  type: 'statistic',
  fields: {
    measure: 'ferries cancelled',
    quantity: { text: `${value}`, status: 'stated', value, unit: 'ferries' },
    period: { text: `${year}`, edtf: `${year}`, basis: 'stated' },
  },
})

test('an offer is dismissed with a reason, offered again, and made', async ({ desk }) => {
  const { page, folder } = desk
  const file = path.join(folder, 'Ferries.assay')
  const claims = [figure(14, 2019), figure(22, 2020), figure(9, 2021)]
  assay(desk, 'new', file)
  await importAside(desk, file, 'ferries.txt', 'Ferries\n\nFewer were cancelled than the year before.\n')
  await applyAside(desk, file, claims)
  await openProject(page, file)
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('g')
  await page.keyboard.press('k')
  const list = page.getByRole('listbox', { name: 'Checks' })
  const offer = page.getByRole('region', { name: 'Offer', exact: true })
  await expect(list).toBeFocused()

  await tabTo(page, page.getByRole('radio', { name: /^Open/ }))
  for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight')
  await expect(offer.getByRole('heading')).toContainText('look like a series')
  await fill(page, offer.getByLabel('Reason'), 'Not one harbour')
  await tabTo(page, offer.getByRole('button', { name: 'Dismiss' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Your name' }).getByLabel('Your name')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(list.getByRole('option')).toHaveCount(0)

  await tabTo(page, page.getByRole('radio', { name: /^Offers/ }))
  await page.keyboard.press('ArrowLeft')
  await expect(offer).toContainText('Dismissed: Not one harbour')
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, offer.getByRole('button', { name: 'Take the decision back' }))
  await page.keyboard.press('Enter')
  await expect(list.getByRole('option')).toHaveCount(0)

  await tabTo(page, page.getByRole('radio', { name: /^Decided/ }))
  await page.keyboard.press('ArrowRight')
  await tabTo(page, offer.getByRole('button', { name: 'Make the series' }))
  await page.keyboard.press('Enter')
  await expect(list.getByRole('option')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(list.getByRole('option')).toHaveCount(1)
})
