// Where a query matches in a text, and the stretch of it that shows best why. Marks are UTF-16 units, exact, and
// stand where words do; the index says which texts are found, this says where.
import { type Span, splitsPair } from '../text/span'
import type { Phrase, Query } from './query'
import { type Word, wordsOf } from './words'

/** A stretch of a text: `snippet` with its `marks`, and the first of these as a place in the text. */
export interface Snippet {
  snippet: string
  marks: Span[]
  first?: Span | undefined
  /** How many parts of the query it shows. */
  shows: number
}

/** A match, and which part of the query it is of. */
interface Match extends Span {
  part: number
}

/** Units before the first mark of a snippet, and from there on, as far as words allow. */
const lead = 50
const reach = 140
/** Matches that are looked at: of a word on every page the first say enough. */
const mostMatches = 2000

/** The stretch of a text with the most parts of the query in it, the earliest where several have; else its beginning. */
export function snippetOf(text: string, query: Query): Snippet {
  let best: Match[] = []
  let shows = 0
  let near: Match[] = []
  let left = mostMatches
  for (const match of matchesIn(text, query)) {
    const isDone = shows === query.all.length || (left -= 1) === 0
    if (isDone && match.end > (best[0]?.start ?? 0) + reach) break
    near = [...near.filter(({ start }) => match.end <= start + reach), match]
    const count = new Set(near.map(({ part }) => part)).size
    if (count > shows) [best, shows] = [near, count]
    else if (match.end <= (best[0]?.start ?? 0) + reach) best = [...best, match]
  }
  return { ...cut(text, best), first: best[0] && { start: best[0].start, end: best[0].end }, shows }
}

/** Every match of the wanted phrases, none inside another, in order. */
function* matchesIn(text: string, { all }: Query): Generator<Match> {
  const parts = all.flatMap((phrases, part) => phrases.map((phrase) => ({ phrase, part })))
  const goingOn = parts.filter(({ phrase }) => phrase.words.length === 1 && phrase.unfinished)
  const begins = new Map<string, typeof parts>()
  for (const each of parts) {
    const key = each.phrase.words[0]?.key ?? ''
    begins.set(key, [...(begins.get(key) ?? []), each])
  }
  let end = 0
  for (const word of wordsOf(text)) {
    if (word.start < end) continue
    const exact = begins.get(word.key) ?? []
    const begun = goingOn.filter(({ phrase }) => word.key.startsWith(phrase.words[0]?.key ?? word.key))
    for (const { phrase, part } of [...exact, ...begun]) {
      const to = endOf(text, phrase, word)
      if (to === undefined) continue
      yield { start: word.start, end: to, part }
      end = to
      break
    }
  }
}

/** Where a phrase that begins with a word of the text ends, if it stands there. */
function endOf(text: string, { words, unfinished }: Phrase, first: Word): number | undefined {
  if (words.length === 1) return first.end
  let at = 1
  let { end } = first
  for (const word of wordsOf(text, first.end)) {
    const wanted = words[at]
    const isLast = at === words.length - 1
    const fits = isLast && unfinished ? word.key.startsWith(wanted?.key ?? ' ') : word.key === wanted?.key
    if (!fits || (wanted?.joins === 1 && word.start !== end)) return undefined
    if (isLast) return word.end
    at += 1
    end = word.end
  }
  return undefined
}

/** A stretch around matches, which ends where words do; an ellipsis stands for what is left out. */
function cut(text: string, matches: readonly Match[]): Pick<Snippet, 'snippet' | 'marks'> {
  const from = matches[0]?.start ?? 0
  const to = Math.max(matches.at(-1)?.end ?? 0, Math.min(text.length, from + reach))
  const start = from <= lead ? 0 : begin(text, from - lead, from)
  const end = finish(text, to)
  const before = start > 0 ? '…' : ''
  const moved = before.length - start
  return {
    snippet: `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: matches.map((match) => ({ start: match.start + moved, end: match.end + moved })),
  }
}

/** The start of the first word after a position, before `limit`; in a script without spaces the position itself. */
function begin(text: string, position: number, limit: number): number {
  const space = text.slice(position, limit).search(/\s\S/)
  return space < 0 ? wholeAt(text, position) : position + space + 1
}

/** The end of the word that stands at a position, unless that is far away. */
function finish(text: string, position: number): number {
  if (position >= text.length) return text.length
  const space = text.slice(position, position + 40).search(/\s|$/)
  return wholeAt(text, position + space)
}

const wholeAt = (text: string, position: number): number => position + (splitsPair(text, position) ? 1 : 0)
