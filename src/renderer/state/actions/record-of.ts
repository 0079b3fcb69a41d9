// Asks for records that the page need not hold: for one, or for all of a noun.
import type { Input } from '../../../core/contract'
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

type Listed = Extract<Input<'list'>['kind'], keyof Records>

/** All records of a noun (of a source, where one is given), so many at a time; ends early once it is over. */
export async function allOf<N extends Listed>(
  wire: Tools['wire'],
  kind: N,
  { limit, sourceId, isOver = () => false }: { limit: number; sourceId?: string; isOver?: () => boolean },
): Promise<Records[N][]> {
  const records: Records[N][] = []
  let after: string | undefined
  do {
    if (isOver()) break
    const page = await wire.list({
      kind,
      limit,
      ...(sourceId !== undefined && { sourceId }),
      ...(after !== undefined && { after }),
    })
    records.push(...(page.records as Records[N][]))
    after = page.next
  } while (after !== undefined)
  return records
}
