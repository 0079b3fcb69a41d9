// Which records a record refers to. The database's index of links, "used by", merging and the check for
// references to nothing all come from here, so that no reference is known in one place only.
import type { EntityRef, Hop } from './basics'
import type { Claim } from './claim'
import { nouns, type Noun, type Records, singular } from './records'
import type { FieldValue, Quantity } from './values'

/** One reference: the noun and id that something points at. */
export interface Link {
  noun: Noun
  id: string
}

/** What a reference is to lead to: the id of another record of the noun, or the same. */
type Lead = (noun: Noun, id: string) => string

/** The object with the id at `key`, if there is one, led on. */
function leading<T extends object>(object: T, key: keyof T, noun: Noun, lead: Lead): T {
  const id = object[key]
  return id === undefined ? object : { ...object, [key]: lead(noun, id as string) }
}

const leadingAll = (ids: readonly string[], noun: Noun, lead: Lead): string[] =>
  ids.map((id) => lead(noun, id))

const refLed = <R extends EntityRef>(ref: R, lead: Lead): R => leading(ref, 'entity', 'entities', lead)

const hopLed = (hop: Hop, lead: Lead): Hop => leading(refLed(hop, lead), 'evidence', 'highlights', lead)

/** References inside a field value: entities (alone or in a list) and the claim that a share is a share of. */
function valueLed<T extends FieldValue>(value: T, lead: Lead): T {
  if (Array.isArray(value)) return value.map((each) => valueLed(each as FieldValue, lead)) as T
  if (typeof value !== 'object') return value
  const led = refLed(value as EntityRef, lead) as T
  const { base } = led as Quantity
  return base ? Object.assign({}, led, { base: leading(base, 'claim', 'claims', lead) }) : led
}

function provisoLed<P extends { quantity?: Quantity | undefined }>(proviso: P, lead: Lead): P {
  return proviso.quantity ? { ...proviso, quantity: valueLed(proviso.quantity, lead) } : proviso
}

function claimLed(claim: Claim, lead: Lead): Claim {
  const { speech, condition, exception, distortions } = claim
  return {
    ...claim,
    evidence: claim.evidence.map((each) => leading(each, 'highlightId', 'highlights', lead)),
    fields: Object.fromEntries(
      Object.entries(claim.fields).map(([key, value]) => [key, valueLed(value, lead)]),
    ),
    attribution: claim.attribution.map((hop) => hopLed(hop, lead)),
    ...(speech?.speaker && { speech: { ...speech, speaker: refLed(speech.speaker, lead) } }),
    ...(condition && { condition: provisoLed(condition, lead) }),
    ...(exception && { exception: provisoLed(exception, lead) }),
    ...(distortions && {
      distortions: distortions.map((each) => ({
        ...leading(each, 'highlightId', 'highlights', lead),
        ...(each.evidence && { evidence: leadingAll(each.evidence, 'highlights', lead) }),
      })),
    }),
    tags: leadingAll(claim.tags, 'tags', lead),
    coder: lead('coders', claim.coder),
  }
}

function viewLed(view: Records['views'], lead: Lead): Records['views'] {
  const { where } = view.query
  const nounsOf = { source: 'sources', tag: 'tags', entity: 'entities', coder: 'coders' } as const
  const led = Object.entries(nounsOf).flatMap(([key, noun]) => {
    const ids = where[key as keyof typeof nounsOf]
    if (ids === undefined) return []
    return [[key, typeof ids === 'string' ? lead(noun, ids) : leadingAll(ids, noun, lead)]]
  })
  return { ...view, query: { ...view.query, where: { ...where, ...Object.fromEntries(led) } } }
}

const nounsBySingular = new Map<string, Noun>(nouns.map((noun) => [singular[noun], noun]))

/** The noun that a singular is the word for. */
export const nounOf = (word: string): Noun => nounsBySingular.get(word) as Noun

const leaders: { [N in Noun]: (record: Records[N], lead: Lead) => Records[N] } = {
  project: (project) => project,
  claimTypes: (type) => type,
  tags: (tag, lead) => leading(tag, 'parent', 'tags', lead),
  entities: (entity) => entity,
  coders: (coder) => coder,
  views: viewLed,
  sources: (source, lead) => ({
    ...leading(leading(source, 'copyOf', 'sources', lead), 'supersedes', 'sources', lead),
    ...(source.attribution && { attribution: source.attribution.map((hop) => hopLed(hop, lead)) }),
    tags: leadingAll(source.tags, 'tags', lead),
    coder: lead('coders', source.coder),
  }),
  highlights: (highlight, lead) => ({
    ...leading(leading(highlight, 'sourceId', 'sources', lead), 'carriedFrom', 'highlights', lead),
    tags: leadingAll(highlight.tags, 'tags', lead),
    coder: lead('coders', highlight.coder),
  }),
  claims: claimLed,
  notes: (note, lead) => ({
    ...note,
    ...(note.on !== 'project' && { on: leading(note.on, 'id', nounOf(note.on.kind), lead) }),
    coder: lead('coders', note.coder),
  }),
  relations: (relation, lead) => ({
    ...leading(leading(relation, 'from', 'claims', lead), 'to', 'claims', lead),
    ...(relation.evidence && { evidence: leadingAll(relation.evidence, 'highlights', lead) }),
    coder: lead('coders', relation.coder),
  }),
  breakdowns: (breakdown, lead) => ({
    ...leading(breakdown, 'total', 'claims', lead),
    parts: breakdown.parts.map((part) => leading(part, 'claim', 'claims', lead)),
    ...(breakdown.remainder && { remainder: leading(breakdown.remainder, 'claim', 'claims', lead) }),
  }),
  series: (series, lead) => ({ ...series, claims: leadingAll(series.claims, 'claims', lead) }),
  checkDecisions: (decision, lead) => ({
    ...decision,
    claims: leadingAll(decision.claims, 'claims', lead),
    coder: lead('coders', decision.coder),
  }),
}

/** A record with each of its references led to what `lead` says; every reference that there can be is asked about. */
export const led = <N extends Noun>(noun: N, record: Records[N], lead: Lead): Records[N] =>
  leaders[noun](record, lead)

/** Every reference that a record makes, without duplicates, in order of first mention. */
export function linksOf<N extends Noun>(noun: N, record: Records[N]): Link[] {
  const found = new Map<string, Link>()
  led(noun, record, (at, id) => {
    const key = `${at} ${id}`
    if (!found.has(key)) found.set(key, { noun: at, id })
    return id
  })
  return [...found.values()]
}
