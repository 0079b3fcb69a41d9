// Bytes and a name → a document, by its format. Pure: no file, no network, no clock; it runs in the parser's process.
// A document that can't be read throws, and that is all that it can do.
import { assertNever, WorkbenchError } from '../../core/errors'
import { textOf } from '../../core/text/document'
import { checkExtension } from './extension'
import { readHtml } from './html'
import type { Imported } from './imported'
import { readMarkdown } from './markdown'
import { readText } from './text'

/**
 * Reads a document. `today` (`YYYY-MM-DD`) is the day after which no date of publication is believed.
 * Throws `unreadable` or `tooLarge`, naming the document.
 */
export function readDocument(name: string, bytes: Uint8Array, today?: string): Imported {
  const imported = readAs(checkExtension(name), name, bytes, today)
  if (textOf(imported.document) !== imported.document.text)
    throw new WorkbenchError('internal', `The blocks of “${name}” don't spell out its text.`)
  return imported
}

function readAs(
  format: ReturnType<typeof checkExtension>,
  name: string,
  bytes: Uint8Array,
  today: string | undefined,
): Imported {
  switch (format) {
    case 'html':
      return readHtml(name, bytes, today)
    case 'markdown':
      return readMarkdown(name, bytes, today)
    case 'text':
      return readText(name, bytes)
    case 'none':
      return beginsLikeHtml(bytes) ? readHtml(name, bytes, today) : readText(name, bytes)
    default:
      return assertNever(format)
  }
}

/** True for bytes that begin with the markup of a whole page; in UTF-16 every other byte is a null. */
function beginsLikeHtml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replaceAll('\0', '')
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|frameset)\b/i.test(
    start,
  )
}
