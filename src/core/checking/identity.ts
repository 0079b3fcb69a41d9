// By what a check or an offer is known again: its id for the claims that it is about, its basis for their values.
// Must not break: the same claims and values give the same strings on every machine and in every version.
import type { DecidedKind } from '../model/check'

/** The id of a check or an offer: its kind and its sorted claims. */
export const checkId = (kind: DecidedKind, claims: readonly string[]): string =>
  [kind, ...claims.toSorted()].join(' ')

/** A short string that changes when one of the values does, whatever the order of keys: cyrb53 (bryc, public domain) of their JSON. */
export function fingerprint(values: readonly unknown[]): string {
  const text = JSON.stringify(values, (_key, value: unknown) => inOrder(value))
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  const mixed = (one: number, other: number): number =>
    Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  return hex(mixed(low, high)) + hex(mixed(high, low))
}

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0')

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
