// The leaf blocks of a source as they are read: their figures, periods and sentences, and which of them are furniture.
// Must not break: each is read once for all that is asked of it in a row, and furniture never.
import { sentencesOf } from '../text/sentences'
import type { Span } from '../text/span'
import { type Meaning, meaningOf } from './meaning'
import { firstEndingAfter } from './ordered'
import {
  type Customs,
  customsOf,
  findPeriods,
  type FoundPeriod,
  type Scenes,
  scenesIn,
  type Words,
  wordsIn,
} from './periods'
import { findQuantities, type FoundQuantity } from './quantities'
import type { Readable } from './readable'

/** A sentence of a leaf with what is read in it. */
export interface ReadSentence extends Span {
  figures: readonly FoundQuantity[]
  meaning: Meaning
}

export interface ReadLeaf extends Span {
  isHeadline: boolean
  sentences: readonly ReadSentence[]
  periods: readonly FoundPeriod[]
  /** What the source that it is of says of its periods. */
  customs: Customs
  /** Its stretches as words, and with their dates: what figures of one sentence share. */
  words: Words
  scenes: Scenes
}

export interface Leaves {
  /** The leaves outside furniture, in order, as places in the text. */
  readonly all: readonly Span[]
  /** What stands in a leaf. */
  read(leaf: Span): ReadLeaf
  /** The leaves outside furniture that a span touches. */
  touching(span: Span): Span[]
}

/** The source with its long leaves (a whole text on one line) in pieces, so that no step is as long as a text may be. */
export function inPieces(source: Readable): Readable {
  const { text, leaves } = source
  return {
    ...source,
    leaves: leaves.flatMap((leaf) => cut(text, leaf, longestLeaf).map((piece) => ({ ...leaf, ...piece }))),
  }
}

/** The leaves of a source, each read when it is asked for; the last one is kept. */
export function leavesToRead({ source, text, leaves }: Readable): Leaves {
  const furniture = source.regions.filter(({ kind }) => kind === 'furniture')
  const headlines = source.regions.filter(({ kind }) => kind === 'headline')
  const isIn = inSome(furniture)
  const isHeadline = inSome(headlines)
  const all = leaves.filter((leaf) => leaf.start < leaf.end && !isIn(leaf))
  let [last, customs]: [ReadLeaf?, Customs?] = []
  return {
    all,
    read: (leaf) => {
      if (last?.start !== leaf.start)
        last = readLeaf(text, leaf, {
          isHeadline: isHeadline(leaf),
          published: source.published,
          customs: (customs ??= customsOf(text, source.published)),
        })
      return last
    },
    touching: (span) => {
      const touched: Span[] = []
      for (let index = firstEndingAfter(all, span.start); index < all.length; index += 1) {
        const leaf = all[index] as Span
        if (leaf.start >= Math.max(span.end, span.start + 1)) break
        touched.push(leaf)
      }
      return touched
    },
  }
}

function readLeaf(
  text: string,
  { start, end }: Span,
  {
    isHeadline,
    published,
    customs,
  }: Pick<ReadLeaf, 'isHeadline' | 'customs'> & { published: string | undefined },
): ReadLeaf {
  const figures = findQuantities(text, { start, end })
  const sentences = sentencesOf(text, { start, end })
    .flatMap((sentence) => cut(text, sentence, longestSentence))
    .flatMap((piece) => withFigures(piece, figures))
    .map((sentence) => ({ ...sentence, meaning: meaningOf(text, sentence, isHeadline) }))
  const words = wordsIn(text)
  return {
    start,
    end,
    isHeadline,
    sentences,
    periods: findPeriods({ text, within: { start, end }, published, customs }),
    customs,
    words,
    scenes: scenesIn(words),
  }
}

/** A sentence with its figures; one that has too many of them is in pieces that each begin with one. */
function withFigures({ start, end }: Span, all: readonly FoundQuantity[]): Omit<ReadSentence, 'meaning'>[] {
  const figures = all.filter((figure) => figure.start >= start && figure.start < end)
  const count = Math.max(1, Math.ceil(figures.length / mostFigures))
  return Array.from({ length: count }, (_, n) => ({
    start: n === 0 ? start : (figures[n * mostFigures]?.start ?? end),
    end: figures[(n + 1) * mostFigures]?.start ?? end,
    figures: figures.slice(n * mostFigures, (n + 1) * mostFigures),
  }))
}

/** A sentence with more figures than these is a list. */
const mostFigures = 50

/** Longer leaves are read in pieces, so that a passage never costs the reading of all. */
const longestLeaf = 5000
/** No sentence is longer than this; what is, is a list, a table or no text at all. Both in UTF-16 units. */
const longestSentence = 1000

/** A span in pieces, none longer than `longest`, cut where a sentence ends or, failing that, a word. */
function cut(text: string, { start: from, end }: Span, longest: number): Span[] {
  const pieces: Span[] = []
  let start = from
  while (end - start > longest) {
    const piece = text.slice(start, start + longest)
    const stop = Math.max(
      ...['. ', '.\n', '.” ', '." '].map((mark) => piece.lastIndexOf(mark) + mark.length - 1),
    )
    const space = piece.lastIndexOf(' ')
    const length = stop > longest / 2 ? stop : space > 0 ? space : longest
    pieces.push({ start, end: start + length })
    start += length
  }
  return [...pieces, { start, end }]
}

/** Asks whether a leaf begins inside one of some regions. */
function inSome(regions: readonly Span[]): (leaf: Span) => boolean {
  const ordered = regions.toSorted((a, b) => a.end - b.end)
  return ({ start }) => {
    const region = ordered[firstEndingAfter(ordered, start)]
    return region !== undefined && region.start <= start
  }
}
