// What it costs to read a saved page: many of the usual size, one that is huge, and long notes.
// Reading alone, as the parser's process does it; how it goes into a project is import.bench.ts.
import { readDocument } from '../../src/main/importing'
import { type Random, row } from './harness'

const words =
  'council officer report number complaint of the in a year said not were published “answer” found'.split(' ')
const sentence = (random: Random) =>
  `${Array.from({ length: 18 }, () => random.pick(words)).join(' ')} ${random.whole(1, 999)}.`

/** A page of about so many bytes, with the parts that pages have around their text. */
function page(bytes: number, random: Random): Uint8Array {
  const parts = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title></head><body>',
    '<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav><article><h1>A report on lamps</h1>',
  ]
  for (let length = 0; length < bytes; length += parts.at(-1)?.length ?? 0)
    parts.push(
      `<p class="para">${sentence(random)} <b>${random.pick(words)}</b> <a href="/x">${sentence(random)}</a></p>\n`,
    )
  parts.push('</article><footer><p>© The Mercury</p></footer></body></html>')
  return Buffer.from(parts.join(''))
}

const notes = (bytes: number, random: Random): Uint8Array => {
  const parts: string[] = []
  for (let length = 0; length < bytes; length += parts.at(-1)?.length ?? 0)
    parts.push(
      `## Part\n\n${sentence(random)} *${sentence(random)}*\n\n- ${sentence(random)}\n- [link](https://a.example/)\n\n`,
    )
  return Buffer.from(parts.join(''))
}

export const rows = [
  row<Uint8Array[]>({
    work: 'read HTML articles of 10 KB',
    sizes: [100, 330, 1000],
    setUp: (size, random) => Array.from({ length: size }, () => page(10_000, random)),
    run: (files) => {
      for (const [n, bytes] of files.entries()) readDocument(`${n}.html`, bytes)
    },
  }),
  row<Uint8Array>({
    work: 'read one HTML page (MB)',
    sizes: [2, 6, 20],
    setUp: (size, random) => page(size * 1e6, random),
    run: (bytes) => readDocument('page.html', bytes),
  }),
  row<Uint8Array>({
    work: 'read one Markdown file (KB)',
    sizes: [30, 100, 300],
    setUp: (size, random) => notes(size * 1000, random),
    run: (bytes) => readDocument('notes.md', bytes),
  }),
]
