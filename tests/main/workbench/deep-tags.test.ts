// How deep tags may be nested: as deep as they are counted, whichever way they come there.
import fs from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { idOf, newProject, step } from '../database/project-file'
import { type Desk, failureOf, openDesk } from './desk'

let desk: Desk
/** Tags below each other, a hundred deep. */
let chain: string[]

const tooDeep = (name: string) => ({
  code: 'refused',
  message: `The tag “${name}” can't stand there: tags can be nested 100 deep, and no deeper.`,
})

beforeEach(async () => {
  desk = await openDesk()
  const lines = Array.from({ length: 100 }, (_, n) =>
    JSON.stringify({
      do: 'addTag',
      as: `t${n}`,
      name: `Level ${n + 1}`,
      ...(n > 0 && { parent: `$t${n - 1}` }),
    }),
  )
  chain = Object.values((await desk.call.apply({ operations: lines.join('\n') })).names)
})

const tags = async () => (await desk.call.openedProject({}))!.tags

test('a tag is not made, moved, merged or brought back deeper', async () => {
  const before = await tags()
  expect(await failureOf(desk, 'addTag', { name: 'Lower', parent: chain[99]! })).toEqual(tooDeep('Lower'))
  const other = (await desk.call.addTag({ name: 'Other' })).id!
  const below = (await desk.call.addTag({ name: 'Below', parent: other })).id!
  expect(await failureOf(desk, 'changeTag', { id: other, parent: chain[98]! })).toEqual(tooDeep('Other'))
  expect(await failureOf(desk, 'mergeTags', { into: chain[99]!, from: [other] })).toEqual(
    tooDeep('Level 100'),
  )
  await desk.call.changeTag({ id: other, parent: chain[97]! })
  const { steps } = await desk.call.history({ of: { noun: 'tags', id: below } })
  await desk.call.removeTag({ id: below })
  await desk.call.changeTag({ id: other, parent: chain[98]! })
  const { seq } = steps[0]!.changes[0]!
  expect(await failureOf(desk, 'restore', { noun: 'tags', id: below, seq })).toEqual(tooDeep('Below'))
  await desk.call.undo({ steps: 5 })
  expect(await tags()).toEqual(before)
})

test('an export or a codebook does not bring them deeper, neither into the project nor into a new one', async () => {
  const path = desk.path('export.json')
  await desk.call.exportProject({ format: 'json', path })
  const content = JSON.parse(fs.readFileSync(path, 'utf8')) as { tags: object[] }
  content.tags.push({ id: '0194ffff-0000-7000-8000-000000000001', name: 'Lower', parent: chain[99]! })
  fs.writeFileSync(path, JSON.stringify(content))
  for (const to of [undefined, desk.path('new')])
    expect(await failureOf(desk, 'load', { path, to })).toEqual(tooDeep('Lower'))
  const codebook = desk.path('codebook.json')
  const deep = { id: '0194ffff-0000-7000-8000-000000000002', name: 'Deep', parent: chain[99]! }
  const known = { id: chain[99]!, name: 'Level 100' }
  const file = { format: 'assay-codebook/1', claimTypes: [], tags: [known, deep], entities: [] }
  fs.writeFileSync(codebook, JSON.stringify(file))
  expect(await failureOf(desk, 'load', { path: codebook, from: 'codebook' })).toEqual(tooDeep('Deep'))
  expect(await tags()).toHaveLength(100)
})

/** A project of an older version, with tags 120 deep. */
function deepProject(): { path: string; deep: string[] } {
  const { database, path } = newProject()
  const deep = Array.from({ length: 120 }, (_, n) => idOf(100 + n))
  database.change(step('deep'), (writer) => {
    for (const [n, id] of deep.entries())
      writer.put('tags', { id, name: `Level ${n + 1}`, ...(n > 0 && { parent: deep[n - 1]! }) })
  })
  database.close()
  return { path, deep }
}

test('an export that could not be loaded again says so, before it is written and after', async () => {
  const { path, deep } = deepProject()
  await desk.call.openProject({ path })
  for (const format of ['json', 'codebook', 'qdc'] as const) {
    const { cautions } = await desk.call.exportPreview({ format })
    expect(cautions).toEqual([expect.stringContaining('“Level 101” is nested more than 100 deep')])
    const { lost } = await desk.call.exportProject({ format, path: desk.path(`deep.${format}`) })
    expect(lost).toEqual(expect.arrayContaining(cautions))
  }
  expect((await desk.call.exportPreview({ format: 'csv' })).cautions).toEqual([])
  const { code } = await failureOf(desk, 'load', { path: desk.path('deep.json'), to: desk.path('new') })
  expect(code).toBe('refused')
  // What it asks for is enough.
  await desk.call.changeTag({ id: deep[60]!, parent: null })
  expect((await desk.call.exportPreview({ format: 'json' })).cautions).toEqual([])
  await desk.call.exportProject({ format: 'json', path: desk.path('moved.json') })
  await desk.call.load({ path: desk.path('moved.json'), to: desk.path('new') })
  expect(await tags()).toHaveLength(120)
})

test('a project that is deeper already opens, and what stands there is changed in its place or moved up', async () => {
  const { path, deep } = deepProject()
  await desk.call.openProject({ path })
  await desk.call.changeTag({ id: deep[119]!, name: 'Last' })
  const { put } = await desk.call.changeTag({ id: deep[5]!, parent: null })
  expect(put.tags).toEqual([{ id: deep[5], name: 'Level 6' }])
  await desk.call.undo({ steps: 2 })
  expect((await tags()).map(({ name }) => name)).toContain('Level 120')
})
