// Changes of a claim, made on its tree of parts: set a part, take away or move an item of a list.
// All of it is pure; the outcome is a patch in the words of `changeClaim`, so that only what changed is sent.
import type { Group, List, Part, Path } from './part'
import { isObject, valueAt } from './part'
import { type Who, whoKeys } from './who'

/** The claim with `value` at `path` (undefined empties it); what an object needs to exist is filled in. */
export function put(part: Part, current: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (part.as === 'list') return putItem(part, listOf(current), Number(key), rest, value)
  if (part.as !== 'group') return value
  const child = part.parts.find((each) => each.key === key)
  const before = isObject(current) ? current : part.start
  const { [key]: held, ...others } = before
  const after = child ? put(child, held, rest, value) : value
  const next = { ...others, ...(after === undefined ? startOf(part, key) : { [key]: after }) }
  return after === undefined && !part.always && isBare(part, next) ? undefined : next
}

function putItem(list: List, items: readonly unknown[], index: number, path: Path, value: unknown): unknown {
  const item = path.length === 0 ? value : put(list.item, items[index], path, value)
  const next = item === undefined ? items.toSpliced(index, 1) : items.toSpliced(index, 1, item)
  return next.length === 0 && !list.always ? undefined : next
}

/** The claim with somebody at a path, an entity, a name or nobody's; who is nobody at all is taken away. */
export function putWho(part: Part, claim: unknown, path: Path, who: Who): Record<string, unknown> {
  // What is there comes first: an item that has lost all it had would be gone, and the next one in its place.
  const keys = whoKeys.toSorted((a, b) => Number(who[a] === undefined) - Number(who[b] === undefined))
  return keys.reduce((next, key) => put(part, next, [...path, key], who[key]), claim) as Record<
    string,
    unknown
  >
}

const startOf = (group: Group, key: string): Record<string, unknown> =>
  Object.hasOwn(group.start, key) ? { [key]: group.start[key] } : {}

/** True when an object holds nothing that a person put there. */
const isBare = (group: Group, value: Record<string, unknown>): boolean =>
  Object.entries(value).every(([key, each]) => group.start[key] === each)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Objects on the way to `path` that lack a part which nobody can assume: the labels of those parts. */
export function missingAt(part: Part, value: unknown, path: Path): string[] {
  const [key, ...rest] = path
  if (key === undefined || value === undefined) return []
  if (part.as === 'list') return missingAt(part.item, listOf(value)[Number(key)], rest)
  if (part.as !== 'group') return []
  const missing = (part.needs ?? [])
    .filter((need) => valueAt(value, [need]) === undefined)
    .map((need) => part.parts.find((each) => each.key === need)?.label ?? need)
  const child = part.parts.find((each) => each.key === key)
  return [...missing, ...(child ? missingAt(child, valueAt(value, [key]), rest) : [])]
}

/** The patch that turns one record into another: null removes, objects by key, lists whole. */
export function patchBetween(before: object, after: object): Record<string, unknown> {
  const patch: Record<string, unknown> = {}
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [valueAt(before, [key]), valueAt(after, [key])]
    if (isObject(was) && isObject(is)) {
      const inner = patchBetween(was, is)
      if (Object.keys(inner).length > 0) patch[key] = inner
    } else if (JSON.stringify(was) !== JSON.stringify(is)) patch[key] = is ?? null
  }
  return patch
}

type Pointing = { field?: string | undefined }

/**
 * The claim with the item at `from` of a list moved to `to`, or taken away when `to` is undefined. What
 * evidence and distortions say about the items (`attribution.2`) follows them; what spoke of the item that
 * is gone speaks of the claim. An empty list stays where there is `always` one.
 */
export function moveItem(
  claim: Record<string, unknown>,
  list: string,
  from: number,
  to: number | undefined,
  always: boolean,
): Record<string, unknown> {
  const order = listOf(claim[list])
    .map((_, index) => index)
    .toSpliced(from, 1)
  if (to !== undefined) order.splice(to, 0, from)
  return reordered(claim, list, order, always)
}

/** The same for a list anywhere: of the claim itself, or one of its fields, which nothing but its order speaks of. */
export function moveAt(
  claim: Record<string, unknown>,
  path: Path,
  from: number,
  to: number | undefined,
  always: boolean,
): Record<string, unknown> {
  const [top = '', field] = path
  if (field === undefined) return moveItem(claim, top, from, to, always)
  const fields = claim[top] as Record<string, unknown>
  return { ...claim, [top]: moveItem(fields, field, from, to, false) }
}

/** The claim with a new item at a place of a list; what is said about the items behind it follows them. */
export function insertItem(
  claim: Record<string, unknown>,
  list: string,
  at: number,
  item: unknown,
): Record<string, unknown> {
  const items = listOf(claim[list])
  const order = items.map((_, index) => index).toSpliced(at, 0, items.length)
  return reordered({ ...claim, [list]: [...items, item] }, list, order, true)
}

/** The claim with the items of a list in another order, given by their former places. */
function reordered(
  claim: Record<string, unknown>,
  list: string,
  order: readonly number[],
  always: boolean,
): Record<string, unknown> {
  const items = listOf(claim[list])
  const { [list]: _, ...others } = claim
  const moved = order.map((index) => items[index])
  const follow = (each: unknown): unknown => redirected(each as Pointing, list, order)
  const next: Record<string, unknown> = { ...others }
  if (moved.length > 0 || always) next[list] = moved
  for (const key of ['evidence', 'distortions'])
    if (next[key] !== undefined) next[key] = listOf(next[key]).map(follow)
  return next
}

function redirected(pointing: Pointing, list: string, order: readonly number[]): Pointing {
  const [head, place, ...rest] = pointing.field?.split('.') ?? []
  if (head !== list || place === undefined) return pointing
  const { field: _, ...others } = pointing
  const index = order.indexOf(Number(place))
  return index < 0 ? others : { ...others, field: [list, index, ...rest].join('.') }
}
