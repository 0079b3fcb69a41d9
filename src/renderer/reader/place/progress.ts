// How far down a text the window stands: in percent, in words and in pages, furniture left out.
// Pure. Must not break: words are counted once for a text, in pieces; a scroll only looks up.
import type { Block } from '../../../core/text/document'

export interface Progress {
  /** Whole percent. */
  percent: number
  /** Words above the window, and all of them. */
  words: number
  of: number
  /** From 1; absent where the document has no pages. */
  page?: { at: number; of: number } | undefined
}

const word = /[\p{L}\p{N}]+(?:['’.,‐‑-][\p{L}\p{N}]+)*/gu
/** UTF-16 units that are counted before it can be asked whether to go on. */
const piece = 20_000

/** Counts the words of each block; pauses between pieces. A word at the seam of two pieces may count twice. */
export function* countWords(text: string, leaves: readonly Block[]): Generator<void, Uint32Array> {
  const counts = new Uint32Array(leaves.length)
  let since = 0
  for (const [n, { start, end }] of leaves.entries()) {
    for (let from = start; from < end; from += piece) {
      const to = Math.min(end, from + piece)
      counts[n] = (counts[n] ?? 0) + (text.slice(from, to).match(word)?.length ?? 0)
      since += to - from
      if (since < piece) continue
      since = 0
      yield
    }
  }
  return counts
}

/** The words before each block, and at the end all of them; what `isLeftOut` counts for nothing. */
export function sumsOf(counts: Uint32Array, isLeftOut: (n: number) => boolean): Uint32Array {
  const sums = new Uint32Array(counts.length + 1)
  for (let n = 0; n < counts.length; n++) sums[n + 1] = (sums[n] ?? 0) + (isLeftOut(n) ? 0 : (counts[n] ?? 0))
  return sums
}

/** `leaf` is the first block in the window, `above` the share of it that has gone past the top, from 0 to 1. */
export function progressOf(
  sums: Uint32Array,
  leaves: readonly Block[],
  { leaf, above, atEnd }: { leaf: number; above: number; atEnd: boolean },
): Progress {
  const of = sums.at(-1) ?? 0
  const before = sums[leaf] ?? 0
  const words = atEnd ? of : Math.round(before + above * ((sums[leaf + 1] ?? of) - before))
  const last = leaves.at(-1)?.page
  const at = leaves[leaf]?.page
  return {
    percent: of === 0 ? 0 : Math.floor((words / of) * 100),
    words,
    of,
    ...(at !== undefined && last !== undefined && { page: { at, of: last } }),
  }
}
