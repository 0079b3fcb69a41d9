// Paragraphs of an old text that became others of a new one, found by the words that both have in the same order.
// Must not break: pairs never cross, and no paragraph is in two of them.
import { commonPairs } from '../text/align'
import type { Span } from '../text/span'
import type { Word } from '../text/words'
import { isWord, printedIn } from './printed'

/** A paragraph with its place; `key` is its text. */
export interface Paragraph extends Span {
  key: string
}

/** The part of the words of both that two paragraphs must share: with less, a reader sees another paragraph. */
const leastShared = 1 / 3

/** Paragraphs between two pauses. */
const atOnce = 100

/** The pairs of paragraphs of which one became the other, in order. It yields after each small part of the work. */
export function* similarPairs(
  old: readonly Paragraph[],
  fresh: readonly Paragraph[],
): Generator<undefined, [old: Paragraph, fresh: Paragraph][], void> {
  if (old.length === 0 || fresh.length === 0) return []
  const [left, right] = [yield* wordsIn(old), yield* wordsIn(fresh)]
  const shared = new Map<number, Map<number, number>>()
  for (const [l, r] of commonPairs(left.words, right.words)) {
    const [from, to] = [left.of[l] ?? 0, right.of[r] ?? 0]
    const counts = shared.get(from) ?? new Map<number, number>()
    shared.set(from, counts.set(to, (counts.get(to) ?? 0) + 1))
  }
  yield
  const best = bestFrom(shared)
  return [...shared].flatMap(([from, counts]) => {
    const [to, count] = most(counts)
    const all = (left.counts[from] ?? 0) + (right.counts[to] ?? 0)
    const [one, two] = [old[from], fresh[to]]
    return best.get(to)?.from === from && one && two && (2 * count) / all >= leastShared ? [[one, two]] : []
  })
}

/** For each new paragraph the old one that shares most words with it; none where two share as many. */
function bestFrom(shared: ReadonlyMap<number, ReadonlyMap<number, number>>) {
  const best = new Map<number, { from: number | undefined; count: number }>()
  for (const [from, counts] of shared)
    for (const [to, count] of counts) {
      const known = best.get(to)?.count ?? 0
      if (count >= known) best.set(to, { from: count > known ? from : undefined, count })
    }
  return best
}

function most(counts: ReadonlyMap<number, number>): [at: number, count: number] {
  let best: [number, number] = [0, 0]
  for (const [at, count] of counts) if (count > best[1]) best = [at, count]
  return best
}

interface Words {
  words: Word[]
  of: number[]
  counts: number[]
}

/** The words of paragraphs, each with the index of its paragraph, and how many each has. */
function* wordsIn(paragraphs: readonly Paragraph[]): Generator<undefined, Words, void> {
  const found: Words = { words: [], of: [], counts: [] }
  for (const [at, { key, start }] of paragraphs.entries()) {
    if (at % atOnce === atOnce - 1) yield
    const own = printedIn(key, start).filter(isWord)
    for (const word of own) {
      found.words.push(word)
      found.of.push(at)
    }
    found.counts.push(own.length)
  }
  return found
}
