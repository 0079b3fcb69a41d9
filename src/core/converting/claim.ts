// A claim as its type has it from now on: each value in the field that takes its place, what fits nowhere as a note.
// Must not break: evidence goes where its value goes; that of a value that became a note stays evidence of the claim.
import type { Claim } from '../model/claim'
import type { ClaimType, Field } from '../model/claim-type'
import { valueIn } from '../model/fields'
import { claimOnce } from '../model/repointed'
import type { FieldValue } from '../model/values'
import { type Outcome, outcomeOf } from './value'
import type { Who } from './wording'

/** What became of the value of a field; `to` is the field that it stands in then. */
export interface Moved {
  from: Field
  to: Field | undefined
  value: FieldValue
  outcome: Outcome
}

/** The way from the fields of one type to those of another. `keys`: old key → new key; otherwise equal keys belong together. */
export interface Way {
  from: ClaimType
  to: ClaimType
  keys: Readonly<Record<string, string>>
}

/** What becomes of each value of a claim, in the order of its type. */
export function movedValues({ fields }: Claim, way: Way, who: Who): Moved[] {
  const taken = new Set<string>()
  return way.from.fields.flatMap((from) => {
    const value = valueIn(fields, from.key)
    if (value === undefined) return []
    const place = placeOf(from.key, way)
    const to = place && !taken.has(place.key) ? place : undefined
    const outcome = outcomeOf(value, from, to, who)
    if (to && outcome.value !== undefined) taken.add(to.key)
    return [{ from, to: outcome.value === undefined ? undefined : to, value, outcome }]
  })
}

/** The field that the values of an old one go to: what is said, else that of the same key unless another one goes there. */
export function placeOf(key: string, { from, to, keys }: Way): Field | undefined {
  const isTaken = !Object.hasOwn(keys, key) && from.fields.some((field) => keys[field.key] === key)
  const next = Object.hasOwn(keys, key) ? keys[key] : key
  return isTaken ? undefined : to.fields.find((field) => field.key === next)
}

/** The claim with its values in their new places, in the order of the new type. */
export function movedClaim(claim: Claim, moved: readonly Moved[], way: Way): Claim {
  const { from, to } = way
  const values = new Map(moved.flatMap(({ to: at, outcome }) => (at ? [[at.key, outcome.value]] : [])))
  const placed = <T extends { field?: string | undefined }>(part: T): T => {
    const [, key = '', rest = ''] = /^fields\.([^.]+)(.*)$/s.exec(part.field ?? '') ?? []
    if (!from.fields.some((field) => field.key === key)) return part
    const at = moved.find((each) => each.from.key === key)
    const place = at ? at.to : placeOf(key, way)
    const { field: _field, ...others } = part
    return (place ? { ...part, field: `fields.${place.key}${rest}` } : others) as T
  }
  return claimOnce({
    ...claim,
    type: to.key,
    fields: Object.fromEntries(
      to.fields.flatMap(({ key }) => {
        const value = values.get(key)
        return value === undefined ? [] : [[key, value]]
      }),
    ),
    evidence: claim.evidence.map(placed),
    ...(claim.distortions && { distortions: claim.distortions.map(placed) }),
  })
}
