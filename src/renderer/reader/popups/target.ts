// The highlight of exactly a passage, and the operation that makes it where there is none.
// Must not break: operations count code points, the page UTF-16 units.
import type { Highlight } from '../../../core/model/highlight'
import { codePoints } from '../../../core/text/code-points'
import type { Operation } from '../../state/actions/library'
import type { SourceInHand, State } from '../../state/state'
import type { Target } from '../popup'

export const highlightOf = (
  highlights: State['highlights'],
  sourceId: string,
  { start, end }: Target,
): Highlight | undefined =>
  [...highlights.values()].find(
    (each) => each.sourceId === sourceId && each.start === start && each.end === end,
  )

/** Makes the highlight of a passage; lines after it call it `$passage`. */
export function makeHighlight(source: SourceInHand, { start, end }: Target, tags: string[] = []): Operation {
  const points = codePoints(source.text)
  const span = { start: points.fromUnits(start), end: points.fromUnits(end) }
  return { do: 'addHighlight', as: 'passage', sourceId: source.id, ...span, tags }
}
