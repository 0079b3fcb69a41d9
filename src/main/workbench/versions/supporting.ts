// How a claim comes to rest on a passage of a newer version, or stops to.
// Must not break: the evidence on the old version stays where it is.
import type { Claim } from '../../../core/model/claim'

/** A claim that rests on `found` too, in the same role, wherever it rests on `old`. */
export function supported(claim: Claim, old: string, found: string): Claim {
  const isThere = claim.evidence.some(({ highlightId }) => highlightId === found)
  const evidence = claim.evidence.flatMap((each) => {
    if (each.highlightId !== old) return [each]
    const { detached: _detached, ...kept } = each
    return isThere ? [kept] : [kept, { ...kept, highlightId: found }]
  })
  return { ...claim, evidence }
}

/** A claim that rests on `old` alone, and on nothing that came of that in newer versions. */
export function detachedFrom(claim: Claim, old: string, later: ReadonlySet<string>): Claim {
  const evidence = claim.evidence.flatMap((each) => {
    if (later.has(each.highlightId)) return []
    return [each.highlightId === old ? { ...each, detached: true as const } : each]
  })
  return { ...claim, evidence }
}
