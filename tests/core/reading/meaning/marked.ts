// Sentences written with square brackets around the figure that is asked about.
import type { Span } from '../../../../src/core/text/span'

/** The sentence without its brackets, and where they stood. */
export function marked(sentence: string): { text: string; all: Span; target: Span } {
  const start = sentence.indexOf('[')
  const end = sentence.indexOf(']') - 1
  const text = sentence.replace('[', '').replace(']', '')
  return { text, all: { start: 0, end: text.length }, target: { start, end } }
}
