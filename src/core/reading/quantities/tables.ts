// Tables whose cells are parted by tabs: a bare number in a cell counts what the head of its column or row says.
// Must not break: looks at the lines near the cell and no further.
import type { Span } from '../../text/span'
import type { Words } from './english'
import type { FoundQuantity } from './figures'
import { nounBefore } from './meant'
import { isPlural, nounAt } from './noun-phrases'
import { phraseAt } from './phrases'
import { tokensOf } from './tokens'

/** A stretch to read by itself; `isCell` when a tab stands beside it. */
export interface Cell extends Span {
  isCell: boolean
}

/** Lines longer than this (UTF-16 units) are no rows; tables have no more rows than this between head and cell. */
const longestLine = 1000
const mostRows = 100

/** The cells of a piece of text; one without tabs is a cell only where a tab is right beside it. */
export function cellsOf(text: string, { start, end }: Span): Cell[] {
  // Never indexOf on the whole text: without a tab it would go to its end for each block.
  const cells: Cell[] = []
  let from = start
  for (const cell of text.slice(start, end).split('\t')) {
    const to = from + cell.length
    cells.push({ start: from, end: to, isCell: isTab(text, from - 1) || isTab(text, to) })
    from = to + 1
  }
  return cells
}

const isTab = (text: string, at: number): boolean => text[at] === '\t'

/** A quantity that is all of its cell and has no unit takes that of its column's head, its row's, or the table's. */
export function headerUnit(text: string, cell: Cell, found: FoundQuantity, words: Words): FoundQuantity {
  const isBare = text.slice(cell.start, cell.end).trim() === found.text
  if (!isBare || found.unit !== undefined) return found
  const line = lineStart(text, cell.start)
  if (line === undefined) return found
  const before = text.slice(line, cell.start).split('\t')
  const head = headOf(text, line)
  const heads = head === line ? [] : text.slice(head, lineEnd(text, head)).split('\t')
  const unit =
    plain(heads[before.length - 1], words) ??
    plain(before[0], words) ??
    heads.map((each) => plain(each, words)).find((each) => each !== undefined) ??
    countedAbove(text, head, words)
  return unit === undefined ? found : { ...found, unit }
}

/** Where the first of the lines with tabs above a line begins. */
function headOf(text: string, line: number): number {
  let head = line
  for (let rows = 0; rows < mostRows && head > 0; rows += 1) {
    const above = lineStart(text, head - 1)
    if (above === undefined || !text.slice(above, head).includes('\t')) break
    head = above
  }
  return head
}

/** Where the line of a position begins, unless it is too long to be one of a table. */
function lineStart(text: string, at: number): number | undefined {
  const from = Math.max(0, at - longestLine)
  const found = text.slice(from, at).lastIndexOf('\n')
  return found < 0 ? (from === 0 ? 0 : undefined) : from + found + 1
}

function lineEnd(text: string, line: number): number {
  const end = text.indexOf('\n', line)
  return end < 0 ? text.length : end
}

/** What a head names: a unit of measure or a plural noun. */
function plain(head: string | undefined, words: Words): string | undefined {
  if (head === undefined || head.length > longestHead) return undefined
  const tokens = tokensOf(head, { start: 0, end: head.length })
  for (let at = 0; at < tokens.length; at += 1) {
    const unit =
      phraseAt(words.measures.words, tokens, at)?.value.unit ??
      phraseAt(words.currencies.before, tokens, at)?.value
    if (unit !== undefined) return unit
  }
  return tokens.find((token) => isPlural(token, words) && !words.nouns.closed.has(token.lower))?.lower
}

const longestHead = 60

/** What was counted last in the words right above a table, or else the last noun that may have been. */
function countedAbove(text: string, head: number, words: Words): string | undefined {
  const start = Math.max(text.lastIndexOf('\n', head - 2) + 1, head - 400)
  const tokens = tokensOf(text, { start, end: Math.max(start, head - 1) })
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (tokens[at]?.kind !== 'number') continue
    const noun = nounAt(tokens, at + 1, words, false)
    if (noun) return tokens[noun.head]?.lower
  }
  const named = nounBefore(tokens, tokens.length, words)
  return named === undefined ? undefined : tokens[named]?.lower
}
