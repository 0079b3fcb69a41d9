// What the reading of a source starts from. Pure data: the page and the workbench both have it.
import type { Entity } from '../model/codebook'
import type { Source } from '../model/source'
import type { Block } from '../text/document'

/**
 * A source as it is read: its canonical text, its `leaves` (the blocks that hold text, in order) and what is known of it.
 * Text in regions of kind furniture is not read. Relative dates count from `source.published`; names are
 * looked for among `entities`.
 */
export interface Readable {
  source: Pick<Source, 'id' | 'regions' | 'published' | 'publisher' | 'authors' | 'attribution' | 'language'>
  text: string
  leaves: readonly Block[]
  entities: readonly Entity[]
}
