// What is suggested for a claim, as its form can offer it: values in the shape of a claim, beside what the claim holds.
// Pure. Must not break: an offer is never stored; only what a person accepts becomes part of a claim.
import type { Entity } from '../../../core/model/codebook'
import type { Suggestion } from '../../../core/model/suggestion'
import type { Span } from '../../../core/text/span'
import { isObject, type Path, pathKey, valueAt } from './part'
import { whoOf } from './who'

/** Another reading of the part at a place, and where it was read. */
export interface Other {
  value: unknown
  span: Span
}

export interface Offer {
  /** What is proposed, in the shape of a claim. */
  values: unknown
  /** Where the part at a place was read, by its path: `fields.quantity`, `attribution.1`, `speech`. */
  spans: Readonly<Record<string, Span>>
  /** Other readings of the part at a place, the likeliest first. */
  others: Readonly<Record<string, readonly Other[]>>
  /** Parts that a person has decided about, by their paths: nothing is offered for them or below them. */
  settled: ReadonlySet<string>
  /** Items of lists that a person began with what was offered for them; the rest of each is still offered. */
  begun: ReadonlySet<string>
  /** How likely it is that all of it is right, 0–1. */
  confidence?: number | undefined
  /** The source that it was read in. */
  sourceId?: string | undefined
  /** The key of the claim type that fits better than the one that was chosen. */
  type?: string | undefined
}

export const noOffer: Offer = { values: {}, spans: {}, others: {}, settled: new Set(), begun: new Set() }

const everywhere = [
  'speech',
  'certainty',
  'polarity',
  'negates',
  'act',
  'condition',
  'exception',
  'legalStatus',
] as const

/** What a suggestion offers. */
export function offerOf(suggestion: Suggestion): Offer {
  const { fields, attribution = [], alternatives = [] } = suggestion
  const parts: [Path, unknown][] = [
    ...Object.entries(fields).map(([key, value]): [Path, unknown] => [['fields', key], value]),
    [['attribution'], attribution],
    ...everywhere.flatMap((key): [Path, unknown][] =>
      suggestion[key] === undefined ? [] : [[[key], suggestion[key]]],
    ),
  ]
  return {
    ...noOffer,
    values: parts.reduce<unknown>((values, [path, part]) => putAt(values, path, plain(part)), {}),
    spans: Object.fromEntries(parts.flatMap(([path, part]) => spansOf(path, part))),
    others: othersOf(alternatives.filter(({ field }) => field !== 'type')),
    confidence: suggestion.confidence,
    sourceId: suggestion.sourceId,
  }
}

/** The offer with names of entities that were made known since the source was opened. */
export function knownNames(offer: Offer, entities: ReadonlyMap<string, Entity>): Offer {
  const known = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(known)
    if (!isObject(value)) return value
    const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, known(each)]))
    const { name, ...others } = inner
    const entity = typeof name === 'string' ? whoOf(name, entities.values()).entity : undefined
    return entity === undefined ? inner : { ...others, entity }
  }
  return { ...offer, values: known(offer.values) }
}

/** A proposed part without where it was read. */
function plain(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(plain)
  if (!isObject(part)) return part
  const { start: _start, end: _end, rule: _rule, ...value } = part
  return Object.keys(value).join() === 'value' ? value['value'] : value
}

const spanOf = (part: unknown): Span => ({
  start: valueAt(part, ['start']) as number,
  end: valueAt(part, ['end']) as number,
})

const spansOf = (path: Path, part: unknown): [string, Span][] =>
  Array.isArray(part)
    ? part.map((item, index) => [pathKey([...path, String(index)]), spanOf(item)])
    : [[pathKey(path), spanOf(part)]]

function othersOf(alternatives: NonNullable<Suggestion['alternatives']>): Offer['others'] {
  const others: Record<string, Other[]> = {}
  // Another reading of a list has no place of its own to show where it stands.
  for (const { field, value } of alternatives)
    if (!Array.isArray(value)) (others[field] ??= []).push({ value: plain(value), span: spanOf(value) })
  return others
}

