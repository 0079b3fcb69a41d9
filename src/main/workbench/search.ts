// `search`: what the index finds, as hits that a page can show and jump to. Snippets are cut from what stands in
// the records now, and marks in them are exact.
import type { SearchHit } from '../../core/answers'
import type { Checked } from '../../core/contract'
import { nounOf } from '../../core/model/links'
import { type Noun, type Records, singular } from '../../core/model/records'
import { entryOf, searchedNouns, type SearchedNoun, statedBy } from '../../core/search/entries'
import { type Query, readQuery } from '../../core/search/query'
import { snippetOf } from '../../core/search/snippet'
import type { ProjectDatabase } from '../database'
import { namesFrom } from '../database/search/names'
import { need } from './transaction'

const nounsByKind = { source: 'sources', highlight: 'highlights', claim: 'claims', note: 'notes' } as const

/** The hits of a query, the best first. */
export function search(
  database: ProjectDatabase,
  { query: text, kinds, sourceId, offset, limit }: Checked<'search'>,
): { hits: SearchHit[]; more: boolean } {
  if (sourceId !== undefined) need(database, 'sources', sourceId)
  const query = readQuery(text)
  const nouns = kinds ? [...new Set(kinds)].map((kind) => nounsByKind[kind]) : searchedNouns
  // One more than asked for tells whether there are more.
  const found = database.find(query, { nouns, sourceId, offset, limit: limit + 1 })
  const hits: SearchHit[] = []
  const began = performance.now()
  for (const { noun, id } of found.slice(0, limit)) {
    if (hits.length > 0 && performance.now() - began > longest) break
    hits.push(hitOf(database, query, noun, id))
  }
  return { hits, more: found.length > hits.length }
}

/** Milliseconds after which a call answers with the hits that it has: a snippet may stand at the end of a long text. */
const longest = 300

function hitOf(database: ProjectDatabase, query: Query, noun: SearchedNoun, id: string): SearchHit {
  const record = need(database, noun, id)
  const { words, title: name, more, quote } = entryOf(noun, record, namesFrom(database))
  const isSource = noun === 'sources'
  // What a record says before what it is called: the title is shown anyway. Only the text of a source has places.
  const parts = isSource ? [...words, name, ...more] : [name, ...words, ...more, quote]
  const [first, ...others] = parts.filter((part) => part !== undefined).map((part) => snippetOf(part, query))
  const best = others.reduce((best, each) => (each.shows > best.shows ? each : best), first ?? nothing)
  const inText = isSource && best === first ? best.first : undefined
  return {
    kind: singular[noun],
    id,
    ...faceOf(database, noun, record),
    ...inText,
    snippet: best.snippet,
    marks: best.marks,
  }
}

const nothing = { snippet: '', marks: [], first: undefined, shows: 0 }

type Face = Pick<SearchHit, 'title' | 'sourceId' | 'start' | 'end'>

/** What a record is called, in its own words, and where it stands. */
function faceOf<N extends Noun>(database: ProjectDatabase, noun: N, record: Records[N]): Face {
  const find = faces[noun]
  if (find) return find(record, database)
  const { title, name, label } = record as { title?: string; name?: string; label?: string }
  return { title: title ?? name ?? label ?? '' }
}

const faces: { [N in Noun]?: (record: Records[N], database: ProjectDatabase) => Face } = {
  sources: ({ id, title }) => ({ title, sourceId: id }),
  highlights: (highlight, database) => ({
    title: need(database, 'sources', highlight.sourceId).title,
    ...placeOf(highlight),
  }),
  claims: (claim, database) => {
    const id = statedBy(claim)
    const highlight = id === undefined ? undefined : need(database, 'highlights', id)
    const title = claim.statement ?? (highlight?.quote ?? highlight?.was)?.exact ?? ''
    return { title, ...(highlight && placeOf(highlight)) }
  },
  notes: ({ on }, database) => {
    const noun = on === 'project' ? 'project' : nounOf(on.kind)
    const target = on === 'project' ? database.page(noun, { limit: 1 })[0] : database.get(noun, on.id)
    return target ? faceOf(database, noun, target) : { title: '' }
  },
}

const placeOf = ({ sourceId, start, end }: Records['highlights']) => ({
  sourceId,
  ...(start !== undefined && { start, end }),
})
