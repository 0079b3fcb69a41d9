// What a selection means as a passage: whole characters, without the white space at its ends.
// Must not break: the passage of a highlight that is there already stays as it is.
import { trimmed, wholeAt } from '../../core/text/steps'
import type { Span } from '../../core/text/span'
import type { State } from '../state/state'
import { leafAt } from './positions'

/** The passage that is meant by what is selected; empty where nothing but white space is. */
export function tidied({ source, highlights }: Pick<State, 'source' | 'highlights'>, chosen: Span): Span {
  if (!source || chosen.start >= chosen.end) return chosen
  const { text, leaves } = source
  const bare = trimmed(text, chosen)
  const first = leaves[leafAt(leaves, bare.start)]
  const last = leaves[leafAt(leaves, Math.max(bare.start, bare.end - 1))]
  if (!first || !last) return chosen
  const start = wholeAt(text, first, bare.start, -1)
  const end = Math.max(start, wholeAt(text, last, bare.end, 1))
  if (start === chosen.start && end === chosen.end) return chosen
  for (const each of highlights.values())
    if (each.sourceId === source.id && each.start === chosen.start && each.end === chosen.end) return chosen
  return { start, end }
}
