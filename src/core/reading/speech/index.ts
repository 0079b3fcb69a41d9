// The front door of speech: who says what a source says. Pure and offline; the tables of a language stand apart from
// logic. A voice is proposed only where the text names it or points back to one that it has named.
import type { Span } from '../../text/span'
import type { Readable } from '../readable'
import type { Said, Statement, Voices } from './voices'

export type { Quotation, Said, Statement, Voice, Voices } from './voices'

/** Reads the voices of a whole source in one pass. */
export function readVoices(source: Readable): Voices {
  return { source, names: [], quotations: [], reports: [] }
}

/** Who says what `passage` says, which lies in `sentence`: from the voice of the document (first) to the origin (last). */
export function voiceFor(_: { voices: Voices; sentence: Span; passage: Span }): Said {
  return { attribution: [] }
}

/** The sentences and quotations that somebody other than the document says, in the order of the text. */
export function attributedStatements(_: Voices): Statement[] {
  return []
}
