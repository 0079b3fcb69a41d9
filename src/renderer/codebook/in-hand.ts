// Which row of a list is in hand, which is when that one goes, and what is being asked about it. Pure.
// Must not break: what was asked about one record is never asked about another, which came into hand by itself.
import type { Coding } from '../state/browsing'

/** What is in hand: as it was chosen, or else the first. */
export const inHand = (order: readonly string[], at: string | undefined): string | undefined =>
  at !== undefined && order.includes(at) ? at : order[0]

/** The row that stands in the place of one that goes. */
export function beside(order: readonly string[], id: string): string | undefined {
  const at = order.indexOf(id)
  return order[at + 1] ?? order[at - 1]
}

/** What is being done beside a list where `hand` is in hand: what was asked about another that is gone is dropped. */
export function doingNow({ at, doing }: Coding, list: Coding['list'], hand: string | undefined) {
  const about = doing !== 'making' && doing !== 'twins'
  return about && at[list] !== hand ? undefined : doing
}
