// Claims that may be the same: they give the same number for the same time and place, rest on the same passage, or say
// nearly the same. Must not break: two claims between which somebody has tied anything are left alone.
import type { Checkable } from '../checking/checkable'
import { type Figure, type Prepared, prepare } from '../checking/prepared'
import { overlap } from '../checking/times'
import { withUnit } from '../checking/wording'
import type { Claim } from '../model/claim'
import { shortened } from '../text/shorten'
import { type AreApart, type Best, keep, likeliest, type Pair, pairOf, sharing } from './pairs'
import { nearlySame, statementsOf } from './statements'

/** Pairs of claims of one type that may be the same, the likeliest first. */
export function* likelyClaims(
  input: Checkable,
  limit: number,
  areApart: AreApart,
): Generator<undefined, Pair[], void> {
  const prepared = yield* prepare(input)
  const isTied = tying(prepared)
  const best: Best = new Map()
  const claims = prepared.claims.filter(({ status }) => status !== 'retracted')
  for (const reason of [byFigure(prepared), byPassage(prepared, claims), byStatement(claims)])
    for (const pair of reason)
      if (!pair) yield
      else if (!isTied(...pair.ids) && !areApart(pair.ids)) keep(best, pair)
  return likeliest(best, limit)
}

/** Whether somebody has said how two claims belong together, or that they don't. */
function tying({ relations, breakdowns, series }: Prepared): (one: string, other: string) => boolean {
  const groups = new Map<string, Set<string>>()
  const tie = (group: string, ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) groups.set(id, (groups.get(id) ?? new Set()).add(group))
  }
  for (const { id, from, to } of relations) tie(id, [from, to])
  for (const { id, total, parts, remainder } of breakdowns)
    tie(id, [total, remainder?.claim, ...parts.map(({ claim }) => claim)])
  for (const { id, claims } of series) tie(id, claims)
  return (one, other) => {
    const [of, and] = [groups.get(one), groups.get(other)]
    return of !== undefined && and !== undefined && [...of].some((group) => and.has(group))
  }
}

type Found = Generator<Pair | undefined>

/** The same number of the same unit, where time, place and matter may be the same. */
function* byFigure({ figures }: Prepared): Found {
  const counted = [...figures.values()]
    .filter(({ interval, claim }) => interval && claim.status !== 'retracted')
    .map((figure) => ({ figure, order: orderOf(figure) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ figure }) => figure)
  const keyOf = ({ claim, unit, interval }: Figure): string =>
    [claim.type, unit.key, interval?.low, interval?.high].join(' ')
  for (const two of sharing(counted, (figure) => [keyOf(figure)])) {
    if (!two) yield undefined
    else if (mayBeOne(...two)) {
      const [a, b] = two
      const known = [a.stretch && b.stretch, a.topic.place.length > 0 && b.topic.place.length > 0]
      const weight =
        4 + 2 * known.filter(Boolean).length + (a.topic.words.join() === b.topic.words.join() ? 1 : 0)
      const when = a.period && b.period ? ` for ${a.period.text || a.period.edtf}` : ''
      yield pairOf(a.claim.id, b.claim.id, weight, `Both say ${withUnit(a)}${when}.`)
    }
  }
}

/** Figures about the same stand beside each other, and so those of one time. */
const orderOf = ({ topic, stretch, claim }: Figure): string =>
  [topic.words.join(' '), stretch?.start ?? '', claim.id].join('|')

function mayBeOne(a: Figure, b: Figure): boolean {
  const share = (one: readonly string[], other: readonly string[]): boolean =>
    one.length === 0 || other.length === 0 || one.some((word) => other.includes(word))
  return (
    a.claim.polarity === b.claim.polarity &&
    (!a.stretch || !b.stretch || overlap(a.stretch, b.stretch)) &&
    share(a.topic.place, b.topic.place) &&
    share(a.topic.words, b.topic.words)
  )
}

/** Claims that rest on exactly the same passage, and don't say different things of it. */
function* byPassage({ highlights }: Prepared, claims: readonly Claim[]): Found {
  const passagesOf = ({ type, evidence }: Claim): string[] =>
    evidence.flatMap(({ highlightId, role, field }) => {
      const at = highlights.get(highlightId)
      if (role !== 'states' || field !== undefined || at?.start === undefined) return []
      return [[type, at.sourceId, at.start, at.end].join(' ')]
    })
  const quoteOf = ({ evidence }: Claim): string => {
    const first = evidence.find(({ role, field }) => role === 'states' && field === undefined)
    return highlights.get(first?.highlightId ?? '')?.quote?.exact ?? ''
  }
  for (const two of sharing(claims, passagesOf)) {
    const [a, b] = two ?? []
    if (!a || !b) yield undefined
    else if (agree(a, b))
      yield pairOf(a.id, b.id, 6, `Both rest on the same passage, “${shortened(quoteOf(a), longestQuote)}”.`)
  }
}

/** Whether no part that both have differs. */
function agree(a: Claim, b: Claim): boolean {
  const said = ({ fields, statement, polarity }: Claim) =>
    new Map(Object.entries({ ...fields, '': statement, '-': polarity }))
  const other = said(b)
  return [...said(a)].every(([key, value]) => {
    const its = other.get(key)
    return value === undefined || its === undefined || wordingOf(value) === wordingOf(its)
  })
}

/** What of a value is compared: its wording, capitals or not. */
const wordingOf = (value: unknown): string => {
  const { text } = value as { text?: unknown }
  return (typeof text === 'string' ? text : JSON.stringify(value)).toLowerCase()
}

/** Units of a quote at most. */
const longestQuote = 80

/** Claims whose statements are the same but for a few words. */
function* byStatement(claims: readonly Claim[]): Found {
  for (const two of sharing(yield* statementsOf(claims), ({ keys }) => keys)) {
    const [a, b] = two ?? []
    if (!a || !b) yield undefined
    else {
      const share = nearlySame(a, b)
      if (share === 1) yield pairOf(a.claim.id, b.claim.id, 9, 'Their statements are the same.')
      else if (share > 0)
        yield pairOf(a.claim.id, b.claim.id, 3 + share, 'Their statements are nearly the same.')
    }
  }
}
