// The character set of a page: declared, proved by its bytes, or guessed and said so.
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/main/importing'
import { read } from './pages'

const words = 'The officer’s “answer” cost £40 – naïve. '.repeat(5).trim()
const page = (declared: string, text = words) =>
  `<html><head>${declared}</head><body><p>${text}</p></body></html>`
const charsetOf = (mediaType: string) => /^text\/html; charset=(.+)$/.exec(mediaType)?.[1]

describe('what is declared and true is believed', () => {
  test.each([
    ['utf-8', '<meta charset="utf-8">', 'utf-8'],
    ['windows-1252', '<meta charset="iso-8859-1">', 'windows-1252'],
    [
      'windows-1252',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
      'windows-1252',
    ],
    ['utf-8', `<!--${'x'.repeat(3000)}--><meta charset="utf-8">`, 'utf-8'],
  ])('%s by %s', (written, declared, recorded) => {
    const { document, mediaType, warnings } = read(iconv.encode(page(declared), written))
    expect([document.text, charsetOf(mediaType), warnings]).toEqual([words, recorded, []])
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('a mark of %s wins over a declaration', (charset) => {
    const bytes = iconv.encode(page('<meta charset="shift_jis">'), charset, { addBOM: true })
    const { document, mediaType, warnings } = read(bytes)
    expect([document.text, charsetOf(mediaType), warnings]).toEqual([words, charset, []])
  })

  test('of other scripts', () => {
    const text = '警察は三百六十一件の苦情を受けたと発表した。'
    const { document, warnings } = read(iconv.encode(page('<meta charset=shift_jis>', text), 'shift_jis'))
    expect([document.text, warnings]).toEqual([text, []])
  })
})

describe('what is declared and false is noticed', () => {
  test('utf-8 that is windows-1252', () => {
    const { document, warnings } = read(iconv.encode(page('<meta charset="utf-8">'), 'windows-1252'))
    expect(document.text).toBe(words)
    expect(warnings).toEqual([
      '“page.html” says that it is utf-8, but has bytes that are not; it was read as windows-1252, which is a guess.',
    ])
  })

  test('windows-1252 that is utf-8', () => {
    const { document, mediaType, warnings } = read(
      iconv.encode(page('<meta charset="windows-1252">'), 'utf-8'),
    )
    expect([document.text, charsetOf(mediaType)]).toEqual([words, 'utf-8'])
    expect(warnings).toEqual([
      '“page.html” says that it is windows-1252, but its bytes are utf-8; it was read as that.',
    ])
  })

  test('one broken byte among much that is utf-8 says how much is lost', () => {
    const bytes = Buffer.concat([Buffer.from(page('<meta charset="utf-8">')), Buffer.from([0xc3])])
    const { document, warnings } = read(bytes)
    expect(document.text).toContain('The officer’s')
    expect(warnings.join()).toContain('1 character could not be read as utf-8')
  })
})

test('nothing declared is a guess that is reported, unless it is utf-8', () => {
  expect(read(iconv.encode(page(''), 'utf-8')).warnings).toEqual([])
  expect(read(iconv.encode(page(''), 'windows-1252'))).toMatchObject({
    document: { text: words },
    warnings: ['“page.html” does not say how it is encoded; it was read as windows-1252, which is a guess.'],
  })
})

test('single nulls are left out and said, text decoded wrongly before is reported and kept', () => {
  const { document, warnings } = read(page('<meta charset=utf-8>', `a\0b itâ€™s ${'more words '.repeat(20)}`))
  expect(document.text).toMatch(/^ab itâ€™s more/)
  expect(warnings).toEqual([
    'In “page.html” 1 null character was left out.',
    '“page.html” has 1 place with wrongly decoded text such as “â€™”; nothing was changed there.',
  ])
})

describe('the name decides, and the first bytes where it says nothing', () => {
  test.each([
    ['page.html', 'html'],
    ['page.HTM', 'html'],
    ['page.xhtml', 'html'],
    ['page.txt', 'text'],
    ['page', 'html'],
    ['page.md', 'markdown'],
  ])('%s is read as %s', (name, format) => {
    expect(readDocument(name, Buffer.from('\ufeff<!-- saved -->\n<!DOCTYPE html><p>Text.')).format).toBe(
      format,
    )
  })

  test('a text without a name that speaks of markup stays text', () => {
    expect(readDocument('note', Buffer.from('The <html> element')).format).toBe('text')
  })

  test('elements that XML closes in their own tag don’t swallow the rest', () => {
    const xhtml =
      '<?xml version="1.0" encoding="utf-8"?><html><head><title/><script src="a.js"/></head><body><p>a<a name="x"/>b</p></body></html>'
    expect(read(xhtml).document.text).toBe('ab')
  })
})
