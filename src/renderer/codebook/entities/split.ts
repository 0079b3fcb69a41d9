// Which claims and sources go with a new entity that is split off: those that call it by one of the names that go. Pure.
import type { LedgerRow } from '../../../core/answers'
import type { Claim } from '../../../core/model/claim'
import type { Source } from '../../../core/model/source'

/** The claims that go with the new entity: of the first `most` those that were chosen, of all others those so named. */
export function goingOf(
  rows: readonly Pick<LedgerRow, 'claim' | 'quote'>[],
  named: ReadonlySet<string>,
  otherwise: ReadonlyMap<string, boolean>,
  most: number,
): { chosen: string[]; beyond: string[] } {
  const ids = rows.map(({ claim }) => claim.id)
  return {
    chosen: ids.slice(0, most).filter((id) => otherwise.get(id) ?? named.has(id)),
    beyond: ids.slice(most).filter((id) => named.has(id)),
  }
}

/** True where a claim names the entity, or its passage does, by one of the names. */
export function claimNames(
  { claim, quote }: Pick<LedgerRow, 'claim' | 'quote'>,
  id: string,
  names: readonly string[],
): boolean {
  const printed = namesIn(claim, id)
  // What the claim itself calls it says more than the passage, which may name several.
  return printed.length > 0 ? printed.some((name) => names.includes(name)) : says(quote ?? '', names)
}

/** True where a source's own attribution calls the entity by one of the names. */
export const sourceNames = ({ attribution = [] }: Source, id: string, names: readonly string[]): boolean =>
  attribution.some((hop) => hop.entity === id && hop.name !== undefined && names.includes(hop.name))

/** Every name that stands beside a reference to the entity, however deep. */
function namesIn(value: unknown, id: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { entity, name } = value as Partial<Claim['attribution'][number]>
  return [
    ...(entity === id && name !== undefined ? [name] : []),
    ...Object.values(value).flatMap((each) => namesIn(each, id)),
  ]
}

const says = (quote: string, names: readonly string[]): boolean =>
  names.some(
    (name) =>
      name !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu').test(quote),
  )

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
