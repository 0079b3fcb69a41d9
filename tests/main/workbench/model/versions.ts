// What versions make of a state: carrying over, accepting, selecting anew, detaching. Where passages stand in the newer
// text is asked of the carrying itself, which has tests of its own; what becomes of records is told here once more.
import { type Carried, carry } from '../../../../src/core/anchoring'
import { likenessOf } from '../../../../src/core/anchoring/likeness'
import type { Quote } from '../../../../src/core/model/highlight'
import type { OperationVerb } from '../../../../src/core/operations'
import { isPassage, quoteOf } from './passages'
import { type Around, refused, type Rule } from './rule'
import { changed, type Plain, recordIn, type State } from './state'

type Noun = keyof State

const put = (state: State, noun: Noun, ...records: Plain[]): State =>
  changed(state, { put: { [noun]: records }, removed: {} })

type Evidence = Record<string, unknown> & { highlightId: string }
const evidenceOf = (claim: Plain) => claim['evidence'] as Evidence[]

/** The source that came after another one, as the model is only ever given one of them. */
const next = (state: State, id: string): Plain | undefined =>
  [...state.sources.values()].find(({ supersedes }) => supersedes === id)

function laterThan(state: State, id: string): string[] {
  const after = next(state, id)
  return after ? [after.id, ...laterThan(state, after.id)] : []
}

function carriedFrom(state: State, id: string): Plain[] {
  const own = [...state.highlights.values()].filter((each) => each['carriedFrom'] === id)
  return own.flatMap((each) => [each, ...carriedFrom(state, each.id)])
}

const foundIn = (state: State, id: string, sourceId: string): Plain | undefined =>
  carriedFrom(state, id)
    .filter((each) => each['sourceId'] === sourceId)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]

const restingOn = (state: State, id: string): Plain[] =>
  [...state.claims.values()].filter((claim) => evidenceOf(claim).some((each) => each.highlightId === id))

/** Claims with other evidence; those that have the same stay as they are. */
function rewritten(
  state: State,
  claims: readonly Plain[],
  evidence: (claim: Plain) => Evidence[],
  now: string,
): State {
  const after = claims.map((claim) => ({ ...claim, evidence: evidence(claim), updatedAt: now }))
  const isOther = ({ evidence: theirs }: Plain, at: number) =>
    JSON.stringify(theirs) !== JSON.stringify(claims[at]?.['evidence'])
  return put(state, 'claims', ...after.filter(isOther))
}

const attached = ({ detached: _detached, ...rest }: Evidence): Evidence => rest

const gaining = (claim: Plain, old: string, found: string): Evidence[] => {
  const has = evidenceOf(claim).some((each) => each.highlightId === found)
  return evidenceOf(claim).flatMap((each) => {
    if (each.highlightId !== old) return [each]
    return has ? [attached(each)] : [attached(each), { ...attached(each), highlightId: found }]
  })
}

const order = ['exact', 'moved', 'fuzzy', 'lost']

function carriedOver(from: Plain, to: Carried, text: string): object {
  const was = from['was'] ?? from['quote']
  const anchor = order[Math.max(order.indexOf(to.anchor), order.indexOf(from['anchor'] as string))]
  if (to.anchor === 'lost' || anchor === 'lost') return { anchor: 'lost', was }
  const { start, end } = to
  const placed = { start, end, quote: quoteOf(text, start, end), anchor }
  if (anchor !== 'fuzzy') return { ...placed, ...(anchor === 'moved' && { was }) }
  const isTwice = from['anchor'] === 'fuzzy' && to.anchor === 'fuzzy'
  const since = isTwice ? likenessOf((was as Quote).exact, text.slice(start, end)) : 1
  const score = Math.min((from['score'] as number | undefined) ?? 1, to.score, since)
  return score < 0.6 ? { anchor: 'lost', was } : { ...placed, was, score }
}

function placesOf(highlights: readonly Plain[], oldText: string, newText: string): Carried[] {
  const quoted = highlights.flatMap(({ start, end, quote }) =>
    quote ? [{ start: start as number, end: end as number, quote: quote as Quote }] : [],
  )
  const work = carry(oldText, newText, quoted)
  let part = work.next()
  while (!part.done) part = work.next()
  const found = [...part.value]
  return highlights.map(({ quote }) => (quote ? (found.shift() as Carried) : { anchor: 'lost' }))
}

