// Actions on how far sources were read: a state of work that no undo touches.
import type { Reading } from '../../../core/model/reading'
import type { Source } from '../../../core/model/source'
import { words } from '../../ui/words'
import type { Tools } from '../tools'

type Kept = Omit<Reading, 'sourceId'>

/** What becomes of how far a source was read: null is unread, undefined leaves it as it is. */
type Next = (before: Kept | undefined) => Kept | null | undefined

export function readingActions({ get, set, say, wire, inTurn }: Tools) {
  /** Made when their turn comes, of what was kept before them: what scrolling tells is older than what a person says. */
  const keep = (nexts: ReadonlyMap<string, Next>): Promise<true | undefined> =>
    inTurn(async (): Promise<true> => {
      // Nothing is kept of a source that was removed while this waited.
      const there = [...nexts].flatMap(([sourceId, next]) => {
        const reading = get().sources.has(sourceId) ? next(get().readings.get(sourceId)) : undefined
        return reading === undefined ? [] : [{ sourceId, reading }]
      })
      await Promise.all(there.map((kept) => wire.keepReading(kept)))
      const readings = new Map(get().readings)
      for (const { sourceId, reading } of there)
        if (reading) readings.set(sourceId, { sourceId, ...reading })
        else readings.delete(sourceId)
      if (there.length > 0) set({ readings })
      return true
    })

  return {
    /** Keeps how far a source was read. */
    keepReading: (sourceId: string, next: Next) => keep(new Map([[sourceId, next]])),
    /** Says of sources that they are read, or that they aren't. */
    markRead: async (sources: readonly Source[], read: boolean): Promise<void> => {
      const wholly =
        ({ text }: Source): Next =>
        (before) => ({ state: 'read', start: before?.start ?? 0, furthest: text.characters })
      const done = await keep(
        new Map(sources.map((source) => [source.id, read ? wholly(source) : () => null])),
      )
      if (done) say((read ? words.library.markedRead : words.library.markedUnread)(sources.length))
    },
  }
}
