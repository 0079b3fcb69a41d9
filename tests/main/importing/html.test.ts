// Saved pages as text: structure, white space, links, and everything that a page must not get away with.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leavesOf, textOf } from '../../../src/core/text/document'
import { marksOf, outline, read, textOfBody } from './pages'

describe('the structure', () => {
  test('headings, lists, quotations, tables, code and captions become blocks', () => {
    const page = read(`
      <h1>The <em>ferry</em></h1><p>It cost 19 million.</p>
      <ul><li>One<ul><li>Inner</li></ul></li><li><p>Two</p><p>Three</p></li></ul>
      <blockquote><p>Thanks were recorded.</p></blockquote>
      <table><caption>Costs</caption><tr><th>Year<th>Cost<tr><td>2015<td><td>19</table>
      <pre>\n  a\n   b\n</pre>
      <figure><img src=x alt="A ship in a yard"><figcaption>The ship. Photo: A. Root</figcaption></figure>`)
    expect(outline(page)).toEqual([
      ['heading1', 'The ferry'],
      ['paragraph', 'It cost 19 million.'],
      [
        'list',
        ['item', ['paragraph', 'One'], ['list', ['item', 'Inner']]],
        ['item', ['paragraph', 'Two'], ['paragraph', 'Three']],
      ],
      ['quotation', 'Thanks were recorded.'],
      ['caption', 'Costs'],
      [
        'table',
        ['row', ['cell', 'Year'], ['cell', 'Cost']],
        ['row', ['cell', '2015'], ['cell', ''], ['cell', '19']],
      ],
      ['code', '  a\n   b'],
      ['caption', 'A ship in a yard'],
      ['caption', 'The ship. Photo: A. Root'],
    ])
    expect(page.document.text).toContain('Year\tCost\n2015\t\t19\n')
  })

  test.each([
    ['white space collapses', '<p>  a \n\t b  <b> c </b>d</p>', 'a b c d'],
    ['no-break spaces stay', '<p>a&nbsp;&nbsp;b</p>', 'a\u00a0\u00a0b'],
    ['elements in line join', '<p>com<b>plain</b>ts</p>', 'complaints'],
    ['blocks split, whatever they are in', '<div>a<p>b<span>c<div>d</div>e</span></div>f', 'a\nbc\nd\ne\nf'],
    ['a break is a line break, two end a paragraph', 'a<br>b<br><br>c<br>', 'a\nb\nc'],
    ['empty blocks are left out', '<p></p><p>&nbsp;</p><ul><li></ul><p>a</p><p><br></p>', 'a'],
    ['links side by side stay apart', '<a href=/a>News</a><a href=/b>Sport</a>', 'News Sport'],
    [
      'a note never becomes part of a number',
      '<p>361<sup><a href="#2">2</a></sup>, 10<sup>6</sup>, m<sup>2</sup></p>',
      '361[2], 10^6, m2',
    ],
    ['quotation marks that a browser draws', '<p>He said <q>no</q>.</p>', 'He said “no”.'],
    [
      'forms say what they show',
      '<form><label>Mail</label><input placeholder="you@x"><input type=submit value=Send><input type=hidden value=no></form>',
      'Mail you@x Send',
    ],
    [
      'menus, footers, folded parts and what stands in for scripts',
      '<nav>Menu</nav><details><summary>More</summary>Inside</details><noscript>No script</noscript><footer>End</footer>',
      'Menu\nMore\nInside\nNo script\nEnd',
    ],
    [
      'pictures among words are told after them',
      '<p>It rose <img alt="a chart of costs"> again.</p>',
      'It rose again.\na chart of costs',
    ],
    ['an emoji that is drawn', '<p>Fine <img alt="😀" src=x>!</p>', 'Fine 😀!'],
    [
      'a frame by its title, and a page that is written into it',
      '<iframe title="A map" src="//m.example"></iframe><iframe srcdoc="<p>Inner &amp;amp; page</p>"></iframe>',
      'A map\nInner & page',
    ],
    [
      'tables that lay out a page are no tables',
      '<table><tr><td>Menu<td><table><tr><td>a<td>b</table></table>',
      'Menu\na\tb',
    ],
    [
      'Office markup',
      '<p class=MsoNormal>Text<o:p></o:p></p><!--[if gte mso 9]><xml>no</xml><![endif]--><![if !vml]><p>More</p><![endif]>',
      'Text\nMore',
    ],
    [
      'drawings and formulas',
      '<svg><title>icon</title><style>x</style><text>12 %</text></svg><math><mn>1</mn><mi>x</mi><annotation>tex</annotation></math>',
      '12 %\n1 x',
    ],
    [
      'what components of a saved page show',
      '<x-a><template shadowrootmode=open><p>Shown</p></template></x-a><template>not</template>',
      'Shown',
    ],
    ['everything after plaintext', '<p>a<plaintext><b>b</b>', 'a\n<b>b</b>'],
  ])('%s', (_what, body, text) => {
    expect(textOfBody(body)).toBe(text)
  })

  test('what the page itself hides is left out, and said when it is much', () => {
    const quiet = read(
      '<p>a</p><p hidden>b</p><div style="color:red; DISPLAY : none">c</div><dialog open>d</dialog>',
    )
    expect([quiet.document.text, quiet.warnings]).toEqual(['a\nd', []])
    const loud = read(`<p>a</p><div hidden>${'words '.repeat(200)}</div>`)
    expect(loud.warnings).toEqual([
      '“page.html” has 1,000 letters of text that the page hides; they were left out.',
    ])
  })

  test('marks go where their words are, through blocks and collapsed spaces', () => {
    const page = read('<p>a <b> bold <i>both</i></b> c</p><strong><p>d</p><p>e</p></strong><code>f</code>')
    expect(marksOf(page)).toEqual([
      ['strong', 'bold both'],
      ['emphasis', 'both'],
      ['strong', 'd'],
      ['strong', 'e'],
      ['code', 'f'],
    ])
  })
})

