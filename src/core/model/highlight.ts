// A highlight: one anchored passage of a source. `quote.exact` always equals the slice.
// A moved or fuzzy one keeps in `was` what it was made on; a lost one has `was` and neither quote nor position.
import { z } from 'zod'
import { Id, Position, TagIds, Time } from './basics'

/** The exact words and up to 64 code points on either side, never splitting a surrogate pair or grapheme. */
export const Quote = z.strictObject({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() })
export type Quote = z.infer<typeof Quote>

export const Highlight = z.strictObject({
  id: Id,
  sourceId: Id,
  start: Position.optional(),
  end: Position.optional(),
  quote: Quote.optional(),
  anchor: z.enum(['exact', 'moved', 'fuzzy', 'lost']),
  was: Quote.optional(),
  score: z.number().min(0).max(1).optional(),
  carriedFrom: Id.optional(),
  tags: TagIds,
  coder: Id,
  createdAt: Time,
})
export type Highlight = z.infer<typeof Highlight>
