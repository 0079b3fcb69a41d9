// Back and forward: the address leads, the state follows, and the way back gets no longer by going it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followAddress } from '../../src/renderer/app/address'
import { createPageWithSources } from './page'

/** A browser's way back, as far as the address needs it. */
function createBrowser() {
  const entries = ['']
  let at = 0
  let follow = (): void => undefined
  const location = {
    get hash(): string {
      return entries[at] ?? ''
    },
  }
  const history = {
    pushState: (_state: unknown, _title: string, hash: string): void => {
      entries.splice(++at, entries.length, hash)
    },
    replaceState: (_state: unknown, _title: string, hash: string): void => {
      entries[at] = hash
    },
  }
  const window = { addEventListener: (_: string, listener: () => void) => (follow = listener) }
  const go = (by: number): void => {
    at += by
    follow()
  }
  return { entries, location, history, window, go }
}

let browser: ReturnType<typeof createBrowser>
beforeEach(() => {
  browser = createBrowser()
  for (const name of ['location', 'history', 'window'] as const) vi.stubGlobal(name, browser[name])
})
afterEach(() => void vi.unstubAllGlobals())

async function createFollowed() {
  const page = await createPageWithSources()
  await followAddress(page.store, page.actions)
  const open = (): string | undefined => page.store.getState().source?.id
  return { ...page, open }
}

it('back leads on from where back has led, and forward returns', async () => {
  const { actions, store, first, second, open } = await createFollowed()
  await actions.openSource(second)
  actions.go('checks')
  browser.go(-1)
  await expect.poll(() => [store.getState().view, open()]).toEqual(['read', second])
  actions.say('Something else happens.')
  browser.go(-1)
  await expect.poll(open).toBe(first)
  actions.say('Something else happens.')
  browser.go(1)
  await expect.poll(open).toBe(second)
  browser.go(1)
  await expect.poll(() => store.getState().view).toBe('checks')
  expect(browser.entries.slice(-3)).toEqual([`#/read/${first}`, `#/read/${second}`, '#/checks'])
})

it('an address of what is gone is passed over and doesn’t hold up the way back', async () => {
  const { actions, first, second, open } = await createFollowed()
  await actions.openSource(second)
  await actions.change('removeSource', { id: second })
  await actions.openSource(first)
  const before = browser.entries.length
  browser.go(-2)
  await expect.poll(() => browser.location.hash).toBe(`#/read/${first}`)
  expect(open()).toBe(first)
  actions.say('Something else happens.')
  expect(browser.entries).toHaveLength(before)
})
