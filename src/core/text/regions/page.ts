// What every step of guessing looks at: the lines of a document with its headline and its paragraphs.
import type { Line } from './lines'
import type { Guess } from './scope-rules'
import type { Scopes } from './scopes'

/** The kind of every line; `undefined` is running text. */
export type Kinds = (Guess | undefined)[]

/** What every step looks at. Positions are those of lines. */
export interface Page {
  lines: readonly Line[]
  scopes: Scopes
  /** -1 where there is no headline. */
  headline: number
  /** The paragraphs of the piece. */
  texts: readonly number[]
  /** True where elements are known (a page), false where only lines are (a text, a note). */
  isPage: boolean
}
