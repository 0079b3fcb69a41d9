// What happens inside a transaction: records are put and removed, and with every row go its hash, its links, its share
// of the digest, and for a claim its row of the claims table, filled in at the end. Then no reference may point at
// nothing.
import { hash } from 'node:crypto'
import type { Delta } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import { type Link, linksOf, nounOf } from '../../core/model/links'
import { type Noun, nouns, type Records, wordFor } from '../../core/model/records'
import { type Document, textOf } from '../../core/text/document'
import type { Connection } from './connection'
import { addRow, type Digest, emptyDigest, mergeDigest } from './digest'
import { damaged } from './errors'
import { enterLedger, keepLedger, leaveLedger } from './ledger/keep'
import type { Reader, Writer } from './reader'
import { checked, columnsOf, hashOf, isIntact, toRow } from './rows'
import { keepSearched } from './search/keep'
import type { Slices } from './slices'

/** A transaction in progress. */
export interface Session {
  writer: Writer
  /** As `put`, for a record that was checked when it was first written. */
  store<N extends Noun>(noun: N, record: Records[N]): void
  /** Checks the references, brings the digest up to date and says what is different now. */
  finish(): Slices<Pick<Delta, 'put' | 'removed' | 'recount'>>
}

interface Touched extends Link {
  existed: boolean
}

/** Opens a session; the transaction around it is the caller's. */
export function openSession(connection: Connection, reader: Reader): Session {
  const tally = createTally()
  const store: Session['store'] = (noun, record) => {
    const values = toRow(noun, record)
    const after = hashOf(values)
    const before = storedHash(connection, noun, record.id)
    if (before && Buffer.compare(before, after) === 0) return
    if (before && noun === 'notes') tally.thread(reader.get('notes', record.id))
    if (noun === 'claims') tally.recount ||= restsOnOthers(connection, record as Records['claims'])
    connection.run(upserts[noun], ...values, after)
    if (before) unlink(connection, noun, record.id)
    link(connection, noun, record)
    if (noun === 'notes') tally.thread(record as Records['notes'])
    if (noun === 'claims') enterLedger(connection, record as Records['claims'])
    tally.note(noun, record.id, before, after)
  }
  const put: Writer['put'] = (noun, record) => {
    if (noun === 'project' && !reader.get('project', record.id)) throw otherProject()
    store(noun, checked(noun, record))
  }
  const remove: Writer['remove'] = (noun, id) => {
    if (noun === 'project' || noun === 'coders')
      throw new WorkbenchError('refused', `The ${wordFor(noun)} ${id} can't be removed from its project.`)
    const before = storedHash(connection, noun, id)
    if (!before) throw new WorkbenchError('notFound', `There is no ${wordFor(noun)} ${id}.`)
    if (noun === 'notes') tally.thread(reader.get(noun, id))
    connection.run(`DELETE FROM "${noun}" WHERE id = ?`, id)
    unlink(connection, noun, id)
    if (noun === 'claims') leaveLedger(connection, id)
    tally.note(noun, id, before, undefined)
  }
  const writer: Writer = {
    ...reader,
    put,
    remove,
    putDocument: (source, document, bytes) => putDocument(connection, source, document, bytes),
  }
  const finish: Session['finish'] = function* () {
    const touched = [...tally.touched.values()]
    for (const each of touched) {
      checkReferences(connection, each)
      yield
    }
    for (const [noun, digest] of tally.digests) mergeDigest(connection, noun, digest)
    // First, because the index of words has the same rows.
    yield* keepLedger(connection, reader, [...touched, ...tally.threads])
    yield* keepSearched(connection, reader, touched)
    return { ...(yield* deltaOf(reader, touched)), ...(tally.recount && { recount: true }) }
  }
  return { store, writer, finish }
}

const otherProject = (): WorkbenchError =>
  new WorkbenchError('refused', 'A project file holds one project, with the id that it was made with.')

/** What a session touched so far, and how the digests change by it. */
function createTally() {
  const touched = new Map<string, Touched>()
  const digests = new Map<Noun, Digest>()
  const threads = new Set<Link>()
  const tally = {
    touched,
    digests,
    /** What notes that were written or removed hang on. */
    threads,
    /** Whether claims came, went, or rest on other passages than before. */
    recount: false,
    thread(note: Records['notes'] | undefined): void {
      if (note && note.on !== 'project') threads.add({ noun: nounOf(note.on.kind), id: note.on.id })
    },
    note(noun: Noun, id: string, before: Uint8Array | undefined, after: Uint8Array | undefined): void {
      if (noun === 'claims') tally.recount ||= !before || !after
      const key = `${noun} ${id}`
      if (!touched.has(key)) touched.set(key, { noun, id, existed: before !== undefined })
      const digest = digests.get(noun) ?? emptyDigest()
      digests.set(noun, digest)
      if (before) addRow(digest, id, before, -1)
      if (after) addRow(digest, id, after)
    },
  }
  return tally
}

