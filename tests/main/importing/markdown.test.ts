// Markdown as text: structure, head, raw markup in it, and files that would break a parser.
import { describe, expect, test } from 'vitest'
import { textOf } from '../../../src/core/text/document'
import { marksOf, outline, read as readAs } from './pages'

const read = (content: string, name = 'note.md') => readAs(content, name)

describe('the structure', () => {
  test('is that of a page', () => {
    const note = read(`# Kitchens *we* saw

Soft
wrapped **bold** \`code\` [link](https://a.example/x), [named][n] and ~~struck~~.

- [x] done
- [ ] open

  and more
  1. inner

> Quoted

| year | n |
| --- | --- |
| 2021 |  |

    code
      in

![A chart](c.png)

Noted[^1].

[n]: https://b.example/
[^1]: The note.
`)
    expect(outline(note)).toEqual([
      ['heading1', 'Kitchens we saw'],
      ['paragraph', 'Soft wrapped bold code link, named and struck.'],
      [
        'list',
        ['item', '[x] done'],
        ['item', ['paragraph', '[ ] open'], ['paragraph', 'and more'], ['list', ['item', 'inner']]],
      ],
      ['quotation', 'Quoted'],
      ['table', ['row', ['cell', 'year'], ['cell', 'n']], ['row', ['cell', '2021'], ['cell', '']]],
      ['code', 'code\n  in'],
      ['caption', 'A chart'],
      ['paragraph', 'Noted[1].'],
      ['paragraph', '[1] The note.'],
    ])
    expect(marksOf(note)).toEqual([
      ['emphasis', 'we'],
      ['strong', 'bold'],
      ['code', 'code'],
      ['link', 'link', 'https://a.example/x'],
      ['link', 'named', 'https://b.example/'],
    ])
    expect(note.regions.filter(({ kind }) => kind === 'footnote')).toHaveLength(1)
  })

  test.each([
    [
      'raw markup in line keeps its words',
      'a <b>bold</b> <script>alert(1)</script> b<br>c',
      'a bold alert(1) b\nc',
    ],
    [
      'raw markup by itself',
      '<div><p>One <b>two</b></p><script>no()</script><ul><li>three</ul></div>\n\nfour',
      'One two\nthree\nfour',
    ],
    ['markup across blank lines', '<div>\n\n*inside*\n\n</div>', 'inside'],
    ['comments', 'a <!-- b --> c', 'a c'],
    ['what is no markup', 'a < b and c > d', 'a < b and c > d'],
  ])('%s', (_what, content, text) => {
    expect(read(content).document.text).toBe(text)
  })

  test('addresses that may not be opened are words', () => {
    expect(marksOf(read('[a](javascript:alert(1)) [b](data:text/html,x) <javascript:x> [c](/rel)'))).toEqual(
      [],
    )
  })

  test.each(['note.md', 'note.markdown', 'NOTE.MDOWN'])('%s is read so', (name) => {
    expect(read('# A\n\nb', name).format).toBe('markdown')
  })
})

describe('the head', () => {
  test('says what the note is, with the key of each value', () => {
    const { metadata, found, document } = read(`---
title: "Parking: appeals"
author: [By Konrad Feather, {name: Hanneke Droste}]
date: 2024-05
source: https://borough.example/a#b
lang: en_gb
tags: [x]
---
Text.`)
    expect(metadata).toEqual({
      title: 'Parking: appeals',
      authors: ['Konrad Feather', 'Hanneke Droste'],
      published: '2024-05',
      url: 'https://borough.example/a',
      language: 'en-GB',
    })
    expect(found).toMatchObject({
      title: 'front matter title',
      authors: 'front matter author',
      url: 'front matter source',
    })
    expect(document.text).toBe('Text.')
  })

  test('without one, the headline and the byline speak', () => {
    const { metadata, found } = read(`# Six in ten appeals succeed

By **Konrad Feather**, reporter

2 May 2024

Drivers who appealed against a parking ticket in the borough last year won in most of the cases.
`)
    expect(metadata).toEqual({
      title: 'Six in ten appeals succeed',
      authors: ['Konrad Feather'],
      published: '2024-05-02',
    })
    expect(found).toEqual({ title: 'first line', authors: 'byline', published: 'byline' })
  })

  test.each([
    ['broken', 'a: [1'],
    ['no list of keys', '- a\n- b'],
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((key, n) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[n]}`).join(',')}]`)
        .join('\n')}`,
    ],
    ['nested too deep', `a: ${'['.repeat(5000)}`],
  ])('one that is %s stands in the text, and that is said', (_what, head) => {
    const note = read(`---\n${head}\n---\n\nText.`)
    expect(note.document.text).toBe(`${head.trim()}\nText.`)
    expect(note.warnings).toEqual([
      'The head of “note.md” could not be read as YAML; it stands in the text as it is.',
    ])
  })

  test('its tags make nothing', () => {
    expect(read('---\ntitle: !!js/function "function(){}"\n---\nText.').metadata.title).toBe('function(){}')
    expect(read('---\n__proto__: {title: x}\n---\nText.').metadata).toEqual({ title: 'Text.' })
  })
})

test.each([
  ['quotations', `${'>'.repeat(3000)} x`, 'x'],
  ['brackets', `${'['.repeat(3000)}x`, `${'['.repeat(3000)}x`],
  ['emphasis', '*a **b '.repeat(1000), '*a **b '.repeat(1000).trim()],
])('nested without end: %s', (_what, content, text) => {
  const { document } = read(content)
  expect(textOf(document)).toBe(document.text)
  expect(document.text).toBe(text)
})

test('a long note is the same as its parts', () => {
  const part = (n: number) =>
    `## Part ${n}\n\nSome *words* and [a link][n].\n\n\`\`\`\ncode\n\nA line\n\`\`\`\n\n- one\n\n  two\n\n`
  const parts = Array.from({ length: 800 }, (_, n) => part(n))
  const note = read(`${parts.join('')}[n]: https://n.example/`)
  expect(note.document.text).toBe(
    parts.map((_, n) => `Part ${n}\nSome words and a link.\ncode\n\nA line\none\ntwo`).join('\n'),
  )
  expect(marksOf(note).filter(([kind]) => kind === 'link')).toHaveLength(800)
}, 60_000)

test('an empty note is refused', () => {
  expect(() => read('')).toThrow('“note.md” is empty.')
  expect(() => read('<!-- nothing -->')).toThrow('“note.md” has no text.')
})
