// Figures that look like the parts of another: they stand beside it and come to it, are introduced by “of these”, or name it
// as their base. Must not break: only counts of one unit and time are taken together, and only in the order of the text.
import type { Offer } from '../../model/check'
import { isExact } from '../arithmetic'
import { isMeant } from '../groups'
import { type Figure, grouped, type Prepared } from '../prepared'
import { isSameTime } from '../times'
import { inWords, listed, withUnit } from '../wording'

export function* breakdowns(prepared: Prepared): Generator<Offer | undefined> {
  const known = new Set(prepared.breakdowns.map(({ total }) => total))
  const offered = new Set<string>()
  const offer = function* (total: Figure, parts: readonly Figure[], reason: string): Generator<Offer> {
    if (known.has(total.claim.id) || offered.has(total.claim.id)) return
    offered.add(total.claim.id)
    yield offerOf(total, parts, reason)
  }
  for (const placed of placesOf(prepared)) {
    for (const [at, { figure }] of placed.entries()) {
      const parts = partsAfter(placed, at) ?? partsBefore(placed, at)
      if (parts) yield* offer(figure, parts, 'they stand together and come to it')
    }
    for (const [at, { figure }] of placed.entries()) {
      const parts = introduced(placed, at)
      if (parts) yield* offer(figure, parts, 'the text goes on with “of” them')
    }
    yield undefined
  }
  for (const [total, parts] of byBase(prepared)) yield* offer(total, parts, 'they name it as their base')
}

function offerOf(total: Figure, parts: readonly Figure[], reason: string): Offer {
  const claims = [total, ...parts].map(({ claim }) => claim.id)
  const sum = parts.reduce((all, part) => all + valueOf(part), 0)
  const numbers = listed(parts.map((each) => inWords(each)))
  return {
    claims,
    message: `${numbers} look like the parts of ${withUnit(total)}: ${reason}.`,
    verb: 'addBreakdown',
    input: {
      total: total.claim.id,
      parts: parts.map(({ claim }) => ({ claim: claim.id, membership: 'inferred' })),
      exhaustive: sum === valueOf(total) ? 'inferred' : 'no',
      disjoint: 'assumed',
    },
  }
}

/** A figure where it stands in a source, and the words right before its number and around it. */
interface Placed {
  figure: Figure
  start: number
  words: string
}

/** The exact counts of each source in the order of its text. */
function placesOf({ figures, highlights }: Prepared): Placed[][] {
  const placed = [...figures.values()].flatMap((figure) => {
    const evidence = figure.claim.evidence.find(({ role }) => role === 'states')
    const highlight = highlights.get(evidence?.highlightId ?? '')
    const { start, quote } = highlight ?? {}
    if (!highlight || start === undefined || !quote || !isCounted(figure)) return []
    const words = `${quote.prefix.slice(-24)}${quote.exact}`
    return [{ sourceId: highlight.sourceId, figure, start, words }]
  })
  return [...grouped(placed, ({ sourceId }) => sourceId).values()].map((ofSource) =>
    ofSource.toSorted((a, b) => a.start - b.start),
  )
}

const isCounted = (figure: Figure): boolean =>
  isMeant(figure) &&
  !figure.unit.isShare &&
  figure.unit.key !== '' &&
  figure.quantity.value !== undefined &&
  (figure.quantity.kind === undefined || figure.quantity.kind === 'flow' || figure.quantity.kind === 'stock')

const valueOf = ({ quantity, unit }: Figure): number => (quantity.value ?? 0) * unit.factor

/** Parts of a total stand no further from it, nor from each other (UTF-16 units), and are no more than these. */
const reach = 1500
const mostParts = 12

function canBePart(total: Figure, part: Figure): boolean {
  const isOfTime = !total.stretch || !part.stretch || isSameTime(total.stretch, part.stretch)
  return part.unit.key === total.unit.key && isOfTime && valueOf(part) < valueOf(total)
}

/** The figures right behind (or before) a total that come to it exactly; two at least. */
function addingUp(total: Placed, candidates: readonly Placed[]): Figure[] | undefined {
  if (!total.figure.interval || !isExact(total.figure.interval)) return undefined
  const parts: Figure[] = []
  let left = valueOf(total.figure)
  for (const { figure, start } of candidates.slice(0, mostParts)) {
    const isNear = Math.abs(start - total.start) <= reach
    if (!isNear || !canBePart(total.figure, figure) || valueOf(figure) > left) return undefined
    left -= valueOf(figure)
    parts.push(figure)
    if (left === 0) return parts.length > 1 ? parts : undefined
  }
  return undefined
}

const partsAfter = (placed: readonly Placed[], at: number): Figure[] | undefined =>
  addingUp(placed[at] as Placed, placed.slice(at + 1, at + 1 + mostParts))

const partsBefore = (placed: readonly Placed[], at: number): Figure[] | undefined =>
  addingUp(placed[at] as Placed, placed.slice(Math.max(0, at - mostParts), at).toReversed())?.toReversed()

const ofThese = /\b(?:of|among) (?:which|whom|these|those|them)\b/i

/** The figures behind a total from the one that “of these” introduces, as long as they are near and fit into it. */
function introduced(placed: readonly Placed[], at: number): Figure[] | undefined {
  const total = placed[at] as Placed
  const [first, ...others] = placed.slice(at + 1, at + 1 + mostParts)
  if (!first || !ofThese.test(first.words) || first.start - total.start > reach) return undefined
  const parts: Figure[] = []
  let left = valueOf(total.figure)
  for (const { figure, start } of [first, ...others]) {
    if (start - total.start > reach || !canBePart(total.figure, figure) || valueOf(figure) > left) break
    left -= valueOf(figure)
    parts.push(figure)
  }
  return parts.length > 1 ? parts : undefined
}

/** Totals with the figures of one measure that name them as their base and fit into them. */
function byBase({ figures }: Prepared): [Figure, Figure[]][] {
  const based = [...figures.values()].filter(
    (each) => each.quantity.base?.claim !== undefined && isCounted(each),
  )
  const groups = grouped(based, ({ quantity, claim }) =>
    JSON.stringify([quantity.base?.claim, claim.fields['measure']]),
  )
  return [...groups.values()].flatMap((parts) => {
    const total = figures.get(parts[0]?.quantity.base?.claim ?? '')
    if (!total || !isCounted(total) || parts.length < 2 || !parts.every((part) => canBePart(total, part)))
      return []
    const sum = parts.reduce((all, part) => all + valueOf(part), 0)
    return sum <= valueOf(total) ? [[total, parts]] : []
  })
}
