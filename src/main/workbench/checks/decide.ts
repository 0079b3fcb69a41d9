// `decideCheck`: what a person says about a check or an offer, kept under its id until it is taken back.
// It names the values that the check was computed from, so that it lapses by itself when one of them changes.
import { checkId } from '../../../core/checking/identity'
import { OfferKind } from '../../../core/model/check'
import { removeRecord } from '../removing'
import { type Operations, put, refused } from '../transaction'

export const checkOperations: Operations<'decideCheck'> = {
  decideCheck: (tx, { state, ...said }) => {
    const { id, kind, claims } = said
    if (id !== checkId(kind, claims))
      throw refused(`“${id}” is not the check of kind ${kind} of these claims; run the checks again.`)
    if (state === 'accepted' && OfferKind.safeParse(kind).success)
      throw refused(`An offer is accepted by making it: ${kind} does that. It can only be dismissed.`)
    const before = tx.writer.get('checkDecisions', id)
    if (state === 'open') return before && removeRecord(tx, 'checkDecisions', id)
    const isSaid = before?.state === state && before.basis === said.basis && before.reason === said.reason
    if (isSaid) return id
    return put(tx, 'checkDecisions', { ...said, state, coder: tx.coder.id, decidedAt: tx.now })
  },
}
