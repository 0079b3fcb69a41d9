// What an assay/1 file adds to the records of the model: its name, and the text and document of every source.
// Positions in these shapes count code points.
import { z } from 'zod'
import { Source } from '../model/source'
import { Block } from '../text/document'

/** The value of `format`, the first key of the file. */
export const assayFormat = 'assay/1'

/** A source with all that it was read from; the original only where the export was asked for it. */
export const FileSource = z.strictObject({
  ...Source.shape,
  textContent: z.string(),
  document: z.strictObject({ blocks: z.array(Block) }),
  originalBytes: z.base64().optional(),
})
