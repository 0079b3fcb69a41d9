// One SQLite connection: prepared statements, failures as sentences, pragmas that are set and read back.
// No statement is ever left open: better-sqlite3 refuses to write while one is.
import Database from 'better-sqlite3'
import { WorkbenchError } from '../../core/errors'
import { guarded, translated } from './errors'

export type Value = string | number | null | Uint8Array
export type Row = Record<string, Value>

export interface Connection {
  readonly path: string
  all(sql: string, ...values: Value[]): Row[]
  get(sql: string, ...values: Value[]): Row | undefined
  /** Rows without the names of their columns: for very many of them. */
  tuples(sql: string, ...values: Value[]): Value[][]
  run(sql: string, ...values: Value[]): void
  /** Several statements at once; for schema, never for values. */
  exec(sql: string): void
  pragma(text: string): Value
  define(name: string, work: (...values: Value[]) => Value): void
  /** One transaction that holds the write lock from the start. */
  immediate<T>(work: () => T): T
  /** Copies the whole database to a file, in slices between which the event loop goes on; what `progress` (in pages) throws ends it. */
  copyTo(path: string, progress?: (done: number, total: number) => void): Promise<void>
  close(): void
}

/** Milliseconds that a call waits for somebody else who holds the file. */
export const busyTimeout = 5000

/** Opens a file; `readonly` never changes it, `shownAs` is the path that errors name. */
export function connect(
  file: string,
  { readonly = false, mustExist = true, shownAs: path = file } = {},
): Connection {
  const database = guarded(
    path,
    () => new Database(file, { readonly, fileMustExist: mustExist, timeout: busyTimeout }),
  )
  const statements = new Map<string, Database.Statement<Value[], Row>>()
  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = database.prepare<Value[], Row>(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    path,
    all: (sql, ...values) => guarded(path, () => prepare(sql).all(...values)),
    get: (sql, ...values) => guarded(path, () => prepare(sql).get(...values)),
    // A prepared statement answers in one way or the other, so these have a name of their own.
    tuples: (sql, ...values) =>
      guarded(
        path,
        () =>
          prepare(`${sql} `)
            .raw()
            .all(...values) as unknown as Value[][],
      ),
    run: (sql, ...values) => guarded(path, () => void prepare(sql).run(...values)),
    exec: (sql) => guarded(path, () => void database.exec(sql)),
    pragma: (text) => guarded(path, () => (database.pragma(text, { simple: true }) ?? null) as Value),
    define: (name, work) => void database.function(name, { deterministic: true, varargs: true }, work),
    immediate: (work) => guarded(path, () => database.transaction(work).immediate()),
    copyTo: async (target, tell) => {
      const progress = ({ totalPages, remainingPages }: Database.BackupMetadata) => {
        tell?.(totalPages - remainingPages, totalPages)
        return pagesInASlice
      }
      try {
        await database.backup(target, { progress })
      } catch (error) {
        // Not handled, only said in words.
        throw translated(target, error)
      }
    },
    close: () => void database.close(),
  }
}

const pagesInASlice = 500

/** The settings that keep a project safe: each is set, then read back. */
const settings: [name: string, value: string, readBack: Value][] = [
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['foreign_keys', 'ON', 1],
  ['locking_mode', 'NORMAL', 'normal'],
  ['temp_store', 'MEMORY', 2],
  ['journal_mode', 'DELETE', 'delete'],
  ['synchronous', 'EXTRA', 3],
  // What is removed leaves no words in the free space of pages, where no hash would speak for them.
  ['secure_delete', 'ON', 1],
]

/** Sets every safety setting and asserts that SQLite took it. */
export function secure(connection: Connection, platform: NodeJS.Platform = process.platform): void {
  const own: typeof settings = platform === 'darwin' ? [['fullfsync', 'ON', 1]] : []
  for (const [name, value, readBack] of [...settings, ...own]) {
    connection.pragma(`${name} = ${value}`)
    const actual = connection.pragma(name)
    // A build of SQLite without memory mapping answers nothing at all.
    if (actual !== readBack && !(name === 'mmap_size' && actual === null))
      throw new WorkbenchError(
        'internal',
        `SQLite did not take the setting ${name} = ${value} for ${connection.path} (it says ${String(actual)}); Assay doesn't write without it.`,
      )
  }
}

/** better-sqlite3 ends the process without a word on a runtime older than Node-API 10; this says it in a sentence. */
export function checkRuntime(versions: NodeJS.ProcessVersions, env: NodeJS.ProcessEnv): void {
  // Only a checkout may skip the check, to try an older runtime on purpose; a packaged program never does.
  const packaged = import.meta.url.includes('app.asar')
  if (env['ASSAY_SKIP_RUNTIME_CHECK'] === '1' && !packaged) return
  if (Number(versions['napi'] ?? 0) >= 10) return
  throw new WorkbenchError(
    'internal',
    `Assay needs Node 22.14 or newer (Node-API 10) to open projects; this is Node ${versions.node}.`,
  )
}
