// Which records a record refers to. The database's index of links, "used by" and the check for
// references to nothing all come from here, so that no reference is known in one place only.
import type { EntityRef, Hop } from './basics'
import type { Claim } from './claim'
import { nouns, type Noun, type Records, singular } from './records'

/** One reference: the noun and id that something points at. */
export interface Link {
  noun: Noun
  id: string
}

const to = (noun: Noun, ...ids: (string | undefined)[]): Link[] =>
  ids.filter((id) => id !== undefined).map((id) => ({ noun, id }))

const ofRefs = (refs: readonly EntityRef[]): Link[] => refs.flatMap((ref) => to('entities', ref.entity))

const ofHops = (hops: readonly Hop[]): Link[] => [
  ...ofRefs(hops),
  ...hops.flatMap((hop) => to('highlights', hop.evidence)),
]

/** References inside a field value: entities (alone or in a list) and the claim that a share is a share of. */
function ofValue(value: unknown): Link[] {
  if (Array.isArray(value)) return value.flatMap(ofValue)
  if (typeof value !== 'object' || value === null) return []
  const { entity, base } = value as { entity?: string; base?: { claim?: string } }
  return [...to('entities', entity), ...to('claims', base?.claim)]
}

function ofClaim(claim: Claim): Link[] {
  const distortions = claim.distortions ?? []
  return [
    ...to('highlights', ...claim.evidence.map((evidence) => evidence.highlightId)),
    ...Object.values(claim.fields).flatMap(ofValue),
    ...ofHops(claim.attribution),
    ...ofRefs(claim.speech?.speaker ? [claim.speech.speaker] : []),
    ...ofValue(claim.condition?.quantity),
    ...ofValue(claim.exception?.quantity),
    ...to('highlights', ...distortions.flatMap((each) => [each.highlightId, ...(each.evidence ?? [])])),
    ...to('tags', ...claim.tags),
    ...to('coders', claim.coder),
  ]
}

const nounsBySingular = new Map<string, Noun>(nouns.map((noun) => [singular[noun], noun]))

/** The noun that a singular is the word for. */
export const nounOf = (word: string): Noun => nounsBySingular.get(word) as Noun

const finders: { [N in Noun]: (record: Records[N]) => Link[] } = {
  project: () => [],
  claimTypes: () => [],
  tags: (tag) => to('tags', tag.parent),
  entities: () => [],
  coders: () => [],
  views: () => [],
  sources: (source) => [
    ...to('sources', source.copyOf, source.supersedes),
    ...ofHops(source.attribution ?? []),
    ...to('tags', ...source.tags),
    ...to('coders', source.coder),
  ],
  highlights: (highlight) => [
    ...to('sources', highlight.sourceId),
    ...to('highlights', highlight.carriedFrom),
    ...to('tags', ...highlight.tags),
    ...to('coders', highlight.coder),
  ],
  claims: ofClaim,
  notes: (note) => [
    ...(note.on === 'project' ? [] : to(nounOf(note.on.kind), note.on.id)),
    ...to('coders', note.coder),
  ],
  relations: (relation) => [
    ...to('claims', relation.from, relation.to),
    ...to('highlights', ...(relation.evidence ?? [])),
    ...to('coders', relation.coder),
  ],
  breakdowns: (breakdown) =>
    to('claims', breakdown.total, ...breakdown.parts.map((part) => part.claim), breakdown.remainder?.claim),
  series: (series) => to('claims', ...series.claims),
  checkDecisions: (decision) => [...to('claims', ...decision.claims), ...to('coders', decision.coder)],
}

/** Every reference that a record makes, without duplicates, in order of first mention. */
export function linksOf<N extends Noun>(noun: N, record: Records[N]): Link[] {
  const found = new Map(finders[noun](record).map((link) => [`${link.noun} ${link.id}`, link]))
  return [...found.values()]
}
