// The text that was read last stays at hand: what is given is always what was compared with its hash, and is still there.
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { newProject, sourceOf, step, text } from './project-file'

const other = 'Another council counted 3 boats.'

/** A project with two texts, and somebody who writes into its file past the program. */
function written() {
  const project = newProject()
  const [one, two] = [sourceOf(10), sourceOf(11, other)]
  project.database.change(step('Import'), (writer) => {
    for (const { source, document, bytes } of [one, two]) {
      writer.putDocument(source, document, bytes)
      writer.put('sources', source)
    }
  })
  const outside = (sql: string): void => {
    const plain = new Database(project.path)
    plain.exec('DROP TRIGGER IF EXISTS textsStay')
    plain.exec(sql)
    plain.close()
  }
  return { ...project, outside, one: one.source.text.sha256, two: two.source.text.sha256 }
}

const damaged = expect.objectContaining({ code: 'damaged' }) as Error
const change = `UPDATE texts SET text = replace(text, 'boats', 'goats')`

test('a text at hand is the one that was verified, whatever becomes of the file', () => {
  const { database, outside, one, two } = written()
  expect([database.text(one), database.text(one)]).toEqual([text, text])
  outside(change)
  expect(database.text(one)).toBe(text)
  expect(() => database.text(two)).toThrow(damaged)
  // What could not be verified takes no place of what was.
  expect(database.text(one)).toBe(text)
})

test('another text takes its place, and then it is read and verified anew', () => {
  const { database, outside, one, two } = written()
  expect([database.text(one), database.text(two), database.text(one)]).toEqual([text, other, text])
  expect(database.text(two)).toBe(other)
  outside(change)
  expect(() => database.text(one)).toThrow(damaged)
  expect(database.text(two)).toBe(other)
})

test('a text that is gone is not given because it is still at hand', () => {
  const { database, outside, one, two } = written()
  expect(database.text(one)).toBe(text)
  outside(`DELETE FROM texts WHERE sha256 = '${two}'`)
  expect(database.text(one)).toBe(text)
  outside(`DELETE FROM texts WHERE sha256 = '${one}'`)
  expect(() => database.text(one)).toThrow(damaged)
})
