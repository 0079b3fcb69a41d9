// Actions on what is a window on a query: the claims table, lists of records, and the first rows of an export.
// Must not break: nothing here changes a fact.
import type { Input, LedgerRow, OpenedSource } from '../../../core/contract'
import type { TableView } from '../browsing'
import { byId } from '../state'
import type { Tools } from '../tools'
import { claimFace, claimPassages, recordOf } from './sources'

export function tableActions({ get, set, wire, run }: Tools) {
  const readSource = (id: string): Promise<OpenedSource | undefined> => run(() => wire.openSource({ id }))
  return {
    /** Narrows or orders the claims table; it stays so while the project is open. */
    setTable: (part: Partial<TableView>): void => set({ table: { ...get().table, ...part } }),
    ledger: (input: Input<'ledger'>) => run(() => wire.ledger(input)),
    list: (input: Input<'list'>) => run(() => wire.list(input)),
    exportPreview: (input: Input<'exportPreview'>) => run(() => wire.exportPreview(input)),
    /** A source with all that it has, without opening it. */
    readSource,
    /** What one line says of a claim, wherever it is. */
    claimRow: (id: string) => run(() => claimFace(wire, id)),
    /** A claim with each passage that it rests on, wherever they are. */
    claimPassages: (id: string) => run(() => claimPassages(wire, id)),
    /** A claim, wherever it is, with the highlights that it rests on. */
    claimWith: async (row: Pick<LedgerRow, 'id' | 'sourceId'>) => {
      const held = get().claims.get(row.id)
      if (held) return { claim: held, highlights: get().highlights }
      const opened = row.sourceId === undefined ? undefined : await readSource(row.sourceId)
      const claim =
        opened?.claims.find(({ id }) => id === row.id) ?? (await run(() => recordOf(wire, 'claims', row.id)))
      return claim && { claim, highlights: byId(opened?.highlights ?? []) }
    },
  }
}
