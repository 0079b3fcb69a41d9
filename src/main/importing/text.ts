// Plain text → a document whose text is the decoded file, its line breaks as LF, and nothing else changed.
// Whatever looks wrong in it is reported and never repaired.
import { WorkbenchError } from '../../core/errors'
import { documentOfLines } from '../../core/text/document'
import { guessRegions } from '../../core/text/regions'
import { decode } from './encoding'
import type { Imported } from './imported'
import { checkCharacters, checkLength, checkSignature } from './limits'
import { titleOfText } from './title'
import { warningsOfGuess, warningsOfMojibake } from './warnings'

/** Reads a plain text. Throws `unreadable` for an empty or binary file, `tooLarge` for more than 20 million characters. */
export function readText(name: string, bytes: Uint8Array): Imported {
  checkSignature(name, bytes)
  const decoded = decode(name, bytes)
  const text = decoded.text.replace(/\r\n?/g, '\n')
  if (text === '') throw new WorkbenchError('unreadable', `“${name}” is empty.`)
  checkCharacters(name, text)
  checkLength(name, text)
  const document = documentOfLines(text)
  const regions = guessRegions(document)
  const { title, found } = titleOfText(name, text, regions)
  return {
    format: 'text',
    mediaType: `text/plain; charset=${decoded.charset}`,
    extractor: 'text/1',
    document,
    regions,
    metadata: { title },
    found: { title: found },
    warnings: [...warningsOfGuess(name, decoded), ...warningsOfMojibake(name, text)],
  }
}
