// Which entries of the palette a query finds, the best first. Pure.
// Words may stand in any order and be unfinished; the first letters of the words are enough, too.

export interface Entry {
  id: string
  text: string
  /** What it is found by besides, such as the name of the menu that it stands in. */
  also?: string | undefined
  /** Why it can't be chosen; such entries come last. */
  lack?: string | undefined
}

/** Entries that have every word of the query; of equally good ones the most recently used first, then as they came. */
export function ranked<T extends Entry>(entries: readonly T[], query: string, used: readonly string[]): T[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  const place = (id: string): number => (used.includes(id) ? used.indexOf(id) : used.length)
  return entries
    .map((entry, n) => ({ entry, n, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        Number(a.entry.lack !== undefined) - Number(b.entry.lack !== undefined) ||
        b.score - a.score ||
        place(a.entry.id) - place(b.entry.id) ||
        a.n - b.n,
    )
    .map(({ entry }) => entry)
}

/** 0: not found. Beginnings of words count more than their middles, and the label more than what it is found by besides. */
function scoreOf({ text, also = '' }: Entry, words: readonly string[]): number {
  if (words.length === 0) return 1
  const label = plain(text)
  const parts = label.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const initials = parts.map((part) => part[0]).join('')
  if (words.length === 1 && (words[0]?.length ?? 0) > 1 && initials.startsWith(words[0] ?? '')) return 3
  if (label.startsWith(words.join(' '))) return 5
  if (words.every((word) => parts.some((part) => part.startsWith(word)))) return 4
  if (words.every((word) => label.includes(word))) return 2
  return words.every((word) => `${label} ${plain(also)}`.includes(word)) ? 1 : 0
}

/** Without capitals and accents. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
