// What of a source nobody has claimed: suggestions whose figure, or statement, no evidence of a claim touches.
// Pure. Must not break: what counts as claimed here is what coverage counts as claimed.
import type { Claim } from '../../core/model/claim'
import type { Suggestion } from '../../core/model/suggestion'
import { figureOf } from '../../core/reading/coverage'
import { leafAt } from '../reader/positions'
import type { Block } from '../../core/text/document'
import { sentenceAt } from '../../core/text/sentences'
import type { Span } from '../../core/text/span'
import type { State } from '../state/state'

/** The figure that a suggestion is for; where it is for none, the statement. */
export const targetOf = (suggestion: Suggestion): Span => figureOf(suggestion) ?? suggestion

/** Suggestions in the order of what they are for. */
export const inOrder = (suggestions: readonly Suggestion[]): Suggestion[] =>
  suggestions
    .map((suggestion) => ({ suggestion, ...targetOf(suggestion) }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ suggestion }) => suggestion)

/** The suggestions that no evidence touches. */
export function unclaimedOf(suggestions: readonly Suggestion[], evidence: readonly Span[]): Suggestion[] {
  const claimed = evidence.toSorted((a, b) => a.start - b.start)
  let furthest = 0
  const ends = claimed.map(({ end }) => (furthest = Math.max(furthest, end)))
  return suggestions.filter((suggestion) => {
    const { start, end } = targetOf(suggestion)
    const before = countWhile(claimed, (span) => span.start < end)
    return before === 0 || (ends[before - 1] as number) <= start
  })
}

function countWhile(spans: readonly Span[], holds: (span: Span) => boolean): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(spans[middle] as Span)) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the evidence of claims stands in the open source. */
export function evidenceIn({ source, claims, highlights }: Pick<State, 'source' | 'claims' | 'highlights'>) {
  const spans = new Map<string, Span>()
  const evidence = [...claims.values()].flatMap((claim: Claim) => claim.evidence)
  for (const { highlightId } of evidence) {
    const { sourceId, start, end } = highlights.get(highlightId) ?? {}
    if (sourceId === source?.id && start !== undefined && end !== undefined)
      spans.set(highlightId, { start, end })
  }
  return [...spans.values()]
}

/** The nearest unclaimed one before or after a place; the one that begins there counts as after it. */
export function nextFrom(
  unclaimed: readonly Suggestion[],
  from: { span: Span; at: boolean },
  by: 1 | -1,
): Suggestion | undefined {
  const { start } = from.span
  if (by < 0) return unclaimed.findLast((each) => targetOf(each).start < start)
  return unclaimed.find(
    (each) => targetOf(each).start > start || (!from.at && targetOf(each).start === start),
  )
}

/**
 * The passage that a claim of a suggestion rests on: the whole sentence of a figure that stands alone in it. Of several
 * figures in a sentence each has a passage of its own, so that claiming one leaves the others unclaimed. `suggestions`
 * are all of the source, in order.
 */
export function passageFor(
  suggestion: Suggestion,
  suggestions: readonly Suggestion[],
  { text, leaves }: { text: string; leaves: readonly Block[] },
): Span {
  const own = { start: suggestion.start, end: suggestion.end }
  const leaf = leaves[leafAt(leaves, targetOf(suggestion).start)]
  if (!figureOf(suggestion) || !leaf) return own
  const sentence = sentenceAt(text, leaf, targetOf(suggestion).start)
  const at = suggestions.indexOf(suggestion)
  const beside = [suggestions[at - 1], suggestions[at + 1]]
  if (beside.some((other) => other && touches(targetOf(other), sentence))) return own
  return { start: Math.min(own.start, sentence.start), end: Math.max(own.end, sentence.end) }
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start
