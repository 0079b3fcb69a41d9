// Giving claims another type: one way from each of their types to it, for the change as for its preview.
import type { Way } from '../../core/converting/claim'
import type { Claim } from '../../core/model/claim'
import type { CheckedOperation } from '../../core/operations'
import type { Reader } from '../database/reader'
import { checkKeys, claimTypeOf } from './claim-types'
import { moverIn } from './moving'
import { badValue, need, type Operations } from './transaction'

export const retypingOperations: Operations<'retypeClaims'> = {
  *retypeClaims(tx, input) {
    const { wayOf, checkMapped } = waysTo(tx.writer, input)
    const mover = moverIn(tx)
    for (const [at, id] of input.ids.entries()) {
      const claim = need(tx.writer, 'claims', id)
      const way = wayOf(claim)
      const { from, to } = way
      // One that has the type already keeps its values where they are, whatever goes where in the others.
      if (from.id !== to.id)
        mover(claim, way, `Kept when this claim of type “${from.label}” became one of type “${to.label}”:`)
      yield { done: at + 1, total: input.ids.length }
    }
    checkMapped()
    return undefined
  },
}

interface Ways {
  wayOf: (claim: Claim) => Way
  /** Throws `badInput` for a field that is to go somewhere and that none of the claims so far could have. */
  checkMapped: () => void
}

/** The way of each claim to its new type. Throws `notFound`, and `badInput` for a field that the new type lacks. */
export function waysTo(
  reader: Reader,
  { type, fields }: Pick<CheckedOperation['retypeClaims'], 'type' | 'fields'>,
): Ways {
  const to = claimTypeOf(reader, type)
  checkKeys(to, Object.values(fields))
  const ways = new Map<string, Way>()
  return {
    wayOf: (claim) => {
      const way = ways.get(claim.type) ?? { from: claimTypeOf(reader, claim.type), to, keys: fields }
      ways.set(claim.type, way)
      return way
    },
    checkMapped: () => {
      const froms = [...ways.values()].map(({ from }) => from)
      const known = new Set(froms.flatMap((from) => from.fields.map(({ key }) => key)))
      const strange = Object.keys(fields).find((key) => !known.has(key))
      if (strange === undefined) return
      const types = froms.map(({ label }) => `“${label}”`).join(', ')
      throw badValue(
        `No claim of the type ${types} has a field “${strange}”; there are ${[...known].join(', ')}.`,
      )
    },
  }
}
