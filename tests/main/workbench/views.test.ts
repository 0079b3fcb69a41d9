// Saved views and settled threads, by their verbs: what is refused, what becomes of a filter, and undo.
import { beforeEach, expect, test } from 'vitest'
import { type Desk, failureOf, importText, openDesk } from './desk'

let made: Desk
beforeEach(async () => {
  made = await openDesk()
})

const nobody = '01890000-0000-7000-8000-000000000000'
const views = async () => (await made.call.openedProject({}))!.views

test('views are added, changed and removed, each as one step that is undone', async () => {
  const { call } = made
  const query = {
    where: { status: ['draft' as const], atLeast: 10 },
    sort: [{ by: 'quantity' as const, descending: true }],
    group: 'unit' as const,
    columns: [{ key: 'fields.measure', width: 200, frozen: true }],
  }
  const { id, put } = await call.addView({ name: 'Large ones', query })
  expect(put.views).toEqual([{ id, name: 'Large ones', query }])
  expect(await views()).toEqual(put.views)
  const { history } = await call.changeView({
    id: id!,
    query: { where: { atLeast: null, unit: null, period: '2020' }, group: null, sort: [] },
  })
  expect(history.undo).toBe('Changed the view “Large ones”')
  expect(await views()).toEqual([
    {
      id,
      name: 'Large ones',
      query: { where: { status: ['draft'], period: '2020' }, sort: [], columns: query.columns },
    },
  ])
  await call.changeView({ id: id!, name: 'LARGE ones' })
  await call.removeView({ id: id! })
  expect(await views()).toEqual([])
  await call.undo({ steps: 3 })
  expect(await views()).toEqual([{ id, name: 'Large ones', query }])
})

test('a view has a name of its own, and a filter that some claim could pass', async () => {
  const { call } = made
  const query = { where: {}, sort: [] }
  const { id } = await call.addView({ name: 'All', query })
  const other = (await call.addView({ name: 'Others', query })).id!
  expect(await failureOf(made, 'addView', { name: 'ALL', query })).toEqual({
    code: 'refused',
    message: 'There is a view called “All” already; choose another name.',
  })
  expect((await failureOf(made, 'changeView', { id: other, name: 'All' })).code).toBe('refused')
  await call.changeView({ id: id!, name: 'All' })
  const wrong = { name: 'Wrong', query: { where: { type: 'facts' }, sort: [] } }
  expect((await failureOf(made, 'addView', wrong)).message).toMatch(/No claim has the type “facts”/)
  expect(
    (await failureOf(made, 'changeView', { id: other, query: { where: { tag: nobody } } })).message,
  ).toMatch(/no tag/)
  expect((await failureOf(made, 'removeView', { id: nobody })).code).toBe('notFound')
  expect((await views()).map(({ name }) => name)).toEqual(['All', 'Others'])
})

test('what a filter names and is removed leaves it, keeps no claim where that was all, and comes back with it', async () => {
  const { call } = made
  const source = await importText(made, 'The council counted 40 boats.')
  const tag = (await call.addTag({ name: 'boats' })).id!
  const kept = (await call.addTag({ name: 'crews' })).id!
  const entity = (await call.addEntity({ kind: 'organisation', name: 'Council' })).id!
  const where = { tag: [tag, kept], entity, source, status: 'draft' as const }
  await call.addView({ name: 'Mine', query: { where, sort: [] } })
  const delta = await call.removeTag({ id: tag })
  expect(delta.put.views).toMatchObject([{ query: { where: { tag: [kept], entity } } }])
  await call.removeEntity({ id: entity })
  await call.removeSource({ id: source })
  expect((await views())[0]?.query.where).toEqual({ tag: [kept], entity: [], source: [], status: 'draft' })
  expect(await call.verify({})).toEqual({ ok: true, problems: [] })
  await call.undo({ steps: 3 })
  expect((await views())[0]?.query.where).toEqual(where)
})

test('a view lists nothing when the tag that it asked for is gone, and not all claims', async () => {
  const { call } = made
  const tag = (await call.addTag({ name: 'boats' })).id!
  const claim = (await call.addClaim({ type: 'event', tags: [tag] })).id!
  await call.addView({ name: 'Boats', query: { where: { tag }, sort: [] } })
  const listed = async () => (await call.ledgerIds({ where: (await views())[0]!.query.where })).ids
  expect(await listed()).toEqual([claim])
  const path = made.path('boats.json')
  await call.removeTag({ id: tag })
  expect(await listed()).toEqual([])
  const [view] = await views()
  await call.changeView({ id: view!.id, name: 'No boats' })
  await call.exportProject({ format: 'json', path })
  expect(await call.verify({})).toEqual({ ok: true, problems: [] })
  await call.load({ path, to: made.path('again') })
  expect(await listed()).toEqual([])
})

test('a thread is settled and opened again, a reply is not', async () => {
  const { call } = made
  const claim = (await call.addClaim({ type: 'event' })).id!
  const thread = (await call.addNote({ on: { kind: 'claim', id: claim }, text: 'Since when?' })).id!
  const reply = (await call.addNote({ on: { kind: 'note', id: thread }, text: 'May.' })).id!
  const notes = async () => (await call.ledger({})).rows[0]?.notes
  expect(await notes()).toEqual({ all: 1, open: 1 })
  expect((await call.changeNote({ id: thread, settled: true })).put.notes).toMatchObject([
    { text: 'Since when?', settled: true },
  ])
  expect(await notes()).toEqual({ all: 1, open: 0 })
  await call.changeNote({ id: thread, text: 'Since which day?', settled: null })
  expect(await notes()).toEqual({ all: 1, open: 1 })
  await call.undo({ steps: 1 })
  expect(await notes()).toEqual({ all: 1, open: 0 })
  expect((await failureOf(made, 'changeNote', { id: reply, settled: true })).message).toBe(
    "A reply can't be settled; settle the note that its thread begins with.",
  )
  expect(
    (await failureOf(made, 'addNote', { on: { kind: 'note', id: thread }, text: 'x', settled: true })).code,
  ).toBe('refused')
})
