// Highlights: the span comes from the page, quote and context are cut out of the stored text here.
// Whatever made a highlight, its quote equals the slice.
import type { Highlight } from '../../core/model/highlight'
import type { EvidenceInput } from '../../core/operations'
import type { Evidence } from '../../core/model/claim'
import { describeQuote } from '../../core/text/quote'
import type { Span } from '../../core/text/span'
import { badValue, need, type Operations, put, type Transaction } from './transaction'
import { removeRecord } from './removing'

export const highlightOperations: Operations<'addHighlight' | 'changeHighlight' | 'removeHighlight'> = {
  addHighlight: (tx, { sourceId, start, end, tags }) => addHighlight(tx, sourceId, { start, end }, tags),
  changeHighlight: (tx, { id, start, end, tags }) => {
    const highlight = need(tx.writer, 'highlights', id)
    const moved =
      start === undefined && end === undefined ? highlight : movedTo(tx, highlight, { start, end })
    return put(tx, 'highlights', tags ? { ...moved, tags } : moved)
  },
  removeHighlight: (tx, { id }) => removeRecord(tx, 'highlights', id),
}

const addHighlight = (tx: Transaction, sourceId: string, span: Span, tags?: string[]): string =>
  put(tx, 'highlights', highlightOn(tx, sourceId, span, tags))

/** A new highlight of a span; nothing is stored yet. */
export const highlightOn = (
  tx: Transaction,
  sourceId: string,
  span: Span,
  tags: string[] = [],
): Highlight => ({
  id: tx.newId(),
  sourceId,
  ...span,
  quote: describeQuote(tx.textOf(sourceId), span),
  anchor: 'exact',
  tags,
  coder: tx.coder.id,
  createdAt: tx.now,
})

/** A highlight where a person put it: it is exact again, and what it once was made on no longer matters. */
export function movedTo(tx: Transaction, highlight: Highlight, to: Partial<Span>): Highlight {
  const { was: _was, score: _score, ...rest } = highlight
  const start = to.start ?? highlight.start
  const end = to.end ?? highlight.end
  if (start === undefined || end === undefined)
    throw badValue(`The highlight ${highlight.id} has no position: give it both a start and an end.`)
  const quote = describeQuote(tx.textOf(highlight.sourceId), { start, end })
  return { ...rest, start, end, quote, anchor: 'exact' }
}

/** Evidence by highlight; a passage becomes the highlight of exactly its span, made where there is none. */
export function evidenceOf(tx: Transaction, input: EvidenceInput): Evidence {
  if (!('passage' in input)) return input
  const { passage, ...evidence } = input
  const { sourceId, start, end } = passage
  const span = { start, end }
  const highlightId = tx.writer.highlightAt(sourceId, span) ?? addHighlight(tx, sourceId, span)
  return { highlightId, ...evidence }
}
