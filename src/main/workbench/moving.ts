// Claims whose type changes, or that get another type: their values go where they belong, and what fits nowhere is kept as
// a note on the claim. Must not break: nothing that a person entered is gone when a claim was moved.
import { movedClaim, movedValues, type Way } from '../../core/converting/claim'
import { notedLines } from '../../core/converting/note'
import { isSame } from '../../core/converting/value'
import type { Names } from '../../core/history/names'
import type { Claim } from '../../core/model/claim'
import type { ClaimType } from '../../core/model/claim-type'
import type { Slices } from '../database'
import { namesIn, whoIn } from './names'
import { put, type Transaction } from './transaction'

/** Brings claims of a type that has changed into line with it. */
export function* followType(tx: Transaction, way: Way): Slices<undefined> {
  if (way.from.fields.every((field) => isStill(field, way))) return
  const total = tx.writer.claimTotals({ type: way.from.key }).claims
  const mover = moverIn(tx)
  let done = 0
  for (const claim of tx.writer.claims({ type: way.from.key })) {
    mover(claim, way, `Kept when the fields of “${way.to.label}” were changed:`)
    yield { done: (done += 1), total }
  }
}

/** Whether a field can hold what it holds now, in the same place. */
function isStill(field: ClaimType['fields'][number], { to, keys }: Way): boolean {
  const next = to.fields.find(({ key }) => key === field.key)
  if (!next || next.type !== field.type || Object.hasOwn(keys, field.key)) return false
  return (field.choices ?? []).every(({ key }) => next.choices?.some((choice) => choice.key === key))
}

/** Moves the values of a claim; `why` heads the note about those that fit nowhere. */
export function moverIn(tx: Transaction): (claim: Claim, way: Way, why: string) => void {
  const who = whoIn(tx.writer)
  const names = namesIn(tx.writer)
  return (claim, way, why) => {
    const moved = movedValues(claim, way, who)
    const next = movedClaim(claim, moved, way)
    if (isSame(next, claim)) return
    put(tx, 'claims', { ...next, updatedAt: tx.now })
    const before: Names = { ...names, type: () => way.from }
    keepNote(tx, claim.id, why, notedLines(claim, moved, before))
  }
}

/** Keeps lines as a note on a claim, under a headline. */
export function keepNote(tx: Transaction, claimId: string, why: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  put(tx, 'notes', {
    id: tx.newId(),
    on: { kind: 'claim', id: claimId },
    text: [why, ...lines].join('\n'),
    coder: tx.coder.id,
    createdAt: tx.now,
  })
}
