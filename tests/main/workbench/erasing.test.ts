// Removing sources for good: what they said stands in no byte of the project afterwards, the history holds, and undo
// goes on as if they had never been there.
import fs from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { desk, type Desk, failureOf, importText, openDesk } from './desk'
import { bytesBelow, leftIn } from './left-behind'

const secret =
  'Interview with a harbour keeper\n\n“I counted seventy-one unlicensed boats that summer,” she told us. Nobody upstairs ever asked her about it.\n\nMarguerite Okonjo-Dalby then left for good.'
const public_ = 'Report of the council\n\nThe council counted 361 vessels. Of these, 40 lacked a permit.'
const person = 'Marguerite Okonjo-Dalby'

let made: Desk
let [hidden, open] = ['', '']
const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const passage = (sourceId: string, words: string) => ({
  sourceId,
  ...at(sourceId === hidden ? secret : public_, words),
})

beforeEach(async () => {
  made = await openDesk()
  open = await importText(made, public_, 'council.txt')
  hidden = await importText(made, secret, 'Talk with the harbour keeper.txt')
})

const allBytes = () => bytesBelow(made.folder)
const leftOf = (text: string) => leftIn(text, allBytes())

/** Something of every kind that says, or once said, a part of the secret. */
async function fill() {
  const { call } = made
  const entity = (await call.addEntity({ kind: 'person', name: person })).id!
  const council = (await call.addEntity({ kind: 'organisation', name: 'Council' })).id!
  const only = (
    await call.addClaim({
      type: 'statement',
      statement: 'She counted seventy-one unlicensed boats that summer',
      evidence: [
        { role: 'states', passage: passage(hidden, 'I counted seventy-one unlicensed boats that summer') },
      ],
      fields: { speaker: { entity }, recipient: [{ entity: council }] },
    })
  ).id!
  const both = (
    await call.addClaim({
      type: 'statistic',
      statement: '40 lacked a permit, and nobody upstairs ever asked her about it',
      evidence: [
        { role: 'states', passage: passage(open, '40 lacked a permit') },
        { role: 'supports', passage: passage(hidden, 'Nobody upstairs ever asked her about it') },
      ],
      fields: {
        quantity: { text: '40 lacked a permit', status: 'stated', value: 40 },
        subject: 'unlicensed boats that',
      },
      attribution: [{ entity: council }],
    })
  ).id!
  const other = (
    await call.addClaim({
      type: 'statistic',
      evidence: [{ role: 'states', passage: passage(open, '361 vessels') }],
    })
  ).id!
  await call.addNote({ on: { kind: 'claim', id: both }, text: 'Compare: “Nobody upstairs ever asked”.' })
  await call.addNote({ on: { kind: 'source', id: hidden }, text: 'She wants no name' })
  await call.addNote({ on: 'project', text: `Quote: ${secret.slice(40, 110)}. Then ask the council.` })
  await call.addRelation({ from: only, to: other, kind: 'contradicts' })
  await call.addBreakdown({ total: only, parts: [{ claim: other, membership: 'stated' }] })
  await call.addSeries({ name: 'Boats', claims: [only, other] })
  await call.addView({
    name: 'Hers',
    query: { where: { source: [hidden, open], entity, text: secret.slice(40, 100) }, sort: [] },
  })
  await call.addTag({ name: 'Harbour', description: `As in: ${secret.slice(33, 90)}` })
  await call.changeSource({
    id: hidden,
    title: `Talk with ${person}`,
    url: 'https://example.org/a/secret-talk',
  })
  await call.keepDraft({ claimId: only, part: 'statement', text: 'I counted seventy-one unlicensed' })
  await call.keepDraft({ claimId: both, part: 'statement', text: 'Nobody upstairs ever asked' })
  await call.keepReading({ sourceId: hidden, reading: { state: 'read', start: 0, furthest: 90 } })
  return { entity, council, only, both, other }
}

const records = async (
  kind: 'claims' | 'notes' | 'entities' | 'tags' | 'series' | 'relations' | 'breakdowns' | 'views',
) => (await made.call.list({ kind })).records as ({ id: string } & Record<string, unknown>)[]

