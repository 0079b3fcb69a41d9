// Sources of a few lines, and what is heard in them: the quotations of a text with their speakers, in one line each.
import { readVoices, type Voices } from '../../../../src/core/reading/speech'
import type { Readable } from '../../../../src/core/reading/readable'
import { documentOfLines, leavesOf } from '../../../../src/core/text/document'

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
