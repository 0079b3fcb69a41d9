// The front door of importing: bytes and a name → a document, by its format.
// A document that can't be read throws, and that is all that it can do.
import { WorkbenchError } from '../../core/errors'
import { textOf } from '../../core/text/document'
import type { Imported } from './imported'
import { readText } from './text'

export type { Imported } from './imported'
export { type Item, itemsOfFiles, itemsOfPaths } from './items'

/** The extensions of plain text; a name without one is tried as text, too. */
const textExtensions = ['', 'txt', 'text']

/** Reads a document. Throws `unreadable` or `tooLarge`, naming it. */
export function readDocument(name: string, bytes: Uint8Array): Imported {
  const extension = /\.([a-z][a-z0-9]{0,9})$/i.exec(name)?.[1] ?? ''
  if (!textExtensions.includes(extension.toLowerCase()))
    throw new WorkbenchError(
      'unreadable',
      `“${name}” was left out: Assay can't read .${extension} files yet.`,
    )
  const imported = readText(name, bytes)
  if (textOf(imported.document) !== imported.document.text)
    throw new WorkbenchError('internal', `The blocks of “${name}” don't spell out its text.`)
  return imported
}
