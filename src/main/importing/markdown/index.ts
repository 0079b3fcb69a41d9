// Markdown (with tables, task lists and footnotes) → a document; a head in YAML says what it is.
// Raw HTML in it goes through the rules of saved pages: its words are kept, nothing is carried out.
import { WorkbenchError } from '../../../core/errors'
import { guessRegions } from '../../../core/text/regions'
import { Blocks } from '../blocks'
import { decode } from '../encoding'
import { parsePage } from '../html/tree'
import { tellPage } from '../html/walk'
import type { Imported } from '../imported'
import { checkCharacters, checkLength, checkSignature } from '../limits'
import { bylineOf } from '../metadata/byline'
import { titleOfText } from '../title'
import { warningsOfGuess, warningsOfMojibake } from '../warnings'
import { type Head, readHead } from './front-matter'
import { parseMarkdown } from './parse'
import { tellMarkdown } from './walk'

/** Reads Markdown. Throws `unreadable` for a file without text, `tooLarge` for more than 20 million characters. */
export function readMarkdown(name: string, bytes: Uint8Array, today?: string): Imported {
  checkSignature(name, bytes)
  const decoded = decode(name, bytes)
  checkCharacters(name, decoded.text)
  checkLength(name, decoded.text)
  const root = parseMarkdown(decoded.text)
  const [first] = root.children
  const head = first?.type === 'yaml' ? readHead(first.value, today) : emptyHead
  const { document, hints } = told(name, root, head)
  if (document.text === '') throw new WorkbenchError('unreadable', `“${name}” has no text.`)
  checkLength(name, document.text)
  const regions = guessRegions(
    document,
    hints,
    head?.metadata.title === undefined ? [] : [head.metadata.title],
  )
  const byline = bylineOf(document.text, regions, today)
  const title = titleOfText(name, document.text, regions)
  return {
    format: 'markdown',
    mediaType: `text/markdown; charset=${decoded.charset}`,
    extractor: 'markdown/1',
    document,
    regions,
    metadata: { ...byline.metadata, title: title.title, ...head?.metadata },
    found: { ...byline.found, title: title.found, ...head?.found },
    warnings: [
      ...warningsOfGuess(name, decoded),
      ...warningsOfMojibake(name, document.text),
      ...(head ? [] : [`The head of “${name}” could not be read as YAML; it stands in the text as it is.`]),
    ],
  }
}

const emptyHead: Head = { metadata: {}, found: {} }

/** The document of a tree; a head that nobody could read stands in it as it is. */
function told(name: string, root: ReturnType<typeof parseMarkdown>, head: Head | undefined) {
  const blocks = new Blocks()
  const [first] = root.children
  if (!head && first?.type === 'yaml') {
    blocks.openManner({ kind: 'code', raw: true })
    blocks.text(first.value)
    blocks.closeManner()
  }
  const base = head?.metadata.url
  const parse = (markup: string) => parsePage(name, markup)
  tellMarkdown(blocks, root, {
    base,
    tellHtml: (markup) => void tellPage(blocks, parse(markup), { base, parse, isPiece: true }),
  })
  return blocks.finish()
}
