// One record as it was after a change: what it referred to and is gone is left out, and what it can't be is refused.
import { beforeEach, expect, test } from 'vitest'
import type { Noun } from '../../../src/core/model/records'
import { type Desk, failureOf, importText, openDesk } from './desk'

let desk: Desk
let sourceId: string
let claimId: string
let tagId: string
let entityId: string

beforeEach(async () => {
  desk = await openDesk()
  sourceId = await importText(desk, 'Harbour\n\nThe office counted 42 complaints.', 'harbour.txt')
  tagId = (await desk.call.addTag({ name: 'Outcome' })).id!
  entityId = (await desk.call.addEntity({ kind: 'organisation', name: 'Harbour office' })).id!
  const passage = { sourceId, start: 28, end: 41 }
  const claim = await desk.call.addClaim({
    type: 'statistic',
    statement: 'Complaints',
    evidence: [{ role: 'states', passage }],
    fields: { quantity: { text: '42', value: 42, status: 'stated' }, place: 'the harbour' },
    attribution: [{ entity: entityId }],
    tags: [tagId],
  })
  claimId = claim.id!
})

/** The number of the last change of a record. */
async function seqOf(noun: Noun, id: string): Promise<number> {
  const { steps } = await desk.call.history({ of: { noun, id }, limit: 1 })
  return steps[0]!.changes[0]!.seq
}

const claim = async () => (await desk.call.list({ kind: 'claims' })).records.find(({ id }) => id === claimId)

test('a claim is as it was, as one step that undo takes back', async () => {
  const before = await claim()
  const seq = await seqOf('claims', claimId)
  await desk.call.changeClaim({ id: claimId, statement: 'Something else', status: 'reviewed', tags: [] })
  const changed = await claim()
  const { put, history, id } = await desk.call.restore({ noun: 'claims', id: claimId, seq })
  expect(put.claims).toEqual([{ ...before, updatedAt: expect.any(String) }])
  expect([history.undo, id]).toEqual(['Restored a claim of type Statistic to an earlier state', undefined])
  await desk.call.undo({})
  expect(await claim()).toEqual(changed)
})

test('what was there before the first change is restored, a claim type of the start too', async () => {
  const { claimTypes } = (await desk.call.openedProject({}))!
  const statistic = claimTypes.find(({ key }) => key === 'statistic')!
  await desk.call.changeClaimType({ id: statistic.id, label: 'Figure' })
  const seq = await seqOf('claimTypes', statistic.id)
  const { put } = await desk.call.restore({ noun: 'claimTypes', id: statistic.id, seq, before: true })
  expect(put.claimTypes).toEqual([statistic])
})

test('before a step that changed a record twice it is as it was before both', async () => {
  const before = await claim()
  const change = (statement: string) => JSON.stringify({ do: 'changeClaim', id: claimId, statement })
  await desk.call.apply({ operations: `${change('Once')}\n${change('Twice')}` })
  const asked = { noun: 'claims' as const, id: claimId, seq: await seqOf('claims', claimId), before: true }
  const { put } = await desk.call.restore(asked)
  expect(put.claims).toEqual([{ ...before, updatedAt: expect.any(String) }])
})

test('what a step removed comes back as it was before; before it was made there was nothing', async () => {
  const made = await seqOf('tags', tagId)
  await desk.call.removeTag({ id: tagId })
  const seq = await seqOf('tags', tagId)
  const { put } = await desk.call.restore({ noun: 'tags', id: tagId, seq, before: true })
  expect(put.tags).toEqual([{ id: tagId, name: 'Outcome' }])
  expect(await failureOf(desk, 'restore', { noun: 'tags', id: tagId, seq: made, before: true })).toEqual({
    code: 'refused',
    message: 'That step made the tag “Outcome”; before it there was nothing to restore.',
  })
})

