// What stays in the codebook when something else happens: what was just made, what was typed, and the focus.
// Must not break: no script calls into the page and no mouse. Some answers are held back, as a busy machine does.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { holdBack } from '../held-back'
import { type Desk, expect, test } from '../support'
import { fill, tabTo } from '../support-steps'
import { begin, expectInHand, make, openCodebook, press, row, side, status } from './steps'

test.use({ intercepts: true })

test('what is made is in hand, also where its list was narrowed to something else', async ({ desk }) => {
  const page = await begin(desk)
  await openCodebook(page, 'Tags')
  await make(page, 'tag', 'Harbour')
  await fill(page, side(page).getByRole('searchbox'), 'harb')
  await make(page, 'tag', 'Ferries')
  await expectInHand(page, /^Ferries/)
  await expect(row(page, /^Harbour/)).toBeVisible()
})

test('a tag that is made among many is in view, wherever it comes to stand', async ({ desk }) => {
  const page = await begin(desk)
  const tags = Array.from({ length: 60 }, (_, n) => ({
    id: `01a00000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    name: `Berth ${n}`,
  }))
  const file = path.join(desk.folder, 'many.json')
  await writeFile(file, JSON.stringify({ format: 'assay-codebook/1', claimTypes: [], tags, entities: [] }))
  await openCodebook(page, 'Tags')
  await tabTo(page, side(page).getByRole('button', { name: 'Load a codebook into this project' }))
  await press(page, 'Enter')
  const loading = page.getByRole('dialog', { name: 'Load a codebook' })
  await fill(page, loading.getByRole('textbox', { name: 'Codebook' }), file)
  await press(page, 'Enter')
  await expect(row(page, 'Berth 0')).toBeVisible()
  await make(page, 'tag', 'Zebra crossing')
  await expectInHand(page, /^Zebra/)
  await expect(row(page, /^Zebra/)).toBeInViewport()
})

/** The first field of a claim type, with a label that is typed while what is stored of claim types is held back. */
async function renamed(desk: Desk) {
  const page = await begin(desk)
  await openCodebook(page, 'Claim types')
  const letGo = await holdBack(page, 'changeClaimType')
  const field = page.getByRole('group', { name: /^Field / })
  await fill(page, field.getByRole('textbox', { name: 'Label' }), 'How many')
  return { page, field, letGo }
}

test('a label and what is said of its field right after are both kept, however late the first is stored', async ({
  desk,
}) => {
  const { page, field, letGo } = await renamed(desk)
  await tabTo(page, field.getByRole('checkbox', { name: 'Has to be filled in' }))
  // What was typed stands there while it is being stored.
  await expect(field.getByRole('textbox', { name: 'Label' })).toHaveValue('How many')
  await press(page, 'Space')
  letGo()
  await expect(field.getByRole('checkbox', { name: 'Has to be filled in' })).toBeChecked()
  await expect(page.getByRole('group', { name: 'Field “How many”' })).toBeVisible()
  await expect(page.getByRole('listbox', { name: 'Fields' }).getByRole('option').first()).toContainText(
    /^How many.*required/,
  )
  // Its name in files is changed from within its form, which stays with the focus in it.
  await fill(page, field.getByRole('textbox', { name: 'Name in files' }), 'howMany')
  await press(page, 'Enter', 'Tab', 'Space')
  await expect(field.getByRole('checkbox', { name: 'Has to be filled in' })).not.toBeChecked()
  await expect(field.getByRole('checkbox', { name: 'Has to be filled in' })).toBeFocused()
  await expect(field.getByRole('textbox', { name: 'Name in files' })).toHaveValue('howMany')
})

test('what is said of a field right after it was given another name in files is kept, however late that is stored', async ({
  desk,
}) => {
  const { page, field, letGo } = await renamed(desk)
  const required = field.getByRole('checkbox', { name: 'Has to be filled in' })
  await fill(page, field.getByRole('textbox', { name: 'Name in files' }), 'howMany')
  await tabTo(page, required)
  await press(page, 'Space')
  await tabTo(page, page.getByRole('listbox', { name: 'Fields' }).getByRole('option').first())
  await press(page, 'ArrowDown')
  await expect(page.getByRole('group', { name: 'Field “Measure”' })).toBeVisible()
  letGo()
  // Who went on meanwhile stays there.
  await expect(page.getByRole('listbox', { name: 'Fields' }).getByRole('option').first()).toContainText(
    'required',
  )
  await expect(page.getByRole('group', { name: 'Field “Measure”' })).toBeVisible()
  await press(page, 'ArrowUp')
  await expect(field.getByRole('textbox', { name: 'Name in files' })).toHaveValue('howMany')
})

test('the focus returns to the tree of tags when it was in a question about one', async ({ desk }) => {
  const page = await begin(desk)
  await openCodebook(page, 'Tags')
  await make(page, 'tag', 'Harbour')
  await make(page, 'tag', 'Ferries')
  await press(page, 'Alt+Shift+8')
  const tags = page.getByRole('region', { name: 'Sources' }).getByRole('tree', { name: 'Tags' })
  await tabTo(page, tags)
  await press(page, 'End', 'Alt+ArrowRight')
  const ferries = tags.getByRole('treeitem', { name: 'Ferries' })
  await expect(ferries).toHaveAttribute('aria-expanded', 'true')
  await press(page, 'Home', 'Delete')
  const remove = page.getByRole('button', { name: 'Remove it' })
  await expect(remove).toBeFocused()
  await press(page, 'Escape')
  await expect(remove).toBeHidden()
  await expect(tags).toBeFocused()
  await press(page, 'Delete')
  await expect(remove).toBeFocused()
  await press(page, 'Enter')
  await expect(ferries).toBeHidden()
  await expect(tags).toBeFocused()
})

test('what could not be stored stays typed, and is stored when the field is left again', async ({ desk }) => {
  const page = await begin(desk)
  await openCodebook(page, 'Tags')
  await make(page, 'tag', 'Harbour')
  const error = { code: 'internal', message: 'The disk is full.' }
  await page.route('**/call/changeTag', (route) => route.fulfill({ json: { ok: false, error } }), {
    times: 1,
  })
  await press(page, 'F2')
  const name = page.getByRole('form', { name: 'Tag' }).getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await page.keyboard.type('Quay')
  await press(page, 'Enter')
  await expect(page.getByRole('alert')).toContainText('The disk is full.')
  await expect(name).toHaveValue('Quay')
  await press(page, 'Tab')
  await expect(row(page, 'Quay')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Dismiss' }))
  await press(page, 'Enter')
})

test('the colour from before can be chosen again while another one is being stored', async ({ desk }) => {
  const page = await begin(desk)
  await openCodebook(page, 'Tags')
  await make(page, 'tag', 'Harbour')
  const letGo = await holdBack(page, 'changeTag')
  const colour = (name: string) =>
    page.getByRole('radiogroup', { name: 'Colour' }).getByRole('radio', { name })
  await tabTo(page, colour('None'))
  await press(page, 'ArrowRight', 'Enter')
  await expect(colour('Blue')).toBeChecked()
  await press(page, 'ArrowLeft', 'Enter')
  letGo()
  await expect(status(page)).toContainText('Changed')
  await expect(colour('None')).toBeChecked()
  // Each was a step of its own: without the last, it is blue.
  await tabTo(page, page.getByRole('button', { name: 'Undo' }))
  await press(page, 'Enter')
  await expect(colour('Blue')).toBeChecked()
})
