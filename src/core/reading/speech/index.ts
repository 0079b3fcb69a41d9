// The front door of speech: who says what a source says. Pure and offline; the tables of a language stand apart from
// logic. A voice is proposed only where the text names it or points back to one that it has named.
import type { Span } from '../../text/span'
import type { Said, Statement, Voices } from './voices'

export { readVoices } from './read-voices'
export type { Quotation, Said, Statement, Voice, Voices } from './voices'

/** Who says what `passage` says, which lies in `sentence`: from the voice of the document (first) to the origin (last). */
export function voiceFor({ voices, passage }: { voices: Voices; sentence: Span; passage: Span }): Said {
  const quotation = voices.quotations.find(({ start, end }) => start < passage.end && end > passage.start)
  return quotation && !quotation.scare ? { speech: quotation.speech, attribution: [] } : { attribution: [] }
}

/** The sentences and quotations that somebody other than the document says, in the order of the text. */
export function attributedStatements({ quotations }: Voices): Statement[] {
  return quotations.flatMap(({ start, end, speaker, scare, rule }) =>
    speaker && !scare ? [{ start, end, speaker, rule }] : [],
  )
}
