// Notes: threads on anything. What a note hangs on stays; its text can be changed, and a thread settled.
import type { Note } from '../../core/model/note'
import { removeRecord } from './removing'
import { type Operations, patched, put, refused } from './transaction'

export const noteOperations: Operations<'addNote' | 'changeNote' | 'removeNote'> = {
  addNote: (tx, input) =>
    put(tx, 'notes', settledAsThread({ id: tx.newId(), ...input, coder: tx.coder.id, createdAt: tx.now })),
  changeNote: (tx, input) => put(tx, 'notes', settledAsThread(patched(tx, 'notes', input))),
  removeNote: (tx, { id }) => removeRecord(tx, 'notes', id),
}

function settledAsThread(note: Note): Note {
  if (note.settled && note.on !== 'project' && note.on.kind === 'note')
    throw refused("A reply can't be settled; settle the note that its thread begins with.")
  return note
}
