// A record that refers to one record where it referred to another, as merging asks for: what it then says twice it says
// once. Must not break: which references there are is said in links.ts alone.
import { WorkbenchError } from '../errors'
import type { EntityRef } from './basics'
import type { Claim } from './claim'
import { led, type Link } from './links'
import type { Noun, Records } from './records'
import type { Breakdown } from './relations'
import type { FieldValue, Quantity } from './values'

/**
 * The record with its references to `from` leading to the record `to` of the same noun; undefined where it means nothing
 * any more (a relation of a claim to itself, a decision about a check of values that are no longer those). Throws
 * `refused` for a breakdown whose total would be one of its parts.
 */
export function repointed<N extends Noun>(
  noun: N,
  record: Records[N],
  from: Link,
  to: string,
): Records[N] | undefined {
  return saidOnce[noun](led(noun, record, (at, id) => (at === from.noun && id === from.id ? to : id)))
}

const same = <T>(record: T): T => record

/** Each thing once, in the order of first mention. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => unknown = same): T[] {
  const seen = new Set<unknown>()
  return items.filter((item) => seen.size < seen.add(keyOf(item)).size)
}

const saidOnce: { [N in Noun]: (record: Records[N]) => Records[N] | undefined } = {
  project: same,
  claimTypes: same,
  entities: same,
  coders: same,
  notes: same,
  tags: (tag) => {
    const { parent, ...rest } = tag
    return parent === tag.id ? rest : tag
  },
  views: (view) => {
    const once = Object.entries(view.query.where).map(([key, value]) => [
      key,
      Array.isArray(value) ? distinct<string>(value) : value,
    ])
    return { ...view, query: { ...view.query, where: Object.fromEntries(once) } }
  },
  sources: (source) => ({ ...source, tags: distinct(source.tags) }),
  highlights: (highlight) => ({ ...highlight, tags: distinct(highlight.tags) }),
  claims: claimOnce,
  relations: (relation) =>
    relation.from === relation.to
      ? undefined
      : { ...relation, ...(relation.evidence && { evidence: distinct(relation.evidence) }) },
  breakdowns: breakdownOnce,
  series: (series) => ({ ...series, claims: distinct(series.claims) }),
  checkDecisions: () => undefined,
}

/** A claim whose evidence, tags and people stand there once each, and which is no share of itself. */
export function claimOnce(claim: Claim): Claim {
  const value = <T extends FieldValue>(each: T): T => valueOnce(each, claim.id)
  const { condition, exception, distortions } = claim
  return {
    ...claim,
    evidence: distinct(claim.evidence, ({ highlightId, role, field }) =>
      [highlightId, role, field].join(' '),
    ),
    fields: Object.fromEntries(Object.entries(claim.fields).map(([key, each]) => [key, value(each)])),
    ...(condition?.quantity && { condition: { ...condition, quantity: value(condition.quantity) } }),
    ...(exception?.quantity && { exception: { ...exception, quantity: value(exception.quantity) } }),
    ...(distortions && {
      distortions: distortions.map((each) => ({
        ...each,
        ...(each.evidence && { evidence: distinct(each.evidence) }),
      })),
    }),
    tags: distinct(claim.tags),
  }
}

function valueOnce<T extends FieldValue>(value: T, claimId: string): T {
  if (Array.isArray(value)) return refsOnce(value as EntityRef[]) as T
  const { base } = value as Quantity
  if (base?.claim !== claimId) return value
  const { claim: _itself, ...rest } = base
  return Object.assign({}, value, { base: rest })
}

/** Of two references to one entity the one that says no more goes. */
function refsOnce(refs: readonly EntityRef[]): EntityRef[] {
  const isBare = ({ entity, ...more }: EntityRef): boolean =>
    entity !== undefined && Object.values(more).every((part) => part === undefined)
  const others = distinct(refs, (ref) => JSON.stringify(ref))
  return others.filter(
    (ref) => !isBare(ref) || !others.some((other) => other !== ref && other.entity === ref.entity),
  )
}

function breakdownOnce(breakdown: Breakdown): Breakdown {
  const { total, parts, remainder } = breakdown
  const ids = parts.map(({ claim }) => claim)
  if (ids.includes(total) || remainder?.claim === total)
    throw new WorkbenchError(
      'refused',
      "These can't become one: one of them is the total of a breakdown that has the other as a part.",
    )
  const { claim: counted, ...rest } = remainder ?? {}
  const once = distinct(parts, ({ claim }) => claim)
  const isPart = counted !== undefined && ids.includes(counted)
  return {
    ...breakdown,
    parts: once,
    // Of what was said to be all, one went into another.
    ...((once.length < parts.length || isPart) && { exhaustive: 'no' as const }),
    ...(isPart && { remainder: rest }),
  }
}
