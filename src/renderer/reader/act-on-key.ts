// Does what a key asks of the text.
// Must not break: the meaning of a key stands in keys.ts, what is done in act.ts and move.ts; this only brings them together.
import { type Desk, leave } from './act'
import type { By, ReaderKey } from './keys'
import { moveBy, moveByBlock, moveByWindow, moveToEdge, selectAll } from './move'
import { openHere } from './open'
import { mayChange } from './permitted'

export function actOnKey(desk: Desk, key: ReaderKey): void {
  const { store, actions } = desk
  switch (key.do) {
    case 'move':
      return moveBy(desk, key)
    case 'block':
      return moveByBlock(desk, key.by, key.extend)
    case 'window':
      return moveByWindow(desk, key.by, key.extend)
    case 'edge':
      return moveToEdge(desk, key.by, key.extend)
    case 'all':
      return selectAll(desk)
    case 'open':
      return openHere(desk)
    case 'claim': {
      const type = store.getState().codebook.claimTypes.find(({ shortcut }) => shortcut === key.digit)
      if (type && mayChange(desk)) void actions.addClaim(type.key)
      return undefined
    }
    case 'leave':
      return leave(desk)
  }
}

/** What is to be read out after a move by this much. */
export const unitOf = (key: ReaderKey): By | 'block' => (key.do === 'move' ? key.by : 'block')