test('a record that was removed comes back, without what is gone with it', async () => {
  const seq = await seqOf('claims', claimId)
  await desk.call.removeClaim({ id: claimId })
  await desk.call.removeTag({ id: tagId })
  await desk.call.removeEntity({ id: entityId })
  await desk.call.removeSource({ id: sourceId })
  const { put, history } = await desk.call.restore({ noun: 'claims', id: claimId, seq })
  expect(put.claims).toMatchObject([
    {
      id: claimId,
      evidence: [],
      tags: [],
      attribution: [{ name: 'Harbour office' }],
      fields: { place: 'the harbour' },
    },
  ])
  expect(put.claims?.[0]?.attribution[0]).not.toHaveProperty('entity')
  expect(history.undo).toBe('Brought back a claim of type Statistic')
  const source = await desk.call.history({ of: { noun: 'sources', id: sourceId } })
  await desk.call.restore({ noun: 'sources', id: sourceId, seq: source.steps.at(-1)!.changes[0]!.seq })
  expect(await desk.call.text({ sourceId })).toContain('42 complaints')
  expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })
})

test('a tag comes back below the first above it that is still there', async () => {
  const { id: high } = await desk.call.addTag({ name: 'High', parent: tagId })
  const { id: middle } = await desk.call.addTag({ name: 'Middle', parent: high! })
  const { id: low } = await desk.call.addTag({ name: 'Low', parent: middle! })
  const seq = await seqOf('tags', low!)
  await desk.call.removeTag({ id: low! })
  await desk.call.removeTag({ id: middle! })
  await desk.call.removeTag({ id: high! })
  const { put, history } = await desk.call.restore({ noun: 'tags', id: low!, seq })
  expect(history.undo).toBe('Brought back the tag “Low”')
  expect(put.tags).toEqual([{ id: low, name: 'Low', parent: tagId }])
})

test('a tag is not put below itself', async () => {
  const { id: other } = await desk.call.addTag({ name: 'Other', parent: tagId })
  const seq = await seqOf('tags', other!)
  await desk.call.changeTag({ id: other!, parent: null })
  await desk.call.changeTag({ id: tagId, parent: other! })
  expect(await failureOf(desk, 'restore', { noun: 'tags', id: other!, seq })).toMatchObject({
    code: 'refused',
  })
})

test('values that the claim type has no place for by now are kept as a note', async () => {
  const seq = await seqOf('claims', claimId)
  const { claimTypes } = (await desk.call.openedProject({}))!
  const statistic = claimTypes.find(({ key }) => key === 'statistic')!
  await desk.call.changeClaim({ id: claimId, fields: { place: null }, statement: 'Later' })
  await desk.call.changeClaimType({
    id: statistic.id,
    fields: statistic.fields.filter(({ key }) => key !== 'place'),
  })
  const { put } = await desk.call.restore({ noun: 'claims', id: claimId, seq })
  expect(put.claims).toMatchObject([{ statement: 'Complaints', fields: { quantity: { value: 42 } } }])
  expect(put.claims?.[0]?.fields).not.toHaveProperty('place')
  expect(put.notes?.[0]?.text).toContain('the harbour')
})

test('a claim of a type that was removed and made anew fits the new one, and the rest is a note', async () => {
  const field = (key: string, type: 'text' | 'quantity') => ({ key, label: key.toUpperCase(), type })
  const boat = { key: 'boat', label: 'Boat', letter: 'W', color: '#224466' }
  const old = await desk.call.addClaimType({ ...boat, fields: [field('a', 'text'), field('b', 'text')] })
  const fields = { a: 'hello', b: 'precious' }
  const { id } = await desk.call.addClaim({ type: 'boat', statement: 'A boat', fields })
  const seq = await seqOf('claims', id!)
  await desk.call.removeClaim({ id: id! })
  await desk.call.removeClaimType({ id: old.id! })
  await desk.call.addClaimType({ ...boat, fields: [field('a', 'quantity')] })
  const { put } = await desk.call.restore({ noun: 'claims', id: id!, seq })
  expect(put.claims).toMatchObject([{ id, type: 'boat' }])
  expect(put.claims?.[0]?.fields).toEqual({})
  expect(put.notes?.[0]?.text.split('\n').slice(1)).toEqual(['A: hello', 'B: precious'])
  expect(await desk.call.verify({})).toEqual({ ok: true, problems: [] })
})

