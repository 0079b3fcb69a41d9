// The order of the claims table as a person changes it: by one column, or by one more. Pure.
// Must not break: the column that was chosen first decides first.
import type { Sort, SortKey } from '../../../core/model/claim-query'

/** As many as an order may have. */
const most = 5

/** Sorted by that column alone; the other way round where it is so already. */
export function sortedBy(sort: Sort, by: SortKey): Sort {
  const only = sort.length === 1 && sort[0]?.by === by ? sort[0] : undefined
  return [{ by, descending: only !== undefined && only.descending !== true }]
}

/** Sorted by that column, too: as the last, then the other way round, then not any more. */
export function sortedAlsoBy(sort: Sort, by: SortKey): Sort {
  const held = sort.find((each) => each.by === by)
  if (!held) return [...sort.slice(0, most - 1), { by }]
  if (held.descending !== true) return sort.map((each) => (each === held ? { by, descending: true } : each))
  return sort.filter((each) => each !== held)
}

/** How a column takes part in the order; `place` counts from 1. */
export function sortOf(
  sort: Sort,
  by: SortKey | undefined,
): { place: number; descending: boolean } | undefined {
  const index = sort.findIndex((each) => each.by === by)
  return index < 0 ? undefined : { place: index + 1, descending: sort[index]?.descending === true }
}
