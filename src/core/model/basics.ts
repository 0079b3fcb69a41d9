// The small parts that all nouns are made of: ids, times, references to entities.
// Positions inside the program are UTF-16 code units, end exclusive; files count code points.
import { z } from 'zod'

/** A UUID (version 7 when Assay made it). */
export const Id = z.uuid().meta({ description: 'UUID, version 7 where Assay made it' })
export type Id = z.infer<typeof Id>

/** An ISO 8601 time in UTC, such as `2026-03-01T09:30:00.000Z`. */
export const Time = z.iso.datetime().meta({ description: 'ISO 8601, UTC' })

/** A position in a text: UTF-16 code units inside the program, Unicode code points in every file. */
export const Position = z.int().min(0)

/** The tags that hang on a record. */
export const TagIds = z.array(Id)

/** Somebody or something, known as an entity, by name, or only by description. */
export const EntityRef = z.strictObject({
  entity: Id.optional(),
  name: z.string().optional(),
  unnamed: z.boolean().optional(),
  description: z.string().optional(),
})
export type EntityRef = z.infer<typeof EntityRef>

/** One hop of an attribution, from the voice of the document (first) to the origin (last). */
export const Hop = z.strictObject({
  ...EntityRef.shape,
  verb: z.string().optional(),
  stance: z.enum(['neutral', 'endorsing', 'distancing']).optional(),
  inherited: z.boolean().optional(),
  evidence: Id.optional(),
})
export type Hop = z.infer<typeof Hop>

/** A SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
