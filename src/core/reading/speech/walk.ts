// What is known while a source is walked through: who spoke last, what each quotation was found to be.
// Must not break: only the walk itself changes it.
import type { ProposedEntity, ProposedHop } from '../../model/suggestion'
import type { Cast, Resolved } from './cast'
import type { Marked } from './marks'
import type { Paragraph, Sentence } from './paragraphs'
import type { Spoken } from './quoting'
import type { Token } from './tokens'

/** Who says a quotation, by which rule; `scare` where nobody does. */
export interface Quoted {
  speaker?: ProposedEntity | undefined
  rule: string
  scare: boolean
  mode: 'direct' | 'mixed'
  /** The first piece of the running quotation that it belongs to. */
  group?: number
  /** The frame that brings it in, in its sentence. */
  brought?: { tokens: readonly Token[]; spoken: Spoken }
}

/** A sentence that says of voices that they speak. */
export interface Telling {
  sentence: Sentence
  paragraph: Paragraph
  spoken: readonly Spoken[]
  /** Whoever says all of it: in a transcript, in a block that is set apart. */
  turn?: { hop: ProposedHop; from: number; isQuestion: boolean } | undefined
}

export interface Walk {
  text: string
  cast: Cast
  marked: readonly Marked[]
  quoted: Quoted[]
  tellings: Telling[]
  /** Counts the sentences of the whole source. */
  sentence: number
  /** Who spoke last, or whom the last sentence was about. */
  voice?: Resolved | undefined
  /** True while the voice has spoken in this paragraph. */
  isSpeaking: boolean
  /** True while the last thing said is a question. */
  asks: boolean
  /** Who spoke before that. */
  other?: Resolved | undefined
  /** Whoever says all of the paragraph. */
  turn?: Telling['turn']
  /** True where the paragraph before ends with a colon after who speaks. */
  announces: boolean
  /** The quotation that the paragraph before leaves open. */
  open?: number | undefined
}

export interface Place {
  paragraph: Paragraph
  sentence: Sentence
  spoken: readonly Spoken[]
  about: Resolved | undefined
}

export const isSame = (speaker: ProposedEntity, { known }: Resolved): boolean =>
  speaker.name === known.ref.name && speaker.description === known.ref.description
