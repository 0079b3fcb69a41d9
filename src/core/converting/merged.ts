// Two claims as one: what the first says stands, what it says nothing of comes from the other.
// Must not break: evidence of a part in which the first stands is evidence of the claim, and no more of that part.
import type { Claim } from '../model/claim'
import { claimOnce } from '../model/repointed'
import { isEmpty, isSame } from './value'

/** A claim with what it lacks taken from another one of its type; `fields` in the order of the first. */
export function mergedClaim(claim: Claim, other: Claim): Claim {
  const own = Object.entries(claim.fields).filter(([, value]) => !isEmpty(value))
  const merged: Claim = {
    ...other,
    ...claim,
    fields: { ...other.fields, ...Object.fromEntries(own) },
    certainty: claim.certainty === 'unknown' ? other.certainty : claim.certainty,
    attribution: claim.attribution.length > 0 ? claim.attribution : other.attribution,
    tags: [...claim.tags, ...other.tags],
  }
  // What is negated means nothing without that it is.
  if (claim.polarity !== other.polarity && claim.negates === undefined) delete merged.negates
  const placed = <T extends { field?: string | undefined }>(part: T): T => {
    const { field, ...rest } = part
    return field === undefined || isSame(partAt(merged, field), partAt(other, field)) ? part : (rest as T)
  }
  const distortions = [claim.distortions, other.distortions?.map(placed)].flatMap((each) => each ?? [])
  return claimOnce({
    ...merged,
    evidence: [...claim.evidence, ...other.evidence.map(placed)],
    ...(distortions.length > 0 && { distortions }),
  })
}

/** The part that a path is about: a field, a hop, or another key as a whole. */
function partAt(claim: Claim, path: string): unknown {
  const [key = '', next = ''] = path.split('.')
  const part = (claim as Record<string, unknown>)[key]
  return key === 'fields' || key === 'attribution' ? (part as Record<string, unknown>)[next] : part
}
