// The history: undo and redo from the log alone, and a log that misses nothing and can't be changed.
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nouns } from '../../../src/core/model/records'
import { redoTarget, undoTarget } from '../../../src/main/database/history'
import { createHistory, setStep } from '../../../src/main/database/images'
import { columns, columnsOf, factTables, otherTables, searchTables } from '../../../src/main/database/rows'
import { connect } from '../../../src/main/database/connection'
import { coder, idOf, newProject, step } from './project-file'

test('undo and redo from the log do what two stacks would, also when steps of them were erased', () => {
  const actions = fc.array(fc.constantFrom('do', 'undo', 'redo', 'erase'), { maxLength: 60 })
  fc.assert(
    fc.property(actions, (script) => {
      const log: (number | undefined)[] = [undefined]
      const undoes = (each: number) => log[each]
      const isEmpty = (each: number) => erased.has(each)
      const erased = new Set<number>()
      const done: number[] = []
      const undone: number[] = []
      const original = (target: number | undefined) =>
        target === undefined ? undefined : (log[target] ?? target)
      for (const action of script) {
        const newest = log.length - 1
        const targets = {
          undo: undoTarget({ undoes, isEmpty }, newest),
          redo: redoTarget({ undoes, isEmpty }, newest),
        }
        expect(targets.undo).toBe(done.at(-1))
        expect(original(targets.redo)).toBe(undone.at(-1))
        if (action === 'do') {
          done.push(log.length)
          undone.length = 0
          log.push(undefined)
        } else if (action === 'erase') {
          // The step that erases is itself one that changed nothing that is still known.
          erased.add(log.length)
          log.push(undefined)
          undone.length = 0
          const gone = done[done.length >> 1]
          if (gone === undefined) continue
          erased.add(gone)
          done.splice(done.indexOf(gone), 1)
        } else if (targets[action] !== undefined) {
          const [from, to] = action === 'undo' ? ([done, undone] as const) : ([undone, done] as const)
          to.push(from.pop()!)
          log.push(targets[action])
        }
      }
    }),
  )
})

test('every table is either a fact table or on the list of the others', () => {
  const { database, path } = newProject()
  database.close()
  const plain = new Database(path)
  const tables = plain
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all()
    .map(String)
  expect(tables.toSorted()).toEqual([...nouns, ...otherTables, ...searchTables].toSorted())
  expect([...factTables, 'coders'].toSorted()).toEqual(Object.keys(columns).toSorted())
  for (const noun of nouns)
    expect(
      plain.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(noun).map(String).toSorted(),
    ).toEqual(['hash', ...columnsOf(noun).map(([name]) => name)].toSorted())
  plain.close()
})

test.each(factTables)('no row of %s is inserted, changed or removed without an image', (noun) => {
  const { database, path } = newProject()
  database.close()
  const connection = connect(path)
  createHistory(connection)
  const numbers = columnsOf(noun).map(([, kind]) => kind === 'integer' || kind === 'real')
  const row = columnsOf(noun).map(([name, kind], at) => sample(name, kind, numbers[at] === true))
  const names = columnsOf(noun).map(([name]) => `"${name}"`)
  const insert = () =>
    connection.run(
      `INSERT INTO "${noun}" (${names.join(', ')}, hash) VALUES (${row.map(() => '?').join(', ')}, zeroblob(32))`,
      ...row,
    )
  expect(insert).toThrow(/NOT NULL constraint failed: changes.step/)
  connection.immediate(() => {
    connection.run("INSERT INTO steps VALUES (1, '', '', '', '', NULL, zeroblob(32))")
    setStep(connection, 1)
    insert()
    connection.run(`UPDATE "${noun}" SET hash = randomblob(32) WHERE id = 'id'`)
    connection.run(`DELETE FROM "${noun}" WHERE id = 'id'`)
  })
  const changes = connection.all('SELECT step, "table", id, before, after FROM changes ORDER BY seq')
  const image = JSON.stringify(
    Object.fromEntries(
      columnsOf(noun).map(([name, kind], at) => [
        name,
        kind === 'json' ? JSON.parse(String(row[at])) : row[at],
      ]),
    ),
  )
  const same = { step: 1, table: noun, id: 'id' }
  expect(changes).toEqual([
    { ...same, before: null, after: image },
    { ...same, before: image, after: image },
    { ...same, before: image, after: null },
  ])
  connection.close()
})

/** A value that the column takes. */
function sample(name: string, kind: string, number: boolean): string | number {
  const special: Record<string, string | number> = {
    id: 'id',
    anchor: 'exact',
    polarity: 'positive',
    state: 'accepted',
    presupposed: 'true',
    settled: 'true',
    end: 8,
    score: 0.1 + 0.2,
  }
  return (
    special[name] ??
    (kind === 'json'
      ? '{"1":"\\u0000 “boats” 🛶","0":1.5}'.replace('"1"', '"b"').replace('"0"', '"a"')
      : number
        ? 7
        : 'five\0 “words” 🛶')
  )
}

test('what was written into the history stays', () => {
  const { database, path } = newProject()
  database.change(step('Tag'), (writer) => writer.put('tags', { id: idOf(5), name: 'boats' }))
  database.close()
  const plain = new Database(path)
  for (const table of ['steps', 'changes']) {
    expect(() => plain.exec(`DELETE FROM ${table}`)).toThrow('history never changes')
    expect(() => plain.exec(`UPDATE ${table} SET step = 7`)).toThrow('history never changes')
  }
  plain.close()
})

test('a step says who did what when; one that changes nothing leaves no trace', () => {
  const { database } = newProject()
  const tag = { id: idOf(5), name: 'boats' }
  const first = database.change(step('Tag', 'addTag'), (writer) => writer.put('tags', tag))
  expect(first).toMatchObject({
    step: 1,
    delta: { put: { tags: [tag], coders: [coder] }, history: { undo: 'Tag' } },
  })
  const nothing = database.change(step('Nothing'), (writer) => writer.put('tags', tag))
  expect(nothing).toMatchObject({ step: 0, delta: { put: {}, removed: {}, history: { undo: 'Tag' } } })
  database.undo(1, { coder, at: step('').at })
  expect(database.changes({ limit: 10 })).toEqual([
    {
      seq: 1,
      step: 1,
      at: step('').at,
      coder: coder.id,
      verb: 'addTag',
      summary: 'Tag',
      table: 'tags',
      id: tag.id,
      after: tag,
    },
    {
      seq: 2,
      step: 2,
      at: step('').at,
      coder: coder.id,
      verb: 'undo',
      summary: 'Tag',
      table: 'tags',
      id: tag.id,
      before: tag,
      undoes: 1,
    },
  ])
  expect(database.changes({ after: 1, limit: 10 })).toHaveLength(1)
  database.close()
})
