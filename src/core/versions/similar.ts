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

/** The pairs of paragraphs of which one became the other, in order. */
export function similarPairs(
  old: readonly Paragraph[],
  fresh: readonly Paragraph[],
): [old: Paragraph, fresh: Paragraph][] {
  if (old.length === 0 || fresh.length === 0) return []
  const [left, right] = [wordsIn(old), wordsIn(fresh)]
  const shared = new Map<number, Map<number, number>>()
  for (const [l, r] of commonPairs(left.words, right.words)) {
    const [from, to] = [left.of[l] ?? 0, right.of[r] ?? 0]
    const counts = shared.get(from) ?? new Map<number, number>()
    shared.set(from, counts.set(to, (counts.get(to) ?? 0) + 1))
  }
  return [...shared].flatMap(([from, counts]) => {
    const [to, count] = most(counts)
    const isBest = [...shared].every(([other, theirs]) => other === from || (theirs.get(to) ?? 0) < count)
    const all = (left.counts[from] ?? 0) + (right.counts[to] ?? 0)
    const [one, two] = [old[from], fresh[to]]
    return isBest && one && two && (2 * count) / all >= leastShared ? [[one, two]] : []
  })
}

function most(counts: ReadonlyMap<number, number>): [at: number, count: number] {
  let best: [number, number] = [0, 0]
  for (const [at, count] of counts) if (count > best[1]) best = [at, count]
  return best
}

/** The words of paragraphs, each with the index of its paragraph, and how many each has. */
function wordsIn(paragraphs: readonly Paragraph[]): { words: Word[]; of: number[]; counts: number[] } {
  const words: Word[] = []
  const of: number[] = []
  const counts = paragraphs.map(({ key, start }, at) => {
    const own = printedIn(key, start).filter(isWord)
    for (const word of own) {
      words.push(word)
      of.push(at)
    }
    return own.length
  })
  return { words, of, counts }
}
