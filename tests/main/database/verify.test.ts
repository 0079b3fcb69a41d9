// Verification: every way in which a file can stop being what was written is reported or refused.
import Database from 'better-sqlite3'
import fs from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { seeded } from '../../bench/harness'
import { damageMany, damages } from '../../torture/crash/damage'
import { openDatabase } from '../../../src/main/database'
import {
  claimOf,
  coder,
  highlightOf,
  idOf,
  newProject,
  openingIn,
  sourceOf,
  step,
  text,
} from './project-file'

const statement = 'Forty boats lay in the harbour without a licence'

/** A closed project with one of everything that matters, and undone and redone once. */
function written() {
  const { database, path, folder } = newProject()
  const { source, document, bytes } = sourceOf(10)
  database.change(step('Import'), (writer) => {
    writer.putDocument(source, document, bytes)
    writer.put('sources', source)
    writer.put('highlights', highlightOf(20, source.id, 4, 28))
    writer.put('claims', claimOf(30, idOf(20), { statement }))
    writer.put('claims', claimOf(31, undefined))
  })
  database.undo(1, { coder, at: step('').at })
  database.redo(1, { coder, at: step('').at })
  database.close()
  return { path, folder, source }
}

/** The codes of all problems, or the code of the refusal. */
async function codesOf(path: string, folder: string): Promise<string[]> {
  try {
    const database = openDatabase(path, openingIn(folder, 'read'))
    const snapshot = await database.snapshot()
    database.close()
    const codes = [...snapshot.verify()].flatMap((problem) => (problem ? [problem.code] : []))
    snapshot.close()
    return codes
  } catch (error) {
    return [(error as { code: string }).code]
  }
}

test('a project that is as it was written has no problems', async () => {
  const { path, folder } = written()
  expect(await codesOf(path, folder)).toEqual([])
})

const triggers = [
  'textsStay',
  'originalsStay',
  'documentsStay',
  'changesStay',
  'stepsStay',
  'changesRemain',
  'stepsRemain',
]

test.each([
  ['a row that was changed', 'rowChanged', "UPDATE claims SET status = 'verified'"],
  ['a row that was lost', 'rowsMissing', `DELETE FROM claims WHERE id = '${idOf(31)}'`],
  ['a reference to nothing', 'pointsAtNothing', 'DELETE FROM highlights'],
  ['a lost coder', 'rowsMissing', 'DELETE FROM coders'],
  ['a wrong index of references', 'indexWrong', "DELETE FROM links WHERE noun = 'highlights'"],
  ['a wrong ledger', 'indexWrong', "UPDATE ledger SET quantity = '41'"],
  ['words of something else', 'indexWrong', 'UPDATE searched SET print = zeroblob(32)'],
  ['words that were lost', 'indexWrong', `DELETE FROM searched WHERE noun = 'claims'`],
  ['words without a record', 'indexWrong', `INSERT INTO search (rowid, words) VALUES (9, 'boats')`],
  ['a text that was changed', 'textChanged', "UPDATE texts SET text = replace(text, '40', '41')"],
  ['a text that was lost', 'damaged', 'DELETE FROM texts'],
  ['an original that was changed', 'textChanged', "UPDATE originals SET bytes = x'00'"],
  ['a document that was changed', 'textChanged', "UPDATE documents SET blocks = '[]'"],
  ['a document that was lost', 'damaged', 'DELETE FROM documents'],
  ['an original that was never there', 'originalNotIncluded', 'DELETE FROM originals'],
  ['a change that was changed', 'historyChanged', "UPDATE changes SET after = '{}' WHERE seq = 2"],
  ['a change that was lost', 'historyChanged', 'DELETE FROM changes WHERE seq = 2'],
  ['the newest changes lost', 'historyChanged', 'DELETE FROM changes WHERE step = 3'],
  ['a step that was changed', 'historyChanged', "UPDATE steps SET summary = 'Nothing' WHERE step = 2"],
  ['a step that was lost', 'historyChanged', 'PRAGMA foreign_keys = OFF; DELETE FROM steps WHERE step = 1'],
])('%s is reported', async (_, code, sql) => {
  const { path, folder } = written()
  const plain = new Database(path)
  const sqlOf = (name: string) =>
    plain.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name) as string
  const again = triggers.map(sqlOf)
  for (const name of triggers) plain.exec(`DROP TRIGGER ${name}`)
  plain.exec(sql)
  for (const each of again) plain.exec(each)
  plain.close()
  expect(await codesOf(path, folder)).toContain(code)
})

/** What a highlight was made on, in a version before. */
const was = { exact: text.slice(4, 28), prefix: '', suffix: '' }

