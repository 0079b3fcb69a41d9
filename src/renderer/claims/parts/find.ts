// Every part of a form by its full name, such as “Quantity › Ratio › Numerator”, and the search among them.
// The names are those that assistive technology reads: groups first, then the part.
import { type Group, type Part, type Path, valueAt } from './part'

/** A part that can be gone to. */
export interface Place {
  path: Path
  /** The names of the groups around it and its own. */
  names: readonly string[]
}

export const placeName = (place: Place): string => place.names.join(' › ')

/** The name of an item of a list. */
export const itemName = (label: string, index: number): string => `${label} ${index + 1}`

/** The single parts below `part`; of a list its items and the next one, which doesn't exist yet. */
export function placesOf(
  part: Part,
  value: unknown,
  path: Path = [],
  names: readonly string[] = [],
): Place[] {
  if (part.as === 'list') {
    const items = Array.isArray(value) ? value : []
    return [...items, undefined].flatMap((item, index) =>
      placesOf(
        { ...part.item, label: itemName(part.item.label, index) },
        item,
        [...path, String(index)],
        [...names, part.label],
      ),
    )
  }
  // A reference or a choice in a group of its own bears the group's name; it isn't said twice.
  const inside = part.label === '' || names.at(-1)?.startsWith(part.label) ? names : [...names, part.label]
  if (part.as !== 'group') return [{ path, names: inside }]
  return part.parts.flatMap((each) =>
    placesOf(each, valueAt(value, [each.key]), each.key === '' ? path : [...path, each.key], inside),
  )
}

/** The places whose name has every word that was typed, in order of where the first one stands. */
export function findPlaces(places: readonly Place[], typed: string): Place[] {
  const words = typed
    .toLowerCase()
    .split(/[\s›]+/)
    .filter((word) => word !== '')
  const rank = (place: Place): number => {
    const name = placeName(place).toLowerCase()
    if (name === typed.trim().toLowerCase()) return 0
    return words.every((word) => name.includes(word)) ? rankOf(place, words) : -1
  }
  return places
    .map((place) => ({ place, rank: rank(place) }))
    .filter((each) => each.rank >= 0)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ place }) => place)
}

/** Best first: the part's own name begins with what was typed last, then merely has it, then a group's does. */
function rankOf(place: Place, words: readonly string[]): number {
  const last = words.at(-1) ?? ''
  const own = place.names.at(-1)?.toLowerCase() ?? ''
  const depth = place.names.length
  if (own.startsWith(last)) return 1 + depth
  return own.includes(last) ? 10 + depth : 20 + depth
}

/** The parts that evidence can speak of: each field of the claim type, each item of a list, each section. */
export function fieldPlaces(form: Group, claim: unknown): Place[] {
  return form.parts.flatMap((part) => {
    const path = [part.key]
    if (part.key === 'fields' && part.as === 'group')
      return part.parts.map((field) => ({ path: [...path, field.key], names: [field.label] }))
    const value = valueAt(claim, path)
    if (part.as !== 'list') return part.as === 'group' ? [{ path, names: [part.label] }] : []
    const items = Array.isArray(value) ? value : []
    return items.map((_, index) => ({
      path: [...path, String(index)],
      names: [itemName(part.item.label, index)],
    }))
  })
}
