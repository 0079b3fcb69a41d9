// Versions where little is ordinary: made again, made of texts without words, decided about in between, only read.
// Must not break: nothing is carried over twice, and what can't be shown is never counted.
import { beforeEach, expect, test } from 'vitest'
import type { Highlight } from '../../../src/core/model/highlight'
import { corrected, type Corrected, second, spanOf } from './corrected'
import { bytesOf, desk as deskIn, failureOf, importText } from './desk'

let here: Corrected
let desk: Corrected['desk']
let [old, fresh] = ['', '']

beforeEach(async () => {
  here = await corrected()
  ;({ desk, old, fresh } = here)
})

const make = () => desk.call.makeVersion({ id: fresh, of: old })

test('carries nothing over twice, where somebody took the version back by hand and makes it again', async () => {
  await make()
  await desk.call.acceptCarried({ highlightIds: [await here.oldHighlight('reworded')] })
  const made = await here.everything()
  await desk.call.changeSource({ id: fresh, supersedes: null, version: 1 })
  expect((await desk.call.previewVersion({ id: fresh, of: old })).highlights).toEqual({
    exact: 1,
    moved: 0,
    fuzzy: 1,
    lost: 1,
  })
  await make()
  expect(await here.everything()).toEqual(made)
})

test('is made of texts without words, and of a source that has no highlights', async () => {
  const empty = await importText(desk, ' \n\n ', 'empty.txt')
  expect(await desk.call.previewVersion({ id: empty, of: old })).toEqual({
    highlights: { exact: 0, moved: 0, fuzzy: 0, lost: 3 },
    claims: { kept: 0, changed: 0, lost: 3 },
  })
  await desk.call.makeVersion({ id: empty, of: old })
  await desk.call.makeVersion({ id: fresh, of: empty })
  // What was lost stays so, though the words stand there again: nobody has looked at it.
  expect((await desk.call.repairs({})).anchors).toEqual({ exact: 0, moved: 0, fuzzy: 0, lost: 3 })
  expect((await desk.call.verify({})).problems).toEqual([])
})

test('is refused in a project that is open for reading, which can be asked all the same', async () => {
  await desk.call.closeProject({})
  const reader = deskIn({ mode: 'read' }, desk.folder)
  await reader.call.openProject({ path: desk.path('project.assay') })
  expect((await reader.call.previewVersion({ id: fresh, of: old })).claims.lost).toBe(1)
  expect((await failureOf(reader, 'makeVersion', { id: fresh, of: old })).code).toBe('readOnly')
  expect((await reader.call.repairs({})).total).toBe(0)
})

test('counts nothing that it can’t show: a lost passage can’t be lost again', async () => {
  await make()
  const [lost] = (await here.listed<Highlight>('highlights', fresh)).filter(({ anchor }) => anchor === 'lost')
  await desk.call.addClaim({ type: 'statement', evidence: [{ highlightId: lost!.id, role: 'states' }] })
  const third = await importText(desk, `${second}\nThe end.`, 'third.txt')
  await desk.call.makeVersion({ id: third, of: fresh })
  const { total, claims: counted, repairs } = await desk.call.repairs({})
  expect([total, counted, repairs.length]).toEqual([2, 2, 2])
})

test('tells of what some claims rest on alone, wherever in the queue that stands', async () => {
  await make()
  const { gone, reworded, kept } = here.claims
  const of = async (...claimIds: string[]) => {
    const { total, claims, repairs } = await desk.call.repairs({ claimIds })
    expect([claims, repairs.length]).toEqual([total, total])
    return repairs.map(({ claim }) => claim.id)
  }
  expect(await of(gone)).toEqual([gone])
  expect(await of(reworded, gone, kept)).toEqual([reworded, gone])
  expect(await of(kept)).toEqual([])
})

test('leaves what was carried on where it is, when somebody selects anew in a version in between', async () => {
  await make()
  const third = await importText(desk, `${second}\nThe end.`, 'third.txt')
  await desk.call.makeVersion({ id: third, of: fresh })
  const [carried] = (await here.listed<Highlight>('highlights', fresh)).filter(
    ({ anchor }) => anchor === 'fuzzy',
  )
  const highlightId = await here.oldHighlight('reworded')
  const anew = spanOf(second, 'An earlier version')
  await desk.call.reselectCarried({ highlightId, sourceId: fresh, ...anew })
  expect(await here.highlightOf(carried!.id)).toEqual(carried)
  const { repairs } = await desk.call.repairs({})
  const asked = repairs.find(({ claim }) => claim.id === here.claims.reworded)
  expect(asked?.old).toMatchObject({ sourceId: fresh, exact: 'An earlier version' })
  expect(asked).not.toHaveProperty('found')
})

test('goes on with the import that came right before, and with nothing else', async () => {
  const bring = async (text: string) => {
    const { imported, step = 0 } = await desk.call.importFiles({
      files: [{ name: `${text.length}.txt`, bytes: bytesOf(text) }],
    })
    return { id: imported[0]!.id, of: old, step }
  }
  const before = await here.everything()
  const early = await bring(`${second}\nThe end.`)
  await desk.call.addTag({ name: 'In between' })
  expect((await failureOf(desk, 'makeVersion', early)).message).toContain('something else was changed since')
  await desk.call.undo({ steps: 2 })
  await desk.call.makeVersion(await bring(`${second}\nThe very end.`))
  expect(await here.listed('highlights')).toHaveLength(6)
  await desk.call.undo({})
  expect(await here.everything()).toEqual(before)
})
