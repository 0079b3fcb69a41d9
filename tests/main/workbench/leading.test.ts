// Merging many at once: others have a turn from the first record on.
import { expect, test } from 'vitest'
import { straight } from '../../../src/main/database'
import { leadTo } from '../../../src/main/workbench/leading'
import { transaction } from '../../../src/main/workbench/transaction'
import { at, claimOf, coder, idOf, newProject, step } from '../database/project-file'

test('what refers to those that go is looked up one by one, with a pause after each', () => {
  const { database, opening } = newProject()
  const going = Array.from({ length: 50 }, (_, n) => idOf(100 + n))
  const noteOn = (id: string, n: number) => ({
    id: idOf(200 + n),
    on: { kind: 'claim' as const, id },
    text: 'Ask',
    coder: coder.id,
    createdAt: at,
  })
  database.change(step('fill'), (writer) => {
    for (const n of [99, ...going.map((_, each) => 100 + each)]) writer.put('claims', claimOf(n, undefined))
    for (const [n, id] of going.entries()) writer.put('notes', noteOn(id, n))
  })
  let looked = 0
  database.change(step('merge'), (writer) => {
    const linksTo: typeof writer.linksTo = (...asked) => {
      looked += 1
      return writer.linksTo(...asked)
    }
    const tx = transaction({ ...writer, linksTo }, { now: at, newId: opening.newId, coder })
    const work = leadTo(tx, 'claims', going, idOf(99))
    work.next()
    expect(looked).toBe(1)
    straight(work)
  })
  expect(database.linksTo({ noun: 'claims', id: idOf(99) })).toHaveLength(50)
  expect(database.count('claims')).toBe(1)
  database.close()
})
