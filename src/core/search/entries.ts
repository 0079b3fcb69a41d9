// What a person finds a record by: the words that stand in it, and the names of what it refers to.
// The index is made of this, and snippets are cut from it, so that what is found can always be shown.
import type { EntityRef } from '../model/basics'
import type { Noun, Records } from '../model/records'

/** The nouns that a search finds, in the order of their rows in the index. */
export const searchedNouns = ['notes', 'claims', 'highlights', 'sources'] as const satisfies Noun[]
export type SearchedNoun = (typeof searchedNouns)[number]

/** The words of a record: what it is called, what it says, what else it is known by. */
export interface Entry {
  title?: string | undefined
  words: string[]
  more: string[]
  /** Of a claim: the passage that states it. A search of everything finds the highlight instead. */
  quote?: string | undefined
}

/** The names that records refer to by id. */
export interface Names {
  /** Name and aliases of an entity. */
  entity(id: string): string[]
  tag(id: string): string[]
  /** The words of a highlight. */
  quote(id: string): string | undefined
  text(source: Records['sources']): string
}

type Maker<N extends SearchedNoun> = (record: Records[N], names: Names) => Entry

const makers: { [N in SearchedNoun]: Maker<N> } = {
  sources: (source, names) => ({
    title: source.title,
    words: [names.text(source)],
    more: [...(source.authors ?? []), source.publisher, source.original.fileName, source.url].filter(isText),
  }),
  highlights: ({ quote, was, tags }, names) => ({
    words: [(quote ?? was)?.exact].filter(isText),
    more: tags.flatMap((id) => names.tag(id)),
  }),
  claims: (claim, names) => ({
    title: claim.statement,
    words: [
      ...Object.values(claim.fields).flatMap(wordingsOf),
      ...[claim.condition, claim.exception, claim.legalStatus].flatMap(wordingsOf),
      ...(claim.distortions ?? []).flatMap(({ term, likely }) => [term, likely]),
    ],
    more: [
      ...refsOf([claim.fields, claim.attribution, claim.speech?.speaker]).flatMap((ref) => [
        ...[ref.name, ref.description].filter(isText),
        ...(ref.entity === undefined ? [] : names.entity(ref.entity)),
      ]),
      ...claim.tags.flatMap((id) => names.tag(id)),
    ],
    quote: quoteOf(claim, names),
  }),
  notes: ({ text }) => ({ words: [text], more: [] }),
}

/** What a record is found by. */
export const entryOf = <N extends SearchedNoun>(noun: N, record: Records[N], names: Names): Entry =>
  makers[noun](record, names)

/** The evidence that a claim is shown with: the first that states it. */
export const statedBy = ({ evidence }: Records['claims']): string | undefined =>
  evidence.find(({ role }) => role === 'states')?.highlightId

function quoteOf(claim: Records['claims'], names: Names): string | undefined {
  const id = statedBy(claim)
  return id === undefined ? undefined : names.quote(id)
}

const isText = (text: string | undefined): text is string => text !== undefined

/** The keys of a field value whose strings are somebody's words. */
const worded = new Set([
  'text',
  'unit',
  'unitPrinted',
  'population',
  'scope',
  'than',
  'quantity',
  'base',
  'comparison',
])

/** The wording in a value; who or what it refers to is told by `refsOf`. */
function wordingsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordingsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => (worded.has(key) ? wordingsOf(each) : []))
}

/** Everybody and everything that a value refers to, alone, in lists or further in. */
function refsOf(value: unknown): EntityRef[] {
  if (Array.isArray(value)) return value.flatMap(refsOf)
  if (typeof value !== 'object' || value === null) return []
  const { entity, name, description } = value as EntityRef
  const isRef = [entity, name, description].some((each) => typeof each === 'string')
  return isRef ? [value] : Object.values(value).flatMap(refsOf)
}
