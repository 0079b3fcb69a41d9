// What stands in one line of the sources list.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { SourceRow } from '../../../src/renderer/library/SourceRow'
import { initialState } from '../../../src/renderer/state/state'
import { AppContext } from '../../../src/renderer/state/store'
import { createPageWithSources } from '../page'

it('writes how many claims there are as every other number is written', async () => {
  const { store, actions, first } = await createPageWithSources()
  const source = store.getState().sources.get(first)!
  const counted = createStore(() => ({ ...initialState, claimCounts: { [first]: 6666 } }))
  const shown = renderToStaticMarkup(
    <AppContext value={{ store: counted, actions }}>
      <SourceRow source={source} newer={undefined} />
    </AppContext>,
  )
  expect(shown).toContain('>6,666<')
  expect(shown).toContain('>6,666 claims<')
  expect(shown).not.toContain('6666')
})
