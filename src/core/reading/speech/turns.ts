// Transcripts: paragraphs that begin with who speaks and a colon (`Q:`, `OKAFOR:`). Must not break: one such
// paragraph is no transcript; at least three of at least two voices are.
import type { Paragraph } from './paragraphs'
import type { Phrase } from './phrases'
import { isCapital, isPoint, type Token } from './tokens'

export interface Turn {
  who: 'question' | 'answer' | 'named'
  /** The tokens of the label in the first sentence. */
  label: Phrase
}

const questions = new Set(['q', 'question', 'interviewer'])
const answers = new Set(['a', 'answer'])

/** The turns of a transcript by their paragraphs. */
export function turnsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, Turn> {
  const turns = new Map<Paragraph, Turn>()
  const labels = new Map<string, number>()
  for (const paragraph of paragraphs) {
    const tokens = paragraph.sentences[0]?.tokens ?? []
    const to = labelEnd(tokens)
    if (to === 0 || paragraph.kind !== 'body') continue
    const label = labelOf(tokens, to)
    labels.set(label, (labels.get(label) ?? 0) + 1)
    const who = questions.has(label) ? 'question' : answers.has(label) ? 'answer' : 'named'
    turns.set(paragraph, { who, label: { from: 0, to } })
  }
  const repeated = [...labels].filter(([, count]) => count > 1)
  const isTranscript = repeated.length > 0 && labels.size > 1 && turns.size > 2
  return isTranscript ? turns : new Map()
}

const labelOf = (tokens: readonly Token[], to: number): string =>
  tokens
    .slice(0, to)
    .map(({ low }) => low)
    .join(' ')

/** Where a label of one to four capitalised words before a colon ends; 0 where a paragraph has none. */
function labelEnd(tokens: readonly Token[]): number {
  const to = tokens.slice(0, 5).findIndex((token) => isPoint(token, ':'))
  if (to < 1 || tokens[to + 1]?.kind !== 'word') return 0
  return tokens.slice(0, to).every(isCapital) ? to : 0
}
