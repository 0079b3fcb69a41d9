// Random texts of the nastiest characters, random edits of them, and what must hold of every passage carried over.
// Must not break: whether a passage was touched follows from the edits alone: each character is followed through them.
import fc from 'fast-check'
import { carry, enough } from '../../../src/core/anchoring'
import { splitsGrapheme, splitsWord } from '../../../src/core/anchoring/graphemes'
import { likenessOf } from '../../../src/core/anchoring/likeness'
import { describeQuote } from '../../../src/core/text/quote'
import type { Span } from '../../../src/core/text/span'

const nasty = [
  '👩‍👩‍👧',
  '🇮🇱',
  'e\u0301',
  'a\u0308\u0323',
  'ש',
  'ל',
  'ع',
  '\u202e',
  '\u200d',
  '😀',
  '中',
  '文',
  'ก็',
]
const plain =
  'boats lamps council harbour forty-two 1,250 said the of and quay report “north” (later) café'.split(' ')
const spaces = [' ', ' ', ' ', '\u00a0', '\r\n', '\t', '  ', ', ', '. ']

/** A character as it was typed, which stays itself through all edits. */
interface Cell {
  typed: string
}

const letters = fc.constantFrom(...plain, ...nasty)
const word = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z]{2,9}$/) },
  { weight: 2, arbitrary: letters },
  { weight: 1, arbitrary: fc.tuple(letters, letters).map((each) => each.join('')) },
)
const paragraph = fc
  .array(fc.tuple(word, fc.constantFrom(...spaces)), { minLength: 1, maxLength: 30 })
  .map((words) => words.flat().join(''))

const place = fc.noBias(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }))
const edit = fc.oneof(
  fc.record({
    kind: fc.constantFrom('delete' as const, 'move' as const, 'copy' as const),
    at: place,
    length: place,
    to: place,
  }),
  fc.record({ kind: fc.constant('insert' as const), at: place, typed: fc.oneof(word, paragraph) }),
  fc.record({ kind: fc.constantFrom('moveLine' as const, 'copyLine' as const), at: place, to: place }),
)
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

/** A text, one to four edits and passages of it; in some texts paragraphs stand twice. */
export const wordings = fc.record({
  paragraphs: fc
    .array(paragraph, { minLength: 3, maxLength: 16 })
    .chain((all) => fc.tuple(fc.constant(all), fc.array(fc.constantFrom(...all), { maxLength: 3 })))
    .map(([all, again]) => [...all, ...again]),
  edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
  passages: fc.array(fc.record({ at: place, length: place }), { minLength: 20, maxLength: 20 }),
})
type Wording = typeof wordings extends fc.Arbitrary<infer T> ? T : never

/** What came of one text: what must never be, how many passages no edit touched, and how many of them were kept. */
export interface Judged {
  wrong: string[]
  passages: number
  untouched: number
  kept: number
}

export function judged({ paragraphs, edits, passages }: Wording): Judged {
  const cells = Array.from(paragraphs.join('\n'), (typed): Cell => ({ typed }))
  const now = edits.reduce(after, cells)
  const [oldText, newText] = [cells, now].map((all) => all.map(({ typed }) => typed).join('')) as [
    string,
    string,
  ]
  const old = startsOf(cells)
  const chosen = passages.flatMap(({ at, length }) => {
    const first = Math.floor(at * cells.length)
    const last = Math.min(cells.length - 1, first + Math.floor(length * 80))
    const span = { start: old.get(cells[first]!)!, end: old.get(cells[last]!)! + cells[last]!.typed.length }
    return /\S/.test(oldText.slice(span.start, span.end)) ? [{ first, last, span }] : []
  })
  const quoted = chosen.map(({ span }) => ({ ...span, quote: describeQuote(oldText, span) }))
  const work = carry(oldText, newText, quoted)
  let part = work.next()
  while (!part.done) part = work.next()
  const places = startsOf(now)
  const result: Judged = { wrong: [], passages: chosen.length, untouched: 0, kept: 0 }
  for (const [n, found] of part.value.entries()) {
    const { first, last, span } = chosen[n]!
    const exact = oldText.slice(span.start, span.end)
    const start = places.get(cells[first]!)
    const there = start === undefined ? undefined : { start, end: start + exact.length }
    const isUntouched =
      there &&
      isWhole(cells.slice(first, last + 1), now, { text: newText, span: there }) &&
      joins(newText, there) === joins(oldText, span)
    if (isUntouched) result.untouched += 1
    if (found.anchor === 'lost') continue
    const words = newText.slice(found.start, found.end)
    const say = (what: string) => result.wrong.push(`${what}: ${JSON.stringify({ exact, words, found })}`)
    if (found.start < 0 || found.start >= found.end || found.end > newText.length) say('outside the text')
    if (found.anchor !== 'fuzzy' && words !== exact) say('not the words of the quote')
    if (found.anchor === 'fuzzy' && (found.score < enough || found.score !== likenessOf(exact, words)))
      say('a score too low')
    if (splitsOne(newText, found) && !splitsOne(oldText, span)) say('a character split')
    if (isUntouched && words === exact && found.anchor !== 'fuzzy') result.kept += 1
  }
  return result
}

const splitsOne = (text: string, { start, end }: Span): boolean =>
  splitsGrapheme(text, start) || splitsGrapheme(text, end)

/** At which of its ends a passage begins or ends within a word. */
const joins = (text: string, { start, end }: Span): string =>
  [start, end].map((at) => Number(splitsWord(text, at))).join('')

function startsOf(cells: readonly Cell[]): Map<Cell, number> {
  const starts = new Map<Cell, number>()
  let at = 0
  for (const cell of cells) {
    starts.set(cell, at)
    at += cell.typed.length
  }
  return starts
}

/** Whether some cells still follow on each other, and what stands beside them joins no character of theirs. */
function isWhole(
  own: readonly Cell[],
  now: readonly Cell[],
  { text, span }: { text: string; span: Span },
): boolean {
  const from = now.indexOf(own[0]!)
  return own.every((cell, n) => now[from + n] === cell) && !splitsOne(text, span)
}

function after(cells: Cell[], edit: Edit): Cell[] {
  const at = Math.floor(edit.at * (cells.length + 1))
  const all = [...cells]
  const put = (to: number, some: Cell[]) => all.splice(Math.floor(to * (all.length + 1)), 0, ...some)
  const copied = (some: readonly Cell[]) => some.map(({ typed }): Cell => ({ typed }))
  if (edit.kind === 'insert')
    put(
      edit.at,
      Array.from(edit.typed, (typed) => ({ typed })),
    )
  else if (!('length' in edit)) {
    const lines = linesOf(cells)
    const from = Math.floor(edit.at * lines.length)
    const [line] = edit.kind === 'moveLine' ? lines.splice(from, 1) : [copied(lines[from]!)]
    lines.splice(Math.floor(edit.to * (lines.length + 1)), 0, line!)
    return lines.flatMap((each, n) => (n === 0 ? each : [{ typed: '\n' }, ...each]))
  } else {
    const length = Math.floor(edit.length * 60)
    if (edit.kind === 'copy') put(edit.to, copied(cells.slice(at, at + length)))
    else {
      const taken = all.splice(at, length)
      if (edit.kind === 'move') put(edit.to, taken)
    }
  }
  return all
}

function linesOf(cells: readonly Cell[]): Cell[][] {
  const lines: Cell[][] = [[]]
  for (const cell of cells)
    if (cell.typed === '\n') lines.push([])
    else lines.at(-1)!.push(cell)
  return lines
}
