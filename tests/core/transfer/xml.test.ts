// XML of other programs: what is well formed is read as the standard has it, everything else is refused with its line.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complainOf, isBeyondXml, readXml, xmlAttribute, xmlText } from '../../../src/core/transfer/xml'

const read = (text: string) => [...readXml(text, complainOf('a.qdc'))]
const refusal = (text: string): string => {
  try {
    read(text)
  } catch (error) {
    return (error as Error).message
  }
  return 'it was read'
}

test('elements, attributes and text come in order, with the lines that they stand in', () => {
  const text = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- a <note> -->\n<a x='1' y = "two &amp; &quot;more&quot;\tthen">\nsome &lt;text&#x21;<![CDATA[<b> & ]]><b/></a>\n`
  expect(read(text)).toEqual([
    {
      kind: 'open',
      name: 'a',
      attributes: new Map([
        ['x', '1'],
        ['y', 'two & "more" then'],
      ]),
      line: 3,
    },
    { kind: 'text', text: '\nsome <text!', line: 3 },
    { kind: 'text', text: '<b> & ', line: 4 },
    { kind: 'open', name: 'b', attributes: new Map(), line: 4 },
    { kind: 'close', name: 'b', line: 4 },
    { kind: 'close', name: 'a', line: 4 },
  ])
})

describe('is refused', () => {
  test.each([
    ['<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>', 'line 1: it has a document type'],
    ['<a>\n&b;</a>', 'line 1: “&b;” is not an entity'],
    ['<a>&#0;</a>', 'is not an entity'],
    ['<a>&#xd800;</a>', 'is not an entity'],
    ['<a>&#x110000;</a>', 'is not an entity'],
    ['<a>& more</a>', '“&” is not an entity'],
    ['<a>&lt</a>', 'is not an entity'],
    ['<a>a&#655 b</a>', '“&#655” is not an entity'],
    ['<a x="&#x416"/>', '“&#x416” is not an entity'],
    ['<a>\n\n</b>', "line 3: </b> ends what wasn't begun there"],
    ['<a>\n<b>', "line 2: <b> isn't ended"],
    ['<a/>\n<b/>', 'line 2: there is a second element'],
    ['<a/> more', 'there is text outside'],
    ['', 'there is no element'],
    ['<a x="1" x="2"/>', '“x” is there twice'],
    ['<a x="<"/>', 'is not XML'],
    ['<a x=1/>', 'is not XML'],
    ['<a x="1"y="2"/>', 'is not XML'],
    ['<a>\n< b></a>', 'line 2: what begins with “<” there is not XML'],
    ['<!-- never ended <a/>', 'is not XML'],
    [
      '<?xml version="1.0" encoding="windows-1252"?><a>é</a>',
      'it says that its character set is windows-1252',
    ],
  ])('%s', (text, message) => {
    expect(refusal(text)).toContain(message)
    expect(refusal(text)).toMatch(/^“a\.qdc” can't be read: line \d+: .*\.$/s)
  })
})

test('a character set is looked for at the very beginning only', () => {
  const later = '<?xml version="1.0" encoding="windows-1252"?>'
  expect(read(`<a>${later.repeat(3)}é</a>`)).toHaveLength(3)
  expect(refusal(`\ufeff${later}<a>é</a>`)).toContain('windows-1252')
})

test('neither nesting nor length is a danger', () => {
  const deep = 100_000
  expect(read('<a>'.repeat(deep) + '</a>'.repeat(deep))).toHaveLength(2 * deep)
  const many = Array.from({ length: 10 * deep }, (_, n) => `x${n}=""`).join(' ')
  expect(refusal(`<a ${many}/>`)).toContain('is not XML')
})

/** Char of XML 1.0; half a pair is none, but no such text is stored. */
const isHeld = (sign: string): boolean => {
  const code = sign.codePointAt(0)!
  return [9, 10, 13].includes(code) || (code >= 0x20 && code !== 0xfffe && code !== 0xffff)
}

test('what is written is read back, whatever stands in it', () => {
  const texts = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(texts, texts, (text, value) => {
      const written = `<a x="${xmlAttribute(value)}">${xmlText(text)}</a>`
      const [open, inner] = read(written)
      const kept = (each: string) => Array.from(each, (sign) => (isHeld(sign) ? sign : '\ufffd')).join('')
      expect(open).toMatchObject({ attributes: new Map([['x', kept(value)]]) })
      expect(text === '' ? '' : inner).toEqual(text === '' ? '' : { kind: 'text', text: kept(text), line: 1 })
      expect(isBeyondXml(text)).toBe(kept(text) !== text)
    }),
  )
})
