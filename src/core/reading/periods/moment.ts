// What the grammar of periods makes of a wording before it is known what the wording counts from.
// A moment says how sure its wording is; whether a weak one is a date at all is decided by what stands around it.
import type { CalendarDate } from './calendar'
import type { Customs } from './customs'
import type { Token } from './tokens'

/** What a wording is counted from: all that is known when a moment is settled. */
export interface Anchors {
  /** The publication date. */
  published: CalendarDate | undefined
  /** Which way a date without a year is looked for; a day whose sentence doesn't tell is the nearest one. */
  direction: 'past' | 'future' | 'near'
  /** EDTF of the period that stands nearest before in the block (“the year before”). */
  before: string | undefined
  /** EDTF of the nearest before that nothing is only compared with (“against 38 in May”). */
  topic?: string | undefined
  /** EDTF of all that stands before in the block, the nearest last; in front of it what the source opens with. */
  known?: readonly string[] | undefined
  /** What the whole source says of its periods. */
  customs?: Customs | undefined
  /** The year that the other end of a range says. */
  year?: number | undefined
}

/** Where a wording is written out, counted from the publication date, or from another period of the text. */
type Basis = 'written' | 'published' | 'text'

export interface Moment {
  /** Index of the first token after the wording. */
  next: number
  /** Name of the rule that read it. */
  rule: string
  /** `sure`: it can't be anything else; `month`, `year` …: a word or number that often is something else. */
  strength: 'sure' | 'month' | 'weekday' | 'season' | 'year' | 'quarter' | 'half'
  counts: Basis
  /** The period as EDTF; undefined where the anchors don't say enough. */
  settle: (anchors: Anchors) => string | undefined
  /** Of one that is open at one side: the date that it names, which later wordings count from. */
  named?: Moment['settle']
  /** Other readings as EDTF, the likeliest first. */
  others?: (anchors: Anchors) => (string | undefined)[]
  /** Printed without its year, which the other end of a range may say. */
  yearless?: boolean
  /** The date that a figure of a stock holds for is the end of it (“as of 3 May”). */
  asOf?: boolean
}

/** A pattern of the grammar: the moment that begins at a token, or nothing. */
export type Pattern = (tokens: readonly Token[], at: number) => Moment | undefined

/** The longest moment that one of the patterns finds at a token; of equals the first. */
export function longest(
  patterns: readonly Pattern[],
  tokens: readonly Token[],
  at: number,
): Moment | undefined {
  let best: Moment | undefined
  for (const pattern of patterns) {
    const moment = pattern(tokens, at)
    if (moment && moment.next > (best?.next ?? at)) best = moment
  }
  return best
}

/** Wordings by their first words, so that at a token only those are asked for that can begin there; their order is kept. */
export function byFirstWord<Wording extends { words: readonly string[] }>(
  wordings: readonly Wording[],
): ReadonlyMap<string, readonly Wording[]> {
  const table = new Map<string, Wording[]>()
  for (const wording of wordings) {
    const first = wording.words[0] ?? ''
    table.set(first, [...(table.get(first) ?? []), wording])
  }
  return table
}

/** The index after the words, where exactly they stand at `at`; undefined otherwise. */
export function after(tokens: readonly Token[], at: number, ...words: string[]): number | undefined {
  return words.every((word, index) => tokens[at + index]?.word === word) ? at + words.length : undefined
}

/** The index after one of the words, or `at` where none of them stands there. */
export const skip = (tokens: readonly Token[], at: number, ...words: string[]): number =>
  words.includes(tokens[at]?.word ?? '') ? at + 1 : at

/** A written-out moment that is sure. */
export const written = (rule: string, next: number, edtf: string, others?: Moment['others']): Moment => ({
  rule,
  next,
  strength: 'sure',
  counts: 'written',
  settle: () => edtf,
  ...(others && { others }),
})
