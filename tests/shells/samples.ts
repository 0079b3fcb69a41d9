// What scenarios are made of: documents in several encodings, operations, a project with an article in it.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CheckedClaims } from '../../src/core/answers'
import type { Answer } from '../../src/core/remote'
import type { Place } from './places'

export const article = [
  'Water board lost 1,204 samples',
  '',
  'The board of Lower Fenwick said on Monday that 1,204 samples were lost between 2019 and 2021.',
  'A spokeswoman called it “a filing error”. The mayor’s office has asked for the log.',
].join('\n')

const latin = 'The caf\xe9 paid \x8010 for a r\xe9sum\xe9, said na\xefve Zo\xeb.'

/** Files that a person might import, by name; not all of them can be. */
export const documents: Record<string, Uint8Array> = {
  'empty.txt': new Uint8Array(),
  'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'utf16.txt': new Uint8Array([0xff, 0xfe, 0x47, 0, 0xe9, 0, 0x31, 0]),
  'latin.txt': new Uint8Array(Buffer.from(latin, 'latin1')),
  'good.txt': new Uint8Array(Buffer.from(article)),
}

/** A page as a browser saves it, with what no reader may follow, and notes as an editor writes them. */
export const pages: Record<string, string> = {
  'ferry.html': `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Ferry ran empty | Harbour Post</title>
    <meta property="og:site_name" content="Harbour Post"><meta name="author" content="Ines Calder">
    <meta property="article:published_time" content="2023-04-11"><link rel="dns-prefetch" href="//follow.example">
    <link rel="canonical" href="https://harbour-post.example/ferry"><script>document.title = 'Other'</script></head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav><article>
    <h1>Ferry ran empty</h1><p>The night ferry ran <b>41 times</b> without a passenger.</p><p onclick="x()">
    <a href="javascript:alert(1)">The company</a> would not comment.<img src="https://follow.example/p.gif"></p>
    <table><tr><th>Month</th><th>Runs</th></tr><tr><td>May</td><td>12</td></tr></table></article>
    <footer>© Harbour Post</footer></body></html>`,
  'broken.htm': '<p>Open <b>bold <i>both</b> still</i><table><p>out<td>in</table><div><div>'.repeat(20),
  'deep.html': `${'<div>'.repeat(10_000)}At the bottom${'</div>'.repeat(10_000)}`,
  'notes.md':
    '---\ntitle: Ferry notes\n---\n\n# Monday\n\n- 12 runs in *May*\n- see <script>alert(1)</script>\n',
  'none.html': '<html><head><title></title></head><body><script>1</script></body></html>',
}

/** An id that no record has. */
export const nobody = '01890000-0000-7000-8000-000000000000'

export function write({ folder }: { folder: string }, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

/** The id of the one source that was imported. */
export function sourceIn(answer: Answer): string {
  if (!answer.ok) throw new Error(answer.error.message)
  return (answer.value as { imported: { id: string }[] }).imported[0]!.id
}

/** What a decision about the first check says of it. */
export function checkIn(answer: Answer): object {
  if (!answer.ok) throw new Error(answer.error.message)
  const [check] = (answer.value as CheckedClaims).checks
  if (!check) throw new Error('Nothing was checked')
  const { id, kind, claims, basis } = check
  return { id, kind, claims, basis }
}

/** A new project with the article in it. */
export async function withArticle(place: Place): Promise<{ project: string; sourceId: string }> {
  const project = path.join(place.folder, 'water.assay')
  await place.call('newProject', { path: project, title: 'Water' })
  const imported = await place.call('importPaths', { paths: [write(place, 'board.txt', article)] })
  return { project, sourceId: sourceIn(imported) }
}

export const lines = (...operations: object[]): string =>
  operations.map((each) => JSON.stringify(each)).join('\n')

/** Operations that make a claim about the figure in the article. */
export const claimOf = (sourceId: string): string =>
  lines(
    { do: 'addEntity', as: 'board', kind: 'organisation', name: 'Lower Fenwick Water Board' },
    { do: 'addHighlight', as: 'h', sourceId, start: 79, end: 92 },
    {
      do: 'addClaim',
      as: 'c',
      type: 'statistic',
      evidence: [{ highlightId: '$h', role: 'states' }],
      fields: { quantity: { text: '1,204', status: 'stated', value: 1204, unit: 'samples' } },
      attribution: [{ entity: '$board', verb: 'said' }],
    },
  )
