// Claims of one type that become one. Must not break: what the others say and the one that stays doesn't is kept as a note.
import { mergedClaim } from '../../core/converting/merged'
import { linesOf } from '../../core/converting/note'
import { toldOf } from '../../core/history/told'
import type { Claim } from '../../core/model/claim'
import { checkFields } from '../../core/model/fields'
import { claimTypeOf } from './claim-types'
import { leadTo, othersThan } from './leading'
import { keepNote } from './moving'
import { namesIn } from './names'
import { need, type Operations, put, refused, type Transaction } from './transaction'

export const mergingOperations: Operations<'mergeClaims'> = {
  *mergeClaims(tx, { into, from }) {
    const others = othersThan('claims', into, from)
    let claim = need(tx.writer, 'claims', into)
    const type = claimTypeOf(tx.writer, claim.type)
    for (const [at, id] of others.entries()) {
      const other = need(tx.writer, 'claims', id)
      if (other.type !== claim.type) throw ofOtherType(tx, claim, other)
      const merged = mergedClaim(claim, other)
      noteRest(tx, merged, other)
      claim = merged
      yield { done: at + 1, total: others.length }
    }
    put(tx, 'claims', { ...claim, fields: checkFields(type, claim.fields), updatedAt: tx.now })
    yield* leadTo(tx, 'claims', others, into)
    return into
  },
}

function ofOtherType(tx: Transaction, ...claims: Claim[]) {
  const [one, other] = claims.map(({ type }) => claimTypeOf(tx.writer, type).label)
  return refused(
    `Claims of the types “${one}” and “${other}” can't become one; give them the same type first.`,
  )
}

/** What stands in a claim of its own, or is added up anyway. */
const apart = new Set(['status', 'distortions'])

/** Keeps what a claim said and the claim that it became part of doesn't. */
function noteRest(tx: Transaction, merged: Claim, other: Claim): void {
  const names = namesIn(tx.writer)
  const toldBy = (claim: Claim) => toldOf('claims', { ...claim, evidence: [], tags: [] }, names)
  const said = new Map(toldBy(merged).map(({ path, value }) => [path, JSON.stringify(value)]))
  const rest = toldBy(other).filter(
    ({ path, value }) => !apart.has(path) && value !== 'unknown' && said.get(path) !== JSON.stringify(value),
  )
  keepNote(tx, merged.id, 'Kept from a claim that became part of this one:', linesOf(rest))
}
