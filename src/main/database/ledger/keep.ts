// Keeping the claims table current, in the transaction that changes a claim, its evidence or the threads on it.
// It is derived from the facts and no fact itself: no history, no digest.
import type { Link } from '../../../core/model/links'
import { daysOf, extentOf, periodOf, yearOf } from '../../../core/model/extent'
import { Highlight } from '../../../core/model/highlight'
import { quantityOf } from '../../../core/model/quantity-of'
import type { Records } from '../../../core/model/records'
import { statedBy } from '../../../core/search/entries'
import { wordsOf } from '../../../core/search/words'
import type { Connection, Row, Value } from '../connection'
import type { Reader } from '../reader'
import { fromRow, isIntact } from '../rows'
import { rangeOf } from '../search/keep'
import type { Slices } from '../slices'

/** The anchors from the best to the worst: the table keeps the place of one in this list. */
export const anchors = Highlight.shape.anchor.options

/** What the table keeps of a claim beside its row and id, by column. */
export function ledgerValues(connection: Connection, claim: Records['claims']): Record<string, Value> {
  const { type, status, certainty, coder, createdAt, updatedAt, evidence, statement } = claim
  return {
    type,
    status,
    certainty,
    coder,
    createdAt,
    updatedAt,
    statement: sortable(statement),
    ...quantityValues(claim),
    ...periodValues(claim),
    evidence: evidence.length,
    ...evidenceValues(connection, claim),
    ...noteValues(connection, claim.id),
  }
}

/** So many characters tell which of two texts comes first. */
const sortedBy = 64

/** The words that a text begins with, without what doesn't count when texts are sorted. */
function sortable(text: string | undefined): string | null {
  if (text === undefined) return null
  let sorted = ''
  for (const { key } of wordsOf(text)) if ((sorted += `${key} `).length >= sortedBy) break
  return sorted.trimEnd()
}

function quantityValues(claim: Records['claims']) {
  const quantity = quantityOf(claim)
  const extent = quantity && extentOf(quantity)
  return {
    quantity: quantity?.text ?? null,
    value: quantity?.value ?? quantity?.bound?.value ?? null,
    low: extent?.low ?? null,
    high: extent?.high ?? null,
    unit: quantity?.unit ?? null,
  }
}

function periodValues(claim: Records['claims']) {
  const period = periodOf(claim)
  const days = period?.edtf === undefined ? undefined : daysOf(period.edtf)
  return {
    period: period?.text ?? null,
    firstDay: days?.low ?? null,
    lastDay: days?.high ?? null,
    year: (days && yearOf(days)) ?? null,
  }
}

function evidenceValues(connection: Connection, claim: Records['claims']) {
  const shown = statedBy(claim)
  const rows = new Map<string, Row | undefined>()
  for (const { highlightId } of claim.evidence)
    rows.set(
      highlightId,
      connection.get(
        `SELECT sourceId, start, anchor, json_extract(coalesce(quote, was), '$.exact') AS quote
        FROM highlights WHERE id = ?`,
        highlightId,
      ),
    )
  const places = [...rows.values()].map((row) => anchors.indexOf(row?.['anchor'] as (typeof anchors)[number]))
  const { sourceId = null, start = null, quote = null } = rows.get(shown ?? '') ?? {}
  return {
    anchor: places.length > 0 ? Math.max(...places) : null,
    highlightId: shown ?? null,
    sourceId,
    start,
    quote: sortable((quote as string | null) ?? undefined),
  }
}

function noteValues(connection: Connection, claimId: string) {
  const { all, settled } = connection.get(
    `SELECT count(*) AS "all", count(settled) AS settled FROM links JOIN notes ON notes.id = links.fromId
    WHERE links.noun = 'claims' AND links.id = ? AND links.fromNoun = 'notes'`,
    claimId,
  ) as { all: number; settled: number }
  return { notes: all, openNotes: all - settled }
}

/**
 * Hands out the row of a claim as soon as it is put: doing many steps again at once then gives the rows that they got
 * one by one. What stands in it is told by `keepLedger`.
 */
export function enterLedger(connection: Connection, claim: Records['claims']): void {
  const { id, type, status, certainty, coder, createdAt, updatedAt } = claim
  connection.run(
    `INSERT INTO ledger (row, id, type, status, certainty, coder, createdAt, updatedAt, evidence, notes, openNotes)
    VALUES ((SELECT coalesce(max(row), ?) + 1 FROM ledger), ?, ?, ?, ?, ?, ?, ?, 0, -1, 0)
    ON CONFLICT (id) DO NOTHING`,
    rangeOf('claims')[0],
    id,
    type,
    status,
    certainty,
    coder,
    createdAt,
    updatedAt,
  )
}

/** Takes the row of a claim away that is removed. */
export function leaveLedger(connection: Connection, id: string): void {
  forgetMembers(connection, id)
  connection.run('DELETE FROM ledger WHERE id = ?', id)
}

/** Brings the rows of claims up to date that were touched themselves, by their evidence, or by a thread on them. */
export function* keepLedger(connection: Connection, reader: Reader, touched: readonly Link[]): Slices<void> {
  const ids = new Set<string>()
  for (const { noun, id } of touched) {
    if (noun === 'claims') ids.add(id)
    if (noun === 'highlights')
      for (const from of reader.linksTo({ noun, id })) if (from.noun === 'claims') ids.add(from.id)
    yield
  }
  for (const id of ids) {
    const claim = reader.get('claims', id)
    if (claim) keepOne(connection, claim)
    yield
  }
}

/** A claim keeps its row as long as it is there: the index of words has the same. */
function keepOne(connection: Connection, claim: Records['claims']): void {
  const values = ledgerValues(connection, claim)
  const changes = Object.keys(values).map((name) => `${name} = ?`)
  connection.run(`UPDATE ledger SET ${changes.join(', ')} WHERE id = ?`, ...Object.values(values), claim.id)
  forgetMembers(connection, claim.id)
  connection.run(
    `INSERT INTO ledgerMembers (row, noun, id) SELECT ledger.row, links.noun, links.id
    FROM ledger JOIN links ON links.fromNoun = 'claims' AND links.fromId = ledger.id
    WHERE ledger.id = ? AND links.noun IN ('tags', 'entities')`,
    claim.id,
  )
}

const forgetMembers = (connection: Connection, id: string): void =>
  connection.run('DELETE FROM ledgerMembers WHERE row = (SELECT row FROM ledger WHERE id = ?)', id)

/** True while there are rows that a change of the format left to be made. */
export const isToMake = (connection: Connection): boolean =>
  connection.get('SELECT 1 FROM ledger WHERE notes < 0 LIMIT 1') !== undefined

/** Rows that are made in one transaction. */
const rowsASlice = 200

/**
 * Makes the rows that a change of the format left to be made, slice by slice: whoever is interrupted goes on the next
 * time. Of a claim that isn't what was written, which verification tells, no more is known than its columns.
 */
export function* makeRows(connection: Connection): Generator<void> {
  for (;;) {
    const rows = connection.all(
      `SELECT claims.* FROM ledger JOIN claims USING (id) WHERE ledger.notes < 0 LIMIT ${rowsASlice}`,
    )
    if (rows.length === 0) return
    connection.immediate(() => {
      for (const row of rows)
        if (isIntact('claims', row)) keepOne(connection, fromRow(connection.path, 'claims', row))
        else connection.run('UPDATE ledger SET notes = 0 WHERE id = ?', row['id'] as string)
    })
    yield
  }
}
