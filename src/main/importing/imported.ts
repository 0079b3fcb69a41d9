// What every format gives when it has read a document: the same shape, whatever the file was.
// It comes from the parser's process, so the engine checks it against this schema before it believes it.
import { z } from 'zod'
import { metadataKeys, Region, Source } from '../../core/model/source'
import { Document } from '../../core/text/document'

/** A document as it was read; `mediaType` names the character set, `extractor` what made the text. */
export const Imported = z.strictObject({
  format: Source.shape.format,
  mediaType: z.string(),
  extractor: z.string(),
  document: Document,
  regions: z.array(Region),
  /** What the document says about itself; a document without a title of its own gets one from its text or file name. */
  metadata: Source.pick({
    title: true,
    authors: true,
    publisher: true,
    published: true,
    url: true,
    originalUrl: true,
    language: true,
  }),
  /** Where each value of `metadata` was found, in words. */
  found: z.partialRecord(z.enum(metadataKeys), z.string()),
  /** Things that a person should know, a sentence each. */
  warnings: z.array(z.string()),
})
export type Imported = z.infer<typeof Imported>
