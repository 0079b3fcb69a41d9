// The text of a saved page is what a browser shows of it: the same words on the same lines.
import { expect, test } from '@playwright/test'
import { readDocument } from '../../src/main/importing'

const pages: Record<string, string> = {
  'an article': `<nav><ul><li><a href="/">Home</a></li><li>News</li></ul></nav><article><h1>Lamps
    dark   since storms</h1><p>By <b>Nell</b>&nbsp;Garstang, <i>harbour </i>reporter</p><p>The council <em>said</em>,<br>
    on Monday.</p><blockquote>“No<span>body</span> counted.”</blockquote><footer>© The Mercury</footer></article>`,
  'blocks in lines and lines in blocks': `<div>one<p>two<span>three<div>four</div>five</span></div>six
    <section><b>seven <div>eight</div></b> nine</section><p>ten<p>eleven`,
  'a table': `<table><caption>Costs</caption><tr><th>Year</th><th>Lamps</th></tr><tr><td>2015</td><td></td><td>19</td></tr></table>`,
  'preformatted text': '<p>before</p><pre>\n  a\n   b  c\n</pre><p>after</p>',
  lists:
    '<ul><li>One<ul><li>Inner</li></ul></li><li><p>Two</p></li></ul><dl><dt>Term</dt><dd>Meaning</dd></dl>',
  'what is hidden':
    '<p>a</p><p hidden>b</p><p style="display:none">c</p><script>d</script><style>e</style><template>f</template>',
  'broken nesting':
    '<b><p>one</b> two</p><i>three<div>four</i> five</div><table>six<tr><td>seven</table><a href=x>eight<p>nine</a>ten',
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t]+$|^[ \t]+/g, ''))
    .filter((line) => line !== '')

for (const [name, body] of Object.entries(pages))
  test(`the text of ${name} is what Chromium shows`, async ({ page }) => {
    const markup = `<!doctype html><meta charset="utf-8"><body>${body}`
    await page.setContent(markup)
    const shown = await page.evaluate(() => document.body.innerText)
    const { document: read } = readDocument('page.html', Buffer.from(markup))
    expect(lines(read.text)).toEqual(lines(shown))
  })
