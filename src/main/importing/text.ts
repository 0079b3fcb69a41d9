// Plain text → a document whose text is the decoded file, its line breaks as LF, and nothing else changed.
// Whatever looks wrong in it is reported and never repaired.
import { WorkbenchError } from '../../core/errors'
import { codePoints } from '../../core/text/code-points'
import { documentOfLines } from '../../core/text/document'
import { type Decoded, decode, notText } from './encoding'
import type { Imported } from './imported'

/** The longest text that Assay takes, in code points. */
const mostCharacters = 20_000_000
const longestTitle = 200

/** Reads a plain text. Throws `unreadable` for an empty or binary file, `tooLarge` for more than 20 million characters. */
export function readText(name: string, bytes: Uint8Array): Imported {
  if (bytes.length === 0) throw new WorkbenchError('unreadable', `“${name}” is empty.`)
  const signature = signatures.find(([, start]) => startsWith(bytes, start))
  if (signature) throw notText(name, `it is ${signature[0]}`)
  const decoded = decode(name, bytes)
  const text = decoded.text.replace(/\r\n?/g, '\n')
  if (text === '') throw new WorkbenchError('unreadable', `“${name}” is empty.`)
  if (manyControls(text)) throw notText(name, 'it is full of control characters')
  if (text.length > mostCharacters && codePoints(text).length > mostCharacters)
    throw new WorkbenchError(
      'tooLarge',
      `“${name}” has more than ${mostCharacters.toLocaleString('en')} characters, the most that Assay takes in one source.`,
    )
  const { title, found } = titleOf(name, text)
  return {
    format: 'text',
    mediaType: `text/plain; charset=${decoded.charset}`,
    extractor: 'text/1',
    document: documentOfLines(text),
    regions: [],
    metadata: { title },
    found: { title: found },
    warnings: warningsAbout(name, decoded),
  }
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

/** Text has tabs, line breaks and form feeds, and hardly any other control character. */
function manyControls(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const found = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]/g)?.length ?? 0
  return found > 2 && found * 50 > text.length
}

/** The first line, unless that is a whole paragraph; and where the title was found. */
function titleOf(name: string, text: string): { title: string; found: string } {
  const first = /\S.*/.exec(text)?.[0].trim()
  if (first !== undefined && first.length <= longestTitle) return { title: first, found: 'first line' }
  return { title: name.replace(/(?<=.)\.[^.]*$/, ''), found: 'file name' }
}

function warningsAbout(name: string, { text, charset, guessed }: Decoded): string[] {
  const warnings: string[] = []
  if (guessed)
    warnings.push(`“${name}” does not say how it is encoded; it was read as ${charset}, which is a guess.`)
  const lost = guessed ? (text.match(/\ufffd/g)?.length ?? 0) : 0
  if (lost > 0)
    warnings.push(
      `In “${name}” ${counted(lost, 'character')} could not be read as ${charset}: “\ufffd” stands there.`,
    )
  const garbled = text.match(mojibake)
  if (garbled)
    warnings.push(
      `“${name}” has ${counted(garbled.length, 'place')} with wrongly decoded text such as “${garbled[0]}”; nothing was changed there.`,
    )
  return warnings
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** UTF-8 that somebody once read as windows-1252 or windows-1257: “â€™” or “ā€™” for an apostrophe, “Ã©” for é, “ļ»æ” for a mark. */
const mojibake = /[âā]€[™œ˜“”¦¢\u009c\u009d\u0098]|[ÃĆ][©Ø¨¡³¼¶¤±«§ŖÆª®´¢]|[ÂĀ][£©®°§«»\u00a0]|ļ»æ|ï»¿/g
