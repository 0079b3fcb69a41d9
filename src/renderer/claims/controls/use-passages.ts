// The passages that a part of the claim can point at: its own evidence first, then what is highlighted around it.
// A passage of another source becomes evidence first; a list of thousands would help nobody.
import { useMemo } from 'react'
import type { Claim } from '../../../core/model/claim'
import type { Highlight } from '../../../core/model/highlight'
import { oneLine, shortened } from '../../../core/text/shorten'
import { useApp } from '../../state/store'
import type { Option } from '../parts/part'

const most = 60
const longest = 70

/** A quote in one short line. */
export function shortQuote(highlight: Highlight | undefined, length = longest): string {
  const quote = (highlight?.quote ?? highlight?.was)?.exact ?? 'A passage that is not at hand'
  return shortened(oneLine(quote), length)
}

export function usePassages(claim: Claim): readonly Option[] {
  const highlights = useApp((state) => state.highlights)
  return useMemo(() => {
    const own = claim.evidence.flatMap(({ highlightId }) => highlights.get(highlightId) ?? [])
    const middle = own[0]?.start ?? 0
    const near = [...highlights.values()]
      .filter((each) => !own.includes(each) && each.sourceId === (own[0] ?? each).sourceId)
      .toSorted((a, b) => Math.abs((a.start ?? 0) - middle) - Math.abs((b.start ?? 0) - middle))
    return [...new Set(own), ...near]
      .slice(0, most)
      .map((highlight) => ({ key: highlight.id, label: shortQuote(highlight) }))
  }, [claim.evidence, highlights])
}
