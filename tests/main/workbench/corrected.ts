// An article and its correction in a project, with a claim on a passage that stays, one that is reworded, one that goes.
// Must not break: nothing is a version of anything yet.
import type { Claim } from '../../../src/core/model/claim'
import type { Highlight } from '../../../src/core/model/highlight'
import { type Desk, importText, openDesk } from './desk'

const first = [
  'Harbour dues fell short',
  'The harbour board collected 41,200 crowns in dues last year.',
  'Its treasurer, Ines Calder, called the shortfall a matter of three late invoices.',
  'Two members of the board asked for an audit in the spring.',
  'Nobody from the pilots’ guild would comment.',
].join('\n')

/** A sentence was moved to the end, one reworded, one taken out. */
export const second = [
  'Harbour dues fell short',
  'An earlier version of this article gave a wrong name.',
  'The harbour board collected 41,200 crowns in dues last year.',
  'Its treasurer, Ines Calder, called the shortfall a matter of four late invoices.',
  'Nobody from the pilots’ guild would comment.',
].join('\n')

export const words = {
  kept: '41,200 crowns',
  reworded: 'the shortfall a matter of three late invoices',
  gone: 'Two members of the board asked for an audit in the spring.',
}
export type Name = keyof typeof words

export const spanOf = (text: string, passage: string) => {
  const start = text.indexOf(passage)
  return { start, end: start + passage.length }
}

export interface Corrected {
  desk: Desk
  /** The sources: the article, and its correction. */
  old: string
  fresh: string
  claims: Record<Name, string>
  listed: <T>(kind: 'sources' | 'highlights' | 'claims', sourceId?: string) => Promise<T[]>
  claimOf: (name: Name) => Promise<Claim>
  highlightOf: (id: string) => Promise<Highlight>
  /** The highlight that a claim was made on. */
  oldHighlight: (name: Name) => Promise<string>
  /** All that versions are about, to be compared. */
  everything: () => Promise<unknown>
}

export async function corrected(): Promise<Corrected> {
  const desk = await openDesk()
  const old = await importText(desk, first)
  const fresh = await importText(desk, second, 'corrected.txt')
  const made = Object.entries(words).map(async ([name, passage]) => {
    const evidence = [{ role: 'states' as const, passage: { sourceId: old, ...spanOf(first, passage) } }]
    return [name, (await desk.call.addClaim({ type: 'statement', evidence })).id] as const
  })
  const claims = Object.fromEntries(await Promise.all(made)) as Record<Name, string>
  const listed = async <T>(kind: 'sources' | 'highlights' | 'claims', sourceId?: string): Promise<T[]> =>
    (await desk.call.list({ kind, ...(sourceId && { sourceId }), limit: 10_000 })).records as T[]
  const claimOf = async (name: Name): Promise<Claim> =>
    (await listed<Claim>('claims')).find(({ id }) => id === claims[name])!
  return {
    desk,
    old,
    fresh,
    claims,
    listed,
    claimOf,
    highlightOf: async (id) => (await listed<Highlight>('highlights')).find((each) => each.id === id)!,
    oldHighlight: async (name) => (await claimOf(name)).evidence[0]!.highlightId,
    everything: async () =>
      Promise.all([listed('sources'), listed('highlights'), listed('claims'), desk.call.repairs({})]),
  }
}
