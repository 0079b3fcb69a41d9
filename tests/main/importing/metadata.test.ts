// What a page says about itself: where each value is looked for first, and the nonsense that is passed over.
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/main/importing'
import { edtfOf } from '../../../src/main/importing/metadata/dates'
import { authorsOf, valueOf } from '../../../src/main/importing/metadata/values'
import { read } from './pages'

const body =
  '<h1>Pond drained by mistake</h1><p>A village pond was pumped dry because two orders were mixed up.</p>'
const page = (head: string, rest = body) =>
  read(`<!doctype html><html><head>${head}</head><body>${rest}</body></html>`)
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

test('every value is found where it is trusted most, and says where', () => {
  const { metadata, found } = read(`<!-- saved from url=(0038)https://paper.example/news/pond?from=mail -->
<html lang="en_gb"><head><title>Pond drained | The Mercury</title>
<link rel="canonical" href="/news/pond"><meta property="og:site_name" content="The Mercury">
<meta property="og:title" content="Pond drained by mistake, council admits - The Mercury">
<meta name="author" content="Desk">
${jsonLd({
  '@graph': [
    { '@type': 'WebSite', headline: 'No' },
    {
      '@type': ['NewsArticle'],
      author: [{ name: 'By Nell Garstang' }, { name: 'Tomasz Quill' }],
      datePublished: '2023-04-25T23:40:00-05:00',
      publisher: { name: 'Mercury Group' },
    },
  ],
})}
</head><body>${body}</body></html>`)
  expect(metadata).toEqual({
    title: 'Pond drained by mistake, council admits - The Mercury',
    authors: ['Nell Garstang', 'Tomasz Quill'],
    publisher: 'Mercury Group',
    published: '2023-04-25',
    url: 'https://paper.example/news/pond?from=mail',
    originalUrl: 'https://paper.example/news/pond',
    language: 'en-GB',
  })
  expect(found).toEqual({
    title: 'meta og:title',
    authors: 'JSON-LD author',
    publisher: 'JSON-LD publisher',
    published: 'JSON-LD datePublished',
    url: 'comment of the program that saved it',
    originalUrl: 'link rel=canonical',
    language: 'html lang',
  })
})

describe('the title', () => {
  test.each([
    [
      'nonsense is passed over',
      '<meta property="og:title" content="{{ title }}"><meta name="twitter:title" content="undefined"><title>Real title</title>',
      'Pond drained by mistake',
      'first h1',
    ],
    [
      'the name of the site goes',
      '<meta property="og:site_name" content="The Mercury"><meta property="og:title" content="A pond is drained | Mercury">',
      'A pond is drained',
      'meta og:title',
    ],
    [
      'escapes that were escaped',
      '<meta property="og:title" content="Pond &amp;amp; newts&amp;#8217; end">',
      'Pond & newts’ end',
      'meta og:title',
    ],
    ['a title in a drawing is none', '<title> </title>', 'Pond drained by mistake', 'first h1'],
  ])('%s', (_what, head, title, place) => {
    const { metadata, found } = page(head)
    expect([metadata.title, found.title]).toEqual([title, place])
  })

  test('without any, the first line, then the file', () => {
    expect(page('', '<p>Just a line').metadata.title).toBe('Just a line')
    expect(page('', `<p>${'long '.repeat(60)}`)).toMatchObject({
      metadata: { title: 'page' },
      found: { title: 'file name' },
    })
  })
})

test.each([
  ['a text', 'By Jane Doe and John Smith', ['Jane Doe', 'John Smith']],
  ['roles', 'Jane Doe, Home Affairs Editor', ['Jane Doe']],
  [
    'a list',
    ['Jane Doe', { name: 'John Smith' }, { name: ['Ann Lee'] }],
    ['Jane Doe', 'John Smith', 'Ann Lee'],
  ],
  ['addresses and accounts', ['https://social.example/jane', '@jane', 'jane@x.example', 'admin'], []],
  ['one twice', 'Jane Doe; Jane Doe', ['Jane Doe']],
  ['nothing that a name could be', [null, 7, true, { url: 'x' }, '', '  ', '{{author}}'], []],
])('authors from %s', (_what, said, names) => {
  expect(authorsOf(said)).toEqual(names)
})

test.each([
  ['2023-04-12T23:30:00-05:00', '2023-04-12'],
  ['2023-04-12 10:30', '2023-04-12'],
  ['2023-04', '2023-04'],
  ['2023', '2023'],
  ['20230412', '2023-04-12'],
  ['Wed, 12 Apr 2023 10:30:00 GMT', '2023-04-12'],
  ['12th of April 2023', '2023-04-12'],
  ['April 12, 2023 at 10:30 am', '2023-04-12'],
  ['April 2023', '2023-04'],
  ['13/04/2023', '2023-04-13'],
  ['04/13/2023', '2023-04-13'],
  ['03/04/2023', undefined],
  ['2023-02-30', undefined],
  ['2023-13-01', undefined],
  ['0000-00-00', undefined],
  ['9999-01-01', undefined],
  ['1681295400', undefined],
  ['12 Foo 2023', undefined],
  ['yesterday', undefined],
])('the date %s is %s', (text, date) => {
  expect(edtfOf(text)).toBe(date)
})

describe('the date of publication', () => {
  const time = (value: string) => `<article><time datetime="${value}">then</time>${body}</article>`

  test('a time in UTC gives way to the same moment on the publisher’s clock', () => {
    const head = jsonLd({ '@type': 'Article', datePublished: '2023-06-30T23:30:00Z' })
    expect(page(head, time('2023-07-01T00:30:00+01:00')).metadata.published).toBe('2023-07-01')
    expect(page(head, time('2023-07-02T00:30:00+01:00')).metadata.published).toBe('2023-06-30')
  })

  test('malformed and future ones are passed over', () => {
    const head = `<meta property="article:published_time" content="soon">${jsonLd({ '@type': 'Article', datePublished: '2031-01-01' })}`
    const bytes = Buffer.from(`${head}${time('2023-07-01')}`)
    expect(readDocument('page.html', bytes, '2024-05-01').metadata.published).toBe('2023-07-01')
  })
})

test.each([
  ['broken', '{"@type":"Article", headline: no}'],
  ['a bomb', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['no object', '7'],
  ['keys of every object', '{"@type":"Article","__proto__":{"headline":"x"},"constructor":1}'],
  ['half characters', '{"@type":"Article","headline":"\\ud800 {{x}}"}'],
])('JSON-LD that is %s says nothing', (_what, json) => {
  const { metadata, found } = page(`<script type="application/ld+json">${json}</script>`)
  expect([metadata.title, found.title]).toEqual(['Pond drained by mistake', 'first h1'])
})

test('half characters never come in', () => {
  expect(valueOf('a\ud800b\0c')).toBe('a\ufffdb c')
})

test.each([
  ['<meta property="og:url" content="javascript:alert(1)">'],
  ['<link rel=canonical href="/relative">'],
  ['<!-- saved from url=(0014)about:internet -->'],
  ['<!-- saved from url=(0020)file:///home/x/y.html -->'],
])('%s is no address', (head) => {
  expect(page(head).metadata.url).toBeUndefined()
})
