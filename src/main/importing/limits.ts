// What every reader of a text refuses: files of other kinds, nothing at all, and more than a source may have.
import { WorkbenchError } from '../../core/errors'
import { codePoints } from '../../core/text/code-points'
import { notText } from './encoding'

/** The longest text that Assay takes, in code points. */
const mostCharacters = 20_000_000

/** Throws `unreadable` for bytes that begin as those of a known kind that is no text. */
export function checkSignature(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbenchError('unreadable', `“${name}” is empty.`)
  const signature = signatures.find(([, start]) => startsWith(bytes, start))
  if (signature) throw notText(name, `it is ${signature[0]}`)
}

/** Throws `unreadable` for characters that are no text. */
export function checkCharacters(name: string, text: string): void {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const found = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]/g)?.length ?? 0
  // Text has tabs, line breaks and form feeds, and hardly any other control character.
  if (found > 2 && found * 50 > text.length) throw notText(name, 'it is full of control characters')
}

/** Throws `tooLarge` for more than 20 million characters. */
export function checkLength(name: string, text: string): void {
  if (text.length > mostCharacters && codePoints(text).length > mostCharacters)
    throw new WorkbenchError(
      'tooLarge',
      `“${name}” has more than ${mostCharacters.toLocaleString('en')} characters, the most that Assay takes in one source.`,
    )
}

const signatures: [string, string][] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive, or a document that is one', 'PK\x03\x04'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a program', '\x7fELF'],
  ['a gzip archive', '\x1f\x8b'],
  ['a 7-Zip archive', '7z\xbc\xaf'],
  ['an Office document of the old kind', '\xd0\xcf\x11\xe0'],
  ['an SQLite database', 'SQLite format 3\0'],
]

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start
