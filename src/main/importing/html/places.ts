// Where each piece of metadata is looked for, the most trusted place first: the one table of preferences.
// The first place whose value makes sense counts, and its name stands beside the value.
import type { metadataKeys } from '../../../core/model/source'
import type { Imported } from '../imported'
import { edtfOf, momentOf } from '../metadata/dates'
import { authorsOf, languageOf, valueOf } from '../metadata/values'
import type { Facts } from './facts'
import { addressIn, nameIn } from './json-ld'
import { pageAddress } from '../metadata/links'

type Key = (typeof metadataKeys)[number]
/** A value as the page says it, with the place in words. */
interface Said {
  place: string
  value: unknown
}
type Place = (facts: Facts) => Said[]

const meta =
  (...names: string[]): Place =>
  ({ meta: all }) =>
    names.map((name) => ({ place: `meta ${name}`, value: all.get(name.toLowerCase())?.[0] }))
const metaList =
  (...names: string[]): Place =>
  ({ meta: all }) =>
    names.map((name) => ({ place: `meta ${name}`, value: all.get(name.toLowerCase()) }))
const record =
  (key: string, of: (value: unknown) => unknown = (value) => value): Place =>
  ({ articles }) =>
    articles.map((article) => ({ place: `JSON-LD ${key}`, value: of(article[key]) }))

const places: Record<Key, Place[]> = {
  title: [
    record('headline', nameIn),
    meta('og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title'),
    ({ headings }) => headings.map((value) => ({ place: 'first h1', value })),
    ({ title }) => [{ place: 'title element', value: title }],
  ],
  authors: [
    record('author'),
    metaList('author', 'article:author', 'citation_author', 'dc.creator', 'dcterms.creator', 'byl'),
    metaList('parsely-author', 'sailthru.author'),
    ({ authors }) => authors.map(({ place, words }) => ({ place, value: words })),
  ],
  publisher: [
    record('publisher', nameIn),
    meta('og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'),
  ],
  published: [
    record('datePublished'),
    meta('article:published_time', 'citation_publication_date', 'citation_date', 'datePublished'),
    meta(
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date',
      'parsely-pub-date',
      'sailthru.date',
    ),
    meta('publish-date', 'publish_date', 'publication_date', 'pubdate', 'date'),
    ({ times }) => times.map(({ place, value }) => ({ place, value })),
  ],
  url: [
    ({ savedFrom }) => [{ place: 'comment of the program that saved it', value: savedFrom }],
    meta('savepage-url', 'og:url', 'twitter:url'),
    ({ links }) => [{ place: 'link rel=canonical', value: links.get('canonical')?.[0] }],
    record('url', addressIn),
    record('mainEntityOfPage', addressIn),
  ],
  originalUrl: [
    meta('original-source', 'syndication-source'),
    ({ links }) => [{ place: 'link rel=canonical', value: links.get('canonical')?.[0] }],
  ],
  language: [
    ({ language }) => [{ place: 'html lang', value: language }],
    meta('content-language', 'og:locale', 'dc.language'),
    record('inLanguage', nameIn),
  ],
}

/** What a page says about itself; a page without a title has none here. */
export function metadataOf(
  facts: Facts,
  today?: string,
): { metadata: Partial<Imported['metadata']>; found: Imported['found'] } {
  const said = (key: Key) => places[key].flatMap((place) => place(facts)).filter(({ value }) => value != null)
  const url = first(said('url'), ({ value }) => pageAddress(valueOf(value)))
  const publisher = first(said('publisher'), ({ value }) => valueOf(value))
  const values = {
    title: first(said('title'), ({ value, place }) =>
      place === 'first h1' ? valueOf(value) : withoutSite(valueOf(value), publisher?.value),
    ),
    authors: first(said('authors'), ({ value }) => {
      const names = authorsOf(value)
      return names.length > 0 ? names : undefined
    }),
    publisher,
    published: publishedOf(said('published'), today),
    url,
    originalUrl: first(said('originalUrl'), ({ value }) => {
      const address = pageAddress(valueOf(value), url?.value)
      return address !== undefined && !isSame(address, url?.value) ? address : undefined
    }),
    language: first(said('language'), ({ value }) => languageOf(value)),
  }
  const known = Object.entries(values).flatMap(([key, one]) => (one ? [{ key, ...one }] : []))
  return {
    metadata: Object.fromEntries(known.map(({ key, value }) => [key, value])),
    found: Object.fromEntries(known.map(({ key, place }) => [key, place])),
  }
}

/** All that a page says it is called, besides what stands in its text. */
export const titlesOf = (facts: Facts): string[] =>
  places.title
    .flatMap((place) => place(facts))
    .flatMap(({ place, value }) => (place === 'first h1' ? [] : (valueOf(value) ?? [])))

/** The first value that makes sense, and where it was found. */
function first<T>(said: Said[], read: (one: Said) => T | undefined): { value: T; place: string } | undefined {
  for (const one of said) {
    const value = read(one)
    if (value !== undefined) return { value, place: one.place }
  }
  return undefined
}

/** The day of publication; a time in UTC gives way to the same moment as the publisher's clock showed it. */
function publishedOf(said: Said[], today: string | undefined): { value: string; place: string } | undefined {
  const dateOf = ({ value }: Said) => edtfOf(String(nameIn(value)), today)
  const found = first(said, dateOf)
  const moment = momentOf(String(said.find((one) => dateOf(one) !== undefined)?.value))
  if (!found || !moment?.isUtc) return found
  const local = said.filter(({ value }) => {
    const other = momentOf(String(value))
    return other && !other.isUtc && other.at === moment.at
  })
  return first(local, dateOf) ?? found
}

/** A title without the name of the site that many pages append. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  const parts = title === undefined ? null : /^(.{10,}?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/.exec(title)
  if (!parts || site === undefined) return title
  const plain = (text: string | undefined) => text?.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '')
  return plain(parts[2]) === plain(site) ? parts[1] : title
}

const isSame = (a: string, b: string | undefined): boolean =>
  b !== undefined &&
  a.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') === b.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
