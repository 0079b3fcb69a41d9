// What the regions of a source mean for its blocks: the kind of each, and the runs of page furniture that fold.
// Pure. Must not break: a block is either in a folded run or to be seen; none is in two runs.
import type { Region } from '../../core/model/source'
import type { Block } from '../../core/text/document'
import { leafAt } from './positions'

export type Kind = Region['kind']

/** Blocks of furniture one after the other, by their numbers, both included. */
export interface Run {
  first: number
  last: number
  /** How many of them hold text. */
  lines: number
  /** How they begin, the first few. */
  samples: readonly string[]
  open: boolean
}

export interface Folds {
  kinds: readonly (Kind | undefined)[]
  runs: readonly Run[]
  /** The numbers of the blocks that take room: those to be seen, and the first of each folded run. */
  standing: readonly number[]
}

export interface Furniture {
  leaves: readonly Block[]
  text: string
  regions: readonly Region[]
  /** True where every run is open. */
  shown: boolean
  /** The first blocks of the runs that stand the other way round. */
  turned: ReadonlySet<number>
}

export function foldsOf({ leaves, text, regions, shown, turned }: Furniture): Folds {
  const kinds = kindsOf(leaves, regions)
  const runs = runsOf(leaves, kinds).map(({ first, last }) => {
    const full = leaves.slice(first, last + 1).filter(({ start, end }) => end > start)
    const samples = full
      .slice(0, 4)
      .map(({ start, end }) => sample(text.slice(start, Math.min(end, start + 60))))
    return { first, last, lines: full.length, samples, open: shown !== turned.has(first) }
  })
  const folded = runs.filter(({ open }) => !open)
  const standing: number[] = []
  let next = 0
  for (let n = 0; n < leaves.length; n++) {
    while ((folded[next]?.last ?? Infinity) < n) next++
    if (n <= (folded[next]?.first ?? Infinity)) standing.push(n)
  }
  return { kinds, runs, standing }
}

/** The run that a block is in, folded or open. */
export const runAt = ({ runs }: Folds, leaf: number): Run | undefined =>
  runs.find(({ first, last }) => first <= leaf && leaf <= last)

/** The folded run that a block is in. */
export function foldedAt(folds: Folds, leaf: number): Run | undefined {
  const run = runAt(folds, leaf)
  return run?.open === false ? run : undefined
}

/** The nearest block in a direction, this one included, that can be seen. */
export function seenFrom(folds: Folds, leaf: number, by: 1 | -1): number | undefined {
  const run = foldedAt(folds, leaf)
  if (!run) return folds.kinds.length > leaf && leaf >= 0 ? leaf : undefined
  return seenFrom(folds, by > 0 ? run.last + 1 : run.first - 1, by)
}

/** The kind of each block: that of the last region which covers at least half of it. */
function kindsOf(leaves: readonly Block[], regions: readonly Region[]): (Kind | undefined)[] {
  const kinds = leaves.map((): Kind | undefined => undefined)
  for (const { start, end, kind } of regions)
    for (let n = leafAt(leaves, start); n < leaves.length && (leaves[n] as Block).start < end; n++) {
      const leaf = leaves[n] as Block
      const covered = Math.min(end, leaf.end) - Math.max(start, leaf.start)
      const empty = leaf.start === leaf.end && start <= leaf.start
      if (empty || (covered > 0 && covered * 2 >= leaf.end - leaf.start)) kinds[n] = kind
    }
  return kinds
}

/** Furniture one after the other; empty blocks between two pieces of it belong to the run. */
function runsOf(
  leaves: readonly Block[],
  kinds: readonly (Kind | undefined)[],
): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  let open: { first: number; last: number } | undefined
  leaves.forEach(({ start, end }, n) => {
    if (start === end) return
    if (kinds[n] !== 'furniture') open = undefined
    else if (open) open.last = n
    else runs.push((open = { first: n, last: n }))
  })
  return runs
}

/** The first words of a block. */
function sample(text: string): string {
  const words = text.trim().split(/\s+/u)
  const few = words.slice(0, 4).join(' ')
  return words.length > 4 || few.length > 28 ? `${few.slice(0, 28).trimEnd()}…` : few
}
