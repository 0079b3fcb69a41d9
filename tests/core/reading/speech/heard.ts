// Sources of a few lines, and what is heard in them: the quotations of a text with their speakers, in one line each.
import { readVoices, voiceFor, type Voices } from '../../../../src/core/reading/speech'
import type { Readable } from '../../../../src/core/reading/readable'
import { documentOfLines, leavesOf } from '../../../../src/core/text/document'
import { sentenceAt } from '../../../../src/core/text/sentences'

/** A source of a plain text; its first line is a headline only where `regions` say so. */
export function sourceOf(
  text: string,
  more: Partial<Readable['source']> & Pick<Partial<Readable>, 'entities'> = {},
): Readable {
  const { entities = [], ...source } = more
  return {
    source: { id: 'source', regions: [], published: '2024-03-12', ...source },
    text,
    leaves: leavesOf(documentOfLines(text).blocks),
    entities,
  }
}

export const voicesOf = (text: string, more: Parameters<typeof sourceOf>[1] = {}): Voices =>
  readVoices(sourceOf(text, more))

/** `speaker: wording` of each quotation; `–` for words that nobody is quoted with, `?` where nobody is known. */
export function heardIn(text: string, more: Parameters<typeof sourceOf>[1] = {}): string[] {
  return voicesOf(text, more).quotations.map(({ start, end, speaker, scare }) => {
    const who = scare ? '–' : (speaker?.name ?? speaker?.description ?? '?')
    return `${who}: ${text.slice(start, end)}`
  })
}

/** What is said by the sentence around a wording, or by the wording alone. */
export function saidAt(text: string, wording: string, more: Parameters<typeof sourceOf>[1] = {}) {
  const start = text.indexOf(wording)
  const passage = { start, end: start + wording.length }
  const block = sourceOf(text).leaves.find((leaf) => leaf.start <= start && leaf.end >= passage.end)
  const sentence = sentenceAt(text, block ?? passage, start)
  return voiceFor({ voices: voicesOf(text, more), sentence, passage })
}
