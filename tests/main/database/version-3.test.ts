// A project of version 3 of the format: its highlights that are astray are counted by an index that it gets.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../src/main/database'
import { connect } from '../../../src/main/database/connection'
import { tallyOf } from '../../../src/main/database/facts'
import { migrate, migrations } from '../../../src/main/database/migrations'
import { idOf, openingIn, step, temporaryFolder } from './project-file'

test('counts anchors from an index, never by going through the highlights', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.assay')
  const old = connect(path, { mustExist: false })
  migrate(old, 0, migrations.slice(0, 2))
  old.exec(`BEGIN; ${readFileSync(join(import.meta.dirname, 'version-2.sql'), 'utf8')} COMMIT`)
  migrate(old, 2, migrations.slice(0, 3))
  old.close()
  const database = openDatabase(path, openingIn(folder))
  expect(database.tally().anchors).toEqual({ moved: 1, fuzzy: 0, lost: 0 })
  const moved = [...database.page('highlights', { limit: 9 })].find(({ anchor }) => anchor === 'moved')!
  const { id, sourceId, was, tags, coder, createdAt } = moved
  const lost = { id, sourceId, was: was!, tags, coder, createdAt, anchor: 'lost' as const }
  database.change(step('Lost'), (writer) => writer.put('highlights', lost))
  expect(database.tally().anchors).toEqual({ moved: 0, fuzzy: 0, lost: 1 })
  database.undo(1, { coder: { id: idOf(9000), name: 'Ada' }, at: step('').at })
  expect(database.tally().anchors).toEqual({ moved: 1, fuzzy: 0, lost: 0 })
  database.close()

  const asked: string[] = []
  const plain = connect(path)
  const all = plain.all.bind(plain)
  plain.all = (sql, ...values) => {
    asked.push(...all(`EXPLAIN QUERY PLAN ${sql}`, ...values).map((row) => String(row['detail'])))
    return all(sql, ...values)
  }
  tallyOf(plain)
  plain.close()
  expect(asked).toEqual([expect.stringContaining('USING COVERING INDEX highlightsAstray')])
})