describe('links', () => {
  const base = '<meta property="og:url" content="https://paper.example/news/a.html">'
  test.each([
    ['https://x.example/a b', 'https://x.example/a%20b'],
    ['mailto:desk@paper.example', 'mailto:desk@paper.example'],
    ['../b', 'https://paper.example/b'],
    ['//x.example/', 'https://x.example/'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['vbscript:x', undefined],
    ['#part', undefined],
    ['https://', undefined],
  ])('%j leads to %j', (href, url) => {
    const page = read(`${base}<p>See <a href="${href}">this</a>.</p>`)
    expect(page.document.text).toBe('See this.')
    expect(marksOf(page)).toEqual(url === undefined ? [] : [['link', 'this', url]])
  })

  test('without an address of the page, relative ones lead nowhere; a base counts when it is of the web', () => {
    expect(marksOf(read('<p><a href="/b">x</a>'))).toEqual([])
    expect(marksOf(read('<base href="https://b.example/c/"><p><a href="d">x</a>'))).toEqual([
      ['link', 'x', 'https://b.example/c/d'],
    ])
    expect(marksOf(read('<base href="javascript:alert(1)//"><p><a href="d">x</a>'))).toEqual([])
  })
})

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

describe('any page at all', () => {
  const tags = [
    'div',
    'p',
    'b',
    'a',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'blockquote',
    'h2',
    'span',
    'section',
    'i',
    'dl',
    'dd',
    'pre',
    'figure',
    'figcaption',
    'button',
  ]
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom(
        'word',
        ' ',
        '\n two ',
        'x&amp;y',
        '<br>',
        'é😀',
        '<img alt="picture of it">',
        '<!-- no -->',
      ),
      fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('tree'), { maxLength: 5 }), fc.boolean())
        .map(([tag, inner, isClosed]) => `<${tag}>${inner.join('')}${isClosed ? `</${tag}>` : ''}`),
    ),
  }))

  test('spells out its own text, and has every visible letter in order', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (parts) => {
        // Tables move what stands between their rows, so they only have to lose nothing.
        const markup = `start ${parts.join('')}`
        const { document } = read(markup)
        expect(textOf(document)).toBe(document.text)
        for (const { start, end, marks = [] } of leavesOf(document.blocks))
          for (const mark of marks)
            expect([mark.start >= start, mark.end <= end, mark.start < mark.end]).toEqual([true, true, true])
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}&😀]/gu, '')
        const shown = letters(markup.replace(/<!--.*?-->|<[^>]*>/g, ' ').replaceAll('&amp;', '&'))
        const told = letters(document.text.replaceAll('picture of it', ''))
        const inOrder = (all: string) => (markup.includes('<t') ? all.split('').toSorted().join('') : all)
        expect(inOrder(told)).toBe(inOrder(shown))
      }),
      { numRuns: 300 },
    )
  })
})
