// What a claim depends on (“if the levy passes”) and what it leaves out (“apart from 12 depots”), as printed.
// Must not break: a proviso ends with its clause; its own figure is not the figure of the claim.
import type { Span } from '../../text/span'
import { conditions, ends, exceptions } from './english/provisos'

interface Proviso extends Span {
  text: string
  rule: string
}

/** The condition of a sentence that the target doesn't stand in. */
export function conditionOf(text: string, sentence: Span, target: Span): Proviso | undefined {
  return provisoIn(text, sentence, target, conditions, 'condition')
}

/** The exception of a sentence that the target doesn't stand in. */
export function exceptionOf(text: string, sentence: Span, target: Span): Proviso | undefined {
  return provisoIn(text, sentence, target, exceptions, 'exception')
}

function provisoIn(
  text: string,
  sentence: Span,
  target: Span,
  pattern: RegExp,
  rule: string,
): Proviso | undefined {
  const slice = text.slice(sentence.start, sentence.end)
  for (const { index, 0: wording } of slice.matchAll(pattern)) {
    const rest = slice.slice(index + wording.length)
    const length = rest.search(ends)
    const start = sentence.start + index
    const end = start + wording.length + rest.slice(0, length < 0 ? rest.length : length).trimEnd().length
    const holdsTarget = start <= target.start && target.end <= end
    if (end > start + wording.length && !holdsTarget)
      return { text: text.slice(start, end), start, end, rule }
  }
  return undefined
}
