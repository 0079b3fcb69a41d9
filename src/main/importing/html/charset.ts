// Bytes of a page → its characters. What the page declares is held against its bytes: where they contradict
// each other the bytes are believed, and that is said.
import sniff from 'html-encoding-sniffer'
import iconv from 'iconv-lite'
import { decode, exactly } from '../encoding'
import { counted, warningsOfGuess, warningsOfLoss } from '../warnings'

/** The characters of a page, the character set that they were read with, and what a person should know about that. */
export interface DecodedPage {
  text: string
  charset: string
  warnings: string[]
}

/** Where a declaration is looked for: savers put long comments before the head. */
const declaredWithin = 65_536

/** Decodes a page. Throws `unreadable` for what is no text. */
export function decodePage(name: string, bytes: Uint8Array): DecodedPage {
  const { kept, nulls } = withoutNulls(bytes)
  const page = decodeWhole(name, kept)
  if (nulls > 0)
    page.warnings.push(
      `In “${name}” ${counted(nulls, 'null character')} ${nulls === 1 ? 'was' : 'were'} left out.`,
    )
  return page
}

function decodeWhole(name: string, bytes: Uint8Array): DecodedPage {
  const declared = declaredBy(bytes)
  if (declared === undefined || hasMark(bytes) || bytes.includes(0)) {
    const decoded = decode(name, bytes)
    return { ...decoded, warnings: warningsOfGuess(name, decoded) }
  }
  const utf8 = exactly(bytes, 'utf-8', 1)
  if (declared === 'utf-8')
    return utf8 === undefined ? notUtf8(name, bytes) : { text: utf8, charset: 'utf-8', warnings: [] }
  if (utf8 !== undefined && isSurelyUtf8(utf8)) {
    const warning = `“${name}” says that it is ${declared}, but its bytes are utf-8; it was read as that.`
    return { text: utf8, charset: 'utf-8', warnings: [warning] }
  }
  const text = iconv.decode(Buffer.from(bytes), declared, { stripBOM: false })
  const isWhole = exactly(bytes, declared, 1) !== undefined
  return { text, charset: declared, warnings: isWhole ? [] : warningsOfLoss(name, text, declared) }
}

function notUtf8(name: string, bytes: Uint8Array): DecodedPage {
  const { text, charset } = decode(name, bytes)
  const reading = charset === 'utf-8' ? '' : `; it was read as ${charset}, which is a guess`
  const warning = `“${name}” says that it is utf-8, but has bytes that are not${reading}.`
  return { text, charset, warnings: [warning, ...warningsOfLoss(name, text, charset)] }
}

/** The character set that a page declares, by the name that we know it by; none where we don't know it. */
function declaredBy(bytes: Uint8Array): string | undefined {
  const label = sniff(bytes, { defaultEncoding: '', maxPrescanBytes: declaredWithin }) ?? ''
  const charset = label.toLowerCase().replace(/-i$/, '')
  return charset !== '' && iconv.encodingExists(charset) ? charset : undefined
}

const marks = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0, 0, 0xfe, 0xff],
]
const hasMark = (bytes: Uint8Array): boolean =>
  marks.some((mark) => mark.every((byte, index) => bytes[index] === byte))

/** No other character set gives so many valid sequences by accident, or one of three bytes. */
const isSurelyUtf8 = (text: string): boolean =>
  /[\u0800-\uffff]/.test(text) || (text.match(/[\u0080-\u07ff]/g)?.length ?? 0) >= 2

/** Single null characters are rubbish that browsers leave out; many are UTF-16. */
function withoutNulls(bytes: Uint8Array): { kept: Uint8Array; nulls: number } {
  let nulls = 0
  for (const byte of bytes) if (byte === 0) nulls += 1
  if (nulls === 0 || nulls * 40 >= bytes.length || hasMark(bytes)) return { kept: bytes, nulls: 0 }
  return { kept: bytes.filter((byte) => byte !== 0), nulls }
}