/** The hash of a stored row. Throws `damaged` when the row isn't what was written: that must not become history. */
function storedHash(connection: Connection, noun: Noun, id: string): Uint8Array | undefined {
  const row = connection.get(`SELECT * FROM "${noun}" WHERE id = ?`, id)
  if (row && !isIntact(noun, row))
    throw damaged(connection.path, `the ${wordFor(noun)} ${id} isn't what was written`)
  return row?.['hash'] as Uint8Array | undefined
}

/** Never OR REPLACE: that would delete the old row without its trigger. */
function upsertOf(noun: Noun): string {
  const names = [...columnsOf(noun).map(([name]) => `"${name}"`), 'hash']
  const changes = names.slice(1).map((name) => `${name} = excluded.${name}`)
  return `INSERT INTO "${noun}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
    ON CONFLICT (id) DO UPDATE SET ${changes.join(', ')}`
}

// Spelled once: a text that is known need not be compared with all that were prepared.
const upserts = Object.fromEntries(nouns.map((noun) => [noun, upsertOf(noun)])) as Record<Noun, string>

function link<N extends Noun>(connection: Connection, noun: N, record: Records[N]): void {
  for (const to of linksOf(noun, record))
    connection.run(
      'INSERT INTO links (fromNoun, fromId, noun, id) VALUES (?, ?, ?, ?)',
      noun,
      record.id,
      to.noun,
      to.id,
    )
}

/** Whether a claim refers to other highlights than the one that is stored. */
function restsOnOthers(connection: Connection, claim: Records['claims']): boolean {
  const rows = connection.all(
    `SELECT id FROM links WHERE fromNoun = 'claims' AND fromId = ? AND noun = 'highlights'`,
    claim.id,
  )
  const before = new Set(rows.map(({ id }) => id))
  const after = linksOf('claims', claim).filter(({ noun }) => noun === 'highlights')
  return before.size !== after.length || after.some(({ id }) => !before.has(id))
}

function unlink(connection: Connection, noun: Noun, id: string): void {
  connection.run('DELETE FROM links WHERE fromNoun = ? AND fromId = ?', noun, id)
}

function putDocument(
  connection: Connection,
  source: Records['sources'],
  document: Document,
  bytes: Uint8Array | undefined,
): void {
  const { text, original } = source
  // A lone surrogate would be stored as another character; the hash of the text then differs as well.
  if (hash('sha256', document.text) !== text.sha256 || textOf(document) !== document.text)
    throw new WorkbenchError(
      'internal',
      `The text of “${source.title}” isn't the one that its blocks spell out.`,
    )
  if (bytes && hash('sha256', bytes) !== original.sha256)
    throw new WorkbenchError('internal', `The bytes of “${source.title}” aren't those that were announced.`)
  const blocks = JSON.stringify(document.blocks)
  connection.run('INSERT INTO texts VALUES (?, ?) ON CONFLICT DO NOTHING', text.sha256, document.text)
  if (bytes)
    connection.run('INSERT INTO originals VALUES (?, ?) ON CONFLICT DO NOTHING', original.sha256, bytes)
  connection.run(
    'INSERT INTO documents VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    text.sha256,
    original.sha256,
    text.extractor,
    blocks,
    hash('sha256', blocks, 'buffer'),
  )
}

const exists = (connection: Connection, { noun, id }: Link): boolean =>
  connection.get(`SELECT 1 FROM "${noun}" WHERE id = ?`, id) !== undefined

/** What a record refers to must exist; what doesn't exist any more must not be referred to. */
function checkReferences(connection: Connection, touched: Link): void {
  const { noun, id } = touched
  if (exists(connection, touched)) {
    const links = connection.all('SELECT noun, id FROM links WHERE fromNoun = ? AND fromId = ?', noun, id)
    const missing = (links as unknown as Link[]).find((link) => !exists(connection, link))
    if (missing) throw pointsAtNothing(touched, missing)
  } else {
    const user = connection.get(
      'SELECT fromNoun AS noun, fromId AS id FROM links WHERE noun = ? AND id = ?',
      noun,
      id,
    )
    if (user) throw pointsAtNothing(user as unknown as Link, touched)
  }
}

const pointsAtNothing = (from: Link, to: Link): WorkbenchError =>
  new WorkbenchError(
    'notFound',
    `The ${wordFor(from.noun)} ${from.id} refers to the ${wordFor(to.noun)} ${to.id}, which doesn't exist.`,
  )

function* deltaOf(reader: Reader, touched: Touched[]): Slices<Pick<Delta, 'put' | 'removed'>> {
  const put: Partial<Record<Noun, unknown[]>> = {}
  const removed: Delta['removed'] = {}
  for (const { noun, id, existed } of touched) {
    const record = reader.get(noun, id)
    if (record) (put[noun] ??= []).push(record)
    else if (existed) (removed[noun] ??= []).push(id)
    yield
  }
  return { put: put as Delta['put'], removed }
}
