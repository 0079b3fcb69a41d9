// Undo and redo on real files: whole steps, across restarts, back to the same rows.
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connect, secure } from '../../../src/main/database/connection'
import { createHistory } from '../../../src/main/database/images'
import { createReader } from '../../../src/main/database/read'
import { factTables } from '../../../src/main/database/rows'
import { straight } from '../../../src/main/database/slices'
import { walk } from '../../../src/main/database/steps'
import { claimOf, coder, highlightOf, idOf, newProject, sourceOf, step } from './project-file'

test('a step that is continued in batches is undone whole, and not continued after that', () => {
  const { database } = newProject()
  const put = (n: number, to?: number) =>
    database.change({ ...step('Import'), step: to }, (writer) => {
      const { source, document, bytes } = sourceOf(n, `Text ${n}`)
      writer.putDocument(source, document, bytes)
      writer.put('sources', source)
    }).step
  const batch = put(10)
  expect(put(11, batch)).toBe(batch)
  database.change(step('Mark'), (writer) =>
    writer.put('highlights', highlightOf(20, idOf(10), 0, 4, 'Text 10')),
  )
  expect(put(12, batch)).toBe(batch)
  expect(database.undo(2, { coder, at: step('').at }).delta.removed).toEqual({
    sources: [idOf(12), idOf(11), idOf(10)],
    highlights: [idOf(20)],
  })
  expect(() => put(13, batch)).toThrow(expect.objectContaining({ code: 'cancelled' }))
  expect(database.redo(2, { coder, at: step('').at }).count).toBe(2)
  expect(database.count('sources')).toBe(3)
  expect(database.text(sourceOf(10, 'Text 10').source.text.sha256)).toBe('Text 10')
  database.close()
})

test(
  'undoing everything gives the rows of the start, redoing everything those of the end, across restarts',
  { timeout: 60_000 },
  () => {
    const ids = fc.integer({ min: 0, max: 4 })
    const change = fc.oneof(
      fc.record({ put: fc.constant('tag'), n: ids, name: fc.constantFrom('boats', 'ships', 'a\0“b” 🛶') }),
      fc.record({
        put: fc.constant('highlight'),
        n: ids,
        start: ids,
        score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      fc.record({
        put: fc.constant('claim'),
        n: ids,
        highlight: ids,
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      }),
      fc.record({ remove: fc.constantFrom('tags', 'highlights', 'claims'), n: ids }),
    )
    const script = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
    fc.assert(fc.property(script, undoAndRedo), { numRuns: 25 })
  },
)

function undoAndRedo(script: object[][]): void {
  const { database: first, path, reopen } = newProject()
  let database = first
  const by = { coder, at: step('').at }
  const { source, document, bytes } = sourceOf(10)
  database.change(step('Import'), (writer) => {
    writer.putDocument(source, document, bytes)
    writer.put('sources', source)
  })
  database.undo(1, by)
  const start = factsOf(path)
  database.redo(1, by)
  for (const each of script)
    attempt(() => database.change(step('Random'), (writer) => each.forEach((one) => apply(writer, one))))
  const end = factsOf(path)
  const undone = database.undo(1000, by).count
  expect(factsOf(path)).toEqual(start)
  database.close()
  database = reopen()
  expect(database.redo(1000, by).count).toBe(undone)
  expect(factsOf(path)).toEqual(end)
  expect(database.undo(1000, by).count).toBe(undone)
  expect(factsOf(path)).toEqual(start)
  database.close()
}

type Writer = Parameters<Parameters<ReturnType<typeof newProject>['database']['change']>[1]>[0]

function apply(writer: Writer, change: object): void {
  const { put, remove, n, ...more } = change as { put?: string; remove?: 'tags'; n: number } & Record<
    string,
    never
  >
  if (remove) writer.remove(remove, idOf(({ tags: 100, highlights: 200, claims: 300 } as const)[remove] + n))
  else if (put === 'tag') writer.put('tags', { id: idOf(100 + n), name: more['name']! })
  else if (put === 'highlight')
    writer.put('highlights', {
      ...highlightOf(200 + n, idOf(10), more['start']!, 30),
      score: more['score'] ?? undefined,
    })
  else
    writer.put(
      'claims',
      claimOf(300 + n, idOf(200 + more['highlight']!), {
        fields: { quantity: { text: '', status: 'stated', value: more['value']! } },
      }),
    )
}

/** Changes that are refused, such as a reference to nothing, are part of the game: they change nothing. */
function attempt(work: () => void): void {
  try {
    work()
  } catch (error) {
    expect(error).toMatchObject({ code: 'notFound' })
  }
}

/** Every row of every fact table and of what is derived from them. */
function factsOf(path: string): unknown {
  const plain = new Database(path, { readonly: true })
  const tables = [...factTables, 'links', 'ledger', 'digest'].map((table) =>
    plain
      .prepare(
        `SELECT * FROM "${table}" ${table === 'digest' ? "WHERE noun NOT IN ('changes', 'coders') AND count > 0" : ''} ORDER BY 1, 2, 3`,
      )
      .all(),
  )
  plain.close()
  return tables
}

test('of a step that changed much the images are read some at a time', () => {
  const { database, path } = newProject()
  const ids = Array.from({ length: 1200 }, (_, n) => idOf(100 + n))
  database.change(step('Many'), (writer) => {
    for (const id of ids) writer.put('tags', { id, name: 'Tag' })
  })
  database.change(step('Rename'), (writer) => {
    for (const id of ids) writer.put('tags', { id, name: 'Renamed' })
  })
  database.close()
  const connection = connect(path)
  secure(connection)
  createHistory(connection)
  let most = 0
  const all: typeof connection.all = (...asked) => {
    const rows = connection.all(...asked)
    most = Math.max(most, rows.filter((row) => 'before' in row).length)
    return rows
  }
  const place = { connection: { ...connection, all }, reader: createReader(connection) }
  connection.immediate(() => {
    const { delta } = straight(walk(place, 'undo', 1, { coder, at: step('').at }))
    expect(delta.put.tags?.map(({ name }) => name)).toEqual(ids.map(() => 'Tag'))
  })
  expect(most).toBe(500)
  connection.close()
})
