// REFI-QDA codebooks: what is written keeps the rules of the schema, what is read is read whole or refused whole.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Tag, Tag as TagSchema } from '../../../src/core/model/codebook'
import { lostInQdc, writeQdc } from '../../../src/core/transfer/qdc'
import { readQdc } from '../../../src/core/transfer/read-qdc'
import type { ProjectData } from '../../../src/core/transfer/project-data'
import { complainOf, readXml } from '../../../src/core/transfer/xml'
import { ofSchema } from './of-schema'

const idOf = (n: number) => `01940000-0000-7000-8000-${String(n).padStart(12, '0')}`
const newId = () => idOf(999)

/** As much of a project as a codebook is made of. */
const projectOf = (tags: Tag[]) =>
  ({
    all: (noun: string) => (noun === 'tags' ? tags.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : []),
    count: (noun: string) => (noun === 'tags' ? tags.length : 0),
  }) as unknown as ProjectData

const written = (tags: Tag[]) => [...writeQdc(projectOf(tags))].map(({ text }) => text).join('')
const read = (text: string) => readQdc(text, 'a.qdc', newId)

/** Tags as the format can carry them, each below one before it or at the top. */
const trees = fc
  .uniqueArray(ofSchema(TagSchema) as fc.Arbitrary<Tag>, {
    minLength: 1,
    maxLength: 8,
    selector: ({ id }) => id,
  })
  .chain((tags) =>
    fc.tuple(fc.constant(tags), fc.array(fc.nat(), { minLength: tags.length, maxLength: tags.length })),
  )
  .map(([tags, places]) =>
    tags.map(({ id, name, color, description }, at): Tag => {
      const above = tags[(places[at] ?? 0) % (at + 1)]
      return {
        id,
        name: name.replaceAll(/\p{C}/gu, '-'),
        ...(above && above.id !== id && { parent: above.id }),
        ...(color !== undefined && { color }),
        ...(description && { description: description.replaceAll(/\p{C}/gu, '-') }),
      }
    }),
  )

/** What Codebook.xsd asks for: where each element may stand, and which attributes it has. */
const rules: Record<string, { in: (string | undefined)[]; attributes: Record<string, RegExp> }> = {
  CodeBook: { in: [undefined], attributes: { xmlns: /^urn:QDA-XML:codebook:1\.0$/, origin: /^/ } },
  Codes: { in: ['CodeBook'], attributes: {} },
  Code: {
    in: ['Codes', 'Code'],
    attributes: {
      guid: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
      name: /^/,
      isCodable: /^(true|false)$/,
      color: /^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/,
    },
  },
  Description: { in: ['Code'], attributes: {} },
}
const required = ['guid', 'name', 'isCodable']

/** What in a file breaks the rules. */
function broken(text: string): string[] {
  const inside: string[] = []
  const complaints: string[] = []
  let codes = 0
  for (const event of readXml(text, complainOf('written.qdc'))) {
    if (event.kind === 'close') inside.pop()
    if (event.kind !== 'open') continue
    const { name, attributes } = event
    const rule = rules[name]
    if (!rule?.in.includes(inside.at(-1))) complaints.push(`${name} in ${inside.at(-1)}`)
    for (const [key, value] of attributes)
      if (!rule?.attributes[key]?.test(value)) complaints.push(`${key}="${value}" of ${name}`)
    if (name === 'Code' && !required.every((key) => attributes.has(key)))
      complaints.push('a code lacks something')
    codes += name === 'Code' ? 1 : 0
    inside.push(name)
  }
  // A description comes before the codes inside, and there is at least one code.
  if (/<\/Code>\s*<Description>|\/>\s*<Description>/.test(text))
    complaints.push('a description that comes late')
  return codes === 0 ? ['no code'] : complaints
}

test('tags are written by the rules of the format, read back as they were, and written again with the same bytes', () => {
  fc.assert(
    fc.property(trees, (tags) => {
      const text = written(tags)
      expect(broken(text)).toEqual([])
      const again = read(text)
      expect(again.left).toEqual([])
      const byId = (list: Tag[]) => new Map(list.map((tag) => [tag.id, tag]))
      expect(byId(again.tags)).toEqual(byId(tags))
      expect(written(again.tags)).toBe(text)
    }),
  )
})

