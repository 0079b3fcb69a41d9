// The history: one chain of hashes without a gap, as long as the digest says, and every step what was written.
import type { Connection, Value } from '../connection'
import { emptyDigest, readDigest } from '../digest'
import { chained, stepHash } from '../images'
import { type Findings, isSame, problem, rowsByKey } from './findings'

/** Checks changes and steps. */
export function* checkHistory(connection: Connection): Findings {
  let newest: Value = null
  let count = 0
  for (const row of rowsByKey(connection, { table: 'changes', key: 'seq', start: 0 })) {
    if (!row) {
      yield undefined
      continue
    }
    count += 1
    const values = ['seq', 'step', 'table', 'id', 'before', 'after'].map((name) => row[name] ?? null)
    if (row['seq'] !== count || !isSame(chained(newest, ...values), row['hash']))
      yield changed('change', row['cursor'] ?? null)
    newest = row['hash'] ?? null
  }
  const stored = readDigest(connection, 'changes') ?? emptyDigest()
  if (stored.count !== count || !isSame(stored.bits, newest ?? emptyDigest().bits))
    yield problem(
      'historyChanged',
      'project',
      '',
      `The history isn't the one that was written: ${count} changes are there, ${stored.count} were written.`,
    )
  let step = 0
  for (const row of rowsByKey(connection, { table: 'steps', key: 'step', start: 0 })) {
    if (!row) continue
    step += 1
    if (row['step'] !== step || !isSame(stepHash(row), row['hash']))
      yield changed('step', row['cursor'] ?? null)
  }
}

const changed = (kind: string, id: Value) =>
  problem(
    'historyChanged',
    kind,
    String(id),
    `The ${kind} ${String(id)} of the history isn't what was written.`,
  )
