// `search`: what the index finds, as hits that a page can show and jump to. Snippets are cut from what stands in
// the records now, and marks in them are exact.
import type { SearchHit } from '../../core/answers'
import type { Checked } from '../../core/contract'
import { nounOf } from '../../core/model/links'
import type { Noun, Records } from '../../core/model/records'
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
  return {
    hits: found.slice(0, limit).map(({ noun, id }) => hitOf(database, query, noun, id)),
    more: found.length > limit,
  }
}

function hitOf(database: ProjectDatabase, query: Query, noun: SearchedNoun, id: string): SearchHit {
  const { kind, title, ...place } = facesOf(database, noun, id)
  const record = need(database, noun, id)
  const { words, title: name, more, quote } = entryOf(noun, record, namesFrom(database))
  const isSource = noun === 'sources'
  // What a record says before what it is called: the title is shown anyway. Only the text of a source has places.
  const parts = isSource ? [...words, name, ...more] : [name, ...words, ...more, quote]
  const [first, ...others] = parts.filter((part) => part !== undefined).map((part) => snippetOf(part, query))
  const best = others.reduce((best, each) => (each.shows > best.shows ? each : best), first ?? nothing)
  const start = isSource && best === first ? best.first : undefined
  return { kind, id, title, ...place, ...start, snippet: best.snippet, marks: best.marks }
}

const nothing = { snippet: '', marks: [], first: undefined, shows: 0 }

type Faces = Pick<SearchHit, 'kind' | 'title' | 'sourceId' | 'start' | 'end'>

/** What a hit is called and where it stands. */
function facesOf(database: ProjectDatabase, noun: SearchedNoun, id: string): Faces {
  switch (noun) {
    case 'sources':
      return { kind: 'source', title: titleOf(database, noun, id), sourceId: id }
    case 'highlights':
      return { kind: 'highlight', title: titleOf(database, noun, id), ...placeOf(database, noun, id) }
    case 'claims':
      return { kind: 'claim', title: titleOf(database, noun, id), ...placeOf(database, noun, id) }
    case 'notes': {
      const { on } = need(database, noun, id)
      const target = on === 'project' ? undefined : { noun: nounOf(on.kind), id: on.id }
      return {
        kind: 'note',
        title: target
          ? titleOf(database, target.noun, target.id)
          : (database.page('project', { limit: 1 })[0]?.title ?? ''),
        ...(target && placeOf(database, target.noun, target.id)),
      }
    }
  }
}

/** What a record is called, in its own words. */
function titleOf(database: ProjectDatabase, noun: Noun, id: string): string {
  const record = need(database, noun, id) as Partial<
    Records['claims'] & Records['sources'] & Records['tags'] & Records['claimTypes'] & Records['highlights']
  >
  if (noun === 'highlights') return titleOf(database, 'sources', record.sourceId ?? '')
  const own = record.statement ?? record.title ?? record.name ?? record.label
  if (own !== undefined || noun !== 'claims') return own ?? ''
  const highlight = highlightOf(database, id)
  return (highlight?.quote ?? highlight?.was)?.exact ?? ''
}

/** The passage that a claim is shown with. */
function highlightOf(database: ProjectDatabase, claimId: string): Records['highlights'] | undefined {
  const id = statedBy(need(database, 'claims', claimId))
  return id === undefined ? undefined : database.get('highlights', id)
}

function placeOf(database: ProjectDatabase, noun: Noun, id: string): Partial<Faces> {
  if (noun === 'sources') return { sourceId: id }
  const highlight =
    noun === 'claims' ? highlightOf(database, id) : noun === 'highlights' ? database.get(noun, id) : undefined
  if (!highlight) return {}
  const { sourceId, start, end } = highlight
  return { sourceId, ...(start !== undefined && { start, end }) }
}
