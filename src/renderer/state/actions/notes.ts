// Actions on notes: threads on anything, answered and settled.
import type { Note } from '../../../core/model/note'
import { words } from '../../ui/words'
import type { Tools } from '../tools'
import type { ClaimActions } from './claims'
import { recordOf } from './record-of'
import { claimFace, type ClaimFace } from './sources'

/** What a note hangs on, where the page doesn't hold it: its words, and of a claim the way to it. */
export interface NotedFace {
  title: string | undefined
  claim?: ClaimFace | undefined
}

export function noteActions({ get, set, say, wire, run }: Tools, { change }: Pick<ClaimActions, 'change'>) {
  return {
    /** Notes something; answers whether it was stored. */
    addNote: async (on: Note['on'], text: string): Promise<boolean> =>
      (await change('addNote', { on, text })) !== undefined,
    /** Changes the words of a note; one that was emptied is removed. */
    writeNote: async (id: string, text: string): Promise<boolean> =>
      (await (text === '' ? change('removeNote', { id }) : change('changeNote', { id, text }))) !== undefined,
    /** The thread in which somebody stands, by its first note. */
    standAtNote: (id: string | undefined): void => {
      if (get().thread !== id) set({ thread: id })
    },
    /** Settles a thread, or opens it again: the given one, or the one in which somebody stands. */
    settleNote: async (id = get().thread): Promise<void> => {
      const note = get().notes.get(id ?? '')
      if (!note) return say(words.noting.noThread)
      await change('changeNote', { id: note.id, settled: note.settled ? null : true })
    },
    /** The words of a claim or a highlight, wherever it is. */
    notedFace: (kind: 'claim' | 'highlight', id: string): Promise<NotedFace | undefined> =>
      run(async () => {
        if (kind === 'claim') {
          const claim = await claimFace(wire, id)
          return { title: claim?.statement ?? claim?.quote, claim }
        }
        const highlight = await recordOf(wire, 'highlights', id)
        return { title: (highlight?.quote ?? highlight?.was)?.exact }
      }),
  }
}
