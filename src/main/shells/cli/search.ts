// `assay search`: hits by kind, each with its snippet; on a terminal what was found is bold.
// Must not break: positions on stdout count code points, and no control character of a document reaches a terminal.
import process from 'node:process'
import type { SearchHit } from '../../../core/answers'
import type { RemoteWorkbench } from '../../../core/remote'
import { codePoints } from '../../../core/text/code-points'
import { plain, print, printJson, warn } from './output'
import { createPoints, type PointsOf } from './records'
import { withProject } from './session'

export function search(
  [path, query]: [string, string],
  { json, limit }: { json?: boolean; limit: number },
): Promise<void> {
  return withProject(path, 'read', async (ask) => {
    const { hits, more } = await searchAll(ask, query, limit)
    if (json) return printJson({ hits: await hitsForFile(ask, hits), more })
    for (const [kind, heading] of headings) {
      const found = hits.filter((hit) => hit.kind === kind)
      if (found.length > 0) await print(`${heading} (${found.length})`)
      for (const hit of found) await print(linesOf(hit))
    }
    if (hits.length === 0) warn(`Nothing was found for “${query}”.`)
    if (more) warn(`There are more; --limit shows up to 1000.`)
  })
}

/** One call may answer with fewer hits than it was asked for. */
async function searchAll(ask: RemoteWorkbench, query: string, limit: number) {
  const hits: SearchHit[] = []
  let more = true
  while (more && hits.length < limit) {
    const answer = await ask.search({ query, offset: hits.length, limit: limit - hits.length })
    hits.push(...answer.hits)
    more = answer.more
  }
  return { hits, more }
}

const headings = [
  ['source', 'Sources'],
  ['highlight', 'Highlights'],
  ['claim', 'Claims'],
  ['note', 'Notes'],
] as const

function linesOf(hit: SearchHit): string {
  const title = plain(hit.title)
  const snippet = marked(hit)
  return `  ${hit.id}  ${title}${plain(hit.snippet) === title ? '' : `\n    ${snippet}`}`
}

/** The snippet with its marks in bold, where somebody reads it on a terminal. */
function marked({ snippet, marks }: SearchHit): string {
  const [on, off] = process.stdout.isTTY ? ['\u001b[1m', '\u001b[22m'] : ['', '']
  let at = 0
  let line = ''
  for (const { start, end } of marks) {
    line += `${plain(snippet.slice(at, start))}${on}${plain(snippet.slice(start, end))}${off}`
    at = end
  }
  return line + plain(snippet.slice(at))
}

function hitsForFile(ask: RemoteWorkbench, hits: SearchHit[]): Promise<SearchHit[]> {
  const pointsOf = createPoints(ask)
  return Promise.all(hits.map((hit) => hitForFile(hit, pointsOf)))
}

async function hitForFile(hit: SearchHit, pointsOf: PointsOf): Promise<SearchHit> {
  const { sourceId, start, end, snippet } = hit
  const inSnippet = codePoints(snippet)
  const marks = hit.marks.map((mark) => ({
    start: inSnippet.fromUnits(mark.start),
    end: inSnippet.fromUnits(mark.end),
  }))
  const points =
    sourceId !== undefined && start !== undefined && end !== undefined ? await pointsOf(sourceId) : undefined
  if (!points || start === undefined || end === undefined) return { ...hit, marks }
  return { ...hit, start: points.fromUnits(start), end: points.fromUnits(end), marks }
}
