// Actions on how far sources were read: a state of work that no undo touches.
import type { Reading } from '../../../core/model/reading'
import type { Source } from '../../../core/model/source'
import { words } from '../../ui/words'
import type { Tools } from '../tools'

type Kept = Omit<Reading, 'sourceId'>

export function readingActions({ get, set, say, wire, inTurn }: Tools) {
  const keep = (kept: ReadonlyMap<string, Kept | null>): Promise<true | undefined> =>
    inTurn(async (): Promise<true> => {
      // Nothing is kept of a source that was removed while this waited.
      const there = [...kept].filter(([sourceId]) => get().sources.has(sourceId))
      await Promise.all(there.map(([sourceId, reading]) => wire.keepReading({ sourceId, reading })))
      const readings = new Map(get().readings)
      for (const [sourceId, reading] of there)
        if (reading) readings.set(sourceId, { sourceId, ...reading })
        else readings.delete(sourceId)
      set({ readings })
      return true
    })

  return {
    /** Keeps how far a source was read; null: unread. */
    keepReading: (sourceId: string, reading: Kept | null) => keep(new Map([[sourceId, reading]])),
    /** Says of sources that they are read, or that they aren't. */
    markRead: async (sources: readonly Source[], read: boolean): Promise<void> => {
      const wholly = ({ id, text }: Source): Kept => ({
        state: 'read',
        start: get().readings.get(id)?.start ?? 0,
        furthest: text.characters,
      })
      const done = await keep(new Map(sources.map((source) => [source.id, read ? wholly(source) : null])))
      if (done) say((read ? words.library.markedRead : words.library.markedUnread)(sources.length))
    },
  }
}
