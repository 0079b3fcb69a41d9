// Migrations: what brings an older project to the newest version, with a copy first, whole or not at all.
import fs from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupsIn, openDatabase } from '../../../src/main/database'
import { connect } from '../../../src/main/database/connection'
import { migrate, migrations } from '../../../src/main/database/migrations'
import { knownSchema, schemaOf } from '../../../src/main/database/schema'
import { idOf, newProject, openingIn, step } from './project-file'

const second = `CREATE TABLE later (id TEXT PRIMARY KEY NOT NULL) STRICT; INSERT INTO later SELECT id FROM tags;`

const newest = migrations.length

function older() {
  const { database, path, folder } = newProject()
  database.change(step('Tag'), (writer) => writer.put('tags', { id: idOf(5), name: 'boats' }))
  database.close()
  return { path, folder, bytes: fs.readFileSync(path), opening: openingIn(folder) }
}

test('a new project has every table, strict, and the same text every time', () => {
  const memory = connect(':memory:', { mustExist: false })
  migrate(memory, 0, migrations)
  expect(memory.pragma('user_version')).toBe(newest)
  expect(memory.pragma('application_id')).toBe(0x41534159)
  expect(
    memory.all(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict",
    ),
  ).toEqual([])
  expect(schemaOf(memory)).toBe(knownSchema(migrations))
  memory.close()
})

test('an older project is copied, then migrated, with its records', () => {
  const { path, folder, bytes, opening } = older()
  const database = openDatabase(path, opening, [...migrations, second])
  expect(database.get('tags', idOf(5))?.name).toBe('boats')
  database.close()
  const [backup, ...others] = backupsIn(join(folder, '.assay-backups'))
  expect(others).toEqual([])
  expect(backup).toMatchObject({ reason: 'migration', projectId: idOf(1), bytes: bytes.length })
  expect(fs.readFileSync(backup?.path ?? '')).toEqual(bytes)
  const plain = connect(path)
  expect(plain.pragma('user_version')).toBe(newest + 1)
  expect(plain.all('SELECT id FROM later')).toEqual([{ id: idOf(5) }])
  plain.close()
  expect(() => openDatabase(path, opening)).toThrow(expect.objectContaining({ code: 'newerProject' }))
})

test('a migration that fails half way leaves the project as it was', () => {
  const { path, bytes, opening } = older()
  const broken = `${second} SELECT nowhere();`
  expect(() => openDatabase(path, opening, [...migrations, broken])).toThrow(/nowhere/)
  expect(fs.readFileSync(path)).toEqual(bytes)
  openDatabase(path, opening).close()
})

test('an older project is not migrated by somebody who only reads', () => {
  const { path, bytes, opening } = older()
  expect(() => openDatabase(path, { ...opening, mode: 'read' }, [...migrations, second])).toThrow(
    expect.objectContaining({ code: 'readOnly' }),
  )
  expect(fs.readFileSync(path)).toEqual(bytes)
})
