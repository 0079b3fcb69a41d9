// Opening: what is refused, with which words, and that a refused file stays as it was.
import Database from 'better-sqlite3'
import fs from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDatabase, openDatabase } from '../../../src/main/database'
import { checkRuntime, connect, secure } from '../../../src/main/database/connection'
import { coder, at, idOf, newProject, openingIn, step, temporaryFolder } from './project-file'

/** A closed project that something was done to with plain SQLite or plain bytes. */
function tampered(tamper: (path: string) => void) {
  const { database, path, folder } = newProject()
  database.close()
  tamper(path)
  return { path, opening: openingIn(folder) }
}

const withSql = (sql: string) => (path: string) => {
  const plain = new Database(path)
  plain.unsafeMode()
  plain.exec(sql)
  plain.close()
}

test.each([
  ['an empty file', 'notAProject', (path: string) => fs.writeFileSync(path, '')],
  ['a text file', 'notAProject', (path: string) => fs.writeFileSync(path, 'Harbour notes. '.repeat(100))],
  ['another SQLite database', 'notAProject', withSql('PRAGMA application_id = 7')],
  ['a newer project', 'newerProject', withSql('PRAGMA user_version = 99')],
  ['a project without a version', 'damaged', withSql('PRAGMA user_version = 0')],
  ['a project switched to a write-ahead log', 'damaged', withSql('PRAGMA journal_mode = WAL')],
  ['a truncated project', 'damaged', (path: string) => fs.truncateSync(path, 8192)],
  ['a project of which one page is left', 'damaged', (path: string) => fs.truncateSync(path, 4096)],
  ['a project cut off in its header', 'notAProject', (path: string) => fs.truncateSync(path, 60)],
  ['a view in the schema', 'damaged', withSql('CREATE VIEW v AS SELECT 1')],
  [
    'a view that never ends, in the place of a table',
    'damaged',
    withSql(
      `DROP TABLE drafts; CREATE VIEW drafts AS WITH RECURSIVE r(claimId) AS (SELECT 1 UNION ALL SELECT claimId + 1 FROM r)
      SELECT claimId, claimId AS part, claimId AS text FROM r`,
    ),
  ],
  [
    'a trigger in the schema',
    'damaged',
    withSql('CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM claims; END'),
  ],
  ['a column more', 'damaged', withSql('ALTER TABLE claims ADD COLUMN more TEXT')],
  ['an index less', 'damaged', withSql('DROP INDEX linksTo')],
])('%s is refused and left as it is', (_, code, tamper) => {
  const { path, opening } = tampered(tamper)
  const before = fs.readFileSync(path)
  for (const mode of ['write', 'read'] as const)
    expect(() => openDatabase(path, { ...opening, mode })).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(path) }),
    )
  expect(fs.readFileSync(path)).toEqual(before)
  expect(fs.existsSync(`${path}-journal`)).toBe(false)
})

test('the statistics of the query planner are no reason to refuse', () => {
  const { path, opening } = tampered(withSql('ANALYZE'))
  expect(openDatabase(path, opening).readOnly).toBe(false)
})

test('a file that is not there, or is a folder, is said to be so', () => {
  const folder = temporaryFolder()
  const opening = openingIn(folder)
  expect(() => openDatabase(join(folder, 'none.assay'), opening)).toThrow(
    expect.objectContaining({ code: 'notFound' }),
  )
  expect(() => openDatabase(folder, opening)).toThrow(expect.objectContaining({ code: 'notAProject' }))
})

test('a name that SQLite would trim is refused, so that no other file is opened', () => {
  const { database, path, folder } = newProject()
  database.close()
  fs.copyFileSync(path, `${path} `)
  expect(() => openDatabase(`${path} `, openingIn(folder))).toThrow(
    expect.objectContaining({ code: 'badInput' }),
  )
  expect(() => createDatabase(join(folder, 'new.assay '), project, openingIn(folder))).toThrow(
    expect.objectContaining({ code: 'badInput' }),
  )
})

const project = { id: idOf(1), title: 'River', createdAt: at }

test('a new project never overwrites, and leaves nothing behind when it fails', () => {
  const folder = temporaryFolder()
  const opening = openingIn(folder)
  for (const name of ['taken.assay', 'journal.assay-journal']) fs.writeFileSync(join(folder, name), 'Mine.')
  for (const name of ['taken.assay', 'journal.assay'])
    expect(() => createDatabase(join(folder, name), project, opening)).toThrow(
      expect.objectContaining({ code: 'alreadyExists' }),
    )
  expect(fs.readdirSync(folder).toSorted()).toEqual(['journal.assay-journal', 'taken.assay'])
  expect(fs.readFileSync(join(folder, 'taken.assay'), 'utf8')).toBe('Mine.')
  expect(() => createDatabase(join(folder, 'no', 'new.assay'), project, opening)).toThrow(
    expect.objectContaining({ code: 'notFound' }),
  )
})

test('a new project has its claim types and no history', () => {
  const { database, folder } = newProject()
  expect(database.get('project', idOf(1))).toEqual(project)
  expect(database.count('claimTypes')).toBe(8)
  expect(database.changes({ limit: 10 })).toEqual([])
  expect(database.history()).toEqual({ undo: undefined, redo: undefined })
  database.close()
  expect(fs.readdirSync(folder).toSorted()).toEqual(['data', 'river.assay'])
})

test('every safety setting is made and read back', () => {
  const { database, path } = newProject()
  database.close()
  const connection = connect(path)
  secure(connection)
  const read = [
    'trusted_schema',
    'cell_size_check',
    'mmap_size',
    'foreign_keys',
    'locking_mode',
    'temp_store',
    'journal_mode',
    'synchronous',
    'secure_delete',
  ]
  expect(read.map((name) => connection.pragma(name))).toEqual([0, 1, 0, 1, 'normal', 2, 'delete', 3, 1])
  const deaf = {
    ...connection,
    pragma: (text: string) => (text === 'synchronous' ? 2 : connection.pragma(text)),
  }
  expect(() => secure(deaf)).toThrow(
    expect.objectContaining({ code: 'internal', message: expect.stringContaining('synchronous = EXTRA') }),
  )
  secure({ ...connection, pragma: (text) => (text === 'fullfsync' ? 1 : connection.pragma(text)) }, 'darwin')
  connection.close()
})

test('a runtime that is too old is named, unless the check is skipped', () => {
  const versions = { ...process.versions, napi: '9', node: '20.18.0' } as unknown as NodeJS.ProcessVersions
  expect(() => checkRuntime(versions, {})).toThrow(/22\.14.*20\.18\.0/)
  checkRuntime(versions, { ASSAY_SKIP_RUNTIME_CHECK: '1' })
  checkRuntime(process.versions, {})
})

test('reading takes no lock and sees what is committed meanwhile', () => {
  const { database, reopen } = newProject()
  const reader = reopen('read')
  database.change(step('Tag'), (writer) => writer.put('tags', { id: idOf(5), name: 'boats' }))
  expect(reader.readOnly).toBe(true)
  expect(reader.get('tags', idOf(5))?.name).toBe('boats')
  expect(() => reader.undo(1, { coder, at })).toThrow(expect.objectContaining({ code: 'readOnly' }))
  reader.close()
  database.close()
})
