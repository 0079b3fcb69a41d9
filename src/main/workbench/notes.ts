// Notes: threads on anything. What a note hangs on stays, its text can be changed.
import { removeRecord } from './removing'
import { need, type Operations, put } from './transaction'

export const noteOperations: Operations<'addNote' | 'changeNote' | 'removeNote'> = {
  addNote: (tx, input) =>
    put(tx, 'notes', { id: tx.newId(), ...input, coder: tx.coder.id, createdAt: tx.now }),
  changeNote: (tx, { id, text }) => put(tx, 'notes', { ...need(tx.writer, 'notes', id), text }),
  removeNote: (tx, { id }) => removeRecord(tx, 'notes', id),
}
