// The parts of claims that can be set to one value in many of them at once. Pure.
// Must not break: a field is offered only where every one of the claim types has it, as the same type of field.
import type { ClaimType } from '../../../../core/model/claim-type'
import type { Option } from '../../parts/part'
import { editOf } from '../cell-edit'

const common: readonly Option[] = [
  { key: 'status', label: 'Status' },
  { key: 'certainty', label: 'Certainty' },
  { key: 'act', label: 'Act' },
  { key: 'polarity', label: 'Polarity' },
  { key: 'legalStatus', label: 'Legal status' },
  { key: 'statement', label: 'Statement' },
]

export function changeable(types: readonly ClaimType[]): readonly Option[] {
  const [first, ...others] = types
  if (!first) return []
  const fields = first.fields
    .filter((field) =>
      others.every((type) => type.fields.some((each) => each.key === field.key && each.type === field.type)),
    )
    .map(({ key, label }) => ({ key: `fields.${key}`, label }))
    .filter(({ key }) => editOf(key, { fields: {} }, { type: first, entities: new Map() }))
  return [...common, ...fields]
}