test.each([
  ['a highlight that stands elsewhere', 'wrongAnchor', { highlight: { start: 5, end: 29 } }],
  [
    'a highlight whose context is another',
    'wrongAnchor',
    { highlight: { quote: { exact: text.slice(4, 28), prefix: 'A ', suffix: '' } } },
  ],
  ['a lost highlight with a position', 'wrongAnchor', { highlight: { anchor: 'lost', was } }],
  [
    'a fuzzy highlight that has forgotten its words',
    'wrongAnchor',
    { highlight: { anchor: 'fuzzy', score: 0.9 } },
  ],
  [
    'a moved highlight with other words',
    'wrongAnchor',
    { highlight: { anchor: 'moved', was: { ...was, exact: 'Fifty boats' } } },
  ],
  [
    'a fuzzy highlight that has forgotten its words',
    'wrongAnchor',
    { highlight: { anchor: 'fuzzy', score: 0.8 } },
  ],
  ['a fuzzy highlight without a score', 'wrongAnchor', { highlight: { anchor: 'fuzzy', was } }],
  [
    'a fuzzy highlight that scores as if it had its words',
    'wrongAnchor',
    { highlight: { anchor: 'fuzzy', was, score: 1 } },
  ],
  [
    'a fuzzy highlight that is like nothing',
    'wrongAnchor',
    { highlight: { anchor: 'fuzzy', was, score: 0 } },
  ],
  [
    'a fuzzy highlight that stands elsewhere',
    'wrongAnchor',
    { highlight: { anchor: 'fuzzy', was, score: 0.8, start: 5 } },
  ],
  ['a field that the claim type lacks', 'badFields', { claim: { fields: { boats: 'forty' } } }],
  ['a claim of no type', 'badFields', { claim: { type: 'rumour' } }],
] as const)(
  '%s is reported, though it was written so',
  async (_, code, { highlight, claim }: { highlight?: object; claim?: object }) => {
    const { path, folder } = written()
    const database = openDatabase(path, openingIn(folder))
    database.change(step('Wrong'), (writer) => {
      writer.put('highlights', { ...highlightOf(20, idOf(10), 4, 28), ...highlight })
      writer.put('claims', { ...claimOf(30, idOf(20)), ...claim })
    })
    database.close()
    expect(await codesOf(path, folder)).toEqual([code])
  },
)

test.each([
  ['moved', { anchor: 'moved', was }],
  ['fuzzy', { anchor: 'fuzzy', was: { ...was, exact: 'Fifty boats' }, score: 0.8 }],
  ['lost', { anchor: 'lost', was, start: undefined, end: undefined, quote: undefined }],
] as const)('a %s highlight that says how it came there is no problem', async (_, highlight) => {
  const { path, folder } = written()
  const database = openDatabase(path, openingIn(folder))
  database.change(step('Carried'), (writer) =>
    writer.put('highlights', { ...highlightOf(20, idOf(10), 4, 28), ...highlight }),
  )
  database.close()
  expect(await codesOf(path, folder)).toEqual([])
})

test(
  'any flipped byte in a text, a quote or a claim is reported or refused',
  { timeout: 60_000 },
  async () => {
    const { path, folder } = written()
    const bytes = fs.readFileSync(path)
    // Everything that holds them: the rows, and their images in the history. Free space holds none.
    const spans = [text, text.slice(4, 28), statement].flatMap((words) =>
      occurrences(bytes, Buffer.from(words)),
    )
    expect(spans.length).toBeGreaterThanOrEqual(9)
    const positions = spans.flatMap(({ start, end }) =>
      Array.from({ length: 12 }, (_, n) => start + Math.floor((n * (end - start)) / 12)),
    )
    const unnoticed: number[] = []
    const file = join(folder, 'flipped.assay')
    for (const [n, position] of [...new Set(positions)].entries()) {
      const flipped = Buffer.from(bytes)
      flipped[position] = flipped[position]! ^ (1 << (n % 8))
      fs.writeFileSync(file, flipped)
      if ((await codesOf(file, folder)).length === 0) unnoticed.push(position)
      expect(fs.readFileSync(file).equals(flipped)).toBe(true)
    }
    expect(unnoticed).toEqual([])
  },
)

function occurrences(bytes: Buffer, words: Buffer): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length })
  return found
}

test.each(Object.keys(damages) as (keyof typeof damages)[])(
  'damage (%s) is noticed, hangs nothing and is not written to',
  { timeout: 60_000 },
  async (kind) => {
    const { unnoticed, touched, noticed } = await damageMany(kind, 25, seeded(111))
    expect({ unnoticed, touched }).toEqual({ unnoticed: 0, touched: 0 })
    expect(noticed).toBeGreaterThan(0)
  },
)

test('what is damaged is neither read as if it were whole nor made part of the history', () => {
  const { path, folder, source } = written()
  const plain = new Database(path)
  plain.exec(`UPDATE claims SET status = 'verified'; DROP TRIGGER textsStay; UPDATE texts SET text = 'Other'`)
  plain.exec(
    `CREATE TRIGGER textsStay BEFORE UPDATE ON texts BEGIN SELECT RAISE(ABORT, 'texts never change'); END`,
  )
  plain.close()
  const database = openDatabase(path, openingIn(folder))
  const damaged = expect.objectContaining({ code: 'damaged' })
  expect(() => database.get('claims', idOf(30))).toThrow(damaged)
  expect(() => [...database.all('claims')]).toThrow(damaged)
  expect(() => database.text(source.text.sha256)).toThrow(damaged)
  expect(() =>
    database.change(step('Repair'), (writer) => writer.put('claims', claimOf(30, idOf(20)))),
  ).toThrow(damaged)
  expect(() => database.undo(1, { coder, at: step('').at })).toThrow(damaged)
  expect(database.changes({ limit: 100 })).toHaveLength(12)
  database.close()
})
