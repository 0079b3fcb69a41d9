// Settings as the page keeps them: what was chosen last stands, however late an earlier answer comes.
import { expect, it } from 'vitest'
import { createActions } from '../../src/renderer/state/actions'
import { createPage } from './page'

it('keeps the newest settings where the answer to an earlier change is late', async () => {
  const { store, wire } = createPage()
  let answer = (): void => undefined
  const late = new Promise<void>((resolve) => (answer = resolve))
  const changeSettings: typeof wire.changeSettings = async (patch) => {
    const settings = await wire.changeSettings(patch)
    if (patch.theme === 'dark') await late
    return settings
  }
  const actions = createActions(store, { ...wire, changeSettings }, () => 'unused')
  const first = actions.changeSettings({ theme: 'dark' })
  const second = actions.changeSettings({ singleKeys: false })
  await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 50))])
  answer()
  await Promise.all([first, second])
  expect(store.getState().settings).toMatchObject({ theme: 'dark', singleKeys: false })
})

it('keeps every part of the settings as it is that a change has nothing to do with', async () => {
  const { store, actions } = createPage()
  await actions.start()
  const before = store.getState().settings
  await actions.changeSettings({ reader: { size: 120 } })
  const after = store.getState().settings
  expect(after?.reader).toMatchObject({ size: 120 })
  const changed = Object.entries(after ?? {}).filter(([key, part]) => before?.[key as 'reader'] !== part)
  expect(changed.map(([key]) => key)).toEqual(['reader'])
})
