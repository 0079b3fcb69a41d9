// The tree of tags: who stands below whom, which of it a filter shows, and where a tag goes when it is moved by key.
// Pure. Must not break: a tag whose parent is gone stands at the top, and no move makes a circle.
import type { Tag } from '../../../core/model/codebook'
import type { ById } from '../../state/state'
import { withDescendants } from '../listing'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** The tags by the one that they stand below (an empty string: at the top), in order of name. */
function childrenOf(tags: ById<Tag>): ReadonlyMap<string, Tag[]> {
  const below = new Map<string, Tag[]>()
  for (const tag of [...tags.values()].toSorted((a, b) => collator.compare(a.name, b.name))) {
    const parent = parentOf(tags, tag) ?? ''
    const beside = below.get(parent)
    if (beside) beside.push(tag)
    else below.set(parent, [tag])
  }
  return below
}

const parentOf = (tags: ById<Tag>, { parent }: Tag): string | undefined =>
  parent !== undefined && tags.has(parent) ? parent : undefined

/** A row of the tree as it is shown. */
export interface TreeRow {
  id: string
  /** What a first letter finds it by. */
  text: string
  tag: Tag
  /** From 1 at the top. */
  level: number
  /** Its place among those of its level, from 1, and how many they are. */
  place: number
  of: number
  /** Undefined: nothing stands below it. */
  open: boolean | undefined
}

/** The rows of the tree from the top, without those below a folded one. */
export function treeRows(tags: ById<Tag>, folded: ReadonlySet<string>): TreeRow[] {
  const below = childrenOf(tags)
  const walk = (parent: string, level: number): TreeRow[] => {
    const here = below.get(parent) ?? []
    return here.flatMap((tag, n) => {
      const { id, name: text } = tag
      const open = below.has(id) ? !folded.has(id) : undefined
      const row = { id, text, tag, level, place: n + 1, of: here.length, open }
      return [row, ...(open === true ? walk(id, level + 1) : [])]
    })
  }
  return walk('', 1)
}

/** The names from the top down to a tag. */
export function pathOf(tags: ById<Tag>, tag: Tag): string[] {
  const path = [tag]
  for (let at = tags.get(tag.parent ?? ''); at && !path.includes(at); at = tags.get(at.parent ?? ''))
    path.unshift(at)
  return path.map(({ name }) => name)
}

/** The tags that have all words of a filter in their name or definition, with those above them. */
export function shownTags(tags: ById<Tag>, filter: string): ById<Tag> {
  const parts = filter.toLowerCase().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return tags
  const shown = new Map<string, Tag>()
  for (const tag of tags.values()) {
    const text = `${tag.name}\n${tag.description ?? ''}`.toLowerCase()
    if (!parts.every((part) => text.includes(part))) continue
    for (let at: Tag | undefined = tag; at && !shown.has(at.id); at = tags.get(at.parent ?? ''))
      shown.set(at.id, at)
  }
  return shown
}

/** Where a tag would stand: below another, or at the top (null). Undefined: it can't go that way. */
export type Place = string | null | undefined

/** Below the tag that stands before it on its level. */
export function inwards(tags: ById<Tag>, id: string): Place {
  const tag = tags.get(id)
  const level = (tag && childrenOf(tags).get(parentOf(tags, tag) ?? '')) ?? []
  return level[level.findIndex((each) => each.id === id) - 1]?.id
}

/** Beside the tag that it stands below. */
export function outwards(tags: ById<Tag>, id: string): Place {
  const tag = tags.get(id)
  const parent = tag && tags.get(parentOf(tags, tag) ?? '')
  return parent && (parentOf(tags, parent) ?? null)
}

/** Below another tag, unless that is itself or stands below it. */
export const onto = (tags: ById<Tag>, id: string, target: string): Place =>
  withDescendants(tags, id).has(target) ? undefined : target