test('a claim as an undo made it has the fields that its type got back in the same step', async () => {
  const { claimTypes } = (await desk.call.openedProject({}))!
  const statistic = claimTypes.find(({ key }) => key === 'statistic')!
  const fields = statistic.fields.filter(({ key }) => key !== 'place')
  await desk.call.changeClaimType({ id: statistic.id, fields })
  await desk.call.undo({})
  const seq = await seqOf('claims', claimId)
  await desk.call.changeClaimType({ id: statistic.id, fields })
  const { put } = await desk.call.restore({ noun: 'claims', id: claimId, seq })
  expect(put.notes?.[0]?.text).toContain('the harbour')
})

test('a claim type comes back with its fields, and the claims of it follow', async () => {
  const { claimTypes } = (await desk.call.openedProject({}))!
  const statistic = claimTypes.find(({ key }) => key === 'statistic')!
  await desk.call.changeClaimType({ id: statistic.id, label: 'Figure' })
  const seq = await seqOf('claimTypes', statistic.id)
  await desk.call.changeClaimType({
    id: statistic.id,
    fields: [...statistic.fields, { key: 'colour', label: 'Colour', type: 'text' }],
    shortcut: null,
  })
  await desk.call.changeClaim({ id: claimId, fields: { colour: 'red' } })
  const { put } = await desk.call.restore({ noun: 'claimTypes', id: statistic.id, seq })
  expect(put.claimTypes).toEqual([{ ...statistic, label: 'Figure' }])
  expect(put.claims?.[0]?.fields).not.toHaveProperty('colour')
  expect(put.notes?.[0]?.text).toContain('red')
})

test('a view does not come back under a name that another one has by now', async () => {
  const view = { name: 'Mine', query: { where: {}, sort: [] } }
  const { id } = await desk.call.addView(view)
  const seq = await seqOf('views', id!)
  await desk.call.removeView({ id: id! })
  const other = await desk.call.addView({ ...view, name: 'mine' })
  expect(await failureOf(desk, 'restore', { noun: 'views', id: id!, seq })).toEqual({
    code: 'refused',
    message: 'There is a view called “mine” already; rename that one, then restore this one.',
  })
  await desk.call.removeView({ id: other.id! })
  expect((await desk.call.restore({ noun: 'views', id: id!, seq })).put.views).toMatchObject([view])
})

test('it refuses what is so already, what the change removed, what means nothing alone, and what is no such change', async () => {
  const { id: noteId } = await desk.call.addNote({ on: { kind: 'claim', id: claimId }, text: 'Ask' })
  const seq = await seqOf('claims', claimId)
  const note = await seqOf('notes', noteId!)
  expect(await failureOf(desk, 'restore', { noun: 'claims', id: claimId, seq })).toEqual({
    code: 'refused',
    message: 'The claim “Complaints” is already as it was then.',
  })
  expect(await failureOf(desk, 'restore', { noun: 'claims', id: claimId, seq: note })).toEqual({
    code: 'notFound',
    message: `The history has no change ${note} of the claim ${claimId}.`,
  })
  await desk.call.removeClaim({ id: claimId })
  expect(await failureOf(desk, 'restore', { noun: 'notes', id: noteId!, seq: note })).toEqual({
    code: 'refused',
    message: 'The note “Ask” means nothing without what it refers to, which is gone; bring that back first.',
  })
  const removed = await seqOf('claims', claimId)
  expect(await failureOf(desk, 'restore', { noun: 'claims', id: claimId, seq: removed })).toEqual({
    code: 'refused',
    message: 'That change removed the claim “Complaints”; choose an earlier one to bring it back.',
  })
  await desk.call.removeForGood({ sourceIds: [sourceId] })
  expect(await failureOf(desk, 'restore', { noun: 'sources', id: sourceId, seq: 1 })).toEqual({
    code: 'refused',
    message: 'The source was erased for good; nothing is left that could be restored.',
  })
  expect(desk.reported).toEqual([])
})

test('it is an operation like any other', async () => {
  const seq = await seqOf('tags', tagId)
  await desk.call.changeTag({ id: tagId, name: 'Result' })
  const operations = JSON.stringify({ do: 'restore', noun: 'tags', id: tagId, seq })
  expect((await desk.call.apply({ operations })).put.tags).toEqual([{ id: tagId, name: 'Outcome' }])
})
