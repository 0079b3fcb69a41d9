// Everything that the kinds of checks ask of the claims, looked up once: figures, units, periods, sources, relations.
// Pure, and in one pass over the claims: nothing here compares claims with each other.
import type { Claim } from '../model/claim'
import type { ClaimType } from '../model/claim-type'
import { valueIn } from '../model/fields'
import type { Records } from '../model/records'
import type { Breakdown, Relation } from '../model/relations'
import type { Period, Quantity } from '../model/values'
import { describing, type Topic } from './alignment'
import type { Interval } from './arithmetic'
import type { Checkable } from './checkable'
import { intervalOf, placeOf, printedShare, withHedge } from './intervals'
import { type Stretch, stretchOf } from './times'
import { type Unit, unitOf } from './units'

/** The quantity of a claim (its first field of that type) with all that the checks of numbers ask about it. */
export interface Figure {
  claim: Claim
  /** As it stands in the claim. */
  stated: Quantity
  /** With the comparator that its wording has. */
  quantity: Quantity
  /** With the hedge, too, that the certainty of the claim adds to it. */
  printed: Quantity
  unit: Unit
  /** In units of `unit.key`, a share as a part of 1; undefined where nothing is said. */
  interval?: Interval | undefined
  /** Whether it stands in a table in round numbers, which its interval takes into account. */
  isInTable?: true
  /** The share of a whole that is printed, as a part of 1. */
  share?: Interval | undefined
  period?: Period | undefined
  stretch?: Stretch | undefined
  topic: Topic
}

export interface Prepared extends Checkable {
  claimOf: ReadonlyMap<string, Claim>
  typeOf: ReadonlyMap<string, ClaimType>
  /** By claim; a claim without a quantity has none. */
  figures: ReadonlyMap<string, Figure>
  /** Figures by the words that they are about. */
  byWords: ReadonlyMap<string, readonly Figure[]>
  /** The relations of a claim, to it and from it. */
  relationsOf: ReadonlyMap<string, readonly Relation[]>
  /** The sources of the passages that state a claim, in the order of its evidence; without any, of all its passages. */
  sourcesOf: (claim: Claim) => readonly Records['sources'][]
}

/** Looks everything up; yields `undefined` now and then where the work may pause. */
export function* prepare(input: Checkable): Generator<undefined, Prepared> {
  const typeOf = new Map(input.claimTypes.map((type) => [type.key, type]))
  const figures = new Map<string, Figure>()
  const read = figuring(typeOf, describing(input))
  for (const [index, claim] of input.claims.entries()) {
    const figure = read(claim)
    if (figure) figures.set(claim.id, figure)
    if (index % 1000 === 999) yield
  }
  widen(figures, input.breakdowns)
  return {
    ...input,
    claimOf: new Map(input.claims.map((claim) => [claim.id, claim])),
    typeOf,
    figures,
    byWords: grouped(figures.values(), ({ topic }) => topic.words.join(' ')),
    relationsOf: relationsByClaim(input.relations),
    sourcesOf: (claim) => sourcesOf(input, claim),
  }
}

/** A function that reads the figure of a claim; each date is read once. */
function figuring(typeOf: ReadonlyMap<string, ClaimType>, describe: (claim: Claim) => Topic) {
  const stretches = new Map<string, Stretch | undefined>()
  const stretchOnce = (edtf: string) => {
    if (!stretches.has(edtf)) stretches.set(edtf, stretchOf(edtf))
    return stretches.get(edtf)
  }
  return (claim: Claim): Figure | undefined => {
    const type = typeOf.get(claim.type)
    const stated = firstOf<Quantity>(claim, type, 'quantity')
    if (!stated) return undefined
    const quantity = withHedge(stated)
    const unit = unitOf(quantity)
    // An estimate is no count, even where its wording has no hedge.
    const printed = claim.certainty === 'estimated' ? { approximate: true, ...quantity } : quantity
    const period = firstOf<Period>(claim, type, 'period')
    return {
      claim,
      stated,
      quantity,
      printed,
      unit,
      interval: intervalOf(printed, unit),
      share: printedShare(printed, unit),
      period,
      stretch: period?.edtf === undefined ? undefined : stretchOnce(period.edtf),
      topic: describe(claim),
    }
  }
}

