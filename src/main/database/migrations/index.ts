// The migrations in order: number n brings a project to version n. Append-only: a project in somebody's drawer
// was made by one of them.
import type { Connection } from '../connection'
import { spine } from './0001-spine'

export const migrations: readonly string[] = [spine]

/** `ASAY`, at byte 68 of every project file. */
export const applicationId = 0x41_53_41_59

/** Brings a project from version `from` to the newest, in one transaction. */
export function migrate(connection: Connection, from: number, list: readonly string[]): void {
  connection.immediate(() => {
    for (const sql of list.slice(from)) connection.exec(sql)
    connection.pragma(`application_id = ${applicationId}`)
    connection.pragma(`user_version = ${list.length}`)
  })
}
