// Reads a REFI-QDA codebook (.qdc): its codes as tags. Elements of other kinds are passed over and told.
// Must not break: a file is read whole or refused whole, with the line that is wrong; nothing in it is followed.
import { deepestTag, Tag } from '../model/codebook'
import { z } from 'zod'
import { type Complain, complainOf, readXml, type XmlEvent } from './xml'

/** What a codebook of another program holds; `left` says what has no place here, a sentence each. */
export interface ReadQdc {
  tags: Tag[]
  left: string[]
}

/** What is being read. */
interface Reading {
  complain: Complain
  newId: () => string
  tags: Tag[]
  seen: Set<string>
  /** The elements that are open, each with the tag that it stands for, if any. */
  open: { name: string; tag?: Tag }[]
  /** How many codes only hold others, and how many sets of codes there are. */
  uncodable: number
  sets: number
}

/** The tags in the file `name`. Throws `unreadable` that names the line. `newId` is for ids that aren't UUIDs. */
export function readQdc(text: string, name: string, newId: () => string): ReadQdc {
  const complain = complainOf(name)
  const reading: Reading = { complain, newId, tags: [], seen: new Set(), open: [], uncodable: 0, sets: 0 }
  for (const event of readXml(text, complain)) {
    if (event.kind === 'open') open(reading, event)
    else if (event.kind === 'text') describe(reading, event.text)
    else reading.open.pop()
  }
  if (reading.tags.length === 0) complain('there is no code in it', 1)
  // What is empty says nothing.
  for (const tag of reading.tags) if (tag.description === '') delete tag.description
  return { tags: reading.tags, left: leftBy(reading) }
}

function leftBy({ uncodable, sets }: Reading): string[] {
  return [
    ...(sets > 0 ? [`Sets of codes have no place in a project and were left out: ${sets}.`] : []),
    ...(uncodable > 0 ? [`Codes that only hold others became tags like all others: ${uncodable}.`] : []),
  ]
}

/** Where an element of the format may stand. */
const places: Readonly<Record<string, readonly (string | undefined)[]>> = {
  CodeBook: [undefined],
  Codes: ['CodeBook'],
  Code: ['Codes', 'Code'],
  Description: ['Code', 'Set'],
  Sets: ['CodeBook'],
  Set: ['Sets'],
  MemberCode: ['Set'],
}

function open(reading: Reading, { name, attributes, line }: Extract<XmlEvent, { kind: 'open' }>): void {
  const local = name.replace(/^.*:/, '')
  const above = reading.open.at(-1)
  if (!above) checkRoot(local, name, attributes, line, reading.complain)
  const isKnown = Object.hasOwn(places, local)
  if (isKnown && !places[local]?.includes(above?.name) && above?.name !== unknown)
    reading.complain(`<${local}> may not stand in <${above?.name ?? 'nothing'}>`, line)
  if (local === 'Set') reading.sets += 1
  if (local !== 'Code' || above?.name === unknown) {
    reading.open.push({ name: isKnown && above?.name !== unknown ? local : unknown })
    return
  }
  if (reading.open.filter((each) => each.tag).length >= deepestTag)
    reading.complain(`a code is nested more than ${deepestTag} deep there`, line)
  const tag = tagOf(reading, attributes, above?.tag, line)
  reading.tags.push(tag)
  reading.open.push({ name: local, tag })
}

/** What stands in an element that the format hasn't is passed over with it. */
const unknown = 'another'

function checkRoot(
  local: string,
  name: string,
  attributes: ReadonlyMap<string, string>,
  line: number,
  complain: Complain,
): void {
  const prefix = name.slice(0, -local.length - 1)
  const namespace = attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`)
  // Programs write the end of it in different ways; a whole project has another one.
  if (local !== 'CodeBook' || (namespace !== undefined && !/^urn:QDA-XML:codebook:/i.test(namespace)))
    complain('it is not a REFI-QDA codebook, which begins with <CodeBook>', line)
}

const guidPattern = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i
const colorPattern = /^#(?:[0-9a-f]{6}|[0-9a-f]{3})$/i

function tagOf(
  reading: Reading,
  attributes: ReadonlyMap<string, string>,
  above: Tag | undefined,
  line: number,
): Tag {
  const { complain } = reading
  const guid = guidPattern.exec(attributes.get('guid')?.trim() ?? '')?.[1]?.toLowerCase()
  if (guid === undefined)
    return complain('a code needs a guid, such as 01940000-0000-7000-8000-000000000001', line)
  if (reading.seen.has(guid)) complain(`the guid ${guid} is that of a code further up`, line)
  reading.seen.add(guid)
  const name = attributes.get('name') ?? ''
  if (name === '') complain('a code needs a name', line)
  const codable = attributes.get('isCodable')?.trim() ?? 'true'
  if (!/^(true|false|1|0)$/.test(codable)) complain(`isCodable must be true or false, not “${codable}”`, line)
  if (codable === 'false' || codable === '0') reading.uncodable += 1
  const color = attributes.get('color')?.trim()
  if (color !== undefined && !colorPattern.test(color))
    complain(`the colour “${color}” is not like #2f6fb0`, line)
  return {
    // Ids that are no UUID to the letter are replaced: everything else of the code is kept.
    id: z.safeParse(Tag.shape.id, guid).success ? guid : reading.newId(),
    name,
    ...(above && { parent: above.id }),
    ...(color !== undefined && { color: sixDigits(color) }),
  }
}

const sixDigits = (color: string): string =>
  (color.length === 4 ? color.replace(/[0-9a-f]/gi, '$&$&') : color).toLowerCase()

function describe({ open: elements }: Reading, text: string): void {
  const tag = elements.at(-1)?.name === 'Description' ? elements.at(-2)?.tag : undefined
  if (tag) tag.description = (tag.description ?? '') + text
}
