// A project that version 2 of the format was written by: it is brought up to date whole, and its history goes on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase, type ProjectDatabase } from '../../../src/main/database'
import { connect } from '../../../src/main/database/connection'
import { migrate, migrations } from '../../../src/main/database/migrations'
import { coder, idOf, openingIn, step, temporaryFolder } from './project-file'

/** The project as a file. */
function versionTwo(tamper = '') {
  const folder = temporaryFolder()
  const path = join(folder, 'old.assay')
  const plain = connect(path, { mustExist: false })
  migrate(plain, 0, migrations.slice(0, 2))
  const rows = readFileSync(join(import.meta.dirname, 'version-2.sql'), 'utf8')
  plain.exec(`BEGIN; ${rows} COMMIT; ${tamper}`)
  plain.close()
  return { path, open: () => openDatabase(path, openingIn(folder)) }
}

async function problemsOf(database: ProjectDatabase): Promise<string[]> {
  const snapshot = await database.snapshot()
  const problems = [...snapshot.verify()].flatMap((problem) => (problem ? [problem.code] : []))
  snapshot.close()
  return problems
}

const kept = (database: ProjectDatabase, where: Parameters<ProjectDatabase['claims']>[0]): number[] =>
  database.ledgerIds({ where, sort: [] }).map((id) => Number(id.slice(-2)))

test('verifies after it was brought up to date, and its claims are found by all that is new', async () => {
  const { open } = versionTwo()
  const database = open()
  expect(await problemsOf(database)).toEqual([])
  expect(kept(database, {})).toEqual([30, 31, 32])
  expect(kept(database, { atLeast: 41, unit: 'boats', period: '2020-06' })).toEqual([30])
  expect(kept(database, { atMost: 40 })).toEqual([])
  expect(kept(database, { anchor: 'moved' })).toEqual([31])
  expect(kept(database, { notes: 'open' })).toEqual([30])
  expect(database.ledgerGroups({ where: {}, group: 'source' })).toMatchObject([
    { label: 'Report 10', claims: 2 },
    { label: 'No source', claims: 1 },
  ])
  while (database.indexMore());
  expect(kept(database, { text: 'boats' })).toEqual([30])
  expect(await problemsOf(database)).toEqual([])
  database.close()
})

test('can be undone and done again across the change of the format, threads as well', async () => {
  const { open } = versionTwo()
  const database = open()
  const by = { coder, at: step('').at }
  const note = () => database.get('notes', idOf(50))
  expect(note()?.text).toBe('Is that so?')
  expect(database.redo(1, by).delta.put.notes).toMatchObject([{ text: 'Is that really so?' }])
  database.change(step('Settled'), (writer) => writer.put('notes', { ...note()!, settled: true }))
  expect(kept(database, { notes: 'settled' })).toEqual([30])
  expect(database.undo(2, by).count).toBe(2)
  expect(note()).not.toHaveProperty('settled')
  expect(kept(database, { notes: 'open' })).toEqual([30])
  expect(database.undo(99, by).count).toBe(6)
  expect(database.count('notes') + database.count('claims') + database.count('sources')).toBe(0)
  expect(database.ledgerIds({ where: {}, sort: [] })).toEqual([])
  expect(database.redo(99, by).count).toBe(8)
  expect(note()).toMatchObject({ text: 'Is that really so?', settled: true })
  while (database.indexMore());
  expect(await problemsOf(database)).toEqual([])
  database.close()
})

test('what an interruption left to be made is made at the next opening, and nobody reads before', async () => {
  const { path, open } = versionTwo()
  open().close()
  const plain = connect(path)
  plain.exec('UPDATE ledger SET notes = -1, low = NULL, unit = NULL; DELETE FROM ledgerMembers')
  plain.close()
  const reading = openingIn(temporaryFolder(), 'read')
  expect(() => openDatabase(path, reading)).toThrow(expect.objectContaining({ code: 'readOnly' }))
  const database = open()
  expect(kept(database, { atLeast: 41, unit: 'boats' })).toEqual([30])
  expect(await problemsOf(database)).toEqual([])
  database.close()
  const reader = openDatabase(path, reading)
  expect(kept(reader, { notes: 'open' })).toEqual([30])
  reader.close()
})

test('a note or claim that was damaged before is not made good by it', async () => {
  const damages = [`UPDATE notes SET text = 'It is not.'`, `UPDATE claims SET status = 'verified'`]
  for (const tamper of damages) {
    const database = versionTwo(tamper).open()
    expect(await problemsOf(database)).toContain('rowChanged')
    database.close()
  }
})
