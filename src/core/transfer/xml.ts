// XML as small files of other programs need it: elements, attributes, text, comments, and the five entities.
// Must not break: no document type, no other entity, no recursion; what isn't well formed is refused with its line.
import { WorkbenchError } from '../errors'

/** What a reader meets, in the order of the file; `line` is counted from 1. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; line: number }
  | { kind: 'close'; name: string; line: number }
  | { kind: 'text'; text: string; line: number }

/** Throws `unreadable` with what is wrong, and where. */
export type Complain = (what: string, line: number) => never

/** Complaints about the file `name`. */
export const complainOf =
  (name: string): Complain =>
  (what, line) => {
    throw new WorkbenchError('unreadable', `“${name}” can't be read: line ${line}: ${what}.`)
  }

const nameOf = String.raw`[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*`
/** What can begin at a `<`: an instruction, a comment, plain text, an end tag, a start tag. */
const markup = [
  String.raw`<\?(?<instruction>[\s\S]*?)\?>`,
  String.raw`<!--(?<comment>[\s\S]*?)-->`,
  String.raw`<!\[CDATA\[(?<plain>[\s\S]*?)\]\]>`,
  String.raw`</(?<end>${nameOf})\s*>`,
  String.raw`<(?<start>${nameOf})(?<attributes>(?:\s+${nameOf}\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,999})\s*(?<empty>/?)>`,
].join('|')
const attribute = String.raw`(${nameOf})\s*=\s*(?:"([^"]*)"|'([^']*)')`

/** Reads a whole document: one element, and in it what there is. */
export function* readXml(document: string, complain: Complain): Generator<XmlEvent> {
  const text = document.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const pattern = new RegExp(markup, 'uy')
  const open: string[] = []
  let [at, line, roots] = [0, 1, 0]
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const until = next < 0 ? text.length : next
    const between = text.slice(at, until)
    if (open.length > 0 && between !== '')
      yield { kind: 'text', text: decoded(between, line, complain), line }
    else if (between.trim() !== '') complain('there is text outside of the one element of the document', line)
    line += linesIn(between)
    if (next < 0) break
    const found = markupAt({ text, pattern, at: next }, line, complain)
    const { plain, start, end, attributes = '', empty } = found.groups
    if (plain !== undefined && open.length > 0) yield { kind: 'text', text: plain, line }
    if (start !== undefined) {
      if (open.length === 0 && (roots += 1) > 1) complain('there is a second element beside the first', line)
      yield { kind: 'open', name: start, attributes: attributesOf(attributes, line, complain), line }
      if (empty === '') open.push(start)
      else yield { kind: 'close', name: start, line }
    }
    if (end !== undefined) {
      if (open.pop() !== end) complain(`</${end}> ends what wasn't begun there`, line)
      yield { kind: 'close', name: end, line }
    }
    line += linesIn(found.text)
    at = next + found.text.length
  }
  if (open.length > 0) complain(`<${open.at(-1)}> isn't ended`, line)
  if (roots === 0) complain('there is no element in it', line)
}

/** A place in a text, and how markup is read there. */
interface Place {
  text: string
  pattern: RegExp
  at: number
}

function markupAt({ text, pattern, at }: Place, line: number, complain: Complain) {
  if (/^<!DOCTYPE/i.test(text.slice(at, at + 9)))
    complain('it has a document type, which could make it say anything; such files are not read', line)
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found?.groups) return complain('what begins with “<” there is not XML', line)
  // Only there is it a declaration; the whole text is looked through once at most.
  const declaration = at === 0 ? (found.groups['instruction'] ?? '') : ''
  const encoding = /^xml\s.*encoding\s*=\s*["']([^"']*)/s.exec(declaration)?.[1]
  if (encoding !== undefined && !/^(utf-8|us-ascii|ascii)$/i.test(encoding) && /[^\0-\x7f]/.test(text))
    complain(`it says that its character set is ${encoding}; save it as UTF-8`, line)
  return { text: found[0], groups: found.groups }
}

function attributesOf(text: string, line: number, complain: Complain): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(new RegExp(attribute, 'gu'))) {
    if (attributes.has(name)) complain(`the attribute “${name}” is there twice`, line)
    // White space that isn't written as a reference is a space, as XML has it.
    attributes.set(name, decoded((double ?? single ?? '').replace(/[\t\n]/g, ' '), line, complain))
  }
  return attributes
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string, line: number, complain: Complain): string {
  return text.replace(
    /&([^;&\s]{0,20})(;?)/g,
    (whole, name: string, end: string) =>
      (end === '' ? undefined : referredTo(name)) ??
      complain(`“${whole}” is not an entity that may stand there`, line),
  )
}

/** What `&name;` stands for, if anything. */
function referredTo(name: string): string | undefined {
  const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name)
  if (code) return characterOf(code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16))
  return Object.hasOwn(entities, name) ? entities[name] : undefined
}

/** A character that XML can hold. */
const characterOf = (code: number): string | undefined =>
  code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff) && !impossible.test(String.fromCodePoint(code))
    ? String.fromCodePoint(code)
    : undefined

/** Characters that no XML document can hold, not even by their number. */
const impossible = /(?![\t\n\r\x7f-\x9f])[\p{Cc}\ufffe\uffff]/u

const linesIn = (text: string): number => text.split('\n').length - 1

/** A text as XML holds it, in quotes as well. What XML can't hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(new RegExp(impossible, 'gu'), '\ufffd')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
    .replace(/\r/g, '&#13;')
}

/** The same between quotes, where white space is only kept as references. */
export const xmlAttribute = (text: string): string =>
  xmlText(text).replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`)

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** True for a text with characters that XML can't hold. */
export const isBeyondXml = (text: string): boolean => impossible.test(text)
