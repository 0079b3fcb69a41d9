// A new claim type: a key, a letter, a colour and a shortcut that no other has, as far as there are any left. Pure.
import type { ClaimType } from '../../../core/model/claim-type'
import { swatches } from '../contrast'
import { keyFor } from './fields'

/** Like another where there is one (its fields, its colour), from scratch otherwise. */
export function newType(
  label: string,
  types: readonly ClaimType[],
  like: ClaimType | undefined,
): Omit<ClaimType, 'id'> {
  const shortcut = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((n) => types.every((type) => type.shortcut !== n))
  const free = swatches.find(({ color }) => types.every((type) => type.color !== color))
  return {
    key: keyFor(
      label,
      types.map(({ key }) => key),
    ),
    label,
    letter: letterFor(label, types),
    color: like?.color ?? free?.color ?? swatches[0]?.color ?? '#5c6670',
    ...(shortcut !== undefined && { shortcut }),
    fields: like?.fields ?? [],
  }
}

/** The first letter of the label that no other type has; the first of all where every one is taken. */
function letterFor(label: string, types: readonly ClaimType[]): string {
  const letters: readonly string[] = label.toUpperCase().match(/\p{L}|\p{N}/gu) ?? []
  const isFree = (letter: string): boolean => types.every((type) => type.letter !== letter)
  return letters.find(isFree) ?? letters[0] ?? '?'
}
