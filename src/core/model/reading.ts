// How far a source was read: a state of work, no fact. It isn't exported and undo doesn't touch it.
import { z } from 'zod'
import { Id, Position } from './basics'

/** A source that has none is unread. `start` is the position at the top of the window, `furthest` the last one that was in view (UTF-16 units). */
export const Reading = z.strictObject({
  sourceId: Id,
  state: z.enum(['reading', 'read']),
  start: Position,
  furthest: Position,
})
export type Reading = z.infer<typeof Reading>
