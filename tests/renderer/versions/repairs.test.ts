// The queue of the passages over a real workbench: keys that are pressed fast, what undo leads back to, what is offered.
import { expect, it } from 'vitest'
import { hold } from '../late'
import { repairInHand } from '../../../src/renderer/versions/queue'
import { corrected, correctedPage, lastPassage, paragraphs, title, versioning } from './corrected-page'

it('offers what was imported as a new version, and counts before anything is made', async () => {
  const page = await correctedPage()
  const { actions, store, older, newer } = page
  expect(versioning(page).offers).toMatchObject([{ id: newer, of: older, because: ['title'] }])
  const preview = await actions.previewVersion({ id: newer, of: older })
  expect(preview).toMatchObject({ highlights: { exact: 0, lost: 1 }, claims: { kept: 0 } })
  expect(store.getState().sources.get(newer)?.supersedes).toBeUndefined()
  expect(await actions.makeVersion({ id: newer, of: older })).toBe(true)
  expect(store.getState().sources.get(newer)).toMatchObject({ supersedes: older, version: 2 })
  expect(versioning(page)).toMatchObject({ offers: [], show: 'repairs' })
})

it('decides one after the other, however fast the keys come; undo and redo lead to each', async () => {
  const page = await correctedPage()
  const { actions, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.beginRepairs()
  expect(versioning(page).queue).toHaveLength(2)
  await Promise.all([actions.detachRepair(), actions.detachRepair()])
  expect(versioning(page)).toMatchObject({ total: 0, at: 1 })
  expect(Object.values(versioning(page).decided)).toEqual(['detached', 'detached'])

  await actions.undo()
  await actions.readRepairs()
  await actions.undo()
  await actions.readRepairs()
  expect(versioning(page)).toMatchObject({ total: 2, at: 0 })
  expect(versioning(page).decided).toEqual({})
  await actions.redo()
  await actions.readRepairs()
  expect(Object.values(versioning(page).decided)).toEqual(['detached'])
  expect(versioning(page).at).toBe(0)
})

it('takes what is selected in the new version, and nothing that is selected elsewhere', async () => {
  const page = await correctedPage()
  const { actions, store, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.beginRepairs()
  await actions.seek()
  expect(store.getState()).toMatchObject({ view: 'read', source: { id: newer } })
  await actions.openSource(older)
  actions.select({ start: 0, end: 5 })
  await actions.reselect()
  expect(versioning(page).waiting.size).toBe(2)
  await actions.openSource(newer)
  const start = corrected.join('\n').indexOf('The office')
  actions.select({ start, end: start + (corrected[1]?.length ?? 0) })
  await actions.reselect()
  expect(store.getState().view).toBe('versions')
  expect(Object.values(versioning(page).decided)).toEqual(['reselected'])
  expect(repairInHand(versioning(page))?.old.exact).toBe(paragraphs[3])
})

it('offers what is left over as a version of the newest one, when another source took its place', async () => {
  const page = await correctedPage()
  const { actions, older, newer } = page
  await actions.importFiles([new File([`${corrected.join('\n')}\nCorrected again.`], 'newest.txt')])
  const newest = [...page.store.getState().sources.keys()].find((id) => id !== older && id !== newer) ?? ''
  const offers = versioning(page).offers.map(({ id }) => id)
  expect(offers.toSorted()).toEqual([newer, newest].toSorted())
  await actions.makeVersion({ id: newer, of: older })
  expect(versioning(page).offers).toMatchObject([{ id: newest, of: newer }])
})

it('calls nobody back who went to another project or source while the way to the passage was looked for', async () => {
  const page = await correctedPage()
  const { actions, store, wire, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.beginRepairs()
  await actions.openSource(older)
  const opening = hold(wire, 'openSource')
  const toSource = actions.seek()
  await expect.poll(opening.waiting).toBe(1)
  const back = actions.openSource(older)
  opening.end()
  await Promise.all([toSource, back])
  expect(versioning(page).seeking).toBeUndefined()
  expect(store.getState().source?.id).toBe(older)

  const looking = hold(wire, 'list')
  const toProject = actions.seek()
  await expect.poll(looking.waiting).toBe(1)
  await actions.closeProject()
  looking.end()
  await toProject
  expect(versioning(page)).toMatchObject({ seeking: undefined, queue: undefined })
  expect(store.getState()).toMatchObject({ source: undefined, notices: [] })
})

it('shows nothing of a queue that was read for another project', async () => {
  const page = await correctedPage()
  const { actions, wire, file, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  const held = hold(wire, 'repairs')
  const reading = actions.readRepairs()
  await expect.poll(held.waiting).toBe(1)
  await actions.newProject({ path: file('two.assay'), title: 'Two' })
  held.end()
  await reading
  expect(versioning(page)).toMatchObject({ total: undefined, queue: undefined })
})

it('stops selecting anew when the decision was made elsewhere', async () => {
  const page = await correctedPage()
  const { actions, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.beginRepairs()
  await actions.seek()
  const { seeking } = versioning(page)
  expect(seeking?.from).toBe('queue')
  await actions.change('detachCarried', {
    highlightIds: [seeking?.old.highlightId ?? ''],
    claimIds: [seeking?.claim.id ?? ''],
  })
  await actions.readRepairs()
  expect(versioning(page).seeking).toBeUndefined()
})

it('stops selecting anew when the version was undone', async () => {
  const page = await correctedPage()
  const { actions, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.seek(lastPassage(page))
  expect(versioning(page).seeking?.from).toBe('form')
  await actions.undo()
  await actions.readRepairs()
  expect(versioning(page).seeking).toBeUndefined()
})

it('selects anew for the form, beside the queue, and stays in the text', async () => {
  const page = await correctedPage()
  const { actions, store, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.openSource(older)
  const about = lastPassage(page)
  await actions.detachRepair(about)
  expect(versioning(page).total).toBe(1)
  await actions.seek(about)
  expect(store.getState()).toMatchObject({ view: 'read', source: { id: newer }, hand: about.claim.id })
  actions.select({ start: 0, end: title.length })
  await actions.reselect()
  expect(store.getState()).toMatchObject({ view: 'read', hand: about.claim.id })
  const { evidence } = store.getState().claims.get(about.claim.id) ?? {}
  expect(evidence).toHaveLength(2)
  expect(evidence?.some(({ detached }) => detached)).toBe(false)

  await actions.seek(about)
  expect(actions.giveUpSeeking()).toBe(true)
  expect(store.getState()).toMatchObject({ view: 'read', hand: about.claim.id })
  expect(actions.giveUpSeeking()).toBe(false)
})

it('leads from the anchors to what waits, and to the claims once nothing does', async () => {
  const page = await correctedPage()
  const { actions, store, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.readRepairs()
  await actions.showAstray()
  expect(store.getState().view).toBe('versions')
  await actions.detachRepair()
  await actions.detachRepair()
  expect(versioning(page).total).toBe(0)
  // No claim rests on what was found there.
  await actions.showAstray()
  expect(store.getState()).toMatchObject({ view: 'read', source: { id: newer } })
  await actions.undo()
  await actions.undo()
  await actions.readRepairs()
  await actions.acceptRepair()
  await actions.detachRepair()
  actions.setTable({ where: { status: 'draft' } })
  await actions.showAstray()
  expect(store.getState().view).toBe('claims')
  expect(store.getState().table.where).toEqual({ anchor: ['moved', 'fuzzy', 'lost'] })
})

it('brings the passages that a claim comes to rest on, by whoever’s decision', async () => {
  const page = await correctedPage()
  const { actions, store, wire, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.openSource(older)
  const isAtHand = (): boolean =>
    [...store.getState().claims.values()].every(({ evidence }) =>
      evidence.every(({ highlightId }) => store.getState().highlights.has(highlightId)),
    )
  await actions.beginRepairs()
  await actions.acceptRepair()
  const accepted = repairInHand({ ...versioning(page), at: 0 })
  expect(store.getState().claims.get(accepted?.claim.id ?? '')?.evidence).toHaveLength(2)
  expect(isAtHand()).toBe(true)
  // Somebody else’s decision comes as an event.
  const { old, claim } = repairInHand({ ...versioning(page), at: 1 }) ?? {}
  const input = { highlightId: old?.highlightId ?? '', sourceId: newer, start: 0, end: 11 }
  const delta = await wire.reselectCarried(input)
  const { put, removed, history } = delta
  actions.hear({ event: 'changed', delta: { put: { claims: put.claims ?? [] }, removed, history } })
  await expect.poll(() => store.getState().claims.get(claim?.id ?? '')?.evidence.length).toBe(2)
  await expect.poll(isAtHand).toBe(true)
})

it('says of a passage that was taken off its claim that it is no evidence any more', async () => {
  const page = await correctedPage()
  const { actions, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.beginRepairs()
  const { claim } = repairInHand(versioning(page)) ?? {}
  await actions.changeClaim({ id: claim?.id ?? '', evidence: [] })
  await actions.readRepairs()
  expect(Object.values(versioning(page).decided)).toEqual(['dropped'])
})
