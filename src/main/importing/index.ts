// The front door of importing: bytes and a name → a document, by its format.
// A document that can't be read throws, and that is all that it can do. Must not break: the parser's process loads
// this, so nothing here may open a file or a socket.
import { WorkbenchError } from '../../core/errors'
import { textOf } from '../../core/text/document'
import { checkExtension } from './extension'
import type { Imported } from './imported'
import { readText } from './text'

export type { Imported } from './imported'

/** Reads a document. Throws `unreadable` or `tooLarge`, naming it. */
export function readDocument(name: string, bytes: Uint8Array): Imported {
  checkExtension(name)
  const imported = readText(name, bytes)
  if (textOf(imported.document) !== imported.document.text)
    throw new WorkbenchError('internal', `The blocks of “${name}” don't spell out its text.`)
  return imported
}
