// The head of a Markdown file (YAML between two lines of dashes) → metadata, each with the key that it stood under.
// Data only: no tags of YAML, no more aliases than a person writes; a head that can't be read is text like any other.
import { parseDocument } from 'yaml'
import type { metadataKeys } from '../../../core/model/source'
import type { Imported } from '../imported'
import { edtfOf } from '../metadata/dates'
import { pageAddress } from '../metadata/links'
import { authorsOf, languageOf, valueOf } from '../metadata/values'

type Key = (typeof metadataKeys)[number]
export type Head = Pick<Imported, 'found'> & { metadata: Partial<Imported['metadata']> }

/** The keys that mean each piece of metadata, the most trusted first. */
const keys: Record<Key, string[]> = {
  title: ['title', 'headline'],
  authors: ['author', 'authors', 'byline', 'by', 'creator'],
  publisher: ['publisher', 'site', 'site_name', 'publication', 'outlet'],
  published: ['published', 'date', 'publish_date', 'date_published', 'datepublished', 'pubdate'],
  url: ['url', 'source', 'link', 'source_url', 'permalink'],
  originalUrl: ['canonical', 'canonical_url', 'canonicalurl', 'original_url', 'original'],
  language: ['lang', 'language', 'locale'],
}
const longestHead = 100_000
const mostAliases = 20

/** What a head says; nothing where it is none that can be read. */
export function readHead(yaml: string, today?: string): Head | undefined {
  const told = parsed(yaml)
  if (!told) return undefined
  const read: Record<Key, (value: unknown) => unknown> = {
    title: valueOf,
    authors: (value) => {
      const names = authorsOf(value)
      return names.length > 0 ? names : undefined
    },
    publisher: (value) => valueOf(nameOf(value)),
    published: (value) => edtfOf(valueOf(value) ?? '', today),
    url: (value) => pageAddress(valueOf(value)),
    originalUrl: (value) => pageAddress(valueOf(value)),
    language: languageOf,
  }
  const head: { metadata: Record<string, unknown>; found: Record<string, string> } = {
    metadata: {},
    found: {},
  }
  for (const key of Object.keys(keys) as Key[]) {
    const name = keys[key].find((one) => told.has(one) && read[key](told.get(one)) !== undefined)
    if (name === undefined) continue
    head.metadata[key] = read[key](told.get(name))
    head.found[key] = `front matter ${name}`
  }
  return head
}

const nameOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : value

/** The keys of a head in lower case; nothing where it is too long, broken, no list of keys, or a bomb. */
function parsed(yaml: string): Map<string, unknown> | undefined {
  if (yaml.length > longestHead) return undefined
  // Dates stay the words that they are, and tags make nothing of a value.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    customTags: [],
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  if (document.errors.length > 0) return undefined
  // Aliases of aliases may stand for more than fits in memory: the parser says so instead of making it.
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases, mapAsMap: true })
    if (!(value instanceof Map)) return undefined
    return new Map([...value].map(([key, each]) => [String(key).toLowerCase(), plain(each)]))
  } catch {
    return undefined
  }
}

/** Maps of YAML as records, lists as lists: names of authors may stand in either. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return { name: value.get('name') }
  return Array.isArray(value) ? value.map((one) => (one instanceof Map ? plain(one) : one)) : value
}