const making: Rule = (state, { id, of }, { textOf, idOf, coder, now }) => {
  const [source, old] = [recordIn(state, 'sources', id), recordIn(state, 'sources', of as string)]
  if (id === old.id || source['supersedes'] || next(state, old.id) || next(state, id)) return refused
  const at = ({ start }: Plain) => (start as number | undefined) ?? Infinity
  const highlights = [...state.highlights.values()]
    .filter(({ sourceId }) => sourceId === old.id)
    .toSorted((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1))
  const places = placesOf(highlights, textOf(old.id), textOf(id))
  const gained = new Map<string, string>()
  let after = state
  for (const [index, from] of highlights.entries()) {
    const to = places[index] as Carried
    const made = { id: idOf('highlights'), sourceId: id, carriedFrom: from.id, tags: from['tags'] }
    after = put(after, 'highlights', {
      ...made,
      ...carriedOver(from, to, textOf(id)),
      coder,
      createdAt: now,
    })
    if (to.anchor === 'exact' && from['anchor'] !== 'lost') gained.set(from.id, made.id)
  }
  const resting = highlights.map((each) => each.id)
  const claims = [...after.claims.values()].filter((claim) =>
    evidenceOf(claim).some(({ highlightId }) => resting.includes(highlightId)),
  )
  const evidence = (claim: Plain) => {
    let left = claim
    for (const each of evidenceOf(claim)) {
      const found = gained.get(each.highlightId)
      if (found !== undefined) left = { ...left, evidence: gaining(left, each.highlightId, found) }
    }
    return evidenceOf(left).map((each) => (resting.includes(each.highlightId) ? attached(each) : each))
  }
  after = rewritten(after, claims, evidence, now)
  return put(after, 'sources', { ...source, version: Number(old['version']) + 1, supersedes: old.id })
}

/** The claims that a decision is about, and the newest version; nothing where it can't be made. */
function question(
  state: State,
  id: string,
  claimIds: unknown,
): { claims: Plain[]; later: string[] } | undefined {
  const later = laterThan(state, recordIn(state, 'highlights', id)['sourceId'] as string)
  const wanted = claimIds as string[] | undefined
  const claims = restingOn(state, id).filter((claim) => wanted?.includes(claim.id) ?? true)
  return later.length === 0 || claims.length === 0 ? undefined : { claims, later }
}

type One = (state: State, id: string, about: { claims: Plain[]; later: string[] }) => State | typeof refused

/** The same decision about several highlights, one after the other. */
const deciding =
  (one: One) =>
  (state: State, ids: unknown, claimIds: unknown): State | typeof refused => {
    let after = state
    for (const id of ids as string[]) {
      const about = question(after, id, claimIds)
      const decided = about ? one(after, id, about) : refused
      if (decided === refused) return refused
      after = decided
    }
    return after
  }

const accepting: Rule = (state, { highlightIds, claimIds }, { now }) =>
  deciding((before, id, { claims, later }) => {
    const found = foundIn(before, id, later.at(-1) ?? '')
    if (!found?.['quote']) return refused
    return rewritten(before, claims, (claim) => gaining(claim, id, found.id), now)
  })(state, highlightIds, claimIds)

const detaching: Rule = (state, { highlightIds, claimIds }, { now }) =>
  deciding((before, id, { claims }) => {
    const gone = new Set(carriedFrom(before, id).map((each) => each.id))
    const evidence = (claim: Plain) =>
      evidenceOf(claim).flatMap((each) => {
        if (gone.has(each.highlightId)) return []
        return [each.highlightId === id ? { ...each, detached: true } : each]
      })
    return rewritten(before, claims, evidence, now)
  })(state, highlightIds, claimIds)

const reselecting: Rule = (state, input, around) => {
  const { highlightId, sourceId } = input as unknown as { highlightId: string; sourceId: string }
  const [start, end] = [input['start'] as number, input['end'] as number]
  const about = question(state, highlightId, input['claimIds'])
  if (!about?.later.includes(sourceId) || !isPassage(around.textOf(sourceId), { start, end })) return refused
  const found = selectedFrom(state, highlightId, sourceId, about.claims, around)
  const { was: _was, score: _score, ...rest } = found
  const placed = { start, end, quote: quoteOf(around.textOf(sourceId), start, end), anchor: 'exact' }
  const after = put(state, 'highlights', { ...rest, ...placed })
  return rewritten(after, about.claims, (claim) => gaining(claim, highlightId, found.id), around.now)
}

/** The highlight that moves to the selection: one that other claims rest on, or that went on, stays; there is a new one. */
function selectedFrom(
  state: State,
  from: string,
  sourceId: string,
  claims: readonly Plain[],
  { idOf, coder, now }: Around,
): Plain {
  const there = foundIn(state, from, sourceId)
  const others = there
    ? restingOn(state, there.id).filter(({ id }) => !claims.some((each) => each.id === id))
    : []
  if (there && others.length === 0 && carriedFrom(state, there.id).length === 0) return there
  const { tags } = recordIn(state, 'highlights', from)
  return { id: idOf('highlights'), sourceId, carriedFrom: from, tags, coder, createdAt: now }
}

export const rulesOfVersions: { [V in OperationVerb]?: Rule } = {
  makeVersion: making,
  acceptCarried: accepting,
  reselectCarried: reselecting,
  detachCarried: detaching,
}
