// What every format gives when it has read a document: the same shape, whatever the file was.
import type { Region, Source } from '../../core/model/source'
import type { Document } from '../../core/text/document'

/** A document as it was read; `mediaType` names the character set, `extractor` what made the text. */
export interface Imported {
  title: string
  format: Source['format']
  mediaType: string
  extractor: string
  document: Document
  regions: Region[]
  /** Things that a person should know, a sentence each. */
  warnings: string[]
}
