// Claims: their fields follow their claim type, their evidence points at highlights.
// A claim that was changed is checked as a whole, by the schema and by its claim type.
import { checkFields } from '../../core/model/fields'
import { merge } from '../../core/model/patch'
import { claimTypeOf } from './claim-types'
import { evidenceOf } from './highlights'
import { removeRecord } from './removing'
import { checked, need, type Operations, put } from './transaction'

/** What a new claim has; `null` in a change means this. */
const defaults = { status: 'draft', act: 'assert', certainty: 'unknown', polarity: 'positive' }

export const claimOperations: Operations<'addClaim' | 'changeClaim' | 'removeClaim'> = {
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
  changeClaim: (tx, input) => {
    const claim = need(tx.writer, 'claims', input.id)
    const { evidence, ...patch } = input
    const merged = merge(claim, patch) as Record<string, unknown>
    const changed = checked('claims', {
      ...defaults,
      ...merged,
      fields: checkFields(claimTypeOf(tx.writer, claim.type), merged['fields'] as typeof claim.fields),
      ...(evidence && { evidence: evidence.map((each) => evidenceOf(tx, each)) }),
    })
    // A change that changes nothing is no step: a form may commit what it was opened with.
    if (JSON.stringify(changed) === JSON.stringify(checked('claims', claim))) return claim.id
    return put(tx, 'claims', { ...changed, updatedAt: tx.now })
  },
  removeClaim: (tx, { id }) => removeRecord(tx, 'claims', id),
}
