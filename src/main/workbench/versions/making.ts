// `makeVersion`: a source becomes the new version of another one, and all highlights of that are carried over.
// Must not break: nothing of the old version changes, and evidence gains only what has the same words in the same place.
import type { Claim } from '../../../core/model/claim'
import type { Source } from '../../../core/model/source'
import type { Reader } from '../../database/reader'
import { need, type Operations, put, refused, type Transaction } from '../transaction'
import { type CarriedOver, carriedOver } from './carrying'
import { earlierThan, nextOf, restingOn } from './chain'
import { supported } from './supporting'

export const makingOperations: Operations<'makeVersion'> = {
  *makeVersion(tx, { id, of }) {
    const { source, old } = pairOf(tx.writer, id, of)
    const all = yield* carriedOver(tx.writer, { source, old })
    const gained = new Map<string, string>()
    for (const [at, each] of all.entries()) {
      const carried = each.there?.id ?? keepCarried(tx, each, id)
      if (each.isKept) gained.set(each.from.id, carried)
      yield { done: all.length + at + 1, total: 2 * all.length }
    }
    const ids = new Set(all.map(({ from }) => from.id))
    for (const claim of yield* restingOn(tx.writer, ids)) {
      keepGained(tx, claim, gained, ids)
      yield
    }
    return put(tx, 'sources', { ...source, version: old.version + 1, supersedes: of })
  },
}

/** Both sources. Throws `refused` where one can't be the new version of the other. */
export function pairOf(reader: Reader, id: string, of: string): { source: Source; old: Source } {
  const [source, old] = [need(reader, 'sources', id), need(reader, 'sources', of)]
  const [name, oldName] = [source, old].map(({ title }) => `“${title}”`)
  if (id === of) throw refused(`${name} can't be a new version of itself.`)
  if (earlierThan(reader, old).includes(id)) throw refused(`${name} is an older version of ${oldName}.`)
  if (source.supersedes === of) throw refused(`${name} is already the new version of ${oldName}.`)
  if (source.supersedes !== undefined) throw refused(`${name} is already the new version of another source.`)
  const next = nextOf(reader, of)
  if (next)
    throw refused(
      `${oldName} already has a newer version, “${next.title}”; make ${name} the next one of that.`,
    )
  if (nextOf(reader, id)) throw refused(`${name} has a newer version itself; choose a source that has none.`)
  return { source, old }
}

function keepCarried(tx: Transaction, { from, becomes }: CarriedOver, sourceId: string): string {
  return put(tx, 'highlights', {
    id: tx.newId(),
    sourceId,
    ...becomes,
    carriedFrom: from.id,
    tags: from.tags,
    coder: tx.coder.id,
    createdAt: tx.now,
  })
}

/** A claim with the evidence that it gained; what was decided about a version that went no longer counts. */
function keepGained(
  tx: Transaction,
  claim: Claim,
  gained: ReadonlyMap<string, string>,
  old: ReadonlySet<string>,
): void {
  const evidence = claim.evidence.map((each) => {
    const { detached, ...rest } = each
    return detached && old.has(each.highlightId) ? rest : each
  })
  let next: Claim = { ...claim, evidence }
  for (const { highlightId } of claim.evidence) {
    const carried = gained.get(highlightId)
    if (carried !== undefined) next = supported(next, highlightId, carried)
  }
  if (JSON.stringify(next) !== JSON.stringify(claim)) put(tx, 'claims', { ...next, updatedAt: tx.now })
}
