// What somebody may want to look at in one claim, each said at its part: missing, impossible, doubtful.
// Pure. Must not break: nothing here hinders a draft, and what needs other claims to be seen is a check, not a remark.
import type { Claim } from '../model/claim'
import type { ClaimType, Field } from '../model/claim-type'
import type { FieldValue, Period, Quantity } from '../model/values'
import { evidenceRemarks, wordingRemarks } from './evidence'
import { meaningRemarks } from './meaning'
import { periodRemarks } from './period'
import { quantityRemarks } from './quantity'
import { type Judged, type Known, type Remark, when } from './remark'

export type { Remark } from './remark'

/** The remarks on a claim, in the order in which a form shows its parts. */
export function remarksOn(
  claim: Claim,
  type: Pick<ClaimType, 'key' | 'label' | 'fields'>,
  known: Known,
): Remark[] {
  const judged = { claim, type, known }
  const provisos = (['condition', 'exception'] as const).flatMap((key) => {
    const quantity = claim[key]?.quantity
    return quantity ? quantityRemarks(quantity, `${key}.quantity`) : []
  })
  return [
    ...type.fields.flatMap((field) => fieldRemarks(judged, field)),
    ...meaningRemarks(judged),
    ...provisos,
    ...(claim.legalStatus
      ? wordingRemarks(judged, 'legalStatus', 'legalStatus.text', claim.legalStatus.text)
      : []),
    ...evidenceRemarks(judged),
  ]
}

function fieldRemarks(judged: Judged, field: Field): Remark[] {
  const value = judged.claim.fields[field.key]
  const path = `fields.${field.key}`
  if (isEmpty(value))
    return when(field.required === true, 'missing', path, `${field.label} is required, and empty.`)
  if (field.type === 'quantity')
    return [...quantityRemarks(value as Quantity, path), ...printed(judged, path, value as Quantity)]
  if (field.type === 'period')
    return [
      ...periodRemarks(judged, field.key, value as Period),
      ...((value as Period).basis === 'stated' ? printed(judged, path, value as Period) : []),
    ]
  const hasWording = field.type === 'number' || field.type === 'choice'
  return hasWording ? printed(judged, path, value as { text?: string }) : []
}

const printed = (judged: Judged, path: string, { text = '' }: { text?: string }): Remark[] =>
  wordingRemarks(judged, path, `${path}.text`, text)

/** Whether a field says nothing: not there, an empty text, an empty list, an object in which nothing was filled in. */
function isEmpty(value: FieldValue | undefined): value is undefined {
  if (value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return (
    typeof value === 'object' &&
    Object.entries(value).every(
      ([key, part]) => part === '' || (key === 'status' && part === 'stated') || key === 'basis',
    )
  )
}
