// A saved page → a document: its text as blocks, what it says about itself, and which parts are not the article.
// Nothing of the page is carried out, fetched or kept as markup.
import { WorkbenchError } from '../../../core/errors'
import { guessRegions } from '../../../core/text/regions'
import { Blocks } from '../blocks'
import type { Imported } from '../imported'
import { checkCharacters, checkLength, checkSignature } from '../limits'
import { bylineOf } from '../metadata/byline'
import { titleOfText } from '../title'
import { counted, warningsOfMojibake } from '../warnings'
import { decodePage } from './charset'
import { type Facts, factsOf } from './facts'
import { pageAddress } from '../metadata/links'
import { metadataOf, titlesOf } from './places'
import { parsePage } from './tree'
import { tellPage } from './walk'

/** So many letters that a page hides are worth a word; less is a menu or a mark for search engines. */
const worthTelling = 500

/** Reads a saved page. Throws `unreadable` for one without text, `tooLarge` for more than 20 million characters. */
export function readHtml(name: string, bytes: Uint8Array, today?: string): Imported {
  checkSignature(name, bytes)
  const { text: markup, charset, warnings } = decodePage(name, bytes)
  checkCharacters(name, markup)
  const tree = parsePage(name, isXml(name, markup) ? withEndTags(markup) : markup)
  const facts = factsOf(tree)
  const { metadata, found } = metadataOf(facts, today)
  const blocks = new Blocks()
  const base = pageAddress(facts.base, metadata.url) ?? metadata.url ?? metadata.originalUrl
  const { hidden } = tellPage(blocks, tree, { base, parse: (inner) => parsePage(name, inner) })
  const { document, hints } = blocks.finish()
  if (document.text === '')
    throw new WorkbenchError('unreadable', `“${name}” has no text${becauseOf(facts)}.`)
  checkLength(name, document.text)
  const regions = guessRegions(document, hints, titlesOf(facts))
  const byline = bylineOf(document.text, regions, today)
  const title = titleOfText(name, document.text, regions)
  return {
    format: 'html',
    mediaType: `text/html; charset=${charset}`,
    extractor: 'html/1',
    document,
    regions,
    metadata: { ...byline.metadata, title: title.title, ...metadata },
    found: { ...byline.found, title: title.found, ...found },
    warnings: [...warnings, ...warningsOfMojibake(name, document.text), ...warningsOf(name, facts, hidden)],
  }
}

const isXml = (name: string, markup: string): boolean =>
  /\.xhtml$/i.test(name) || /^\s*<\?xml\s/.test(markup.slice(0, 200))

/** XML may close an element in its own tag, which HTML takes for an element without end. */
const withEndTags = (markup: string): string =>
  markup.replace(
    /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi,
    '<$1$2></$1>',
  )

const becauseOf = ({ frames }: Facts): string =>
  frames > 0 ? ': it shows other pages in frames, which are not in the file' : ''

function warningsOf(name: string, { frames }: Facts, hidden: number): string[] {
  const warnings: string[] = []
  if (frames > 0)
    warnings.push(
      `“${name}” shows ${counted(frames, 'other page')} in frames; what stands there is not in the file.`,
    )
  if (hidden >= worthTelling)
    warnings.push(
      `“${name}” has ${hidden.toLocaleString('en')} letters of text that the page hides; they were left out.`,
    )
  return warnings
}
