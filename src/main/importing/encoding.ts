// Bytes of a text → its characters: byte order mark, strict UTF-8, UTF-16 by its NULs, then detection.
// A guess is always reported, and no byte becomes U+FFFD in silence.
import chardet from 'chardet'
import iconv from 'iconv-lite'
import { WorkbenchError } from '../../core/errors'

/** The characters of a text and the character set that they were read with; `guessed` when nothing proves it. */
export interface Decoded {
  text: string
  charset: string
  guessed: boolean
}

/** The longer marks stand first: UTF-32LE begins with the mark of UTF-16LE. */
const marks = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf], width: 1 },
  { charset: 'utf-32le', bytes: [0xff, 0xfe, 0, 0], width: 4 },
  { charset: 'utf-32be', bytes: [0, 0, 0xfe, 0xff], width: 4 },
  { charset: 'utf-16le', bytes: [0xff, 0xfe], width: 2 },
  { charset: 'utf-16be', bytes: [0xfe, 0xff], width: 2 },
]

/** Decodes a text without its leading byte order mark. Throws `unreadable` for what is no text. */
export function decode(name: string, bytes: Uint8Array): Decoded {
  const mark = marks.find((each) => each.bytes.every((byte, index) => bytes[index] === byte))
  if (mark) {
    const text = exactly(bytes.subarray(mark.bytes.length), mark.charset, mark.width)
    if (text !== undefined) return { text, charset: mark.charset, guessed: false }
    throw new WorkbenchError(
      'unreadable',
      `“${name}” begins as ${mark.charset.toUpperCase()}, but has bytes that are not.`,
    )
  }
  if (bytes.includes(0)) {
    const charset = utf16ByNuls(bytes)
    const text = charset && exactly(bytes, charset, 2)
    if (text !== undefined && charset !== undefined) return { text, charset, guessed: true }
    throw notText(name, 'it has NUL bytes, or halves of characters')
  }
  const text = exactly(bytes, 'utf-8', 1)
  return text === undefined ? detect(bytes) : { text, charset: 'utf-8', guessed: false }
}

/** The error for bytes that are no text. */
export function notText(name: string, because: string): WorkbenchError {
  return new WorkbenchError('unreadable', `“${name}” is not a text file: ${because}.`)
}

/** The text, if these bytes are one: encoding it again has to give the same bytes, and it has no half characters. */
export function exactly(bytes: Uint8Array, charset: string, width: number): string | undefined {
  if (bytes.length % width !== 0) return undefined
  const text = iconv.decode(bytes, charset, { stripBOM: false })
  // A lone surrogate can't be written as UTF-8, so a text with one would come back from the file as another.
  if (width > 1 && /\p{Surrogate}/u.test(text)) return undefined
  if (text.includes('\ufffd') && !iconv.encode(text, charset).equals(bytes)) return undefined
  return text
}

/** UTF-16 without a mark: nearly all NULs are the same half, and there are enough to be spaces at least. */
function utf16ByNuls(bytes: Uint8Array): string | undefined {
  let even = 0
  let odd = 0
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  if (Math.min(even, odd) * 10 > Math.max(even, odd) || (even + odd) * 40 < bytes.length) return undefined
  return even > odd ? 'utf-16be' : 'utf-16le'
}

/** What a guess looks at: enough for statistics, little enough for a text of 50 MB. */
const sampleSize = 200_000
/** Below this, chardet's best guess is noise, and a text is far more often windows-1252 than anything else. */
const leastConfidence = 20
/** Who writes these names means the sets that hold more. */
const meant: Record<string, string> = { 'iso-8859-1': 'windows-1252', 'iso-8859-9': 'windows-1254' }

function detect(bytes: Uint8Array): Decoded {
  const best = chardet
    .analyse(bytes.subarray(0, sampleSize))
    .find(({ name }) => iconv.encodingExists(name) && !/^UTF-(16|32)/.test(name))
  const named = best && best.confidence >= leastConfidence ? best.name.toLowerCase() : 'windows-1252'
  const charset = meant[named] ?? named
  return { text: iconv.decode(bytes, charset, { stripBOM: false }), charset, guessed: true }
}
