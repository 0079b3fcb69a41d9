// Notes as threads: a note on something, and the replies to it in the order in which they were written. Pure.
// Must not break: a reply to a reply stands in the same thread, and a reply whose note is gone is shown by nobody.
import type { Note } from '../../core/model/note'
import type { ById } from '../state/state'

export interface Thread {
  root: Note
  replies: readonly Note[]
}

/** The note that a note replies to, by its id. */
const answered = ({ on }: Note): string | undefined =>
  on !== 'project' && on.kind === 'note' ? on.id : undefined

/** Times are written so that they sort as text; ids grow with time. */
const inTime = (a: Note, b: Note): number =>
  a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1

/** The first note of the thread that a note stands in. */
function rootOf(note: Note, notes: ById<Note>): Note | undefined {
  let root: Note | undefined = note
  while (root && answered(root) !== undefined) root = notes.get(answered(root) ?? '')
  return root
}

/** The threads whose first note is wanted, each with its replies, in the order in which they were begun. */
function threadsWith(notes: ById<Note>, isWanted: (root: Note) => boolean): Thread[] {
  const threads = new Map<string, { root: Note; replies: Note[] }>()
  for (const note of notes.values())
    if (answered(note) === undefined && isWanted(note)) threads.set(note.id, { root: note, replies: [] })
  if (threads.size === 0) return []
  for (const note of notes.values())
    if (answered(note) !== undefined) threads.get(rootOf(note, notes)?.id ?? '')?.replies.push(note)
  for (const { replies } of threads.values()) replies.sort(inTime)
  return [...threads.values()].toSorted((a, b) => inTime(a.root, b.root))
}

/** The threads on a record, or on the project. */
export const threadsOn = (notes: ById<Note>, on: Note['on'] | undefined): Thread[] =>
  threadsWith(notes, (root) =>
    root.on === 'project' || on === 'project' || on === undefined ? root.on === on : root.on.id === on.id,
  )

/** All that nobody has settled, the newest first; `kept`: that one in any case, by its first note. */
export const openThreads = (notes: ById<Note>, kept?: string): Thread[] =>
  threadsWith(notes, ({ id, settled }) => settled !== true || id === kept).toReversed()
