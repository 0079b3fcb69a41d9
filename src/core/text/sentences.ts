// Sentences of a block: where `s` in the reader begins and ends. Unicode's rules, joined again where an
// abbreviation or a quotation has fooled them. Positions are UTF-16 units; outer white space belongs to none.
import type { Span } from './span'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a block in order; a blank block has none. */
export function sentencesOf(text: string, block: Span): Span[] {
  const slice = text.slice(block.start, block.end)
  const sentences: Span[] = []
  // Beginning to segment takes as long for a blank line as for a sentence.
  if (!/\S/u.test(slice)) return sentences
  for (const { index, segment } of segmenter.segment(slice)) {
    const closers = /^[”’»)\]]*/u.exec(segment)?.[0].length ?? 0
    const last = sentences.at(-1)
    // A closing quotation mark that was torn off goes back to its sentence.
    if (last && closers > 0) last.end = index + closers
    const next = trimmed(slice, last ? index + closers : index, index + segment.length)
    if (!next) continue
    const tail = last && slice.slice(Math.max(last.start, last.end - longestEnding), last.end)
    if (last && tail !== undefined && goesOn(tail, slice.slice(next.start, next.end))) last.end = next.end
    else sentences.push(next)
  }
  return sentences.map(({ start, end }) => ({ start: block.start + start, end: block.start + end }))
}

/** The sentence around a position, or before it when it stands between two; empty in a blank block. */
export function sentenceAt(text: string, block: Span, position: number): Span {
  const sentences = sentencesOf(text, block)
  return (
    sentences.findLast(({ start }) => start <= position) ??
    sentences[0] ?? { start: block.start, end: block.start }
  )
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const end = start + piece.trim().length
  return start < end ? { start, end } : undefined
}

/** No abbreviation is longer; a row of them is one sentence, of which only the end is looked at again. */
const longestEnding = 60

/** True when what looked like the end of a sentence wasn't one. */
function goesOn(before: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after)) return true
  if (numbered.test(before)) return /^\p{N}/u.test(after)
  if (titles.test(before)) return true
  return endings.test(before) && !starters.test(after)
}

/** Never the end of a sentence. */
const titles =
  /(?<![\p{L}\p{N}.])(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Rev|Hon|Sir|St|Sgt|Insp|Supt|Cmdr|Lt|Col|Maj|Gen|Capt|Det|Const|Gov|Sen|Rep|Pres|vs|e\.g|i\.e|cf|approx|ca)\.$/iu
/** An abbreviation before a number; a word of its own otherwise. */
const numbered = /(?<![\p{L}\p{N}.])(?:No|Nos|Art|p|pp|para|paras|s|ss|vol|fig)\.$/iu
/** May end a sentence, and mostly doesn't: initials, U.S., a.m., and what follows a name. */
const endings =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}\.)+|(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)$/u
/** Words that begin a sentence far more often than they go on with a name. */
const starters =
  /^[“"‘'(]?(?:The|A|An|This|That|These|Those|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|In|On|At|By|For|From|To|With|But|And|Or|So|Yet|If|When|While|As|After|Before|Since|There|Here|What|Who|Why|How|Not|No|Some|Many|Most|All|Last|Then|However)\b/u
