// Removing a record so that nothing points at nothing: whatever refers to it lets go of it or goes with it.
// Which references there are is said in core/model/links.ts; here stands what becomes of each.
import type { EntityRef, Hop } from '../../core/model/basics'
import type { Claim } from '../../core/model/claim'
import type { View } from '../../core/model/codebook'
import { linksOf } from '../../core/model/links'
import type { Noun, Records } from '../../core/model/records'
import type { FieldValue, Quantity } from '../../core/model/values'
import type { Slices } from '../database'
import { need, type Transaction } from './transaction'

/** The record that goes. */
export type Gone = { [N in Noun]: { noun: N; record: Records[N] } }[Noun]

/** Removes a record, and with it or from it all that refers to it. Throws `notFound`. */
export function* removeRecord(
  tx: Transaction,
  noun: Noun,
  id: string,
  going = new Set<string>(),
): Slices<undefined> {
  const gone = { noun, record: need(tx.writer, noun, id) } as Gone
  going.add(id)
  for (const link of tx.writer.linksTo({ noun, id })) {
    if (going.has(link.id)) continue
    const letGo = lettingGo[link.noun] as (record: Records[Noun], gone: Gone) => Records[Noun] | undefined
    const kept = letGo(need(tx.writer, link.noun, link.id), gone)
    if (kept) tx.writer.put(link.noun, link.noun === 'claims' ? { ...kept, updatedAt: tx.now } : kept)
    else yield* removeRecord(tx, link.noun, link.id, going)
    yield
  }
  tx.writer.remove(noun, id)
}

/**
 * A record without its references to anything that is gone: the very same where there are none, undefined where it
 * means nothing without them. Of what is known by its last state, the name stays.
 */
export function withoutAll<N extends Noun>(
  noun: N,
  record: Records[N],
  isGone: (noun: Noun, id: string) => boolean,
  lastState: (noun: Noun, id: string) => Records[Noun] | undefined = () => undefined,
): Records[N] | undefined {
  let rest: Records[N] | undefined = record
  for (const link of linksOf(noun, record)) {
    if (!isGone(link.noun, link.id) || rest === undefined) continue
    const gone = { noun: link.noun, record: lastState(link.noun, link.id) ?? { id: link.id } } as Gone
    rest = lettingGo[noun](rest, gone)
  }
  return rest
}

/** Whether a record would go with one that it refers to, and not only let go of it. */
export const goesWith = <N extends Noun>(noun: N, record: Records[N], gone: Gone): boolean =>
  lettingGo[noun](record, gone) === undefined

const goesToo = () => undefined
const stays = <T>(record: T): T => record

/** A record without its references to what goes, or undefined when it means nothing without them. */
const lettingGo: { [N in Noun]: (record: Records[N], gone: Gone) => Records[N] | undefined } = {
  project: stays,
  claimTypes: stays,
  entities: stays,
  coders: stays,
  views: viewWithout,
  tags: (tag, gone) => {
    const { parent: _gone, ...rest } = tag
    const parent = gone.noun === 'tags' ? gone.record.parent : undefined
    return parent === undefined ? rest : { ...rest, parent }
  },
  sources: (source, gone) => ({
    ...dropping(dropping(source, 'copyOf', gone), 'supersedes', gone),
    tags: idsWithout(source.tags, gone),
    ...(source.attribution && { attribution: hopsWithout(source.attribution, gone) }),
  }),
  highlights: (highlight, gone) =>
    gone.noun === 'sources'
      ? undefined
      : { ...dropping(highlight, 'carriedFrom', gone), tags: idsWithout(highlight.tags, gone) },
  claims: claimWithout,
  notes: goesToo,
  relations: (relation, gone) =>
    gone.noun === 'claims'
      ? undefined
      : { ...relation, ...(relation.evidence && { evidence: idsWithout(relation.evidence, gone) }) },
  breakdowns: (breakdown, gone) =>
    breakdown.total === gone.record.id
      ? undefined
      : {
          ...breakdown,
          parts: breakdown.parts.filter(({ claim }) => claim !== gone.record.id),
          // Nobody said that those that are left are all.
          exhaustive: 'no',
          ...(breakdown.remainder && { remainder: dropping(breakdown.remainder, 'claim', gone) }),
        },
  series: (series, gone) => ({ ...series, claims: idsWithout(series.claims, gone) }),
  checkDecisions: goesToo,
}

/**
 * A view that asked for several things asks for the others. With the last of them it asks for nothing that there is, and
 * keeps no claim: what it narrowed to is gone, and all claims would be the answer to another question.
 */
function viewWithout(view: View, gone: Gone): View {
  const where = Object.entries(view.query.where).map(([key, value]) => {
    if (Array.isArray(value)) return [key, value.filter((each) => each !== gone.record.id)]
    return [key, value === gone.record.id ? [] : value]
  })
  return { ...view, query: { ...view.query, where: Object.fromEntries(where) } }
}

function claimWithout(claim: Claim, gone: Gone): Claim {
  const { condition, exception, speech, distortions } = claim
  const proviso = <P extends { quantity?: Quantity | undefined }>(each: P): P =>
    each.quantity ? { ...each, quantity: valueWithout(each.quantity, gone) } : each
  return {
    ...claim,
    evidence: claim.evidence.filter(({ highlightId }) => highlightId !== gone.record.id),
    fields: Object.fromEntries(
      Object.entries(claim.fields).map(([key, value]) => [key, valueWithout(value, gone)]),
    ),
    attribution: hopsWithout(claim.attribution, gone),
    ...(condition && { condition: proviso(condition) }),
    ...(exception && { exception: proviso(exception) }),
    ...(speech?.speaker && { speech: { ...speech, speaker: refWithout(speech.speaker, gone) } }),
    ...(distortions && {
      distortions: distortions.map((each) => ({
        ...dropping(each, 'highlightId', gone),
        ...(each.evidence && { evidence: idsWithout(each.evidence, gone) }),
      })),
    }),
    tags: idsWithout(claim.tags, gone),
  }
}

/** A field value, in which entities stand alone or in a list, and a quantity may be a share of a claim. */
function valueWithout<T extends FieldValue>(value: T, gone: Gone): T {
  if (Array.isArray(value)) return value.map((each) => refWithout(each as EntityRef, gone)) as T
  if (typeof value !== 'object') return value
  const { base } = value as Quantity
  if (base) return Object.assign({}, value, { base: dropping(base, 'claim', gone) })
  return refWithout(value as EntityRef, gone) as T
}

/** Who was known as an entity that goes is known by its name from now on. */
function refWithout<T extends EntityRef>(ref: T, gone: Gone): T {
  if (gone.noun !== 'entities' || ref.entity !== gone.record.id) return ref
  return { ...dropping(ref, 'entity', gone), name: ref.name ?? gone.record.name }
}

const hopsWithout = (hops: Hop[], gone: Gone): Hop[] =>
  hops.map((hop) => dropping(refWithout(hop, gone), 'evidence', gone))

const idsWithout = (ids: string[], gone: Gone): string[] => ids.filter((id) => id !== gone.record.id)

/** The object without `key` when that refers to what goes. */
function dropping<T extends object>(object: T, key: keyof T, gone: Gone): T {
  if (object[key] !== gone.record.id) return object
  const { [key]: _gone, ...rest } = object
  return rest as T
}