/** The first value of a field type that a claim has, in the order of its claim type. */
function firstOf<V>(claim: Claim, type: ClaimType | undefined, of: 'quantity' | 'period'): V | undefined {
  const field = type?.fields.find((each) => each.type === of && valueIn(claim.fields, each.key) !== undefined)
  return field && (claim.fields[field.key] as V)
}

/** The periods of a claim, by the keys of their fields. */
export function periodsOf({ typeOf }: Prepared, claim: Claim): [key: string, period: Period][] {
  const fields =
    typeOf
      .get(claim.type)
      ?.fields.filter(({ type, key }) => type === 'period' && valueIn(claim.fields, key)) ?? []
  return fields.map(({ key }) => [key, claim.fields[key] as Period])
}

/** Things by a key, in their order. */
export function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function relationsByClaim(relations: readonly Relation[]): Map<string, Relation[]> {
  const ends = relations.flatMap((relation) => [
    { id: relation.from, relation },
    { id: relation.to, relation },
  ])
  return new Map(
    [...grouped(ends, ({ id }) => id)].map(([id, found]) => [id, found.map((each) => each.relation)]),
  )
}

function sourcesOf({ highlights, sources }: Checkable, claim: Claim): Records['sources'][] {
  const states = claim.evidence.filter(({ role }) => role === 'states')
  const ids = (states.length > 0 ? states : claim.evidence).map(
    ({ highlightId }) => highlights.get(highlightId)?.sourceId,
  )
  return [...new Set(ids)].flatMap((id) => sources.get(id ?? '') ?? [])
}

/**
 * The figures of a breakdown: its total, and what adds up to it: its parts and the claim of its remainder. Those of them
 * that have no quantity are `missing`: by their ids.
 */
export function figuresOf(
  figures: Prepared['figures'],
  { total, parts, remainder }: Breakdown,
): { total: Figure | undefined; addends: Figure[]; missing: string[] } {
  const ids = parts.map(({ claim }) => claim)
  const all = [...new Set(remainder?.claim === undefined ? ids : [...ids, remainder.claim])]
  return {
    total: figures.get(total),
    addends: all.flatMap((id) => figures.get(id) ?? []),
    missing: all.filter((id) => !figures.has(id)),
  }
}

/** What figures leave open that are printed together. */
export function inCompany(...figures: readonly Figure[]): (Interval | undefined)[] {
  const place = placeOf(figures.map(({ printed }) => printed))
  return figures.map(({ printed, unit }) => intervalOf(printed, unit, place))
}

/** What stands in a table in round numbers is round wherever else it is looked at. */
function widen(figures: Map<string, Figure>, breakdowns: readonly Breakdown[]): void {
  for (const breakdown of breakdowns) {
    const { total, addends } = figuresOf(figures, breakdown)
    const company = (total ? [total, ...addends] : addends).filter(({ unit }) => !unit.isShare)
    if ((placeOf(company.map(({ printed }) => printed)) ?? 1) < 10) continue
    const open = inCompany(...company)
    for (const [at, figure] of company.entries())
      figures.set(figure.claim.id, { ...figure, interval: open[at], isInTable: true })
  }
}

/** What a figure comes to rests on these values of its claim, as they stand there. */
export function valuesOf({ claim, stated }: Figure): unknown[] {
  const { text, status, value, upper, comparator, hedge, approximate, precision, bound, ratio, kind } = stated
  const said = { text, status, value, upper, comparator, hedge, approximate, precision, bound, ratio, kind }
  const { unit, per } = stated
  return [claim.id, said, unit, per, claim.certainty === 'estimated']
}
