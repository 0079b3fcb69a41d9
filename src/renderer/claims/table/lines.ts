// The lines of the claims table: a claim each, or, where it is grouped, a line for each group and its claims below it.
// Pure. Claims are counted by their offset in the ledger, lines from the first below the headers; folded claims have none.
import type { LedgerGroup } from '../../../core/answers'

/** A group, by its place among the groups, or a claim, by its offset in the ledger. */
type Line = { group: number } | { offset: number }

export interface Lines {
  count: number
  at: (line: number) => Line | undefined
  /** The line of a claim; that of its group where it is folded. */
  ofClaim: (offset: number) => number
}

/** What a group is known by among those that are folded. */
export const groupId = ({ key = '' }: Pick<LedgerGroup, 'key'>): string => key

type Sized = Pick<LedgerGroup, 'key' | 'claims'>

export function linesOf(
  total: number,
  groups?: readonly Sized[],
  folded: ReadonlySet<string> = new Set(),
): Lines {
  if (!groups)
    return {
      count: total,
      at: (line) => (line >= 0 && line < total ? { offset: line } : undefined),
      ofClaim: (offset) => offset,
    }
  const { heads, offsets, count } = measured(groups, folded)
  return {
    count,
    at: (line) => {
      if (line < 0 || line >= count) return undefined
      const group = lastAtMost(heads, line)
      const below = line - (heads[group] ?? 0)
      return below === 0 ? { group } : { offset: (offsets[group] ?? 0) + below - 1 }
    },
    ofClaim: (offset) => {
      const group = lastAtMost(offsets, offset)
      const head = heads[group] ?? 0
      const isFolded = folded.has(groupId(groups[group] ?? {}))
      return isFolded ? head : head + 1 + offset - (offsets[group] ?? 0)
    },
  }
}

/** The line of each group, and the offset of its first claim. */
function measured(groups: readonly Sized[], folded: ReadonlySet<string>) {
  const heads: number[] = []
  const offsets: number[] = []
  let [count, offset] = [0, 0]
  for (const group of groups) {
    heads.push(count)
    offsets.push(offset)
    count += folded.has(groupId(group)) ? 1 : 1 + group.claims
    offset += group.claims
  }
  return { heads, offsets, count }
}

/** The place of the last of ascending numbers that is at most `wanted`. */
function lastAtMost(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
