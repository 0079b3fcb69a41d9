// What fails, over a real workbench: said once until it is dismissed, and nothing else goes with it.
import { describe, expect, it } from 'vitest'
import { createPage, createPageWithSources } from './page'

describe('what fails', () => {
  it('becomes a notice that stays until it is dismissed, and is not said twice', async () => {
    const { store, actions, file } = createPage()
    await actions.start()
    await actions.openProject(file('missing.assay'))
    await actions.openProject(file('missing.assay'))
    const { notices } = store.getState()
    expect(notices).toHaveLength(1)
    expect(notices[0]?.message).toContain('missing.assay')
    actions.dismiss(notices[0]?.id ?? 0)
    expect(store.getState().notices).toEqual([])
  })

  it('leaves what comes after it alone', async () => {
    const { store, actions } = await createPageWithSources()
    actions.select({ start: 0, end: 42 })
    const failing = actions.addClaim('rumour')
    await Promise.all([failing, actions.addHighlight()])
    expect(store.getState().notices).toHaveLength(1)
    expect(store.getState().highlights.size).toBe(1)
  })
})
