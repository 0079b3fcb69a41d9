// The migrations in order: number n brings a project to version n. Append-only: a project in somebody's drawer
// was made by one of them.
import type { Connection } from '../connection'
import { spine } from './0001-spine'
import { searching } from './0002-search'
import { settling } from './0003-ledger'
import { countingAnchors } from './0004-anchors'

/** SQL, or where SQL alone can't say it, what is done inside the transaction of migrating. */
export type Migration = string | ((connection: Connection) => void)

export const migrations: readonly Migration[] = [spine, searching, settling, countingAnchors]

/** `ASAY`, at byte 68 of every project file. */
export const applicationId = 0x41_53_41_59

/** Brings a project from version `from` to the newest, in one transaction. */
export function migrate(connection: Connection, from: number, list: readonly Migration[]): void {
  connection.immediate(() => {
    for (const migration of list.slice(from))
      if (typeof migration === 'string') connection.exec(migration)
      else migration(connection)
    connection.pragma(`application_id = ${applicationId}`)
    connection.pragma(`user_version = ${list.length}`)
  })
}
