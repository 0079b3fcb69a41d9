// Verification: what a project says of itself is compared with what stands in it, down to every anchor.
// It pauses often, and it reports damage instead of throwing it.
import { WorkbenchError } from '../../../core/errors'
import { nouns } from '../../../core/model/records'
import type { Connection } from '../connection'
import { otherTables } from '../rows'
import { type Findings, problem } from './findings'
import { checkHistory } from './history'
import { checkRows, checkSearched } from './rows'
import { checkClaims, checkFiles, checkSources } from './texts'

/**
 * Every problem of a project, with pauses (`undefined`) in between. `quickly` leaves out how indexes fit their tables
 * and the inside of the index of words, which SQLite looks at without a pause and Assay can make anew.
 */
export function* verifyProject(connection: Connection, { quickly = false } = {}): Findings {
  const tables = ['sqlite_schema', ...nouns, ...otherTables, ...(quickly ? [] : ['search'])]
  const check = quickly ? 'quick_check' : 'integrity_check'
  const parts = [
    ...tables.map((table) => checkPages(connection, table, check)),
    ...nouns.map((noun) => checkRows(connection, noun)),
    checkSearched(connection),
    checkHistory(connection),
    checkFiles(connection),
    checkSources(connection),
    checkClaims(connection),
  ]
  for (const part of parts) yield* survive(part)
}

/** What SQLite knows about its own pages, a table and its indexes at a time. */
function* checkPages(connection: Connection, table: string, check: string): Findings {
  yield undefined
  for (const row of connection.all(`PRAGMA ${check}("${table}")`)) {
    const message = String(Object.values(row)[0])
    if (message !== 'ok')
      yield problem('damaged', 'project', '', `The table ${table} is damaged: ${message}.`)
  }
}

/** A part that can't go on because of damage is one problem; the other parts are still checked. */
function* survive(part: Findings): Findings {
  try {
    yield* part
  } catch (error) {
    // Recovers from damage that is met while a part reads.
    if (!(error instanceof WorkbenchError)) throw error
    yield problem(error.code, 'project', '', error.message)
  }
}
