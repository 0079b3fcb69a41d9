// The fingerprint of a schema: what sqlite_schema says must equal what the migrations make, letter by letter,
// before any other query. A view or trigger smuggled into a file would otherwise run when it is read.
import { type Connection, connect } from './connection'
import { migrate, type Migration } from './migrations'

/** Everything that the file defines; the query planner's statistics are not ours to judge. */
export const schemaOf = (connection: Connection): string =>
  JSON.stringify(
    connection.all(
      `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name`,
    ),
  )

/** What `schemaOf` says about a project of the version that these migrations lead to. */
export function knownSchema(migrations: readonly Migration[]): string {
  const memory = connect(':memory:', { mustExist: false })
  migrate(memory, 0, migrations)
  const schema = schemaOf(memory)
  memory.close()
  return schema
}
