// The second walk: whom a phrase means, given all that was mentioned before it. A surname means the full name, a role
// whoever has it, a pronoun whoever fits it and was mentioned last. Must not break: never guesses across a gender.
import type { ProposedEntity } from '../../model/suggestion'
import type { Known, People } from './people'

export interface Mention {
  known: Known
  /** The sentence, counted over the whole source. */
  sentence: number
  /** True for who speaks, and for whom a sentence is about. */
  isMain: boolean
}

export interface Cast {
  mentions: Mention[]
  people: People
  text: string
  /** The author, where a source names one: `I` in running text. */
  author?: string | undefined
}

export interface Resolved {
  known: Known
  rule: 'name' | 'surname' | 'role' | 'pronoun' | 'description'
}

/** Notes that somebody was mentioned. */
export function mention(cast: Cast, known: Known, sentence: number, isMain: boolean): void {
  const last = cast.mentions.at(-1)
  known.lastAt = cast.mentions.length
  if (last?.known === known && last.sentence === sentence) last.isMain ||= isMain
  else cast.mentions.push({ known, sentence, isMain })
}

export const isFitting = ({ leaning }: Known, gender: 'f' | 'm' | undefined): boolean =>
  gender === undefined || leaning === 0 || (gender === 'f') === leaning > 0

/** How a voice is proposed: what it is called, and where that was read. */
export const proposed = (
  { known, rule }: Resolved,
  { start, end }: { start: number; end: number },
): ProposedEntity => ({
  ...known.ref,
  start,
  end,
  rule,
})
