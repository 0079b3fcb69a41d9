// What a person does in the claim form, by key presses, roles and names only: make a claim, fill its parts by name.
// Must not break: nothing gets the focus but by keys, and every control is proved to bear the name it was asked for by.
import { expect, type Locator, type Page } from '@playwright/test'
import type { Desk } from '../support'
import { importText, newProject, theText } from '../support-steps'

/** An option that is taken from the list of a combo box, after typing `typed`. */
export interface Pick {
  typed: string
  option: string | RegExp
}

/** Parts by their full names: text that is typed or a choice that is typed ahead, `true` for a mark, or a pick. */
export type Filling = Record<string, string | true | Pick>

export const pick = (typed: string, option: string | RegExp): Pick => ({ typed, option })

/** Makes somebody or something known to the project on the spot. */
export const create = (kind: string, name: string): Pick => pick(name, `Create ${kind} “${name}”`)

export const formOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Inspector' }).getByRole('form', { name: 'Claim' })

/** A new project with one source, a paragraph for each text; the focus is on the text. */
export async function begin(desk: Desk, paragraphs: readonly string[], name = 'source'): Promise<void> {
  await newProject(desk, 'Case')
  await source(desk, name, paragraphs)
}

/** One more source; the first paragraph is its title. */
export async function source(desk: Desk, name: string, paragraphs: readonly string[]): Promise<void> {
  await importText(desk, `${name}.txt`, `${paragraphs.join('\n\n')}\n`)
  await expect(desk.page.getByRole('document', { name: paragraphs[0] ?? '' })).toBeVisible()
}

/** Selects the first sentence of the n-th paragraph (the title is the first), or the whole paragraph. */
export async function select(
  page: Page,
  paragraph: number,
  how: 'sentence' | 'paragraph' = 'sentence',
): Promise<void> {
  await expect(theText(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Home')
  for (let n = 1; n < paragraph; n++) await page.keyboard.press('j')
  await page.keyboard.press('s')
  if (how === 'paragraph') await page.keyboard.press('s')
}

/** Makes a claim by its key from the first sentence of a paragraph, and fills it in. */
export async function claim(page: Page, key: string, paragraph: number, filling: Filling): Promise<void> {
  await make(page, key, paragraph)
  await fill(page, filling)
  await accept(page)
}

/** Makes a claim by its key from the first sentence of a paragraph; the focus is in its form. */
export async function make(page: Page, key: string, paragraph: number): Promise<void> {
  await select(page, paragraph)
  await page.keyboard.press(key)
  await expect(formOf(page).locator(':focus')).toBeVisible()
}

/** Fills parts of the form in the order in which they are given. */
export async function fill(page: Page, filling: Filling): Promise<void> {
  for (const [name, value] of Object.entries(filling)) await fillOne(page, name, value)
}

async function fillOne(page: Page, name: string, value: string | true | Pick): Promise<void> {
  const control = await nextOrGoTo(page, name)
  if (value === true) {
    await page.keyboard.press('Space')
    await expect(control).toBeChecked()
  } else if (typeof value === 'object') await take(page, control, value)
  else if ((await control.getByRole('option').count()) > 0) {
    await page.keyboard.type(value)
    await expect(control.getByRole('option', { name: value, exact: true, selected: true })).toBeAttached()
  } else {
    await page.keyboard.press('Control+a')
    await page.keyboard.type(value)
    await expect(control).toHaveValue(value)
  }
}

/** Takes an option from the list of the combo box that has the focus. */
async function take(page: Page, control: Locator, { typed, option }: Pick): Promise<void> {
  await page.keyboard.type(typed)
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  const wanted = list.getByRole('option', { name: option, exact: true })
  await expect(wanted).toBeVisible()
  const id = await wanted.getAttribute('id')
  for (let n = 0; n < 20; n++) {
    if ((await control.getAttribute('aria-activedescendant')) === id) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(control).toHaveAttribute('aria-activedescendant', id ?? '')
  await page.keyboard.press('Enter')
  await expect(list).toBeHidden()
}

/** Goes on with Tab where the part is the next one, else to it by its name. */
async function nextOrGoTo(page: Page, name: string): Promise<Locator> {
  const control = controlOf(formOf(page), name)
  await page.keyboard.press('Tab')
  const focused = control.and(page.locator(':focus'))
  return (await focused.count()) > 0 ? control : goTo(page, name)
}

/** Goes to a part of the form with Ctrl+G and its name, and proves that it is the one in those groups. */
export async function goTo(page: Page, name: string): Promise<Locator> {
  await page.keyboard.press('Control+g')
  await expect(formOf(page).getByRole('combobox', { name: 'Go to field' })).toBeFocused()
  await page.keyboard.type(name)
  // The place may be made by what was saved just now: a person looks before pressing Enter.
  await expect(
    page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option', { name, exact: true }),
  ).toBeVisible()
  await page.keyboard.press('Enter')
  const control = controlOf(formOf(page), name)
  await expect(control).toBeFocused()
  return control
}

/** The control of a part by the names of the groups around it. An item of a list of names is itself a group. */
function controlOf(form: Locator, name: string): Locator {
  const names = name.split(' › ')
  const own = names.at(-1) ?? ''
  const label = own.replace(/ \d+$/, '')
  const groups = label === own ? names.slice(0, -1) : names
  const inside = groups.reduce(
    (around, group) => around.getByRole('group', { name: group, exact: true }),
    form,
  )
  const named = { name: label, exact: true }
  return inside
    .getByRole('textbox', named)
    .or(inside.getByRole('combobox', named))
    .or(inside.getByRole('checkbox', named))
    .first()
}

/** Accepts what was filled in by hand, without what is suggested besides; the focus is on the text again. */
export async function accept(page: Page): Promise<void> {
  await page.keyboard.press('Alt+Shift+X')
  await expect(formOf(page).getByRole('group', { name: 'Suggestions' })).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await expect(theText(page)).toBeFocused()
}

/** Makes the claim in hand a total, whose parts can then be added. */
export async function makeTotal(page: Page): Promise<void> {
  await page.keyboard.press('Control+g')
  await page.keyboard.type('Make this claim a total')
  await page.keyboard.press('Enter')
  await expect(formOf(page).getByRole('button', { name: 'Make this claim a total' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(formOf(page).getByRole('group', { name: 'Breakdown' })).toBeVisible()
}