test('nothing of them is left in any file, and everything else is', async () => {
  const { entity, council, only, both, other } = await fill()
  expect(leftOf(secret).length).toBeGreaterThan(100)
  const delta = await made.call.removeForGood({ sourceIds: [hidden] })
  expect(delta.removed).toMatchObject({ sources: [hidden], claims: [only], entities: [entity] })
  expect(leftOf(secret)).toEqual([])
  expect(leftOf('Talk with the harbour keeper')).toEqual([])
  expect(leftOf('https://example.org/a/secret-talk')).toEqual([])
  expect(leftOf(person)).toEqual([])
  expect(allBytes()).not.toContain('seventy')
  expect((await records('claims')).map(({ id }) => id)).toEqual([both, other])
  expect((await records('claims'))[0]).toMatchObject({
    statement: '40 lacked a permit, and n[removed]',
    evidence: [{ role: 'states' }],
    fields: { quantity: { text: '40 lacked a permit', value: 40 }, subject: '[removed]' },
    attribution: [{ entity: council }],
  })
  expect((await records('notes')).map(({ text }) => text)).toEqual([
    'Compare: “[removed]”.',
    'Quote: [removed]. Then ask the council.',
  ])
  expect(await records('entities')).toMatchObject([{ id: council, name: 'Council' }])
  expect(await records('tags')).toMatchObject([{ name: 'Harbour', description: 'As in: [removed]' }])
  expect(await records('series')).toMatchObject([{ claims: [other] }])
  expect(await records('views')).toMatchObject([
    { name: 'Hers', query: { where: { source: [open], text: '[removed]' }, sort: [] } },
  ])
  expect([...(await records('relations')), ...(await records('breakdowns'))]).toEqual([])
  const opened = (await made.call.openedProject({}))!
  expect(opened.drafts).toEqual([{ claimId: both, part: 'statement', text: '[removed]' }])
  expect(opened.readings).toEqual([])
  expect(opened.sources).toMatchObject([{ id: open, title: 'Report of the council' }])
  expect(await made.call.text({ sourceId: open })).toBe(public_)
})

test('the history holds, names the step, and can be read', async () => {
  await fill()
  const before = (await made.call.list({ kind: 'changes' })).records
  await made.call.removeForGood({ sourceIds: [hidden] })
  expect(await made.call.verify({})).toEqual({ ok: true, problems: [] })
  const changes = (await made.call.list({ kind: 'changes' })).records as unknown as Record<string, unknown>[]
  expect(changes.length).toBeGreaterThan(before.length)
  expect(changes.at(-1)).toMatchObject({ verb: 'removeForGood', summary: 'Removed 1 source for good' })
  const imported = changes.find(({ id }) => id === hidden)
  expect(imported).toMatchObject({ summary: 'Imported “[removed]”', table: 'sources' })
  expect(imported).not.toHaveProperty('after')
  await made.call.closeProject({})
  await made.call.openProject({ path: made.path('project.assay') })
  expect((await made.call.verify({})).ok).toBe(true)
})

describe('undo', () => {
  test('passes over it, takes back all other steps, and redo does them again', async () => {
    const { both, other } = await fill()
    await made.call.removeForGood({ sourceIds: [hidden] })
    const stateOf = async () => ({ ...(await made.call.openedProject({}))!, claims: await records('claims') })
    const after = await stateOf()
    expect(after.history.undo).toBe('Added the tag “Harbour”')
    const { undone } = await made.call.undo({ steps: 1000 })
    expect(undone).toBeGreaterThan(5)
    const empty = (await made.call.openedProject({}))!
    expect(empty).toMatchObject({ sources: [], entities: [], tags: [] })
    expect((await made.call.verify({})).ok).toBe(true)
    expect((await made.call.redo({ steps: 1000 })).redone).toBe(undone)
    expect(await stateOf()).toEqual({ ...after, history: expect.anything() })
    expect((await made.call.undo({ steps: undone - 1 })).undone).toBe(undone - 1)
    expect((await made.call.openedProject({}))?.sources).toMatchObject([{ id: open }])
    expect(both).not.toBe(other)
    expect((await made.call.verify({})).ok).toBe(true)
  })

  test('of what comes after it works as ever', async () => {
    await fill()
    await made.call.removeForGood({ sourceIds: [hidden] })
    await made.call.addTag({ name: 'Later' })
    expect((await made.call.undo({})).undone).toBe(1)
    expect((await records('tags')).map(({ name }) => name)).toEqual(['Harbour'])
    expect((await made.call.redo({})).redone).toBe(1)
    expect((await records('tags')).map(({ name }) => name)).toEqual(['Harbour', 'Later'])
  })

  test('never brings back a source that was taken away before and is then removed for good', async () => {
    await fill()
    await made.call.removeSource({ id: hidden })
    await made.call.undo({})
    await made.call.removeForGood({ sourceIds: [hidden] })
    await made.call.undo({ steps: 1000 })
    await made.call.redo({ steps: 1000 })
    expect((await made.call.openedProject({}))?.sources).toMatchObject([{ id: open }])
    expect(leftOf(secret)).toEqual([])
  })
})

