// Entities: whoever refers to one that is removed knows it by its name from then on; whoever refers to one that becomes
// part of another refers to that.
import { type Link, linksOf } from '../../core/model/links'
import { repointed } from '../../core/model/repointed'
import type { Slices } from '../database'
import { leadTo, othersThan } from './leading'
import { removeRecord } from './removing'
import { badValue, need, type Operations, patched, put, type Transaction } from './transaction'

export const entityOperations: Operations<
  'addEntity' | 'changeEntity' | 'removeEntity' | 'mergeEntities' | 'splitEntity'
> = {
  addEntity: (tx, input) => put(tx, 'entities', { id: tx.newId(), ...input }),
  changeEntity: (tx, input) => put(tx, 'entities', patched(tx, 'entities', input)),
  removeEntity: (tx, { id }) => removeRecord(tx, 'entities', id),
  *mergeEntities(tx, { into, from }) {
    const others = othersThan('entities', into, from)
    const entity = need(tx.writer, 'entities', into)
    const names = others.flatMap((id) => {
      const { name, aliases } = need(tx.writer, 'entities', id)
      return [name, ...aliases]
    })
    const aliases = new Set([...entity.aliases, ...names])
    aliases.delete(entity.name)
    put(tx, 'entities', { ...entity, aliases: [...aliases] })
    yield* leadTo(tx, 'entities', others, into)
    return into
  },
  *splitEntity(tx, { id, name, aliases, claims, sources }) {
    const entity = need(tx.writer, 'entities', id)
    const [known, taken] = [new Set(entity.aliases), new Set([name, ...aliases])]
    const strange = aliases.find((alias) => !known.has(alias))
    if (strange !== undefined) throw badValue(`“${strange}” is not another name of “${entity.name}”.`)
    const made = put(tx, 'entities', { id: tx.newId(), kind: entity.kind, name, aliases })
    const left = entity.aliases.filter((alias) => !taken.has(alias))
    put(tx, 'entities', { ...entity, aliases: left })
    yield* meanAnother(tx, { noun: 'entities', id }, made, [
      ...claims.map((claim): Link => ({ noun: 'claims', id: claim })),
      ...sources.map((source): Link => ({ noun: 'sources', id: source })),
    ])
    return made
  },
}

/** Records that refer to an entity refer to another one from now on. */
function* meanAnother(tx: Transaction, from: Link, to: string, records: readonly Link[]): Slices<undefined> {
  for (const [at, { noun, id }] of records.entries()) {
    const record = need(tx.writer, noun, id)
    const refers = linksOf(noun, record).some((link) => link.noun === from.noun && link.id === from.id)
    const led = refers ? repointed(noun, record, from, to) : undefined
    if (led) put(tx, noun, noun === 'claims' ? { ...led, updatedAt: tx.now } : led)
    yield { done: at + 1, total: records.length }
  }
}
