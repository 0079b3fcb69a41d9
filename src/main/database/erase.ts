// Erasing for good: records, texts and bytes go, and the history is rewritten as if they had never been there.
// Everything happens in one transaction; the chain of hashes holds afterwards, and no step loses its number.
import { WorkbenchError } from '../../core/errors'
import type { Noun, Records } from '../../core/model/records'
import type { Connection, Row, Value } from './connection'
import { readDigest } from './digest'
import { leadingOn } from './errors'
import { chained, ofImage, stepHash } from './images'
import { columnsOf, factTables, fromRow } from './rows'
import type { Slices } from './slices'
import type { Session } from './write'

/** What goes, and what becomes of the rest. */
export interface Erasure {
  isGone: (noun: Noun, id: string) => boolean
  /** True for records that may say something of what goes: they are cleaned, wherever they stand. */
  isTouched: (noun: Noun, id: string, stored: string) => boolean
  /** A record without what goes, as it would have been. */
  cleaned: <N extends Noun>(noun: N, record: Records[N]) => Records[N]
  /** What a step is called that did something with what goes. */
  summary: (text: string) => string
  /** What becomes of a half-typed text; null where its claim goes. */
  draft: (claimId: string, text: string) => string | null
  documents: { text: string; original: string }[]
}

/** A state in which a record is or was; the newest of a record comes last. */
export interface State<N extends Noun> {
  id: string
  record: Records[N]
}

const pageSize = 500

/** Every state of every record of a noun that the history or the project holds, in pages between which others may work. */
export function* statesOf<N extends Noun>(connection: Connection, noun: N): Generator<State<N>> {
  for (const { id, before, after } of changePages(connection, 'AND "table" = ?', noun))
    for (const image of [before, after])
      if (image) yield { id: id as string, record: ofImage<N>(image as string) }
  for (const rows of idPages(connection, noun))
    for (const row of rows) yield { id: row['id'] as string, record: fromRow(connection.path, noun, row) }
}

/** Erases inside the transaction of a step, unless `newest` isn't the newest change any more: what goes was worked out then. */
export function* erase(
  connection: Connection,
  session: Session,
  erasure: Erasure,
  newest: number,
): Slices<void> {
  if ((readDigest(connection, 'changes')?.count ?? 0) !== newest)
    throw new WorkbenchError(
      'refused',
      'The project was changed while that was worked out, and nothing was removed. Try again.',
    )
  yield* eraseRecords(connection, session, erasure)
  eraseDocuments(connection, erasure)
  const guards = connection.all(
    `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('changes', 'steps')`,
  )
  for (const { name } of guards) connection.exec(`DROP TRIGGER "${String(name)}"`)
  const steps = yield* rewriteChanges(connection, erasure)
  rewriteSteps(connection, steps, erasure)
  for (const { sql } of guards) connection.exec(String(sql))
  eraseWork(connection, erasure)
  forgetWords(connection)
}

/** What is kept of the work and is no fact. */
function eraseWork(connection: Connection, erasure: Erasure): void {
  for (const { sourceId } of connection.all('SELECT sourceId FROM readings'))
    if (erasure.isGone('sources', sourceId as string))
      connection.run('DELETE FROM readings WHERE sourceId = ?', sourceId as string)
  for (const { claimId, part, text } of connection.all('SELECT * FROM drafts')) {
    const kept = erasure.draft(claimId as string, text as string)
    const place = [claimId as string, part as string]
    if (kept === null) connection.run('DELETE FROM drafts WHERE claimId = ? AND part = ?', ...place)
    else if (kept !== text)
      connection.run('UPDATE drafts SET text = ? WHERE claimId = ? AND part = ?', kept, ...place)
  }
}

function* eraseRecords(connection: Connection, session: Session, erasure: Erasure): Slices<void> {
  for (const noun of factTables)
    for (const rows of idPages(connection, noun))
      for (const row of rows) {
        const id = row['id'] as string
        if (erasure.isGone(noun, id)) session.writer.remove(noun, id)
        else if (erasure.isTouched(noun, id, JSON.stringify(row)))
          session.store(noun, erasure.cleaned(noun, fromRow(connection.path, noun, row)))
        yield
      }
}

