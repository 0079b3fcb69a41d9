// A source: an imported document. Bytes and text never change; metadata and regions are editable facts.
// A correction is a new version (`supersedes`), a reprint a copy (`copyOf`).
import { z } from 'zod'
import { Hop, Id, Position, Sha256, TagIds, Time } from './basics'
import { Edtf } from './edtf'

/** A labelled span that is not body text, UTF-16 units inside the program. */
export const Region = z.strictObject({
  start: Position,
  end: Position,
  kind: z.enum(['headline', 'byline', 'caption', 'body', 'furniture', 'table', 'footnote', 'other']),
  by: z.enum(['rule', 'coder']),
})
export type Region = z.infer<typeof Region>

const Format = z.enum([
  'text',
  'markdown',
  'html',
  'mhtml',
  'pdf',
  'docx',
  'epub',
  'odt',
  'rtf',
  'eml',
  'csv',
  'xlsx',
])

/** What an importer can find out about a document, each value with the place where it was found. */
export const metadataKeys = [
  'title',
  'authors',
  'publisher',
  'published',
  'url',
  'originalUrl',
  'language',
] as const

/**
 * `url` is the address of the page, `originalUrl` the one that the page itself names as canonical where that differs.
 * `found` says in words where an importer found a value (`title: "meta og:title"`); a value that a coder changed has none.
 * `text.characters` counts code points; `original.mediaType` names the character set that was used. */
export const Source = z.strictObject({
  id: Id,
  title: z.string().min(1),
  format: Format,
  language: z.string().optional(),
  authors: z.array(z.string()).optional(),
  publisher: z.string().optional(),
  published: Edtf.optional(),
  accessed: Edtf.optional(),
  url: z.string().optional(),
  originalUrl: z.string().optional(),
  found: z.partialRecord(z.enum(metadataKeys), z.string()).optional(),
  copyOf: Id.optional(),
  attribution: z.array(Hop).optional(),
  rating: z
    .strictObject({ source: z.enum(['A', 'B', 'C', 'D', 'E', 'F']), information: z.int().min(1).max(6) })
    .optional(),
  tags: TagIds,
  version: z.int().min(1),
  supersedes: Id.optional(),
  text: z.strictObject({ characters: z.int().min(0), sha256: Sha256, extractor: z.string() }),
  original: z.strictObject({
    fileName: z.string(),
    mediaType: z.string(),
    bytes: z.int().min(0),
    sha256: Sha256,
  }),
  regions: z.array(Region),
  importedAt: Time,
  coder: Id,
})
export type Source = z.infer<typeof Source>
