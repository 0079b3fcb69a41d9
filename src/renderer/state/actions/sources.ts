// Actions on sources: open one, show a passage of it, take a claim in hand.
import type { LedgerRow } from '../../../core/answers'
import type { Records } from '../../../core/model/records'
import type { Span } from '../../../core/text/span'
import { placeOf } from '../../reader/read-state'
import { openedSource } from '../changes'
import type { Pointed } from '../state'
import type { Tools } from '../tools'
import { recordOf } from './record-of'
import { readRest } from './rest-of-source'

/** What one line says of a claim, and where it leads. */
export interface ClaimFace extends Pick<LedgerRow, 'quote' | 'sourceId' | 'highlightId'> {
  id: string
  type: string
  statement?: string | undefined
  claim: Records['claims']
}

export type SourceActions = ReturnType<typeof sourceActions>

export function sourceActions(tools: Tools) {
  const { get, set, wire, run } = tools
  const openSource = opener(tools)
  let shown = 0
  /** Opens the source, brings the passage into view, selects it and puts the focus on the text. */
  const showPassage = async (sourceId: string, start: number, end: number): Promise<void> => {
    await openSource(sourceId, start)
    if (get().source?.id !== sourceId) return
    // What is done next is done to this passage, however soon: the reader comes after.
    const passage = { start, end }
    set({ view: 'read', passage, selection: passage, focus: { on: 'text' } })
  }
  return {
    openSource,
    showPassage,
    /** Opens the source and puts the focus on its text. */
    async showSource(id: string): Promise<void> {
      await openSource(id)
      if (get().source?.id === id) set({ view: 'read', focus: { on: 'text' } })
    },
    /** Told at every key and by every event of the selection: nothing is drawn anew where it is what it was. */
    select: (selection: Span | undefined): void => {
      const now = get().selection
      if (now?.start !== selection?.start || now?.end !== selection?.end) set({ selection })
    },
    /** Shows a place in the open source without selecting it; undefined: none any more. */
    pointAt: (pointed: Pointed | undefined): void => {
      if (pointed !== get().pointed) set({ pointed })
    },
    /** Takes a claim that the page holds in hand, or lays it down. */
    takeInHand: (id: string | undefined): void => set({ hand: id }),
    /** Takes a claim of the table in hand and shows the passage that it rests on. */
    showClaim: (row: Pick<ClaimFace, 'id' | 'sourceId' | 'highlightId'>) =>
      run(async () => {
        const mine = ++shown
        if (row.sourceId !== undefined) await openSource(row.sourceId)
        const claim = get().claims.get(row.id) ?? (await recordOf(wire, 'claims', row.id))
        // Somebody has gone on to another claim.
        if (!claim || mine !== shown) return
        set({ hand: claim.id, claims: new Map(get().claims).set(claim.id, claim), view: 'read' })
        const id = row.highlightId ?? ''
        const found = get().highlights.get(id) ?? (id && (await recordOf(wire, 'highlights', id)))
        if (found && found.start !== undefined && found.end !== undefined)
          await showPassage(found.sourceId, found.start, found.end)
        else set({ focus: { on: 'form' } })
      }),
  }
}

/**
 * Opens a source; whoever goes quickly through many opens only the one that is arrived at. Of very many highlights
 * those around `at` (else the reading place) come with it, and the others after.
 */
function opener(tools: Tools): (id: string, at?: number) => Promise<unknown> {
  const { get, set, wire, run } = tools
  let wanted: string | undefined
  return (id, at) =>
    run(async () => {
      wanted = id
      if (get().source?.id === id) return
      for (;;) {
        const { stale } = get()
        const near = around(at ?? placeOf(get(), id) ?? 0)
        const opened = await wire.openSource({ id, near })
        // Somebody has gone on to another one, or this one is gone, with its project perhaps.
        if (wanted !== id || !get().sources.has(id)) return
        // What changed while it came may not be in it: then it is asked for once more.
        if (get().stale !== stale) continue
        set({ ...openedSource(get(), opened, near), passage: undefined })
        if (opened.more) void run(() => readRest(tools, opened))
        return
      }
    })
}

/** A few windows around a position. */
const around = (position: number): Span => ({ start: Math.max(0, position - 10_000), end: position + 20_000 })

/** What one line says of a claim: the claims table would say the same. */
export async function claimFace(wire: Tools['wire'], id: string): Promise<ClaimFace | undefined> {
  const claim = await recordOf(wire, 'claims', id)
  if (!claim) return undefined
  const states = claim.evidence.find(({ role }) => role === 'states')
  return faceOf(claim, states && (await recordOf(wire, 'highlights', states.highlightId)))
}

/** A claim with each passage that states or supports it, or else with what it rests on; once where that is nothing. */
export async function claimPassages(wire: Tools['wire'], id: string): Promise<ClaimFace[]> {
  const claim = await recordOf(wire, 'claims', id)
  if (!claim) return []
  const stating = claim.evidence.filter(({ role }) => role === 'states' || role === 'supports')
  const shown = new Set((stating.length > 0 ? stating : claim.evidence).map(({ highlightId }) => highlightId))
  const found = await Promise.all([...shown].map((each) => recordOf(wire, 'highlights', each)))
  const highlights = found.filter((each) => each !== undefined)
  return highlights.length === 0 ? [faceOf(claim)] : highlights.map((each) => faceOf(claim, each))
}

/** A claim and the highlights that it rests on, in the order of its evidence; undefined where it is gone. */
export async function claimInFull(
  wire: Tools['wire'],
  id: string,
): Promise<{ claim: Records['claims']; passages: (Records['highlights'] | undefined)[] } | undefined> {
  const claim = await recordOf(wire, 'claims', id)
  if (!claim) return undefined
  const passages = claim.evidence.map(({ highlightId }) => recordOf(wire, 'highlights', highlightId))
  return { claim, passages: await Promise.all(passages) }
}

/** What one line says of a claim of the table. */
export const faceOfRow = ({ claim, quote, sourceId, highlightId }: LedgerRow): ClaimFace => ({
  id: claim.id,
  type: claim.type,
  statement: claim.statement,
  claim,
  quote,
  sourceId,
  highlightId,
})

function faceOf(claim: Records['claims'], highlight?: Records['highlights']): ClaimFace {
  const { id, type, statement } = claim
  const { sourceId, quote, was } = highlight ?? {}
  return { id, type, statement, claim, quote: (quote ?? was)?.exact, sourceId, highlightId: highlight?.id }
}
