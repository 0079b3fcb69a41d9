// Pages that mean harm or have no text: what comes of them is words, or one clear refusal.
import { describe, expect, test } from 'vitest'
import { textOf } from '../../../src/core/text/document'
import { read } from './pages'

describe('a page that means harm', () => {
  test.each([
    ['scripts and styles', '<script>alert(1)</script><style>p{}</style><p onclick="alert(1)">a</p>', 'a'],
    ['markup in attributes', '<p title="</p><img src=x onerror=alert(1)>">a</p>', 'a'],
    [
      'mutation through noscript',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript><p>a</p>',
      'a',
    ],
    [
      'mutation through math',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></mtext></math><p>a</p>',
      'a',
    ],
    [
      'mutation through svg',
      '<svg><p><style><a id="</style><img src=1 onerror=alert(1)>"></a></style></p></svg><p>a</p>',
      '">\na',
    ],
    [
      'addresses that browsers look up',
      '<link rel=dns-prefetch href=//t.example><link rel=preconnect href=//t.example><img src="data:image/png;base64,AAAA"><p>a</p>',
      'a',
    ],
    ['keys of every object', '<p __proto__=x constructor=y class="__proto__">a</p>', 'a'],
    ['attributes twice', '<p><a href="https://a.example/" href="javascript:alert(1)">a</a></p>', 'a'],
    ['nulls', '<p>a\0b</p>\0', 'ab'],
    ['references to characters that are none', '<p>a&#0;&#xD800;&#x110000;b</p>', 'a\ufffd\ufffd\ufffdb'],
  ])('%s', (_what, body, text) => {
    const page = read(`${body}<p>${'Words after it. '.repeat(8)}</p>`)
    const words = page.document.text.replace(/\s*(?:Words after it\.\s*)+$/, '')
    expect(words).toBe(text)
    expect(JSON.stringify(page)).not.toMatch(/onerror|onclick|javascript:|<img|<script|<style/)
  })

  test.each([
    ['div', '<div>'.repeat(10_000)],
    ['lists', '<ul><li>'.repeat(5000)],
    ['quotations', '<blockquote>'.repeat(10_000)],
    ['formatting', '<b><i>'.repeat(5000)],
    ['links and blocks that cross', '<a href=x><div>'.repeat(5000)],
    ['tables', '<table><tr><td>'.repeat(1000)],
  ])('10,000 elements deep: %s', (_what, open) => {
    const { document } = read(`${open}deep<p>end`)
    expect(textOf(document)).toBe(document.text)
    expect(document.text.replaceAll('\n', ' ')).toBe('deep end')
    expect(JSON.stringify(document.blocks).match(/"blocks"/g)?.length ?? 0).toBeLessThan(40)
  })

  test('formatting that is opened again in every block ends before memory does', () => {
    const open = Array.from({ length: 3000 }, (_, n) => `<b id=${n}>`).join('')
    expect(() => read(`<p>${open}</p>${'<p>x</p>'.repeat(3000)}`)).toThrow(
      expect.objectContaining({ code: 'tooLarge' }),
    )
  }, 60_000)
})

describe('what is no page with text', () => {
  test.each([
    ['an empty file', '', 'unreadable', '“page.html” is empty.'],
    ['markup alone', '<html><body><img src=x></body></html>', 'unreadable', '“page.html” has no text.'],
    ['a PDF', '%PDF-1.7', 'unreadable', '“page.html” is not a text file: it is a PDF.'],
    [
      'frames alone',
      '<frameset><frame src="a.html"><frame src="b.html"></frameset>',
      'unreadable',
      '“page.html” has no text: it shows other pages in frames, which are not in the file.',
    ],
  ])('%s', (_what, content, code, message) => {
    expect(() => read(content)).toThrow(expect.objectContaining({ code, message }))
  })

  test('frames with words for those who have none are read, with a warning', () => {
    const page = read(
      '<frameset><frame src="a.html"><noframes><body><p>Read <b>on</b>.</p></noframes></frameset>',
    )
    expect(page.document.text).toBe('Read on.')
    expect(page.warnings).toEqual([
      '“page.html” shows 1 other page in frames; what stands there is not in the file.',
    ])
  })

  test('more than 20 million characters are refused, naming the limit', () => {
    expect(() => read(`<p>${'a'.repeat(20_000_001)}`)).toThrow(
      expect.objectContaining({ code: 'tooLarge', message: expect.stringContaining('20,000,000') }),
    )
  }, 60_000)
})
