// Changes: what a transaction commits, refuses and reports.
import { expect, test } from 'vitest'
import { claimOf, coder, highlightOf, idOf, newProject, sourceOf, step } from './project-file'

/** A project with a source, a highlight and a claim, put in two steps. */
function filled() {
  const project = newProject()
  const { source, document, bytes } = sourceOf(10)
  project.database.change(step('Import'), (writer) => {
    writer.putDocument(source, document, bytes)
    writer.put('sources', source)
  })
  project.database.change(step('Claim'), (writer) => {
    writer.put('highlights', highlightOf(20, source.id, 4, 11))
    writer.put('claims', claimOf(30, idOf(20)))
  })
  return { ...project, source, document, bytes }
}

test('a change is read back, by this process and after reopening', () => {
  const { database, reopen, source, bytes } = filled()
  expect(database.get('claims', idOf(30))).toEqual(claimOf(30, idOf(20)))
  database.close()
  const again = reopen()
  expect(again.get('sources', source.id)).toEqual(source)
  expect(again.blocks(source)).toHaveLength(4)
  expect(again.original(source.original.sha256)).toEqual(bytes)
  expect(again.sourceOfOriginal(source.original.sha256)).toBe(source.id)
  expect(again.highlightAt(source.id, { start: 4, end: 11 })).toBe(idOf(20))
  expect(again.claimCounts()).toEqual({ [source.id]: 1 })
  expect(again.ledger({ sort: 'quote', descending: false, offset: 0, limit: 10 }).rows).toMatchObject([
    { id: idOf(30), quote: 'council', quantity: '40', sourceTitle: 'Report 10', evidence: 1 },
  ])
  again.close()
})

test('undo and redo', async () => {
  const { database } = filled()
  expect(database.history()).toEqual({ undo: 'Claim', redo: undefined })
  const undone = database.undo(5, { coder, at: step('').at })
  expect(undone.count).toBe(2)
  expect(undone.delta.removed).toEqual({ sources: [idOf(10)], highlights: [idOf(20)], claims: [idOf(30)] })
  expect(database.history()).toEqual({ undo: undefined, redo: 'Import' })
  expect(database.redo(5, { coder, at: step('').at }).count).toBe(2)
  expect(database.get('claims', idOf(30))).toEqual(claimOf(30, idOf(20)))
  const snapshot = await database.snapshot()
  expect([...snapshot.verify()].filter((each) => each)).toEqual([])
  snapshot.close()
  database.close()
})
