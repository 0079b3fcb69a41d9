// The rest of the codebook beside claim types: entities, tags, coders and saved views.
import { z } from 'zod'
import { Id } from './basics'
import { ViewQuery } from './claim-query'

export const Entity = z.strictObject({
  id: Id,
  kind: z.enum(['person', 'organisation', 'place', 'document', 'operation', 'other']),
  name: z.string().min(1),
  aliases: z.array(z.string()),
})
export type Entity = z.infer<typeof Entity>

/** How many tags a codebook may have below each other, and how far what asks for those above and below goes. */
export const deepestTag = 100

/** A node of the codebook tree; without `parent` it stands at the top. */
export const Tag = z.strictObject({
  id: Id,
  name: z.string().min(1),
  parent: Id.optional(),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
  description: z.string().optional(),
  examples: z.string().optional(),
  shortcut: z.string().optional(),
})
export type Tag = z.infer<typeof Tag>

/** The person who makes changes. */
export const Coder = z.strictObject({ id: Id, name: z.string().min(1) })
export type Coder = z.infer<typeof Coder>

/** A saved view of the claims ledger. */
export const View = z.strictObject({ id: Id, name: z.string().min(1), query: ViewQuery })
export type View = z.infer<typeof View>
