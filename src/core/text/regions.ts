// Which parts of a document are not its running text, guessed by rules.
import type { Region } from '../model/source'
import type { Document } from './document'
import type { Hint } from './scope'

/** Guesses the regions of a document. */
export function guessRegions(_document: Document, _hints: readonly Hint[] = []): Region[] {
  return []
}