test('what a copy that stays says as well stays: it is no secret', async () => {
  const copy = await importText(made, `${secret}\n\nPrinted again.`, 'again.txt')
  const { id } = await made.call.addClaim({
    type: 'statement',
    statement: 'Nobody upstairs ever asked her',
    evidence: [
      { role: 'states', passage: { sourceId: copy, ...at(secret, 'Nobody upstairs ever asked her') } },
      { role: 'supports', passage: passage(hidden, 'Nobody upstairs ever asked her') },
    ],
  })
  await made.call.removeForGood({ sourceIds: [hidden] })
  expect(await records('claims')).toMatchObject([{ id, statement: 'Nobody upstairs ever asked her' }])
  expect(await made.call.text({ sourceId: copy })).toContain(secret)
  expect((await made.call.verify({})).ok).toBe(true)
})

test('nor do highlights say it that were carried over to the versions after next', async () => {
  const corrected = secret.replace('seventy-one', 'forty').replace('left for good', 'went abroad')
  const newer = await importText(made, corrected, 'corrected.txt')
  const newest = await importText(made, corrected.replace('upstairs', 'downstairs'), 'again.txt')
  for (const words of ['I counted seventy-one unlicensed boats that summer', 'Dalby then left for good'])
    await made.call.addHighlight(passage(hidden, words))
  await made.call.makeVersion({ id: newer, of: hidden })
  await made.call.makeVersion({ id: newest, of: newer })
  const lastOnes = async () => (await made.call.list({ kind: 'highlights', sourceId: newest })).records
  expect(JSON.stringify(await lastOnes())).toContain('seventy-one')
  await made.call.removeForGood({ sourceIds: [hidden] })
  expect(await lastOnes()).toHaveLength(2)
  expect(allBytes()).not.toMatch(/seventy-one|left for good/)
  expect((await made.call.verify({})).ok).toBe(true)
})

test('what is exported afterwards loads again, the same', async () => {
  await fill()
  await made.call.removeForGood({ sourceIds: [hidden] })
  const [first, second] = [made.path('first.json'), made.path('second.json')]
  await made.call.exportProject({ format: 'json', path: first, withOriginals: true })
  await made.call.load({ path: first, to: made.path('loaded') })
  await made.call.exportProject({ format: 'json', path: second, withOriginals: true })
  expect(fs.readFileSync(second)).toEqual(fs.readFileSync(first))
  expect(leftOf(secret)).toEqual([])
})

test('several at once are one step, and what is not there removes nothing', async () => {
  const delta = await made.call.removeForGood({ sourceIds: [hidden, open] })
  expect(delta.removed.sources?.toSorted()).toEqual([hidden, open].toSorted())
  const { records: changes } = await made.call.list({ kind: 'changes' })
  expect(changes.at(-1)).toMatchObject({ summary: 'Removed 2 sources for good' })
  const left = await importText(made, 'Left', 'left.txt')
  const failure = await failureOf(made, 'removeForGood', { sourceIds: [left, hidden] })
  expect(failure.code).toBe('notFound')
  expect(await made.call.text({ sourceId: left })).toBe('Left')
  const reader = desk({ mode: 'read' }, made.folder)
  await reader.call.openProject({ path: made.path('project.assay') })
  expect((await failureOf(reader, 'removeForGood', { sourceIds: [left] })).code).toBe('readOnly')
})
