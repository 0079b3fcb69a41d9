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

/** How far the head of a column may be from its cell (UTF-16 units). */
const furthest = 4000

/** The cells of a piece of text; one without tabs is a cell only where a tab is right beside it. */
export function cellsOf(text: string, { start, end }: Span): Cell[] {
  const cells: Cell[] = []
  for (let from = start; from <= end;) {
    const tab = text.slice(from, end).indexOf('\t')
    const to = tab < 0 ? end : from + tab
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
  const line = text.lastIndexOf('\n', cell.start - 1) + 1
  if (cell.start - line > furthest) return found
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
  while (head > Math.max(0, line - furthest)) {
    const above = text.lastIndexOf('\n', head - 2) + 1
    if (!text.slice(above, head).includes('\t')) break
    head = above
  }
  return head
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
