// Goes through a block from left to right and finds its quantities; in tables cell by cell.
// Must not break: the quantities are in order and do not overlap, and the time is linear in the length of the block.
import type { Span } from '../../text/span'
import { amountAt } from './amounts'
import type { Amount } from './amount'
import type { Words } from './english'
import { excludedAt } from './exclusions'
import { type Figure, figureOf, type FoundQuantity, type Reading, spanOf } from './figures'
import { isMeantOne, isNoQuantity } from './judging'
import { ratioAround } from './counted'
import { type Cell, cellsOf, headerUnit } from './tables'
import { numeralAt } from './numerals'
import { isCapitalised, tokensOf } from './tokens'
import { isTitleCase, type Seen, unitOfNoun } from './unit-names'
import { type Unknown, unknownAt } from './unknowns'

/** Blocks longer than this are read in pieces (UTF-16 units). */
const longest = 20_000

/** All quantities of a block, in order. */
export function findIn(text: string, within: Span, words: Words): FoundQuantity[] {
  return piecesOf(text, within).flatMap((piece) => {
    const cells = cellsOf(text, piece)
    return cells.flatMap((cell) => {
      const found = readPiece(text, cell, words)
      return cell.isCell ? found.map((each) => headerUnit(text, cell, each, words)) : found
    })
  })
}

/** The block in pieces that end between words. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  for (let from = start; from < end;) {
    const limit = from + longest
    const space = limit < end ? text.lastIndexOf(' ', limit) : end
    const to = space > from + longest / 2 ? space : Math.min(limit, end)
    pieces.push({ start: from, end: to })
    from = to
  }
  return pieces
}

function readPiece(text: string, piece: Cell, words: Words): FoundQuantity[] {
  const tokens = tokensOf(text, piece)
  // A line that is one number is that of a page or a picture.
  if (tokens.length === 1 && !piece.isCell && tokens[0]?.kind === 'number') return []
  const reading: Reading = { text, tokens, words, isTitle: isTitleCase(tokens) }
  const found: FoundQuantity[] = []
  let seen: Seen | undefined
  for (let at = 0; at < tokens.length;) {
    const figure = figureAt(reading, at, seen)
    if (figure?.found) found.push(figure.found)
    seen = figure?.seen ?? seen
    at = Math.max(at + 1, figure?.to ?? 0)
  }
  return found
}

/** What begins at a token: a figure, or something to pass over. */
function figureAt(
  reading: Reading,
  at: number,
  seen: Seen | undefined,
): { found?: FoundQuantity; to: number; seen?: Seen | undefined } | undefined {
  const { tokens, words } = reading
  const unknown = unknownAt(tokens, at, words)
  if (unknown) return unknownFigure(reading, unknown, seen)
  const token = tokens[at]
  if (token?.kind !== 'number' && !words.starts.has(token?.lower ?? '')) return undefined
  // The Big Five, the Group of Seven.
  const isNamed = token?.kind === 'word' && isCapitalised(token) && tokens[at - 1]?.kind === 'word'
  if (isNamed && !reading.isTitle && numeralAt(tokens, at, words)?.isDigits === false) return undefined
  // Between 2018 and 2020, from 9 to 11 am.
  const first = words.ranges.around.has(token?.lower ?? '') ? at + 1 : at
  const excluded = excludedAt(tokens, first, words)
  if (excluded !== undefined) return { to: excluded }
  const amount = amountAt(tokens, at, words)
  if (!amount) return undefined
  if (isNoQuantity(tokens, amount, words) || !isMeantOne(tokens, amount, words, seen !== undefined))
    return { to: amount.to }
  return figureOf(reading, withRatio(reading, amount), seen)
}

/** An unknown number as a figure; without a noun it is one of what was spoken of before. */
function unknownFigure(reading: Reading, unknown: Unknown, seen: Seen | undefined): Figure {
  const span = spanOf(reading, unknown)
  const text = reading.text.slice(span.start, span.end)
  const meant = unknown.isMoney ? seen?.money : seen?.unit
  const unit = unknown.noun
    ? unitOfNoun(reading, unknown.noun.head)
    : meant === undefined
      ? {}
      : { unit: meant }
  const noun = unknown.noun ? { noun: spanOf(reading, unknown.noun) } : {}
  return { found: { text, status: 'unknown', ...unit, ...span, rule: 'unknown', ...noun }, to: unknown.to }
}

/** “one warden in 50”: the noun stands inside. */
function withRatio({ tokens, words }: Reading, amount: Amount): Amount {
  return amount.rule === 'count' ? (ratioAround(tokens, amount, words) ?? amount) : amount
}
