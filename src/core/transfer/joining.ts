// A codebook joins a project: what is there already stays as it is, and what has the same name in the same place is
// taken for the same. Must not break: nothing is there twice afterwards, and nothing that was there is changed.
import type { ClaimType } from '../model/claim-type'
import type { Entity, Tag } from '../model/codebook'
import type { Codebook } from './codebook'

/** The records of a codebook that a project lacks, as they are put into it; a tag comes after the one above it. */
export function joining(codebook: Codebook, project: Codebook): Codebook {
  return {
    claimTypes: newTypes(codebook.claimTypes, project.claimTypes),
    tags: newTags(codebook.tags, project.tags),
    entities: newEntities(codebook.entities, project.entities),
  }
}

/** A sentence about the shortcuts that stay with what has them; undefined where none does. */
export function keptShortcuts(codebook: Codebook, joined: Codebook): string | undefined {
  const without = [...joined.claimTypes, ...joined.tags].filter(({ shortcut }) => shortcut === undefined)
  const lost = new Set(without.map(({ id }) => id))
  const left = [
    ...codebook.claimTypes.map(({ id, label, shortcut }) => ({ id, name: label, shortcut })),
    ...codebook.tags,
  ].filter(({ id, shortcut }) => shortcut !== undefined && lost.has(id))
  if (left.length === 0) return undefined
  const listed = left.map(({ name, shortcut }) => `${shortcut} of “${name}”`).join(', ')
  return `Shortcuts that are taken already and were left out: ${listed}.`
}

/** A shortcut that is taken stays with what has it; no two claim types have the same. */
function newTypes(types: readonly ClaimType[], there: readonly ClaimType[]): ClaimType[] {
  const known = new Set(there.flatMap(({ id, key }) => [id, key]))
  const taken = shortcutsOf(there)
  return types
    .filter(({ id, key }) => !known.has(id) && !known.has(key))
    .map((type) => {
      const left = withoutTaken(type, taken)
      if (left.shortcut !== undefined) taken.add(left.shortcut)
      return left
    })
}

function newEntities(entities: readonly Entity[], there: readonly Entity[]): Entity[] {
  const keyOf = ({ kind, name }: Entity) => `${kind} ${spelled(name)}`
  const known = new Set(there.flatMap((entity) => [entity.id, keyOf(entity)]))
  return entities.filter((entity) => !known.has(entity.id) && !known.has(keyOf(entity)))
}

function newTags(tags: readonly Tag[], there: readonly Tag[]): Tag[] {
  const keyOf = (parent: string | undefined, name: string) => `${parent ?? ''} ${spelled(name)}`
  const known = new Map(there.map(({ id, parent, name }) => [keyOf(parent, name), id]))
  /** What each tag of the codebook is in the project. */
  const same = new Map(there.map(({ id }) => [id, id]))
  const added = downwards(tags).flatMap((tag) => {
    if (same.has(tag.id)) return []
    const parent = tag.parent === undefined ? undefined : same.get(tag.parent)
    const twin = known.get(keyOf(parent, tag.name))
    same.set(tag.id, twin ?? tag.id)
    const { parent: _parent, ...rest } = tag
    return twin === undefined ? [parent === undefined ? rest : { ...tag, parent }] : []
  })
  // Tags of one codebook may share a shortcut, as those of a project may: whoever types it chooses among them.
  const taken = shortcutsOf(there)
  return added.map((tag) => withoutTaken(tag, taken))
}

/** The tags so that each comes after the one above it. */
function downwards(tags: readonly Tag[]): Tag[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  const ordered = new Set<Tag>()
  for (const tag of tags) {
    const chain: Tag[] = []
    for (let at: Tag | undefined = tag; at && !ordered.has(at); at = byId.get(at.parent ?? '')) chain.push(at)
    for (const each of chain.toReversed()) ordered.add(each)
  }
  return [...ordered]
}

const shortcutsOf = (records: readonly { shortcut?: unknown }[]): Set<unknown> =>
  new Set(records.flatMap(({ shortcut }) => (shortcut === undefined ? [] : [shortcut])))

function withoutTaken<T extends { shortcut?: unknown }>(record: T, taken: ReadonlySet<unknown>): T {
  const { shortcut, ...rest } = record
  return taken.has(shortcut) ? (rest as T) : record
}

/** A name as far as it matters for being the same. */
const spelled = (name: string): string => name.normalize('NFC').trim()