/** Where the part at a path was read, or the part around it. */
export function spanAt({ spans }: Offer, path: Path): Span | undefined {
  const place = path.findLastIndex((_, depth) => spans[pathKey(path.slice(0, depth + 1))] !== undefined)
  return spans[pathKey(path.slice(0, place + 1))]
}

/** A person has decided about a part: what stands there is theirs. The rest of an item of a list stays on offer. */
export function decided(offer: Offer, path: Path): Offer {
  const items = path.flatMap((key, depth) => (/^\d+$/.test(key) ? [pathKey(path.slice(0, depth + 1))] : []))
  return {
    ...offer,
    settled: new Set([...offer.settled, pathKey(path)]),
    begun: new Set([...offer.begun, ...items]),
  }
}

/** A suggestion is turned down, all of it where the path is empty. An item of a list goes, those after it move up. */
export function dismissed(offer: Offer, path: Path): Offer {
  if (path.length === 0) return { ...offer, values: {}, others: {}, type: undefined }
  const [list, index] = [path.slice(0, -1), Number(path.at(-1))]
  const items = valueAt(offer.values, list)
  if (!Array.isArray(items)) return { ...offer, settled: new Set([...offer.settled, pathKey(path)]) }
  const spans = Object.entries(offer.spans).filter(([key]) => !key.startsWith(`${pathKey(list)}.`))
  const kept = items.flatMap((_, n) =>
    n === index ? [] : (offer.spans[pathKey([...list, String(n)])] ?? []),
  )
  return {
    ...offer,
    values: putAt(offer.values, list, items.toSpliced(index, 1)),
    spans: {
      ...Object.fromEntries(spans),
      ...Object.fromEntries(kept.map((span, n) => [pathKey([...list, String(n)]), span])),
    },
  }
}

/**
 * Takes another reading of the part at a place; what was offered until now becomes one of the others. Where it stands
 * elsewhere in the passage, all is `reread` for the words there: what is said of one figure is not said of another.
 */
export function exchanged(
  offer: Offer,
  place: string,
  index: number,
  reread: (span: Span) => Offer | undefined,
): Offer {
  const path = place.split('.')
  const others = offer.others[place] ?? []
  const [taken, span] = [others[index], offer.spans[place]]
  if (!taken || !span) return offer
  const elsewhere = taken.span.start >= span.end || taken.span.end <= span.start
  const { values, spans } = (elsewhere ? reread(taken.span) : undefined) ?? offer
  const before = { value: valueAt(offer.values, path), span }
  return {
    ...offer,
    values: putAt(values, path, taken.value),
    spans: { ...spans, [place]: taken.span },
    others: { ...offer.others, [place]: others.with(index, before) },
  }
}

/**
 * What a person types at a place was understood as `value`. Where that is the number that was offered, what else was
 * read with it stays.
 */
export function understood(offer: Offer, path: Path, value: Record<string, unknown> | undefined): Offer {
  const before = valueAt(offer.values, path)
  const same = value?.['value'] !== undefined && value['value'] === valueAt(before, ['value'])
  const place = pathKey(path)
  const { [place]: span, ...spans } = offer.spans
  const { [place]: _, ...others } = offer.others
  return {
    ...offer,
    values: putAt(offer.values, path, { ...(same && isObject(before) ? before : {}), ...value }),
    spans: same && span ? offer.spans : spans,
    others,
    settled: new Set([...offer.settled].filter((key) => key !== place && !key.startsWith(`${place}.`))),
  }
}

/** `values` with something else at a path. */
function putAt(values: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  const inner = putAt(valueAt(values, [key]), rest, value)
  if (Array.isArray(values)) return values.with(Number(key), inner)
  return { ...(isObject(values) ? values : {}), [key]: inner }
}
