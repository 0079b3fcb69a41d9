// What of an offer is open: what the claim doesn't hold and nobody has decided about. And the claim with it accepted.
// Pure. Must not break: what stands in the claim wins, always; an object that couldn't be stored isn't offered.
import type { Claim } from '../../../core/model/claim'
import type { Offer } from './offer'
import { type Group, isObject, type List, type Part, type Path, pathKey, valueAt } from './part'
import { whoKeys } from './who'

/** What a claim has until somebody says otherwise; these values count as empty. */
export const usual: Readonly<Record<string, unknown>> = {
  act: 'assert',
  polarity: 'positive',
  certainty: 'unknown',
}

/** What is open, in the shape of a claim; undefined where nothing is. Lists have holes where nothing is. */
export const offeredOf = (form: Group, claim: unknown, offer: Offer): unknown =>
  open(form, { proposed: offer.values, stored: claim, offer, path: [] })

interface Place {
  proposed: unknown
  stored: unknown
  offer: Offer
  path: Path
}

const inside = (place: Place, key: string): Place => ({
  proposed: valueAt(place.proposed, [key]),
  stored: valueAt(place.stored, [key]),
  offer: place.offer,
  path: [...place.path, key],
})

function open(part: Part, place: Place): unknown {
  if (place.proposed === undefined || place.offer.settled.has(pathKey(place.path))) return undefined
  if (part.as === 'list') return openItems(part, place)
  if (part.as === 'group') return openParts(part, place)
  return place.stored === undefined ? place.proposed : undefined
}

function openItems(list: List, place: Place): unknown {
  const count = Array.isArray(place.stored) ? place.stored.length : 0
  const proposed: unknown[] = Array.isArray(place.proposed) ? place.proposed : []
  const items = proposed.map((_, index) => {
    const item = inside(place, String(index))
    // What stands at this place in the claim is something else, unless it began as this.
    return index < count && !place.offer.begun.has(pathKey(item.path)) ? undefined : open(list.item, item)
  })
  return items.some((item) => item !== undefined) ? items : undefined
}

function openParts(group: Group, place: Place): unknown {
  const start = place.path.length === 0 ? usual : group.start
  const found: Record<string, unknown> = {}
  for (const part of group.parts) {
    if (part.as === 'who') {
      Object.assign(found, openWho(place))
      continue
    }
    const { stored, proposed, ...rest } = inside(place, part.key)
    if (proposed === start[part.key]) continue
    const value = open(part, { ...rest, proposed, stored: stored === start[part.key] ? undefined : stored })
    if (value !== undefined) found[part.key] = value
  }
  const lacks = group.needs?.some(
    (key) => found[key] === undefined && valueAt(place.stored, [key]) === undefined,
  )
  return Object.keys(found).length === 0 || lacks === true ? undefined : found
}

/** Who it is, all of it or nothing. */
function openWho({ proposed, stored, offer, path }: Place): Record<string, unknown> {
  const held = whoKeys.some((key) => valueAt(stored, [key]) !== undefined)
  if (held || offer.settled.has(pathKey([...path, '']))) return {}
  return Object.fromEntries(
    whoKeys.map((key) => [key, valueAt(proposed, [key])]).filter(([, value]) => value !== undefined),
  )
}

/** What stands at a part when all that is open there is accepted. */
export function withOffered(part: Part, stored: unknown, offered: unknown): unknown {
  if (offered === undefined) return stored
  if (part.as === 'list') {
    const held: unknown[] = Array.isArray(stored) ? stored : []
    const items = offered as readonly unknown[]
    const length = Math.max(held.length, items.length)
    return Array.from({ length }, (_, n) => withOffered(part.item, held[n], items[n])).filter(
      (item) => item !== undefined,
    )
  }
  if (part.as !== 'group') return offered
  const next: Record<string, unknown> = { ...part.start, ...(isObject(stored) ? stored : {}) }
  for (const [key, value] of Object.entries(offered as Record<string, unknown>)) {
    const child = part.parts.find((each) => each.key === key)
    next[key] = child ? withOffered(child, next[key], value) : value
  }
  return next
}

/**
 * The claim, ready for a change of an item of a list: what is offered for the items before it goes along, for without
 * them it would be another item.
 */
export function withItemsBefore(form: Group, claim: Record<string, unknown>, offer: Offer, path: Path) {
  const depth = path.findIndex((key) => /^\d+$/.test(key))
  if (depth < 0) return claim
  const list = path.slice(0, depth)
  const items = valueAt(offeredOf(form, claim, offer), list)
  if (!Array.isArray(items)) return claim
  const held = valueAt(claim, list)
  const stored = Array.isArray(held) ? held.length : 0
  const before = items.map((item, at) => (at >= stored && at < Number(path[depth]) ? item : undefined))
  if (before.every((item) => item === undefined)) return claim
  const only = list.reduceRight<unknown>((inner, key) => ({ [key]: inner }), before)
  return withOffered(form, claim, only) as Record<string, unknown>
}

/**
 * Evidence for the parts that are accepted: one for each that was read in a highlight of the claim's own, unless that
 * highlight speaks of the whole claim already. Without a part of its own, evidence is for all of them.
 */
export function evidenceOf(
  claim: Pick<Claim, 'evidence'>,
  places: Offer['spans'],
  highlights: ReadonlyMap<string, { start?: number | undefined; end?: number | undefined }>,
): Claim['evidence'] {
  return Object.entries(places).flatMap(([field, span]) => {
    const around = claim.evidence.filter(({ highlightId }) => {
      const { start, end } = highlights.get(highlightId) ?? {}
      return start !== undefined && end !== undefined && start <= span.start && end >= span.end
    })
    const known = around.some((each) => each.field === undefined || each.field === field)
    const [first] = around
    return first && !known ? [{ highlightId: first.highlightId, role: first.role, field }] : []
  })
}
