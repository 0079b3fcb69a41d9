// Finding in a text as a person means it: words, whole words, an expression; with or without regard to case and marks.
// Pure, for the page as well as for its worker. Must not break: a hit lies in one block, and none cuts a letter from its marks.
import type { Span } from '../../../core/text/span'
import { type Apart, type Ground, groundOf, originOf } from './ground'

export interface Question extends Apart {
  query: string
  wholeWord: boolean
  /** The query is a regular expression. */
  expression: boolean
}

/** Starts and ends in turn, in the order of the text, in UTF-16 units. */
export type Hits = Int32Array<ArrayBuffer>

export const noHits: Hits = new Int32Array()
/** More than these nobody counts. */
export const mostHits = 1_000_000

const word = /[\p{L}\p{N}\p{M}_]/u

/** The places between blocks: where each but the last ends. */
export const jointsOf = (leaves: readonly Span[]): Int32Array<ArrayBuffer> =>
  Int32Array.from(leaves.slice(0, -1), ({ end }) => end)

/** Every hit, as far as anybody counts them; they never overlap. Throws a SyntaxError for an expression that is none. */
export function findAll(ground: Ground, question: Question): Hits {
  const found = new Pairs()
  const places = question.expression ? byExpression(ground, question) : byWords(ground, question)
  for (const [from, to] of places) {
    found.add(originOf(ground, from), originOf(ground, to))
    if (found.length === mostHits * 2) break
  }
  return found.all()
}

/** The expression as it is tried; throws a SyntaxError where it is none. */
export function expressionOf(question: Question): RegExp {
  const { text } = groundOf(question.query, { ...question, matchCase: true })
  // Tried alone first: what is put around it must not mend it.
  const alone = new RegExp(text, 'u').source
  const source = question.wholeWord ? `(?<!${word.source})(?:${alone})(?!${word.source})` : alone
  return new RegExp(source, question.matchCase ? 'gu' : 'giu')
}

function* byWords(ground: Ground, question: Question): Generator<[number, number]> {
  const { text } = ground
  const wanted = groundOf(question.query, question).text
  if (wanted.trim() === '') return
  for (let at = text.indexOf(wanted); at >= 0;) {
    const end = at + wanted.length
    const fits = isWhole(ground, at, end) && (!question.wholeWord || (isEdge(text, at) && isEdge(text, end)))
    if (fits) yield [at, end]
    at = text.indexOf(wanted, fits ? end : at + 1)
  }
}

/** Block by block, so that ^ and $ are the ends of a block. */
function* byExpression(ground: Ground, question: Question): Generator<[number, number]> {
  const { text } = ground
  const expression = expressionOf(question)
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    for (const { 0: hit, index } of text.slice(start, end).matchAll(expression)) {
      const from = start + index
      if (hit !== '' && isWhole(ground, from, from + hit.length)) yield [from, from + hit.length]
    }
    start = end + 1
  }
}

/** True between a letter and what isn't one. */
const isEdge = (text: string, at: number): boolean =>
  !(word.test(letterBefore(text, at)) && word.test(letterAt(text, at)))

const letterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

const letterBefore = (text: string, at: number): string =>
  letterAt(text, /[\udc00-\udfff]/.test(text.charAt(at - 1)) ? at - 2 : at - 1)

/** False where it begins or ends inside of a letter, or before the marks of one. */
const isWhole = (ground: Ground, from: number, to: number): boolean =>
  (from === 0 || originOf(ground, from - 1) !== originOf(ground, from)) &&
  originOf(ground, to - 1) !== originOf(ground, to)

/** The number of the first hit that ends behind a position, or how many there are. */
export function firstBehind(hits: Hits, position: number): number {
  let low = 0
  let high = hits.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle * 2 + 1] as number) <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of the first hit at or after a position, from the start again after the last. */
export function hitFrom(hits: Hits, position: number): number {
  const n = firstBehind(hits, position)
  const next = (hits[n * 2] ?? Infinity) < position ? n + 1 : n
  return next * 2 < hits.length ? next : 0
}

export function hitAt(hits: Hits, n: number): Span | undefined {
  const start = hits[n * 2]
  const end = hits[n * 2 + 1]
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** Pairs of numbers, one after the other. */
class Pairs {
  length = 0
  #numbers: Hits = new Int32Array(256)
  add(start: number, end: number): void {
    if (this.length === this.#numbers.length) {
      const more = new Int32Array(this.length * 2)
      more.set(this.#numbers)
      this.#numbers = more
    }
    this.#numbers[this.length++] = start
    this.#numbers[this.length++] = end
  }
  all(): Hits {
    return this.#numbers.slice(0, this.length)
  }
}
