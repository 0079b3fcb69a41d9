// `search`: what the index finds, as hits that a page can show and jump to.
// Positions are those of the text of the source.
import type { SearchHit } from '../../core/answers'
import type { Checked } from '../../core/contract'
import type { ProjectDatabase } from '../database'

/** The hits of a query, the best first. */
export function search(
  database: ProjectDatabase,
  { query, offset, limit }: Checked<'search'>,
): { hits: SearchHit[]; more: boolean } {
  const hits: SearchHit[] = []
  for (const source of database.all('sources')) {
    const text = database.text(source.text.sha256)
    const start = text.toLowerCase().indexOf(query.toLowerCase())
    if (start < 0) continue
    const end = start + query.length
    const snippet = text.slice(Math.max(0, start - 60), end + 60)
    const at = start - Math.max(0, start - 60)
    const marks = [{ start: at, end: at + query.length }]
    hits.push({
      kind: 'source',
      id: source.id,
      title: source.title,
      sourceId: source.id,
      start,
      end,
      snippet,
      marks,
    })
  }
  return { hits: hits.slice(offset, offset + limit), more: hits.length > offset + limit }
}
