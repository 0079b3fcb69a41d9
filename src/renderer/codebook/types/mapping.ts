// Which field of another claim type the values of each field would likely go to. Pure.
import type { ClaimType } from '../../../core/model/claim-type'

/** Old key → new key: the same key or label, else the only field of the same type where that says enough (quantity, period). */
export function likelyFields(
  { fields: before }: ClaimType,
  { fields: after }: ClaimType,
): Record<string, string> {
  const mapping: Record<string, string> = {}
  const taken = new Set<string>()
  const take = (key: string, to: string | undefined): void => {
    if (to === undefined || mapping[key] !== undefined || taken.has(to)) return
    mapping[key] = to
    taken.add(to)
  }
  for (const { key, label } of before)
    take(
      key,
      after.find((field) => field.key === key || field.label.toLowerCase() === label.toLowerCase())?.key,
    )
  for (const { key, type } of before) {
    const alike = after.filter((field) => field.type === type && !taken.has(field.key))
    if (alike.length === 1 && ['quantity', 'period', 'longText', 'entity'].includes(type))
      take(key, alike[0]?.key)
  }
  return mapping
}
