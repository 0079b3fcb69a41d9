// Asks for one record, which the page need not hold.
import type { Records } from '../../../core/model/records'
import type { Tools } from '../tools'

/** A record by its id. Lists are in the order of ids: only those that differ in the last digit can stand before it. */
export async function recordOf<N extends 'claims' | 'highlights'>(
  wire: Tools['wire'],
  kind: N,
  id: string,
): Promise<Records[N] | undefined> {
  const { records } = await wire.list({ kind, after: id.slice(0, -1), limit: 16 })
  return (records as Records[N][]).find((record) => record.id === id)
}
