// What is open stands in the address after the #: #/read/ID, #/claims and so on. Back and forward follow it.
// Must not break: the address never holds more than ids, and one that makes no sense is passed over.
import type { Actions } from '../state/actions'
import type { View } from '../state/places'
import type { State } from '../state/state'
import type { Store } from '../state/store'

/** The views that need nothing else to be opened. */
const others: readonly View[] = ['claims', 'checks', 'codebook', 'review', 'history', 'versions']

export interface Address {
  view: View
  sourceId?: string | undefined
}

export function writeAddress({ project, view, source }: Pick<State, 'project' | 'view' | 'source'>): string {
  if (!project) return '#/'
  if (view !== 'read') return `#/${view}`
  return source ? `#/read/${source.id}` : '#/read'
}

export function readAddress(hash: string): Address | undefined {
  const [, view, sourceId] = hash.split('/')
  if (view === 'read') return { view, sourceId }
  const other = others.find((each) => each === view)
  return other && { view: other }
}

/** Opens what the address says, then keeps it and the state the same. */
export async function followAddress(store: Store, actions: Actions): Promise<void> {
  let following = 0
  const write = (how: 'pushState' | 'replaceState'): void => {
    const address = writeAddress(store.getState())
    // Until the state has arrived where the address leads, what it passes is no place to come back to.
    if (following === 0 && address !== location.hash) history[how](null, '', address)
  }
  const follow = async (): Promise<void> => {
    following += 1
    await goTo(readAddress(location.hash), store, actions)
    following -= 1
    write('replaceState')
  }
  await follow()
  store.subscribe(() => write('pushState'))
  window.addEventListener('popstate', () => void follow())
}

async function goTo(address: Address | undefined, store: Store, actions: Actions): Promise<void> {
  const { project, sources } = store.getState()
  if (!project || !address) return
  actions.go(address.view)
  if (address.sourceId !== undefined && sources.has(address.sourceId))
    await actions.openSource(address.sourceId)
}