/** Texts and bytes that a source which stays has as well, now or in the history, stay. */
function eraseDocuments(connection: Connection, { documents }: Erasure): void {
  for (const { text, original } of documents) {
    connection.run('DELETE FROM documents WHERE textSha256 = ? AND originalSha256 = ?', text, original)
    connection.run(
      'DELETE FROM texts WHERE sha256 = ? AND sha256 NOT IN (SELECT textSha256 FROM documents)',
      text,
    )
    connection.run(
      'DELETE FROM originals WHERE sha256 = ? AND sha256 NOT IN (SELECT originalSha256 FROM documents)',
      original,
    )
  }
}

/** Empties the index of words, which keeps those of rows that went until it is made anew. */
function forgetWords(connection: Connection): void {
  connection.exec(`INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM searched`)
  connection.run('UPDATE searchState SET complete = 0')
}

/** Cleans the images of the history and chains it anew; answers with the steps that did something with what goes. */
function* rewriteChanges(connection: Connection, erasure: Erasure): Slices<Set<number>> {
  const steps = new Set<number>()
  let newest: Value = null
  let rewritten = false
  for (const row of changePages(connection, '')) {
    yield
    const [noun, id] = [row['table'] as Noun, row['id'] as string]
    const gone = erasure.isGone(noun, id)
    if (gone) steps.add(row['step'] as number)
    const clean = (image: Value | undefined): Value => {
      if (gone || image === null || image === undefined) return null
      if (!erasure.isTouched(noun, id, image as string)) return image
      return imageOf(noun, erasure.cleaned(noun, ofImage(image as string)))
    }
    const [before, after] = [clean(row['before']), clean(row['after'])]
    rewritten ||= before !== row['before'] || after !== row['after']
    if (!rewritten) {
      newest = row['hash'] ?? null
      continue
    }
    const [seq, step] = [row['seq'] as number, row['step'] as number]
    newest = chained(newest, seq, step, noun, id, before, after)
    connection.run(
      'UPDATE changes SET before = ?, after = ?, hash = ? WHERE seq = ?',
      before,
      after,
      newest,
      seq,
    )
  }
  return steps
}

function rewriteSteps(connection: Connection, steps: Set<number>, erasure: Erasure): void {
  for (const step of steps) {
    const row = connection.get('SELECT * FROM steps WHERE step = ?', step)
    if (!row) continue
    const summary = erasure.summary(row['summary'] as string)
    const hash = stepHash({ ...row, summary })
    connection.run('UPDATE steps SET summary = ?, hash = ? WHERE step = ?', summary, hash, step)
  }
}

/** The image of a record as the triggers write it: every column in its order, NULL for what is absent. */
function imageOf<N extends Noun>(noun: N, record: Records[N]): string {
  const values = record as Record<string, unknown>
  return JSON.stringify(Object.fromEntries(columnsOf(noun).map(([name]) => [name, values[name] ?? null])))
}

function* changePages(connection: Connection, where: string, ...values: Value[]): Generator<Row> {
  let after = 0
  for (;;) {
    const rows = connection.all(
      `SELECT * FROM changes WHERE seq > ? ${where} ORDER BY seq LIMIT ${pageSize}`,
      after,
      ...values,
    )
    yield* leadingOn(connection.path, rows, 'seq', after)
    const last = rows.at(-1)
    if (!last) return
    after = last['seq'] as number
  }
}

function* idPages(connection: Connection, noun: Noun): Generator<Row[]> {
  let after = ''
  for (;;) {
    const rows = connection.all(`SELECT * FROM "${noun}" WHERE id > ? ORDER BY id LIMIT ${pageSize}`, after)
    yield leadingOn(connection.path, rows, 'id', after)
    const last = rows.at(-1)
    if (!last) return
    after = last['id'] as string
  }
}
