// What a page says about itself, gathered where it says it: head, records for search engines, marked-up elements
// and the comments of programs that saved it. What counts is decided in places.ts.
import { pageAddress } from '../metadata/links'
import { articlesIn, type Told } from './json-ld'
import { attribute, type Element, isComment, isElement, isText, nodesBelow, type Tree, wordsOf } from './tree'

export interface Facts {
  /** By name, property or http-equiv in lower case; all values in order. */
  meta: Map<string, string[]>
  /** By relation: the addresses as written. */
  links: Map<string, string[]>
  articles: Told[]
  title?: string | undefined
  language?: string | undefined
  /** Where it was saved from, in the words of the program that saved it. */
  savedFrom?: string | undefined
  base?: string | undefined
  headings: string[]
  /** Elements marked up as the author, by what marks them. */
  authors: { place: string; words: string }[]
  times: { place: string; value: string }[]
  /** Pages that were shown in frames and are not in this file. */
  frames: number
}

const mostValues = 1000

/** Gathers what a page says about itself. */
export function factsOf(tree: Tree): Facts {
  const facts: Facts = {
    meta: new Map(),
    links: new Map(),
    articles: [],
    headings: [],
    authors: [],
    times: [],
    frames: 0,
  }
  const records: string[] = []
  for (const node of nodesBelow(tree)) {
    if (isComment(node)) facts.savedFrom ??= savedFrom(node.data)
    if (!isElement(node)) continue
    if (node.tagName === 'script' && /^application\/ld\+json/i.test(attribute(node, 'type')?.trim() ?? ''))
      records.push(node.childNodes.map((child) => (isText(child) ? child.value : '')).join(''))
    gather(facts, node)
  }
  facts.articles = articlesIn(records.slice(0, mostValues))
  return facts
}

function gather(facts: Facts, element: Element): void {
  const value = (name: string) => attribute(element, name)
  switch (element.tagName) {
    case 'html':
      facts.language = value('lang') ?? value('xml:lang')
      break
    case 'base':
      facts.base ??= value('href')
      break
    case 'title':
      // The first of the page; drawings have titles, too.
      if (element.namespaceURI.endsWith('xhtml')) facts.title ??= wordsOf(element)
      break
    case 'meta':
      for (const name of ['name', 'property', 'itemprop', 'http-equiv'])
        add(facts.meta, value(name), value('content'))
      break
    case 'link':
      for (const relation of (value('rel') ?? '').split(/\s+/)) add(facts.links, relation, value('href'))
      break
    case 'h1':
      if (facts.headings.length < 10) facts.headings.push(wordsOf(element))
      break
    case 'frame':
    case 'iframe':
      if (value('srcdoc') === undefined && isFrame(element)) facts.frames += 1
      break
    default:
      gatherMarkedUp(facts, element)
  }
}

function gatherMarkedUp(facts: Facts, element: Element): void {
  const property = attribute(element, 'itemprop')
  if (facts.authors.length < 20) {
    const relation = attribute(element, 'rel')
    if (relation !== undefined && /(?:^|\s)author(?:\s|$)/i.test(relation))
      facts.authors.push({ place: 'link rel=author', words: wordsOf(element) })
    else if (property === 'author') facts.authors.push({ place: 'itemprop author', words: wordsOf(element) })
  }
  if (facts.times.length >= 20) return
  const value = attribute(element, 'datetime') ?? attribute(element, 'content')
  if (property === 'datePublished')
    facts.times.push({ place: 'itemprop datePublished', value: value ?? wordsOf(element) })
  else if (element.tagName === 'time' && value !== undefined)
    facts.times.push({
      place: attribute(element, 'pubdate') === undefined ? 'time' : 'time pubdate',
      value,
    })
}

const isFrame = (element: Element): boolean =>
  pageAddress(attribute(element, 'src'), 'http://page.invalid/') !== undefined &&
  attribute(element, 'hidden') === undefined &&
  !/^[01](?:px)?$/.test(attribute(element, 'width') ?? '') &&
  !/display\s*:\s*none/i.test(attribute(element, 'style') ?? '')

function add(map: Map<string, string[]>, name: string | undefined, value: string | undefined): void {
  if (name === undefined || name === '' || value === undefined) return
  const key = name.trim().toLowerCase()
  const values = map.get(key) ?? []
  if (values.length < mostValues) map.set(key, [...values, value])
}

/** Browsers and savers leave the address in a comment at the top. */
function savedFrom(comment: string): string | undefined {
  return (
    /saved from url=\(\d+\)\s*(\S+)/i.exec(comment)?.[1] ??
    /Page saved with SingleFile\s+url:\s*(\S+)/i.exec(comment)?.[1]
  )
}
