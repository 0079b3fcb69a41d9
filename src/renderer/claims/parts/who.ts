// A reference to somebody: what the field shows, what the list offers for a typed name, what a choice means.
// A name that an entity bears is that entity; any other is kept as it was typed until somebody decides.
import type { EntityRef } from '../../../core/model/basics'
import type { Entity } from '../../../core/model/codebook'
import { entityKinds } from './words'

/** What somebody chose or typed: exactly one of them, or nobody. */
export type Who = Pick<EntityRef, 'entity' | 'name' | 'unnamed'>
export const whoKeys = ['entity', 'name', 'unnamed'] as const
type Choice = { who: Who } | { create: Pick<Entity, 'kind' | 'name'> }

export interface WhoOption {
  key: string
  label: string
  detail?: string | undefined
  choice: Choice
}

const most = 8
const same = (a: string, b: string): boolean => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0
const namesOf = (entity: Entity): string[] => [entity.name, ...entity.aliases]

/** The reference as the field shows it. */
export function whoText(ref: EntityRef | undefined, entities: ReadonlyMap<string, Entity>): string {
  if (ref?.entity !== undefined) return entities.get(ref.entity)?.name ?? ''
  return ref?.name ?? (ref?.unnamed === true ? 'Unnamed' : '')
}

/** Who a typed text means. */
export function whoOf(typed: string, entities: Iterable<Entity>): Who {
  const name = typed.trim()
  if (name === '') return {}
  const known = [...entities].find((entity) => namesOf(entity).some((each) => same(each, name)))
  return known ? { entity: known.id } : { name }
}

/** What the list offers: entities that bear the text in a name, then what can be made of it, then nobody's name. */
export function whoOptions(typed: string, entities: Iterable<Entity>): WhoOption[] {
  const name = typed.trim()
  const all = [...entities]
  const found = all
    .filter((entity) => namesOf(entity).some((each) => each.toLowerCase().includes(name.toLowerCase())))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .slice(0, most)
    .map(({ id, name: label, kind }) => ({ key: id, label, detail: kind, choice: { who: { entity: id } } }))
  const unnamed = {
    key: 'unnamed',
    label: 'Unnamed',
    detail: 'only described',
    choice: { who: { unnamed: true } },
  }
  if (name === '' || same(name, 'unnamed')) return [...found, unnamed]
  const known = all.some((entity) => namesOf(entity).some((each) => same(each, name)))
  const made = entityKinds.map(({ key, label }) => ({
    key: `create ${key}`,
    label: `Create ${label} “${name}”`,
    choice: { create: { kind: key as Entity['kind'], name } },
  }))
  const plain = { key: 'name', label: `Keep “${name}” as a name`, choice: { who: { name } } }
  return [...found, ...(known ? [] : [...made, plain]), unnamed]
}