test('a file looks so', () => {
  const tags = [
    { id: idOf(1), name: 'Outcome', color: '#112233', description: 'What came of it\n& why' },
    { id: idOf(2), name: 'Upheld "in part"', parent: idOf(1) },
    { id: idOf(3), name: 'Voices' },
  ]
  expect(written(tags)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Assay">
  <Codes>
    <Code guid="${idOf(1)}" name="Outcome" isCodable="true" color="#112233">
      <Description>What came of it
&amp; why</Description>
      <Code guid="${idOf(2)}" name="Upheld &quot;in part&quot;" isCodable="true"/>
    </Code>
    <Code guid="${idOf(3)}" name="Voices" isCodable="true"/>
  </Codes>
</CodeBook>
`)
})

test('what it can’t carry is told, and without tags there is no file', () => {
  const tags = [
    { id: idOf(1), name: 'A', examples: 'such as this', shortcut: 'a' },
    { id: idOf(2), name: 'B\u0001' },
  ]
  expect(lostInQdc(projectOf(tags))).toEqual([
    'Tags with examples, which are not in the file: 1.',
    'Tags with shortcuts, which are not in the file: 1.',
    "Tags with characters that XML can't hold, which became U+FFFD: 1.",
  ])
  const others = { ...projectOf(tags), count: () => 3 }
  expect(lostInQdc(others)[0]).toBe('Not in the file: claim types, entities.')
  expect(() => written([])).toThrow('This project has no tags')
})

/** Tags that stand below each other. */
const chain = (length: number): Tag[] =>
  Array.from({ length }, (_, n) => ({ id: idOf(n), name: 'x', ...(n > 0 && { parent: idOf(n - 1) }) }))

test('codes are read a hundred deep; the line of the first below them is told', () => {
  expect(read(written(chain(100))).tags).toEqual(chain(100))
  expect(() => read(written(chain(101)))).toThrow(
    "“a.qdc” can't be read: line 104: a code is nested more than 100 deep there.",
  )
})

test('a deep tree and one that goes round are written whole', () => {
  expect(broken(written(chain(3000)))).toEqual([])
  expect(written(chain(3000)).match(/<Code /g)).toHaveLength(3000)
  const round = [1, 2, 3].map((n) => ({ id: idOf(n), name: `${n}`, parent: idOf((n % 3) + 1) }))
  expect(read(written(round)).tags.map(({ name, parent }) => [name, parent])).toEqual([
    ['1', undefined],
    ['3', idOf(1)],
    ['2', idOf(3)],
  ])
})

const inCodes = (codes: string) =>
  `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${codes}</Codes></CodeBook>`

test('files of other programs are read: prefixes, capitals, braces, short colours, sets', () => {
  const guid = '0D62985D-B147-4D01-A9B5-CAE5DCD98342'
  const { tags, left } = read(`<?xml version="1.0" encoding="utf-8"?>
<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" origin="Other">
  <q:Codes>
    <q:Code guid="{${guid}}" name="People" isCodable="false" color="#ABC">
      <q:Description></q:Description>
      <q:NoteRef targetGUID="${guid}"><q:Code guid="no" name="inside of what is passed over"/></q:NoteRef>
      <q:Code guid="00000000-0000-0000-0000-00000000000a" name="Who &amp; where" isCodable="1"/>
    </q:Code>
  </q:Codes>
  <q:Sets><q:Set guid="${guid}" name="A set"><q:Description>of codes</q:Description><q:MemberCode guid="${guid}"/></q:Set></q:Sets>
</q:CodeBook>`)
  expect(tags).toEqual([
    { id: guid.toLowerCase(), name: 'People', color: '#aabbcc' },
    { id: idOf(999), name: 'Who & where', parent: guid.toLowerCase() },
  ])
  expect(left).toEqual([
    'Sets of codes have no place in a project and were left out: 1.',
    'Codes that only hold others became tags like all others: 1.',
  ])
})

describe('is refused with its line', () => {
  const code = (more: string) => `<Code guid="${idOf(1)}" name="A" isCodable="true" ${more}`
  test.each([
    ['<Project xmlns="urn:QDA-XML:project:1.0"/>', 'it is not a REFI-QDA codebook'],
    ['<CodeBook xmlns="urn:QDA-XML:project:1.0"/>', 'it is not a REFI-QDA codebook'],
    ['<CodeBook><Codes/></CodeBook>', 'there is no code in it'],
    ['<CodeBook><Code/></CodeBook>', '<Code> may not stand in <CodeBook>'],
    [inCodes(`\n<Code name="A" isCodable="true"/>`), 'line 2: a code needs a guid'],
    [inCodes(`<Code guid="${idOf(1)}" isCodable="true"/>`), 'a code needs a name'],
    [inCodes(`${code('/>')}\n${code('/>')}`), `line 2: the guid ${idOf(1)} is that of a code further up`],
    [inCodes(code('color="red"/>')), 'the colour “red” is not like'],
    [inCodes(`<Code guid="${idOf(1)}" name="A" isCodable="perhaps"/>`), 'isCodable must be true or false'],
    [inCodes(`${code('>')}<Codes/></Code>`), '<Codes> may not stand in <Code>'],
    ['<!DOCTYPE CodeBook SYSTEM "http://example.org/x.dtd"><CodeBook/>', 'it has a document type'],
  ])('%s', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})
