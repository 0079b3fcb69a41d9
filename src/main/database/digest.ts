// The digest of a table: number of rows and XOR of SHA-256(id, hash). Rows that vanish without a trace, which
// no hash of a row can notice, change it; and one row more or less costs one XOR.
import { createHash } from 'node:crypto'
import type { Noun } from '../../core/model/records'
import type { Connection } from './connection'

export interface Digest {
  count: number
  bits: Uint8Array
}

export const emptyDigest = (): Digest => ({ count: 0, bits: new Uint8Array(32) })

/** Adds a row to a digest, or with `count` -1 takes it out. */
export function addRow(digest: Digest, id: string, hash: Uint8Array, count: 1 | -1 = 1): void {
  const share = createHash('sha256').update(id).update(hash).digest()
  digest.count += count
  for (let at = 0; at < share.length; at += 1)
    digest.bits[at] = (digest.bits[at] as number) ^ (share[at] as number)
}

/** The stored digest of a table. */
export function readDigest(connection: Connection, table: string): Digest | undefined {
  const row = connection.get('SELECT count, digest FROM digest WHERE noun = ?', table)
  return row && { count: row['count'] as number, bits: row['digest'] as Uint8Array }
}

/** Brings the stored digest of a table up to date with what a transaction added and took out. */
export function mergeDigest(connection: Connection, noun: Noun, change: Digest): void {
  const stored = readDigest(connection, noun) ?? emptyDigest()
  const bits = stored.bits.map((byte, index) => byte ^ (change.bits[index] as number))
  writeDigest(connection, noun, { count: stored.count + change.count, bits })
}

export function writeDigest(connection: Connection, table: string, { count, bits }: Digest): void {
  connection.run(
    `INSERT INTO digest (noun, count, digest) VALUES (?, ?, ?)
    ON CONFLICT (noun) DO UPDATE SET count = excluded.count, digest = excluded.digest`,
    table,
    count,
    bits,
  )
}
