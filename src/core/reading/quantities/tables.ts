// Tables whose cells are parted by tabs: a bare number in a cell counts what the head of its column or row says.
// Must not break: looks at the lines near the cell and no further.
import type { Span } from '../../text/span'
import type { Words } from './english'
import type { FoundQuantity } from './figures'
import { isPlural } from './noun-phrases'
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

/** A quantity that is all of its cell and has no unit takes the plain head of its column, or else of its row. */
export function headerUnit(text: string, cell: Cell, found: FoundQuantity, words: Words): FoundQuantity {
  const isBare = text.slice(cell.start, cell.end).trim() === found.text
  if (!isBare || found.unit !== undefined) return found
  const line = text.lastIndexOf('\n', cell.start - 1) + 1
  if (cell.start - line > furthest) return found
  const before = text.slice(line, cell.start).split('\t')
  const unit = plain(columnHead(text, line, before.length - 1), words) ?? plain(before[0] ?? '', words)
  return unit === undefined ? found : { ...found, unit }
}

/** The cell of the same column in the first of the lines with tabs above. */
function columnHead(text: string, line: number, column: number): string {
  let head = ''
  for (let end = line - 1; end > Math.max(0, line - furthest);) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const cells = text.slice(start, end).split('\t')
    if (cells.length < 2) break
    head = cells[column] ?? ''
    end = start - 1
  }
  return head
}

/** What a head names: a plural noun or a unit of measure, and nothing with a number in it. */
function plain(head: string, words: Words): string | undefined {
  const tokens = tokensOf(head, { start: 0, end: head.length })
  if (tokens.length === 0 || tokens.length > 6 || tokens.some(({ kind }) => kind === 'number'))
    return undefined
  for (let at = 0; at < tokens.length; at += 1) {
    const unit =
      phraseAt(words.measures.words, tokens, at)?.value.unit ??
      phraseAt(words.currencies.before, tokens, at)?.value
    if (unit !== undefined) return unit
  }
  const noun = tokens.find((token) => isPlural(token, words))
  return noun?.lower
}
