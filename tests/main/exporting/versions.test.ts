// What exports say of passages of an old version: what came of each in the newest one, in every format that has evidence.
// Must not break: a reader without the program sees that a passage is none of the newest text.
import fs from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeEach, expect, test } from 'vitest'
import type { Checked } from '../../../src/core/contract'
import { type Desk, importText, openDesk } from '../workbench/desk'

const first =
  'The board collected 41,200 crowns.\nIts treasurer resigned in May.\nNobody would comment on it.'
const second = 'The board collected 41,200 crowns.\nNobody from the guild would comment on it.'
const passages = ['collected 41,200 crowns', 'Its treasurer resigned in May.', 'Nobody would comment on it.']

let desk: Desk
let [old, fresh] = ['', '']
const claims: string[] = []

beforeEach(async () => {
  desk = await openDesk()
  old = await importText(desk, first)
  fresh = await importText(desk, second, 'corrected.txt')
  claims.length = 0
  for (const words of passages) {
    const start = first.indexOf(words)
    const passage = { sourceId: old, start, end: start + words.length }
    const made = await desk.call.addClaim({ type: 'statement', evidence: [{ role: 'states', passage }] })
    claims.push(made.id ?? '')
  }
})

async function exported(format: Checked<'exportProject'>['format']): Promise<string> {
  const path = desk.path(`out.${format}`)
  await desk.call.exportProject({ format, path })
  return fs.readFileSync(path, 'utf8')
}
const rowsOf = async (format: 'csv' | 'evidence-csv') =>
  parse(await exported(format), { bom: true, columns: true }) as unknown as Record<string, string>[]
const linesOf = async () =>
  (await exported('jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { evidence: { newer?: string; source: { version: number } }[] })
const newer = async () => (await rowsOf('csv')).map((row) => row['evidence.newer'])
const highlightOf = async (claim: string) =>
  (await rowsOf('evidence-csv')).find((row) => row['claim.id'] === claim)?.['highlightId'] ?? ''

test('nothing is said of a source that has no newer version', async () => {
  expect(await newer()).toEqual(['', '', ''])
  expect((await linesOf())[0]?.evidence[0]).not.toHaveProperty('newer')
})

test('of the others it is said whether they are kept, detached, or wait for a decision', async () => {
  await desk.call.makeVersion({ id: fresh, of: old })
  expect(await newer()).toEqual(['kept', 'undecided', 'undecided'])
  await desk.call.detachCarried({ highlightIds: [await highlightOf(claims[1]!)] })
  await desk.call.acceptCarried({ highlightIds: [await highlightOf(claims[2]!)] })
  expect(await newer()).toEqual(['kept', 'detached', 'kept'])
  const rows = await rowsOf('evidence-csv')
  expect(rows.map((row) => [row['detached'], row['newer'], row['source.version'], row['anchor']])).toEqual([
    ['', 'kept', '1', 'exact'],
    ['', '', '2', 'exact'],
    ['true', 'detached', '1', 'exact'],
    ['', 'kept', '1', 'exact'],
    ['', '', '2', 'fuzzy'],
  ])
  expect((await linesOf())[1]).toMatchObject({
    evidence: [{ detached: true, newer: 'detached', source: { version: 1 } }],
  })
})

test('what was kept once waits again where the version after that lost it', async () => {
  await desk.call.makeVersion({ id: fresh, of: old })
  await desk.call.acceptCarried({ highlightIds: [await highlightOf(claims[2]!)] })
  const third = await importText(desk, 'The board collected 41,200 crowns.', 'third.txt')
  await desk.call.makeVersion({ id: third, of: fresh })
  expect(await newer()).toEqual(['kept', 'undecided', 'undecided'])
})
