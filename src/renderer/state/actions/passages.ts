// The passages of claims that the page holds: a change may let a claim rest on one that the page has never seen.
// Must not break: every highlight that a claim of the page rests on is in the page, wherever it lies.
import type { Delta } from '../../../core/contract'
import { withPassages } from '../changes'
import type { State } from '../state'
import type { Tools } from '../tools'
import { recordOf } from './record-of'

/** So many are asked for one by one; for more, everything is read again. */
const most = 20

/**
 * Asks for the highlights that changed claims rest on, where the page hasn't got them. `isCounted`: how many claims each
 * source has was read again since the change.
 */
export async function bringPassages(
  { get, set, wire, readAgain }: Pick<Tools, 'get' | 'set' | 'wire' | 'readAgain'>,
  delta: Delta,
  isCounted: boolean,
): Promise<void> {
  const missing = missingIn(get(), delta)
  if (missing.length > most) return readAgain()
  const found = await Promise.all(missing.map((id) => recordOf(wire, 'highlights', id)))
  // Somebody may have gone on to another source, or taken the change back, in the meantime.
  const wanted = new Set(missingIn(get(), delta))
  const brought = found.flatMap((each) => (each && wanted.has(each.id) ? [each] : []))
  if (brought.length === 0) return
  const { highlights, claimCounts } = withPassages(
    get(),
    brought,
    (delta.put.claims ?? []).map(({ id }) => id),
  )
  set({ highlights, ...(!isCounted && { claimCounts }) })
}

function missingIn({ claims, highlights }: State, { put }: Delta): string[] {
  const resting = (put.claims ?? []).flatMap(({ id }) => claims.get(id)?.evidence ?? [])
  return [...new Set(resting.map(({ highlightId }) => highlightId))].filter((id) => !highlights.has(id))
}
