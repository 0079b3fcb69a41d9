// Actions on what is a window on a query: the claims table, lists of records, and the first rows of an export.
// Must not break: nothing here changes a fact.
import type { Input, OpenedSource } from '../../../core/contract'
import type { TableView } from '../browsing'
import { newTable } from '../browsing'
import { byId } from '../state'
import type { Tools } from '../tools'
import { recordOf } from './record-of'
import { type ClaimFace, claimFace, claimInFull, claimPassages, faceOfRow } from './sources'

export function tableActions({ get, set, wire, run }: Tools) {
  const readSource = (id: string): Promise<OpenedSource | undefined> => run(() => wire.openSource({ id }))
  return {
    /** Narrows or orders the claims table; it stays so while the project is open. */
    setTable: (part: Partial<TableView>): void => set({ table: { ...get().table, ...part } }),
    /** Groups the claims table by a key, or by none; all groups are unfolded then. */
    groupTable: (group: TableView['group']): void =>
      set({
        table: { ...get().table, group, folded: new Set(), mixed: new Set(), at: { row: 0, column: 0 } },
      }),
    /** Lays the claims table out as a saved view says, or as it is before anybody laid it out. */
    openView: (id: string | undefined): void => {
      const { where, sort, group, columns } = get().views.get(id ?? '')?.query ?? newTable
      set({ table: { ...newTable, where, sort, group, columns, view: id } })
    },
    /** Asks where the claims that the table shows, or those selected in it, are to be written. */
    exportClaims: (exportOf: 'table' | 'selected'): void =>
      set({ dialog: 'export', exportAs: undefined, exportOf }),
    ledger: (input: Input<'ledger'>) => run(() => wire.ledger(input)),
    ledgerGroups: (input: Input<'ledgerGroups'>) => run(() => wire.ledgerGroups(input)),
    ledgerIds: (input: Input<'ledgerIds'>) => run(() => wire.ledgerIds(input)),
    /** Pairs of claims that may be the same. */
    claimTwins: (limit: number) => run(() => wire.likelySame({ noun: 'claims', limit })),
    /** A claim, wherever it is, with its passages and the titles of their sources. */
    claimInFull: (id: string) => run(() => claimInFull(wire, id)),
    list: (input: Input<'list'>) => run(() => wire.list(input)),
    exportPreview: (input: Input<'exportPreview'>) => run(() => wire.exportPreview(input)),
    /** A source with all that it has, without opening it. */
    readSource,
    /** The claims that a search finds, the best first. */
    findClaims: (query: string, limit: number): Promise<ClaimFace[] | undefined> =>
      run(async () => {
        const ids = (await wire.search({ query, kinds: ['claim'], limit })).hits.map(({ id }) => id)
        const { rows } = ids.length > 0 ? await wire.ledger({ where: { id: ids }, limit }) : { rows: [] }
        const faces = new Map(rows.map((row) => [row.claim.id, faceOfRow(row)]))
        return ids.flatMap((id) => faces.get(id) ?? [])
      }),
    /** What one line says of a claim, wherever it is. */
    claimRow: (id: string) => run(() => claimFace(wire, id)),
    /** A claim with each passage that it rests on, wherever they are. */
    claimPassages: (id: string) => run(() => claimPassages(wire, id)),
    /** A claim, wherever it is, with the highlights that it rests on. */
    claimWith: async (row: Pick<ClaimFace, 'id' | 'sourceId'>) => {
      const held = get().claims.get(row.id)
      if (held) return { claim: held, highlights: get().highlights }
      const opened = row.sourceId === undefined ? undefined : await readSource(row.sourceId)
      const claim =
        opened?.claims.find(({ id }) => id === row.id) ?? (await run(() => recordOf(wire, 'claims', row.id)))
      return claim && { claim, highlights: byId(opened?.highlights ?? []) }
    },
  }
}
