// Claim types: keys and shortcuts are unique, and no change takes away what claims already hold.
import type { Way } from '../../core/converting/claim'
import { WorkbenchError } from '../../core/errors'
import { type ClaimType, twiceIn } from '../../core/model/claim-type'
import { merge } from '../../core/model/patch'
import type { CheckedOperation } from '../../core/operations'
import type { Reader } from '../database/reader'
import { followType } from './moving'
import { removeRecord } from './removing'
import { badValue, checked, need, type Operations, put, refused, type Transaction } from './transaction'

export const claimTypeOperations: Operations<'addClaimType' | 'changeClaimType' | 'removeClaimType'> = {
  addClaimType: (tx, input) => {
    const type = { id: tx.newId(), ...input }
    checkAgainstOthers(tx.writer, type)
    return put(tx, 'claimTypes', type)
  },
  *changeClaimType(tx, input) {
    const way = wayOfChange(tx.writer, input)
    put(tx, 'claimTypes', way.to)
    yield* followType(tx, way)
    renameColumns(tx, way)
    return way.to.id
  },
  removeClaimType: (tx, { id }) => {
    const { label, key } = need(tx.writer, 'claimTypes', id)
    const count = tx.writer.claimTotals({ type: key }).claims
    if (count > 0)
      throw refused(
        `The claim type “${label}” can't be removed while ${count === 1 ? '1 claim is' : `${count} claims are`} of it; give ${count === 1 ? 'it' : 'them'} another type first.`,
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

/** Every key has to be one of the fields of a type. */
export function checkKeys(type: ClaimType, keys: readonly string[]): void {
  const strange = keys.find((key) => !type.fields.some((field) => field.key === key))
  if (strange === undefined) return
  const known = type.fields.map(({ key }) => key).join(', ')
  throw badValue(`A claim of type “${type.key}” has no field “${strange}”; it has ${known}.`)
}

/** A claim type as it is and as a change would make it. Throws what the change itself would throw. */
export function wayOfChange(reader: Reader, { renamed, ...patch }: CheckedOperation['changeClaimType']): Way {
  const from = need(reader, 'claimTypes', patch.id)
  const to = checked('claimTypes', merge(from, patch))
  checkAgainstOthers(reader, to)
  checkKeys(from, Object.keys(renamed))
  checkKeys(to, Object.values(renamed))
  return { from, to, keys: renamed }
}

/** Throws where a claim type would have a key or a shortcut of another one, or a field twice. */
export function checkAgainstOthers(reader: Reader, type: ClaimType): void {
  const twice = twiceIn(type.fields)
  if (twice !== undefined)
    throw badValue(`The claim type “${type.label}” has two fields with the key “${twice}”.`)
  for (const other of reader.all('claimTypes')) {
    if (other.id === type.id) continue
    if (other.key === type.key)
      throw refused(`The key “${type.key}” is taken by the claim type “${other.label}”.`)
    if (type.shortcut !== undefined && other.shortcut === type.shortcut)
      throw refused(`The shortcut ${type.shortcut} is taken by the claim type “${other.label}”.`)
  }
}

/** A saved view shows a field under its new key, unless the old one still is a field somewhere. */
function renameColumns(tx: Transaction, { keys }: Way): void {
  const still = new Set(
    [...tx.writer.all('claimTypes')].flatMap(({ fields }) => fields.map(({ key }) => key)),
  )
  const names = new Map(
    Object.entries(keys)
      .filter(([key]) => !still.has(key))
      .map(([key, next]) => [`fields.${key}`, `fields.${next}`]),
  )
  for (const view of names.size > 0 ? [...tx.writer.all('views')] : []) {
    const columns = view.query.columns?.map((column) => ({
      ...column,
      key: names.get(column.key) ?? column.key,
    }))
    if (columns) put(tx, 'views', { ...view, query: { ...view.query, columns } })
  }
}
