// The real project of a walk: a file on a desk with a clock that tells the time of each step, and how it is read whole.
import fs from 'node:fs'
import { listKinds } from '../../../../src/core/contract'
import type { Noun } from '../../../../src/core/model/records'
import { type Desk, makeDesk } from '../make-desk'
import { changed, type Difference, emptyState, type State } from './state'

/** An export of another project, and what it holds. */
export interface Foreign {
  path: string
  records: Difference['put']
}

const texts = [
  'First 😀 text with 361 complaints, 265 of which led to nothing at all in the end.',
  'Second text, which is long enough for every span that is picked from it, too.',
  'First 😀 text with 364 complaints, 265 of which led to nothing at all in the end, we hear.',
]

export interface Table {
  desk: Desk
  /** The time of the step that is being made. */
  at: () => string
  begin: () => void
}

/** A desk whose clock tells the time of each step. */
export function tableOf(): Table {
  let time = Date.UTC(2026, 0, 1)
  let first: string | undefined
  const now = () => {
    const text = new Date((time += 1000)).toISOString()
    first ??= text
    return text
  }
  return { desk: makeDesk({ now }), at: () => first ?? '', begin: () => (first = undefined) }
}

/** An export of another project, for moves that load it. */
export async function foreignExport(desk: Desk): Promise<Foreign> {
  const other = makeDesk({}, { firstId: 100_000 })
  await other.call.newProject({ path: other.path('other.assay') })
  const { id = '' } = await other.call.addTag({ name: 'Foreign' })
  const entity = await other.call.addEntity({ kind: 'person', name: 'Ines Okafor' })
  await other.call.addClaim({
    type: 'statistic',
    statement: 'Loaded',
    tags: [id],
    attribution: [{ entity: entity.id ?? '' }],
  })
  const file = desk.path('other.json')
  await other.call.exportProject({ format: 'json', path: file })
  const records = Object.entries(await readAll(other)).map(([noun, each]) => [noun, [...each.values()]])
  await other.clear()
  return { path: file, records: Object.fromEntries(records) as Difference['put'] }
}

const nounOf = (kind: (typeof listKinds)[number]): Noun => (kind === 'types' ? 'claimTypes' : (kind as Noun))

/** All that the project holds of what can be listed, read page by page. */
export async function readAll({ call }: Desk): Promise<Partial<State>> {
  const opened = await call.openedProject({})
  const put: { [N in Noun]?: object[] } = { project: [opened!.project], coders: opened!.coders }
  for (const kind of listKinds)
    if (kind !== 'changes') put[nounOf(kind)] = (await call.list({ kind, limit: 10_000 })).records
  const read = changed(emptyState(), { put, removed: {} })
  return Object.fromEntries(Object.keys(put).map((noun) => [noun, read[noun as Noun]]))
}

/** The whole project as its export has it. */
export async function bytesOf(desk: Desk): Promise<string> {
  const path = desk.path('now.json')
  await desk.call.exportProject({ format: 'json', path })
  return fs.readFileSync(path, 'utf8')
}

/** Imports the texts that walks are about. */
export async function importTexts({ call }: Desk): Promise<void> {
  const files = texts.map((text, at) => ({ name: `${at}.txt`, bytes: new TextEncoder().encode(text) }))
  await call.importFiles({ files })
}

/** The text of every source. */
export async function textsOf({ call }: Desk, { sources }: State): Promise<ReadonlyMap<string, string>> {
  const ids = [...sources.keys()]
  const read = await Promise.all(ids.map((sourceId) => call.text({ sourceId })))
  return new Map(ids.map((id, at) => [id, read[at] ?? '']))
}
