// What becomes of records that stay when sources are removed for good: they lose their references to what goes, and
// the words that were taken from it. Words that a source of their remaining evidence has as well stay.
import { type Link, linksOf } from '../../../core/model/links'
import { pieceLength, type Pieces, piecesOf } from '../../../core/text/pieces'
import type { Noun, Records } from '../../../core/model/records'
import type { Erasure, ProjectDatabase } from '../../database'
import { withoutAll } from '../removing'
import type { Plan } from './plan'

/** What stands in the place of erased words. */
const erased = '[removed]'

/** In a record that never referred to what goes, only what is as long as a sentence was surely copied from it. */
const copied = 40

/** Where words of a person may stand that were taken from a source. Names and titles of what stays are never touched. */
const spoken: { [N in Noun]?: readonly string[] } = {
  claims: [
    'statement',
    'fields',
    'attribution',
    'condition',
    'exception',
    'legalStatus',
    'speech',
    'distortions',
  ],
  highlights: ['was'],
  notes: ['text'],
  relations: ['aspect', 'note'],
  breakdowns: ['dimension', 'scheme', 'remainder', 'note'],
  series: ['note'],
  checkDecisions: ['reason'],
  tags: ['description', 'examples'],
  views: ['query'],
}

/** The erasure that a plan comes to; reads the texts of what goes, which must still be there. */
export function erasureOf(database: ProjectDatabase, plan: Plan): Erasure {
  const gone = piecesOf(wordsOf(database, plan))
  const texts = new Map<string, Pieces>()
  /** The pieces of the sources that a record still rests on. */
  const restingOn = (noun: Noun, record: Records[Noun]): Pieces | undefined => {
    const found = new Set(sourcesOf(database, noun, record))
    const ids = [...found].filter((id) => !plan.isGone('sources', id)).toSorted()
    const key = ids.join(' ')
    const known = texts.get(key)
    if (known || ids.length === 0) return known
    const pieces = piecesOf(ids.map((id) => textOf(database, id)))
    texts.set(key, pieces)
    return pieces
  }
  const cleanedBy = (value: unknown, by: Parameters<Pieces['cut']>[1]): unknown => {
    if (typeof value === 'string') return gone.cut(value, by)
    if (Array.isArray(value)) return value.map((each) => cleanedBy(each, by))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleanedBy(each, by)]))
  }
  return {
    isGone: plan.isGone,
    isTouched: (noun, id, stored) =>
      plan.isTied(noun, id) || (spoken[noun] !== undefined && noun !== 'highlights' && gone.touches(stored)),
    cleaned: (noun, record) => {
      const rest = withoutAll(noun, record, plan.isGone) ?? record
      const atLeast = plan.isTied(noun, record.id) ? pieceLength : copied
      const by = { atLeast, instead: erased, except: () => restingOn(noun, rest) }
      const words = Object.entries(rest).filter(([key]) => spoken[noun]?.includes(key))
      return Object.assign({}, rest, cleanedBy(Object.fromEntries(words), by))
    },
    summary: (text) =>
      gone.cut(text.replaceAll(/“[^”]*”/g, `“${erased}”`), { atLeast: pieceLength, instead: erased }),
    draft: (claimId, text) =>
      plan.isGone('claims', claimId)
        ? null
        : gone.cut(text, {
            atLeast: plan.isTied('claims', claimId) ? pieceLength : copied,
            instead: erased,
          }),
    documents: plan.documents,
  }
}

/** Everything that sources which go say: their texts, and what they were called. */
function wordsOf(database: ProjectDatabase, { sources }: Plan): string[] {
  const hashes = new Set(sources.map(({ text }) => text.sha256))
  const names = sources.flatMap(({ title, original, url, originalUrl, authors = [] }) => [
    title,
    original.fileName,
    url ?? '',
    originalUrl ?? '',
    ...authors,
  ])
  return [...[...hashes].map((sha256) => database.text(sha256)), ...new Set(names)]
}

/** The sources that a record rests on, by its evidence or by that of what it is about; `depth` ends circles. */
function sourcesOf(database: ProjectDatabase, noun: Noun, record: Records[Noun], depth = 3): string[] {
  const of = (link: Link): string[] => {
    if (link.noun === 'sources') return [link.id]
    const next = depth > 0 && resting.has(link.noun) && database.get(link.noun, link.id)
    return next ? sourcesOf(database, link.noun, next, depth - 1) : []
  }
  return linksOf(noun, record as never).flatMap(of)
}

/** The nouns that lead to a source. */
const resting: ReadonlySet<Noun> = new Set([
  'highlights',
  'claims',
  'notes',
  'relations',
  'breakdowns',
  'series',
])

function textOf(database: ProjectDatabase, sourceId: string): string {
  const source = database.get('sources', sourceId)
  return source ? database.text(source.text.sha256) : ''
}
