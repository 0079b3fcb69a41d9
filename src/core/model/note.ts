// Notes: threads on anything in a project, or on the project itself.
import { z } from 'zod'
import { Id, Time } from './basics'

const NotedKind = z.enum([
  'source',
  'highlight',
  'claim',
  'claimType',
  'entity',
  'tag',
  'note',
  'relation',
  'breakdown',
  'series',
])

/** What a note hangs on: a record by kind and id, or the project. */
const NoteTarget = z.union([z.literal('project'), z.strictObject({ kind: NotedKind, id: Id })])

/** A note on a note is a reply; `settled` says of the first of a thread that nothing of it is open any more. */
export const Note = z.strictObject({
  id: Id,
  on: NoteTarget,
  text: z.string().min(1),
  settled: z.literal(true).optional(),
  coder: Id,
  createdAt: Time,
})
export type Note = z.infer<typeof Note>
