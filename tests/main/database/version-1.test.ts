// A project that version 1 of the format was written by: it is brought up to date whole, and its history goes on.
import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readQuery } from '../../../src/core/search/query'
import { searchedNouns } from '../../../src/core/search/entries'
import { openDatabase } from '../../../src/main/database'
import { migrations } from '../../../src/main/database/migrations'
import { coder, idOf, openingIn, step, temporaryFolder } from './project-file'

/** The project as a file. */
function versionOne(tamper = '') {
  const folder = temporaryFolder()
  const path = join(folder, 'old.assay')
  const plain = new Database(path)
  plain.exec(migrations[0] as string)
  const rows = readFileSync(join(import.meta.dirname, 'version-1.sql'), 'utf8')
  plain.exec(`BEGIN; ${rows} COMMIT`)
  plain.exec(tamper)
  plain.pragma(`application_id = ${0x41_53_41_59}`)
  plain.pragma('user_version = 1')
  plain.close()
  return { path, open: () => openDatabase(path, openingIn(folder)) }
}

async function problemsOf(database: ReturnType<typeof openDatabase>) {
  const snapshot = await database.snapshot()
  const problems = [...snapshot.verify()].flatMap((problem) => (problem ? [problem.code] : []))
  snapshot.close()
  return problems
}

const found = (database: ReturnType<typeof openDatabase>, query: string) =>
  database
    .find(readQuery(query), { nouns: searchedNouns, offset: 0, limit: 10 })
    .map(({ noun }) => noun)
    .toSorted()

test('verifies after it was brought up to date, and after its index was built', async () => {
  const database = versionOne().open()
  expect(await problemsOf(database)).toEqual([])
  expect(found(database, 'boats')).toEqual([])
  let slices = 1
  while (database.indexMore()) slices += 1
  expect(slices).toBeGreaterThan(1)
  expect(database.indexMore()).toBe(false)
  expect(found(database, 'boats')).toEqual(['claims', 'highlights', 'sources'])
  expect(found(database, 'council -forty')).toEqual(['highlights', 'sources'])
  expect(await problemsOf(database)).toEqual([])
  database.close()
})

test('can be undone and done again across the change of the format', async () => {
  const { open } = versionOne()
  const database = open()
  const by = { coder, at: step('').at }
  expect(database.redo(1, by).delta.put.sources).toMatchObject([{ title: 'Renamed report' }])
  expect(database.undo(9, by).count).toBe(5)
  expect(database.count('sources')).toBe(0)
  expect(database.redo(9, by).count).toBe(5)
  database.change(step('Found'), (writer) =>
    writer.put('sources', { ...database.get('sources', idOf(10))!, found: { title: 'the first line' } }),
  )
  expect(database.undo(1, by).count).toBe(1)
  expect(database.redo(1, by).count).toBe(1)
  while (database.indexMore());
  expect(await problemsOf(database)).toEqual([])
  database.close()
  const again = open()
  expect(again.get('sources', idOf(10))).toMatchObject({
    title: 'Renamed report',
    found: { title: 'the first line' },
  })
  expect(again.ledger({ where: {}, sort: [{ by: 'updatedAt' }], offset: 0, limit: 5 })).toMatchObject({
    total: 1,
    rows: [{ claim: { id: idOf(30) }, quote: 'council counted 40 boats', anchor: 'exact' }],
  })
  again.close()
})

test('a row that was damaged before is not made good by it', async () => {
  const database = versionOne(`UPDATE sources SET publisher = 'Somebody else'`).open()
  expect(await problemsOf(database)).toContain('rowChanged')
  database.close()
})
