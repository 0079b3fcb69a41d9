// Entities: whoever refers to one that is removed knows it by its name from then on.
import { removeRecord } from './removing'
import { type Operations, patched, put } from './transaction'

export const entityOperations: Operations<'addEntity' | 'changeEntity' | 'removeEntity'> = {
  addEntity: (tx, input) => put(tx, 'entities', { id: tx.newId(), ...input }),
  changeEntity: (tx, input) => put(tx, 'entities', patched(tx, 'entities', input)),
  removeEntity: (tx, { id }) => removeRecord(tx, 'entities', id),
}
