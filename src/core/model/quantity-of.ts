// The quantity that a claim is about, wherever its claim type puts it.
import type { Claim } from './claim'
import type { FieldValue, Quantity } from './values'

/** The first quantity among the fields of a claim. */
export const quantityOf = (claim: Pick<Claim, 'fields'>): Quantity | undefined =>
  Object.values(claim.fields).find(isQuantity)

/** Of all field values only a quantity has a status. */
const isQuantity = (value: FieldValue): value is Quantity =>
  typeof value === 'object' && value !== null && 'status' in value
