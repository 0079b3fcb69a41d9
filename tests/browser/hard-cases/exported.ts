// What a case exports, told by the paths of its fields: ids are told by what they stand for, usual values left out.
// Must not break: nothing of a claim is left out but what every claim has, so that a part in a wrong place shows.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { Desk } from '../support'
import { tabTo } from '../support-steps'

/** Values by path, such as `fields.quantity.value`. */
export type Held = Record<string, string | number | boolean>

interface Exported {
  claims: Held[]
  relations: Held[]
  breakdowns: Held[]
  series: Held[]
}

type Json = Record<string, unknown>

/** Every claim has these until somebody says otherwise. */
const usual: Held = { status: 'draft', act: 'assert', certainty: 'unknown', polarity: 'positive' }
const made = ['id', 'coder', 'createdAt', 'updatedAt']

/** Exports the project as JSON through the dialog and reads it. */
async function exportProject(desk: Desk): Promise<Record<string, Json[]>> {
  const { page, folder } = desk
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const json = dialog.getByRole('radio', { name: /^Whole project \(JSON\)/ })
  await tabTo(page, dialog.getByRole('radio', { checked: true }))
  for (let n = 0; n < 6 && !(await json.isChecked()); n++) await page.keyboard.press('ArrowDown')
  await expect(json).toBeChecked()
  // Beside the project, as the dialog proposes it.
  const file = path.join(folder, 'Case.json')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText(`to ${file}`)
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, Json[]>
}

/** The claims and what ties them together, in the order in which they were made. */
export async function exported(desk: Desk): Promise<Exported> {
  const project = await exportProject(desk)
  const names = namesOf(project)
  const told = (noun: string): Held[] => (project[noun] ?? []).map((record) => flat(record, names))
  return {
    claims: told('claims').map((held) =>
      Object.fromEntries(Object.entries(held).filter(([key, value]) => usual[key] !== value)),
    ),
    relations: told('relations'),
    breakdowns: told('breakdowns'),
    series: told('series'),
  }
}

/** What each id stands for: the name of an entity, the words of a highlight, a claim by its place (“claim 1”). */
function namesOf(project: Record<string, Json[]>): Map<unknown, string> {
  const told = (noun: string, tell: (record: Json, place: number) => string): [unknown, string][] =>
    (project[noun] ?? []).map((record, place) => [record['id'], tell(record, place)])
  return new Map([
    ...told('entities', ({ kind, name }) => `${String(kind)} ${String(name)}`),
    ...told('highlights', ({ quote }) => (quote as { exact: string }).exact),
    ...told('claims', (_, place) => `claim ${place + 1}`),
  ])
}

function flat(record: Json, names: Map<unknown, string>): Held {
  const held: Held = {}
  const walk = (value: unknown, at: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, at === '' ? key : `${at}.${key}`)
    else held[at] = names.get(value) ?? (value as string | number | boolean)
  }
  for (const [key, value] of Object.entries(record)) if (!made.includes(key)) walk(value, key)
  return held
}

/** A claim of this type that rests on these words, with all that it holds. */
export function holds(type: string, quote: string, parts: Held): Held {
  // Wording, tags and notes are where a part would be if it had no field of its own.
  const loose = Object.keys(parts).filter((key) => /^(statement|tags|note)\b/.test(key))
  expect(loose, 'parts that no field holds').toEqual([])
  return { type, 'evidence.0.highlightId': quote, 'evidence.0.role': 'states', ...parts }
}
