// Claims: their fields follow their claim type, their evidence points at highlights. One by one and many at once.
// A claim that was changed is checked as a whole, by the schema and by its claim type.
import type { Claim } from '../../core/model/claim'
import { checkFields } from '../../core/model/fields'
import { linksOf } from '../../core/model/links'
import { merge } from '../../core/model/patch'
import type { Slices } from '../database'
import { claimTypeOf } from './claim-types'
import { evidenceOf } from './highlights'
import { removeRecord } from './removing'
import { badValue, checked, need, type Operations, put, refused, type Transaction } from './transaction'

/** What a new claim has; `null` in a change means this. */
const defaults = { status: 'draft', act: 'assert', certainty: 'unknown', polarity: 'positive' }

export const claimOperations: Operations<
  'addClaim' | 'changeClaim' | 'removeClaim' | 'changeClaims' | 'removeClaims' | 'splitClaim'
> = {
  addClaim: (tx, input) =>
    put(tx, 'claims', {
      ...input,
      id: tx.newId(),
      fields: checkFields(claimTypeOf(tx.writer, input.type), input.fields),
      evidence: input.evidence.map((each) => evidenceOf(tx, each)),
      coder: tx.coder.id,
      createdAt: tx.now,
      updatedAt: tx.now,
    }),
  changeClaim: (tx, { evidence, ...patch }) =>
    change(tx, need(tx.writer, 'claims', patch.id), {
      ...patch,
      ...(evidence && { evidence: evidence.map((each) => evidenceOf(tx, each)) }),
    }),
  removeClaim: (tx, { id }) => removeRecord(tx, 'claims', id),
  *changeClaims(tx, { ids, change: patch, addTags, removeTags }): Slices<undefined> {
    const gone = new Set(removeTags)
    for (const [at, id] of ids.entries()) {
      const claim = need(tx.writer, 'claims', id)
      const tags = claim.tags.filter((tag) => !gone.has(tag))
      change(tx, claim, { ...patch, tags: [...new Set([...tags, ...addTags])] })
      yield { done: at + 1, total: ids.length }
    }
  },
  *removeClaims(tx, { ids }): Slices<undefined> {
    const unique = new Set(ids)
    let done = 0
    for (const id of unique) {
      yield* removeRecord(tx, 'claims', id)
      yield { done: (done += 1), total: unique.size }
    }
  },
  splitClaim: (tx, { id, evidence }) => {
    const claim = need(tx.writer, 'claims', id)
    const places = new Set(evidence)
    const strange = evidence.find((place) => place >= claim.evidence.length)
    if (strange !== undefined)
      throw badValue(
        `The claim has no piece of evidence ${strange}; it has ${claim.evidence.length}, counted from 0.`,
      )
    if (places.size === claim.evidence.length)
      throw refused('A claim is split into two: leave at least one piece of evidence with the old one.')
    const part = (isTaken: boolean) => claim.evidence.filter((_, place) => places.has(place) === isTaken)
    put(tx, 'claims', { ...claim, evidence: part(false), updatedAt: tx.now })
    const made = { id: tx.newId(), coder: tx.coder.id, createdAt: tx.now, updatedAt: tx.now }
    return put(tx, 'claims', { ...claim, ...made, evidence: part(true) })
  },
}

/** A change that changes nothing is no step: a form may commit what it was opened with. */
function change(tx: Transaction, claim: Claim, patch: object): string {
  const merged = merge(claim, patch) as Record<string, unknown>
  const changed = checked('claims', {
    ...defaults,
    ...merged,
    fields: checkFields(claimTypeOf(tx.writer, claim.type), merged['fields'] as Claim['fields']),
  })
  if (JSON.stringify(changed) === JSON.stringify(checked('claims', claim))) return claim.id
  if (linksOf('claims', changed).some(({ id }) => id === claim.id))
    throw refused("A figure can't be a share of its own claim; choose another claim as its base.")
  return put(tx, 'claims', { ...changed, updatedAt: tx.now })
}
