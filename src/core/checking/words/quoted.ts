// The words that a passage puts into somebody's mouth: those between quotation marks, with what the marks say of them.
// Must not break: no word of the paper itself is taken for one of the speaker.
import { type Word, wordsIn } from '../../text/words'
import { markedIn } from '../../reading/speech/marks'
import type { Span } from '../../text/span'
import { type Directory, type Speaker, speakerOf } from './who'
import type { Passage } from './passages'

/** Words that were quoted. `opens` and `closes` tell whether the marks at both ends stand there: then nothing was left out by who marked the passage. */
export interface Quoted extends Passage {
  text: string
  words: readonly Word[]
  /** Words before which something may be missing, and the text says so: a new piece, an ellipsis, a bracket. */
  breaks: ReadonlySet<number>
  speaker: Speaker | undefined
  opens: boolean
  closes: boolean
}

/** UTF-16 units up to which longer passages are compared. */
const longest = 40_000

/** What is quoted in a passage; undefined where nothing is, or where too little is to know it again. */
export function quotedIn(passage: Passage, directory: Directory): Quoted | undefined {
  const { claim, highlight } = passage
  const mode = claim.speech?.mode
  const speaker = speakerOf(claim, directory)
  // Marks in a claim of which nobody says that it was spoken may be those of a title, or of irony.
  if (mode === 'indirect' || !(mode ?? speaker?.isSure) || !highlight.quote) return undefined
  const { prefix, suffix } = highlight.quote
  const text = highlight.quote.exact.slice(0, longest)
  const pieces = piecesIn(text)
  const isOpen = /[“„"«‘]\s*$/u.test(prefix)
  const isWhole = pieces.length === 0 && (mode === 'direct' || (isOpen && /^\s*[”“"»’]/u.test(suffix)))
  if (isWhole)
    pieces.push({ start: 0, end: text.length, opens: isOpen, closes: /^[.,!?]?\s*[”"»’]/u.test(suffix) })
  const { words, breaks } = wordsOf(text, pieces)
  if (words.length < fewest) return undefined
  return {
    ...passage,
    text,
    words,
    breaks,
    speaker,
    opens: pieces[0]?.opens ?? false,
    closes: claim.speech?.closed !== false && text.length < longest && (pieces.at(-1)?.closes ?? false),
  }
}

/** Fewer words could have been said by anybody. */
const fewest = 4

interface Piece extends Span {
  opens: boolean
  closes: boolean
}

/** The stretches between quotation marks; one may have begun before the text or go on after it. */
function piecesIn(text: string): Piece[] {
  const marked = markedIn(text, { start: 0, end: text.length })
  const before = text.slice(0, marked[0]?.start)
  const close = /[”»]|(?<=\S)"/u.exec(before)?.index
  const begun = close === undefined ? [] : [{ start: 0, end: close, opens: false, closes: true }]
  return [
    ...begun,
    ...marked.map(({ start, end, closed }) => ({
      start: start + 1,
      end: closed ? end - 1 : end,
      opens: true,
      closes: closed,
    })),
  ]
}

/** Bounded, since a bracket may never close. */
const gap = /\[[^\]]{0,200}\]|…|\.\s?\.\s?\.|\([^)]{0,200}\)/gu

/** The words of the pieces; what stands in brackets was put in by others and isn't compared. */
function wordsOf(text: string, pieces: readonly Span[]): { words: Word[]; breaks: Set<number> } {
  const words: Word[] = []
  const breaks = new Set<number>()
  for (const { start, end } of pieces) {
    const gaps = [...text.slice(start, end).matchAll(gap)].map(({ 0: said, index }) => ({
      start: start + index,
      end: start + index + said.length,
    }))
    let from = start
    for (const each of [...gaps, { start: end, end }]) {
      breaks.add(words.length)
      for (const word of wordsIn(text.slice(from, each.start)))
        words.push({ ...word, start: from + word.start, end: from + word.end })
      from = each.end
    }
  }
  return { words, breaks: breaks.add(words.length) }
}
