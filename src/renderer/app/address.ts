// What is open stands in the address after the #: #/read/ID, #/claims or #/checks. Back and forward follow it.
// Must not break: the address never holds more than ids, and one that makes no sense is passed over.
import type { Actions } from '../state/actions'
import type { State, View } from '../state/state'
import type { Store } from '../state/store'

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
  if (view === 'claims' || view === 'checks') return { view }
  return view === 'read' ? { view, sourceId } : undefined
}

/** Opens what the address says, then keeps it and the state the same. */
export async function followAddress(store: Store, actions: Actions): Promise<void> {
  const follow = async (): Promise<void> => {
    const address = readAddress(location.hash)
    const { project, sources } = store.getState()
    if (!project || !address) return
    actions.go(address.view)
    if (address.sourceId !== undefined && sources.has(address.sourceId))
      await actions.openSource(address.sourceId)
  }
  await follow()
  const write = (): void => {
    const address = writeAddress(store.getState())
    if (address !== location.hash) history.pushState(null, '', address)
  }
  write()
  store.subscribe(write)
  window.addEventListener('popstate', () => void follow())
}
