// Anchor health as the status line says it: the words, what is counted after changes and undo, and where it leads to.
import { expect, it } from 'vitest'
import { words } from '../../../src/renderer/ui/words'
import { createPage } from '../page'

const first = 'The office received 42 complaints about noise from the pier in spring.'
const second = 'Seven of the members never answered any letter that we wrote to them.'

it('names what is not exact, the worst last, and nothing else', () => {
  expect(words.astray({ moved: 3, fuzzy: 0, lost: 1 })).toBe('3 moved, 1 lost')
  expect(words.astray({ moved: 0, fuzzy: 1200, lost: 0 })).toBe('1,200 fuzzy')
  expect(words.astray({ moved: 0, fuzzy: 0, lost: 0 })).toBe('')
})

/** A project with a source whose first sentence is selected. */
async function withFirst() {
  const page = createPage()
  const { actions, store, file } = page
  await actions.start()
  await actions.changeSettings({ coder: { name: 'Test person', confirmed: true } })
  await actions.newProject({ path: file('one.assay'), title: 'One' })
  await actions.importFiles([new File([`${first}\n${second}`], 'older.txt')])
  const older = store.getState().source?.id ?? ''
  actions.select({ start: 0, end: first.length })
  return { ...page, older }
}

it('counts what a version moved or lost, also after undo and in another project', async () => {
  const { actions, store, file, older } = await withFirst()
  const counted = async () => {
    await actions.countAnchors()
    return store.getState().anchors
  }
  await actions.addClaim('statistic')
  expect(await counted()).toEqual({ moved: 0, fuzzy: 0, lost: 0, highlights: 1 })
  await actions.importFiles([new File([second], 'newer.txt')])
  const newer = [...store.getState().sources.keys()].find((id) => id !== older) ?? ''
  await actions.makeVersion({ id: newer, of: older })
  expect(await counted()).toEqual({ moved: 0, fuzzy: 0, lost: 1, highlights: 2 })
  await actions.undo()
  expect(await counted()).toEqual({ moved: 0, fuzzy: 0, lost: 0, highlights: 1 })

  const late = actions.countAnchors()
  await actions.newProject({ path: file('two.assay'), title: 'Two' })
  await late
  expect(store.getState().anchors).toBeUndefined()
})

it('leads to the highlights themselves where no claim rests on one', async () => {
  const { actions, store, older } = await withFirst()
  await actions.addHighlight()
  await actions.importFiles([new File([`${second}\n${first}`], 'newer.txt')])
  const newer = [...store.getState().sources.keys()].find((id) => id !== older) ?? ''
  await actions.makeVersion({ id: newer, of: older })
  await actions.openSource(older)
  await actions.showAstray()
  const start = second.length + 1
  expect(store.getState()).toMatchObject({
    view: 'read',
    source: { id: newer },
    selection: { start, end: start + first.length },
    shows: { anchors: ['moved', 'fuzzy', 'lost'], claimed: [] },
    status: words.astrayAlone,
  })
  await actions.undo()
  await actions.importFiles([new File([second], 'without.txt')])
  const without = [...store.getState().sources.keys()].at(-1) ?? ''
  await actions.makeVersion({ id: without, of: older })
  await actions.showAstray()
  expect(store.getState().status).toBe(words.noPlaceAstray)
})
