// What is known of the voices of a source: who is named in it, what stands between quotation marks, who says what.
// Positions are UTF-16 units of the source's text; nothing is known of furniture.
import type { EntityRef, Hop } from '../../model/basics'
import type { ProposedEntity, ProposedHop, ProposedSpeech } from '../../model/suggestion'
import type { Span } from '../../text/span'
import type { Readable } from '../readable'

/** Somebody or something that a source names or describes. */
export interface Voice {
  /** The fullest name that the source gives, with the entity of that name; only a description where it gives none. */
  ref: EntityRef
  kind: 'person' | 'body' | 'document'
  /** What a person is called by after the first time. */
  surname?: string | undefined
  titles: readonly string[]
  /** What a person is said to be, as printed: `harbour master`, `chair of the board`. */
  roles: readonly string[]
  /** Where it is first named. */
  first: Span
}

/** Words between quotation marks, marks included; or a block that is set apart as a quotation, which has none. */
export interface Quotation extends Span {
  speaker?: ProposedEntity | undefined
  mode: 'direct' | 'mixed'
  /** False where the mark never closes, in this paragraph or in those that go on with it. */
  closed: boolean
  /** True where the wording is cut off. */
  truncated?: true | undefined
  /** The same for all pieces of one running quotation. */
  group?: string | undefined
  /** True for words in marks that nobody is quoted with. */
  scare: boolean
  speech: ProposedSpeech
  /** False for words that nobody is quoted with, and for what stands in a headline or a caption. */
  isStatement: boolean
  /** From who tells it to who speaks. */
  hops: readonly ProposedHop[]
  rule: string
}

/** What a sentence says that it has from others: `scope` is what it has from them, hops lead to the origin (last). */
export interface Report extends Span {
  scope: readonly Span[]
  hops: readonly ProposedHop[]
  /** True where the sentence says something by itself, and doesn’t only bring in a quotation. */
  isStatement: boolean
  /** Absent where nobody speaks: figures show, and an office releases them. */
  speech?: ProposedSpeech | undefined
}

/** The voices of a source; every list in the order of the text. */
export interface Voices {
  source: Readable
  names: readonly Voice[]
  quotations: readonly Quotation[]
  reports: readonly Report[]
  /** What every claim inherits: the publisher, where known, and the source’s own attribution. */
  inherited: readonly Hop[]
}

/** A sentence or a quotation that somebody other than the document says. */
export interface Statement extends Span {
  speaker: ProposedEntity
  rule: string
}

/** Who says what a passage says. */
export interface Said {
  speech?: ProposedSpeech | undefined
  attribution: ProposedHop[]
}
