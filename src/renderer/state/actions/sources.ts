// Actions on sources: open one, show a passage of it, take a claim in hand.
import type { LedgerRow, OpenedSource } from '../../../core/contract'
import type { Reading } from '../../../core/model/reading'
import type { Records } from '../../../core/model/records'
import type { Span } from '../../../core/text/span'
import { openedSource } from '../changes'
import { byId } from '../state'
import type { Tools } from '../tools'

export function sourceActions({ get, set, wire, run }: Tools) {
  const openSource = (id: string): Promise<unknown> =>
    run(async () => {
      if (get().source?.id !== id)
        set({ ...openedSource(get(), await wire.openSource({ id })), passage: undefined })
    })
  /** Opens the source, brings the passage into view, selects it and puts the focus on the text. */
  const showPassage = async (sourceId: string, start: number, end: number): Promise<void> => {
    await openSource(sourceId)
    if (get().source?.id === sourceId) set({ view: 'read', passage: { start, end }, focus: { on: 'text' } })
  }
  const readSource = (id: string): Promise<OpenedSource | undefined> => run(() => wire.openSource({ id }))

  return {
    openSource,
    showPassage,
    /** Opens the source and puts the focus on its text. */
    async showSource(id: string): Promise<void> {
      await openSource(id)
      if (get().source?.id === id) set({ view: 'read', focus: { on: 'text' } })
    },
    /** A source with all that it has, without opening it. */
    readSource,
    /** A claim, wherever it is, with the highlights that it rests on. */
    claimWith: async (row: Pick<LedgerRow, 'id' | 'sourceId'>) => {
      const held = get().claims.get(row.id)
      if (held) return { claim: held, highlights: get().highlights }
      const opened = row.sourceId === undefined ? undefined : await readSource(row.sourceId)
      const claim = opened?.claims.find(({ id }) => id === row.id) ?? (await run(() => bareClaim(wire, row.id)))
      return claim && { claim, highlights: byId(opened?.highlights ?? []) }
    },
    /** Keeps how far a source was read; null: unread. */
    keepReading: (sourceId: string, reading: Omit<Reading, 'sourceId'> | null) =>
      run(async () => {
        await wire.keepReading({ sourceId, reading })
        const readings = new Map(get().readings)
        if (reading) readings.set(sourceId, { sourceId, ...reading })
        else readings.delete(sourceId)
        set({ readings })
      }),
    select: (selection: Span | undefined): void => set({ selection }),
    /** Takes a claim that the page holds in hand, or lays it down. */
    takeInHand: (id: string | undefined): void => set({ hand: id }),
    /** Takes a claim of the table in hand and shows the passage that it rests on. */
    showClaim: (row: Pick<LedgerRow, 'id' | 'sourceId' | 'highlightId'>) =>
      run(async () => {
        if (row.sourceId !== undefined) await openSource(row.sourceId)
        const claim = get().claims.get(row.id) ?? (await bareClaim(wire, row.id))
        if (!claim) return
        set({ hand: claim.id, claims: new Map(get().claims).set(claim.id, claim), view: 'read' })
        const highlight = get().highlights.get(row.highlightId ?? '')
        if (highlight?.start === undefined || highlight.end === undefined)
          return set({ focus: { on: 'form' } })
        await showPassage(highlight.sourceId, highlight.start, highlight.end)
      }),
  }
}

/** A claim that rests on nothing is in no source; it is looked for among all of them. */
async function bareClaim(wire: Tools['wire'], id: string): Promise<Records['claims'] | undefined> {
  let after: string | undefined
  do {
    const page = await wire.list({
      kind: 'claims',
      limit: 10_000,
      ...(after === undefined ? {} : { after }),
    })
    const found = (page.records as Records['claims'][]).find((claim) => claim.id === id)
    if (found) return found
    after = page.next
  } while (after !== undefined)
  return undefined
}
