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
      '<table><tr><td>Menu<td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>',
      'Menu\na\tb\nc\td',
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
