// What a person decides about passages that were carried over: accept what was found, select it anew, or detach.
// Must not break: the evidence on the old version stays; every decision can be taken back and decided otherwise.
import type { Claim } from '../../../core/model/claim'
import type { Highlight } from '../../../core/model/highlight'
import type { Reader } from '../../database/reader'
import type { Slices } from '../../database'
import { movedTo } from '../highlights'
import { badValue, need, type Operations, put, refused, type Transaction } from '../transaction'
import { carriedFrom, laterThan, restingOn } from './chain'
import { detachedFrom, supported } from './supporting'

export const decidingOperations: Operations<'acceptCarried' | 'reselectCarried' | 'detachCarried'> = {
  *acceptCarried(tx, { highlightIds, claimIds }): Slices<undefined> {
    for (const [at, id] of highlightIds.entries()) {
      const { claims, newestId } = yield* questionOf(tx, id, claimIds)
      const found = foundIn(tx.writer, id, newestId)
      if (found?.quote === undefined)
        throw refused(
          `Nothing was found for the highlight ${id} in the newest version; select it there, or detach it.`,
        )
      for (const claim of claims) keep(tx, claim, supported(claim, id, found.id))
      yield { done: at + 1, total: highlightIds.length }
    }
  },
  *reselectCarried(tx, { highlightId, claimIds, sourceId, start, end }) {
    const { claims, later } = yield* questionOf(tx, highlightId, claimIds)
    if (!later.includes(sourceId))
      throw badValue(`The source ${sourceId} is no newer version of that of the highlight ${highlightId}.`)
    const found = yield* selected(tx, highlightId, sourceId, claims)
    const id = put(tx, 'highlights', movedTo(tx, found, { start, end }))
    for (const claim of claims) keep(tx, claim, supported(claim, highlightId, id))
    return id
  },
  *detachCarried(tx, { highlightIds, claimIds }): Slices<undefined> {
    for (const [at, id] of highlightIds.entries()) {
      const { claims } = yield* questionOf(tx, id, claimIds)
      const later = new Set(carriedFrom(tx.writer, id).map((each) => each.id))
      for (const claim of claims) keep(tx, claim, detachedFrom(claim, id, later))
      yield { done: at + 1, total: highlightIds.length }
    }
  },
}

/** What was carried from a highlight into a version; of several the first. */
const foundIn = (reader: Reader, highlightId: string, sourceId: string): Highlight | undefined =>
  carriedFrom(reader, highlightId)
    .filter((each) => each.sourceId === sourceId)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]

interface Question {
  claims: Claim[]
  later: string[]
  newestId: string
}

/** The claims that a decision is about. Throws `refused` where there is nothing to decide. */
function* questionOf(tx: Transaction, id: string, claimIds: readonly string[] | undefined): Slices<Question> {
  const { sourceId } = need(tx.writer, 'highlights', id)
  const later = laterThan(tx.writer, sourceId).map((source) => source.id)
  const newestId = later.at(-1)
  if (newestId === undefined)
    throw refused(
      `The highlight ${id} stands in the newest version of its source; there is nothing to decide.`,
    )
  const wanted = claimIds && new Set(claimIds)
  const all = yield* restingOn(tx.writer, [id])
  const claims = wanted ? all.filter((claim) => wanted.has(claim.id)) : all
  if (claims.length === 0) throw refused(`None of the claims rests on the highlight ${id}.`)
  return { claims, later, newestId }
}

/**
 * The highlight that is to stand where a person selected: the one that was carried, unless other claims rest on that, or
 * it was carried on to a newer version, where it would be taken for what is selected now.
 */
function* selected(
  tx: Transaction,
  from: string,
  sourceId: string,
  claims: readonly Claim[],
): Slices<Highlight> {
  const own = new Set(claims.map((claim) => claim.id))
  const carried = foundIn(tx.writer, from, sourceId)
  const others = carried ? yield* restingOn(tx.writer, [carried.id]) : []
  const isFree = others.every((claim) => own.has(claim.id))
  if (carried && isFree && carriedFrom(tx.writer, carried.id).length === 0) return carried
  const { tags } = need(tx.writer, 'highlights', from)
  const made = { tags, coder: tx.coder.id, createdAt: tx.now }
  return { id: tx.newId(), sourceId, anchor: 'exact', carriedFrom: from, ...made }
}

/** A decision that changes nothing is no step. */
function keep(tx: Transaction, before: Claim, after: Claim): void {
  if (JSON.stringify(before) !== JSON.stringify(after)) put(tx, 'claims', { ...after, updatedAt: tx.now })
}
