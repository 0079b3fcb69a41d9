// How much each record of the codebook is used: of tags by themselves and with those below, each use counted once.
import { expect, test } from 'vitest'
import { importText, openDesk } from './desk'
import { claimOf, idOf, newProject, step } from '../database/project-file'

test('counts what refers to tags, entities and claim types', async () => {
  const desk = await openDesk()
  const sourceId = await importText(desk, 'One\n\n361 complaints came in.')
  const add = async (name: string, parent?: string): Promise<string> =>
    (await desk.call.addTag({ name, ...(parent !== undefined && { parent }) })).id as string
  const top = await add('Top')
  const below = await add('Below', top)
  const deep = await add('Deep', below)
  const unused = await add('Unused')
  const entity = (await desk.call.addEntity({ kind: 'person', name: 'Ada' })).id as string
  await desk.call.changeSource({ id: sourceId, tags: [top, deep] })
  await desk.call.addHighlight({ sourceId, start: 5, end: 8, tags: [below] })
  const claim = {
    type: 'statement',
    fields: { speaker: { entity } },
    attribution: [{ entity }],
    tags: [deep],
  }
  await desk.call.addClaim(claim)
  await desk.call.addNote({ on: { kind: 'tag', id: unused }, text: 'Nothing has it.' })

  const { uses } = await desk.call.uses({ noun: 'tags' })
  expect(new Map(uses.map(({ id, own, all }) => [id, [own, all]]))).toEqual(
    new Map([
      // The source has Top and Deep: for Top it is one.
      [top, [1, 3]],
      [below, [1, 3]],
      [deep, [2, 2]],
    ]),
  )
  expect((await desk.call.uses({ noun: 'entities' })).uses).toEqual([{ id: entity, own: 1, all: 1 }])
  const statement = (await desk.call.list({ kind: 'types' })).records.find(
    (type) => 'key' in type && type.key === 'statement',
  )
  expect((await desk.call.uses({ noun: 'claimTypes' })).uses).toEqual([
    { id: (statement as { id: string }).id, own: 1, all: 1 },
  ])
})

test('counts a use for the tags up to a hundred deep, in a project that is deeper', () => {
  const { database } = newProject()
  const chain = Array.from({ length: 101 }, (_, n) => idOf(100 + n))
  database.change(step('deep'), (writer) => {
    for (const [n, id] of chain.entries())
      writer.put('tags', { id, name: `Level ${n}`, ...(n > 0 && { parent: chain[n - 1]! }) })
    writer.put('claims', claimOf(50, undefined, { tags: [chain[100]!] }))
  })
  expect(
    database
      .uses('tags')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(chain.slice(1).toSorted())
  database.close()
})
