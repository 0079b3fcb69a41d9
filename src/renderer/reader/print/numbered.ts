// The claims of a source in the order of the text, which is the order of their numbers on paper. Pure.
import type { Claim } from '../../../core/model/claim'
import type { Intervals, Passage } from '../intervals'

export interface Numbered {
  number: number
  claim: Claim
  /** Its passages in this source, in order. */
  passages: readonly Passage[]
}

export function numbered(claims: readonly Claim[], passages: Intervals): Numbered[] {
  const all = new Map(passages.touching({ start: 0, end: Infinity }).map((passage) => [passage.id, passage]))
  const byStart = (a: Passage, b: Passage): number => a.start - b.start || a.end - b.end
  return claims
    .map((claim) => {
      const ids = new Set(claim.evidence.map(({ highlightId }) => highlightId))
      return { claim, passages: [...ids].flatMap((id) => all.get(id) ?? []).toSorted(byStart) }
    })
    .filter((each) => each.passages.length > 0)
    .toSorted((a, b) => byStart(a.passages[0] as Passage, b.passages[0] as Passage))
    .map((each, n) => ({ number: n + 1, ...each }))
}
