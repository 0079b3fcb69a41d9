// Claim types: keys and shortcuts are unique, and no change takes away what claims already hold.
import type { Claim } from '../../core/model/claim'
import type { ClaimType } from '../../core/model/claim-type'
import { checkFields } from '../../core/model/fields'
import { WorkbenchError } from '../../core/errors'
import type { Reader } from '../database/reader'
import { badValue, need, type Operations, patched, put, refused, type Transaction } from './transaction'
import { removeRecord } from './removing'

export const claimTypeOperations: Operations<'addClaimType' | 'changeClaimType' | 'removeClaimType'> = {
  addClaimType: (tx, input) => {
    const type = { id: tx.newId(), ...input }
    checkAgainstOthers(tx, type)
    return put(tx, 'claimTypes', type)
  },
  changeClaimType: (tx, input) => {
    const type = patched(tx, 'claimTypes', input)
    checkAgainstOthers(tx, type)
    if (input.fields) checkClaims(tx, type)
    return put(tx, 'claimTypes', type)
  },
  removeClaimType: (tx, { id }) => {
    const { label, key } = need(tx.writer, 'claimTypes', id)
    const count = claimsOf(tx, key).length
    if (count > 0)
      throw refused(
        `The claim type “${label}” can't be removed while ${count === 1 ? '1 claim is' : `${count} claims are`} of it.`,
      )
    return removeRecord(tx, 'claimTypes', id)
  },
}

/** The claim type with a key. Throws `notFound` that lists those there are. */
export function claimTypeOf(reader: Reader, key: string): ClaimType {
  const type = reader.claimTypeWith(key)
  if (type) return type
  const keys = [...reader.all('claimTypes')].map((each) => each.key).join(', ')
  throw new WorkbenchError('notFound', `There is no claim type “${key}”; there are ${keys}.`)
}

function checkAgainstOthers(tx: Transaction, type: ClaimType): void {
  const twice = type.fields.find((field, at) => type.fields.findIndex(({ key }) => key === field.key) < at)
  if (twice) throw badValue(`The claim type “${type.label}” has two fields with the key “${twice.key}”.`)
  for (const other of tx.writer.all('claimTypes')) {
    if (other.id === type.id) continue
    if (other.key === type.key)
      throw refused(`The key “${type.key}” is taken by the claim type “${other.label}”.`)
    if (type.shortcut !== undefined && other.shortcut === type.shortcut)
      throw refused(`The shortcut ${type.shortcut} is taken by the claim type “${other.label}”.`)
  }
}

/** Every claim of a changed type has to fit it still. */
function checkClaims(tx: Transaction, type: ClaimType): void {
  const fits = (claim: Claim): boolean => {
    // Only whether it fits is asked here; the sentence about it counts the claims.
    try {
      checkFields(type, claim.fields)
      return true
    } catch {
      return false
    }
  }
  const count = claimsOf(tx, type.key).filter((claim) => !fits(claim)).length
  if (count > 0)
    throw refused(
      `The fields of “${type.label}” can't be changed so: ${count === 1 ? '1 claim has' : `${count} claims have`} values that would be lost.`,
    )
}

const claimsOf = (tx: Transaction, key: string): Claim[] =>
  [...tx.writer.all('claims')].filter(({ type }) => type === key)
