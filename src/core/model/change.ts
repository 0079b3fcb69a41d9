// One entry of the append-only history. Undo, redo, audit and merge all read it.
import { z } from 'zod'
import { Id, Time } from './basics'

/** `before` and `after` are the stored rows; a step is one verb call, or one apply, import or load. */
export const Change = z.strictObject({
  seq: z.int(),
  step: z.int(),
  at: Time,
  coder: Id,
  verb: z.string(),
  summary: z.string(),
  table: z.string(),
  id: z.string(),
  before: z.record(z.string(), z.json()).optional(),
  after: z.record(z.string(), z.json()).optional(),
  undoes: z.int().optional(),
})
export type Change = z.infer<typeof Change>
