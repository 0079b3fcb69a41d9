// Tags: the codebook tree, which must stay a tree and no deeper than tags are counted; a project that is deeper already
// stays as it is. The children of a removed tag move to its parent, those of one that becomes part of another to that.
import { deepestTag, type Tag } from '../../core/model/codebook'
import type { Reader } from '../database/reader'
import { leadTo, othersThan } from './leading'
import { removeRecord } from './removing'
import { need, type Operations, patched, put, refused } from './transaction'

export const tagOperations: Operations<'addTag' | 'changeTag' | 'removeTag' | 'mergeTags'> = {
  addTag: (tx, input) => {
    const tag = { id: tx.newId(), ...input }
    checkDepth(tx.writer, tag)
    return put(tx, 'tags', tag)
  },
  changeTag: (tx, input) => {
    const { parent } = need(tx.writer, 'tags', input.id)
    const tag = patched(tx, 'tags', input)
    if (above(tx.writer, tag).includes(tag.id))
      throw refused(`The tag “${tag.name}” can't stand below itself.`)
    if (tag.parent !== parent) checkDepth(tx.writer, tag, levelsFrom(tx.writer, tag.id))
    return put(tx, 'tags', tag)
  },
  removeTag: (tx, { id }) => removeRecord(tx, 'tags', id),
  *mergeTags(tx, { into, from }) {
    const others = othersThan('tags', into, from)
    const tags = others.map((id) => need(tx.writer, 'tags', id))
    put(tx, 'tags', inPlace(tx.writer, tags.reduce(mergedTag, need(tx.writer, 'tags', into)), others))
    yield* leadTo(tx, 'tags', others, into)
    checkDepth(tx.writer, need(tx.writer, 'tags', into), levelsFrom(tx.writer, into))
    return into
  },
}

/** Throws `refused` where a tag below others, or one of so many levels with it, would stand deeper than tags are counted. */
export function checkDepth(reader: Reader, tag: Tag, levels = 1): void {
  // At the top a branch is no deeper than it was.
  if (tag.parent === undefined || above(reader, tag).length + levels <= deepestTag) return
  throw refused(
    `The tag “${tag.name}” can't stand there: tags can be nested ${deepestTag} deep, and no deeper.`,
  )
}

/** How many levels a tag has with those below it, counted no further than matters. */
function levelsFrom(reader: Reader, id: string): number {
  let levels = 0
  for (let level = [id]; level.length > 0 && levels <= deepestTag; levels += 1)
    level = level.flatMap((each) =>
      reader.linksTo({ noun: 'tags', id: each }).flatMap((link) => (link.noun === 'tags' ? link.id : [])),
    )
  return levels
}

/** The ids of the tags above one, from below. */
function above(reader: Reader, tag: Tag): string[] {
  const passed = new Set<string>()
  // A loaded codebook may already go round further up: each tag is looked at once.
  for (let at = tag.parent; at !== undefined && !passed.has(at); at = reader.get('tags', at)?.parent)
    passed.add(at)
  return [...passed]
}

/** A tag that stands below one of those that become part of it takes the place of the highest of them. */
function inPlace(reader: Reader, tag: Tag, others: readonly string[]): Tag {
  const path = above(reader, tag)
  const highest = path.findLast((id) => others.includes(id))
  if (highest === undefined) return tag
  const { parent: _parent, ...rest } = tag
  const parent = path[path.indexOf(highest) + 1]
  return { ...rest, ...(parent !== undefined && parent !== tag.id && { parent }) }
}

/** A tag with what it lacks taken from another; what is written about either is kept. */
function mergedTag(tag: Tag, other: Tag): Tag {
  const both = (own: string | undefined, more: string | undefined): string | undefined =>
    own === undefined || more === undefined || own === more
      ? (own ?? more)
      : `${own}\n\n${other.name}: ${more}`
  const { color = other.color, shortcut = other.shortcut } = tag
  return {
    ...tag,
    color,
    shortcut,
    description: both(tag.description, other.description),
    examples: both(tag.examples, other.examples),
  }
}
