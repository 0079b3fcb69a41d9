// The patterns of reading's tables, each against 1 MB of text that is written to make patterns slow.
// Must not break: every pattern of every table is tried; a table that is added is found by itself.

const tables = import.meta.glob<Record<string, unknown>>('../../../src/core/reading/**/english/*.ts', {
  eager: true,
})

/** Repeated, these make patterns go back and forth: figures, openings without an end, almost-matches, no words at all. */
const pieces = [
  '1,',
  '“',
  'said ',
  'of the ',
  'a',
  ' ',
  '(',
  '1 to ',
  'Mira ',
  'in the ',
  '.',
  '\u0000',
  'not ',
]

const length = 1_000_000
/** Reading takes longer blocks in pieces of this length, UTF-16 units. */
const block = 20_000

interface Timed {
  pattern: string
  piece: string
  ms: number
}

/** The slowest pattern of each hostile text, the worst first; milliseconds for 1 MB, the better of two runs. */
export function slowest(): Timed[] {
  const patterns = patternsIn(Object.values(tables))
  return pieces
    .map((piece) => {
      const text = piece.repeat(Math.ceil(block / piece.length)).slice(0, block)
      const timed = patterns.map((pattern) => ({ pattern: pattern.source, piece, ms: timeOf(pattern, text) }))
      return timed.toSorted((a, b) => b.ms - a.ms)[0] as Timed
    })
    .toSorted((a, b) => b.ms - a.ms)
}

function timeOf(pattern: RegExp, text: string): number {
  const all = new RegExp(pattern.source, [...new Set(`${pattern.flags.replace('y', '')}g`)].join(''))
  const once = (): number => {
    const before = performance.now()
    for (let read = 0; read < length; read += block) text.replaceAll(all, '')
    return performance.now() - before
  }
  return Math.min(once(), once())
}

/** Every pattern in a value, however deep it stands. */
function patternsIn(value: unknown, seen = new Set<unknown>()): RegExp[] {
  if (value instanceof RegExp) return [value]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const parts = value instanceof Map || value instanceof Set ? [...value] : Object.values(value)
  return parts.flatMap((part) => patternsIn(part, seen))
}
