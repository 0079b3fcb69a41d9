// Decisions about passages while somebody already does something else: nobody is called back, and nothing older than what
// is there takes its place; the counts of claims go with what is decided.
import { expect, it } from 'vitest'
import { hold } from '../late'
import { correctedPage, lastPassage, title, versioning } from './corrected-page'

it('counts a claim where it comes to rest on a passage that the page had not', async () => {
  const page = await correctedPage()
  const { actions, store, wire, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.openSource(older)
  const areRight = async (): Promise<void> =>
    expect(store.getState().claimCounts).toMatchObject((await wire.openedProject({}))!.claimCounts)
  await actions.beginRepairs()
  await actions.acceptRepair()
  expect(store.getState().claimCounts).toMatchObject({ [older]: 2, [newer]: 1 })
  await areRight()
  const [claim] = [...store.getState().claims.values()].filter(({ evidence }) => evidence.length > 1)
  await actions.changeClaim({ id: claim?.id ?? '', statement: 'Forty-three people complained' })
  await areRight()
  await actions.change('removeClaim', { id: claim?.id ?? '' })
  expect(store.getState().claimCounts[newer]).toBe(0)
})

it('leaves whoever went elsewhere while what was selected anew was saved', async () => {
  const page = await correctedPage()
  const { actions, store, wire, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.beginRepairs()
  for (const goElsewhere of [async () => actions.go('claims'), () => actions.openSource(older)]) {
    await actions.seek()
    actions.select({ start: 0, end: title.length })
    const saving = hold(wire, 'reselectCarried')
    const done = actions.reselect()
    await expect.poll(saving.waiting).toBe(1)
    await goElsewhere()
    const { view, source, hand } = store.getState()
    saving.end()
    await done
    expect(store.getState()).toMatchObject({ view, source: { id: source?.id }, hand })
    expect(versioning(page).seeking).toBeUndefined()
  }
  expect(Object.values(versioning(page).decided)).toEqual(['reselected', 'reselected'])
})

it('says nothing of a selection when the key that takes it is pressed twice', async () => {
  const page = await correctedPage()
  const { actions, store, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.beginRepairs()
  await actions.seek()
  actions.select({ start: 0, end: title.length })
  await Promise.all([actions.reselect(), actions.reselect()])
  expect(store.getState().status).toContain('Saved')
})

it('keeps what was typed into the claim while its passage was looked for', async () => {
  const page = await correctedPage()
  const { actions, store, wire, older, newer } = page
  await actions.makeVersion({ id: newer, of: older })
  await actions.openSource(older)
  const about = lastPassage(page)
  const looking = hold(wire, 'list')
  const seeking = actions.seek(about)
  await expect.poll(looking.waiting).toBeGreaterThan(0)
  await actions.changeClaim({ id: about.claim.id, statement: 'Seven were asked' })
  looking.end()
  await seeking
  expect(versioning(page).seeking?.claim.id).toBe(about.claim.id)
  expect(store.getState().claims.get(about.claim.id)?.statement).toBe('Seven were asked')
})
