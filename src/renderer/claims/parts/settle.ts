// What becomes of a claim when a field is left: its part is put, and what waited beside it goes along.
// An object that would lack a part that nobody can assume isn't stored; what was typed then stays typed.
import { meaningKeys } from './claim'
import { missingAt, put } from './edit'
import { type Group, type Part, type Path, pathKey } from './part'

/** A value that was read and could not be stored alone. */
export interface Waiting {
  path: Path
  value: unknown
}

export type Settled = { claim: Record<string, unknown>; stored: readonly Path[] } | { problem: string }

/** The claim with the value at `path`; `waiting` are read values of the same object. */
export function settle(form: Group, claim: unknown, one: Waiting, waiting: readonly Waiting[]): Settled {
  const alone = put(form, claim, one.path, one.value) as Record<string, unknown>
  if (missingAt(form, alone, one.path).length === 0) return { claim: alone, stored: [one.path] }
  const together = waiting.reduce<unknown>((next, each) => put(form, next, each.path, each.value), alone)
  const missing = missingAt(form, together, one.path)
  if (missing.length > 0) return { problem: `Saved once “${missing.join('” and “')}” is filled in too.` }
  return {
    claim: together as Record<string, unknown>,
    stored: [one.path, ...waiting.map(({ path }) => path)],
  }
}

/** The part at a path, or undefined; the path of a reference to somebody is that of its object. */
export function partAt(part: Part | undefined, path: Path): Part | undefined {
  const [key, ...rest] = path
  if (key === undefined || !part) return part
  if (part.as === 'list') return partAt(part.item, rest)
  if (part.as !== 'group') return undefined
  return partAt(
    part.parts.find((each) => each.key === key),
    rest,
  )
}

/** The key of a disclosure: what a group shows on demand, or an item of a list that isn't there yet. */
export const moreOf = (path: Path): string => `${pathKey(path)}+more`
export const newItemOf = (path: Path, index: number): string => `${pathKey(path)}+new${index}`

/** The sections whose name is not the first key of the parts in them. */
const sectionOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(meaningKeys.map((key) => [key, 'meaning'])),
  condition: 'provisos',
  exception: 'provisos',
  breakdowns: 'relations',
  series: 'relations',
}

/** The disclosures that stand between the form and the part at `path`, the section first. */
export function doorsTo(form: Group, value: unknown, path: Path): string[] {
  const first = path[0] ?? ''
  // What stands beside the claim, such as a relation, may have a part on demand of its own.
  const doors = [sectionOf[first] ?? first, ...(partAt(form, [first]) ? [] : [moreOf(path.slice(0, 2))])]
  let part: Part | undefined = form
  let inner = value
  path.forEach((key, depth) => {
    const around = path.slice(0, depth)
    if (part?.as === 'group' && part.more?.includes(key)) doors.push(moreOf(around))
    if (part?.as === 'list' && Number(key) >= (Array.isArray(inner) ? inner.length : 0))
      doors.push(newItemOf(around, Number(key)))
    part = partAt(part, [key])
    inner = (inner as Record<string, unknown> | undefined)?.[key]
  })
  return doors
}
