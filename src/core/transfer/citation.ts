// Citations: a quotation or a claim with where it stands, as plain text and as HTML for the clipboard.
// Pure. Must not break: the quotation is the exact words; what a source doesn't say is left out, never made up.
import { dateInWords } from '../model/edtf-words'
import type { Source } from '../model/source'
import type { Block } from '../text/document'
import { oneLine } from '../text/shorten'

/** What a citation says of a source. */
export type CitedSource = Pick<
  Source,
  'title' | 'authors' | 'publisher' | 'published' | 'url' | 'originalUrl' | 'accessed'
>

/** Where in a source: the page where it has pages, the paragraph counted over those that hold text, the last heading. */
export interface Locator {
  page?: number | undefined
  paragraph?: number | undefined
  heading?: string | undefined
}

/** A passage with its source and place. */
export interface CitedQuote {
  quote: string
  source: CitedSource
  locator?: Locator | undefined
}

/** The same text twice, as the clipboard takes it. */
export interface Copied {
  text: string
  html: string
}

/** The place of a position (UTF-16 units) in the blocks of a source. */
export function locatorAt(text: string, blocks: readonly Block[], position: number): Locator {
  const found: Locator = {}
  let paragraph = 0
  const walk = (inside: readonly Block[], page: number | undefined): void => {
    for (const block of inside) {
      const on = block.page ?? page
      if (block.start > position) return
      if (block.kind === 'heading' && block.end <= position)
        found.heading = text.slice(block.start, block.end)
      if (block.blocks) walk(block.blocks, on)
      else if (block.end > block.start) {
        found.paragraph = ++paragraph
        found.page = on
      }
    }
  }
  walk(blocks, undefined)
  return found
}

/** A source in one line: authors, title, publisher, date, address, place, day of access. */
export function citation(source: CitedSource, locator: Locator = {}): string {
  return partsOf(source, locator)
    .map(({ before = '', text, after = '' }) => before + text + after)
    .join(', ')
    .concat('.')
}

/** A source as its citation. */
export const citedSource = (source: CitedSource): Copied => ({
  text: citation(source),
  html: `<p>${citationHtml(source, {})}</p>`,
})

/** A quotation in quotation marks, then where it stands. */
export function citedQuote({ quote, source, locator = {} }: CitedQuote): Copied {
  return {
    text: `${inMarks(quote)} (${citation(source, locator).slice(0, -1)})`,
    html: `<blockquote><p>${escaped(inMarks(quote))}</p></blockquote><p>${citationHtml(source, locator)}</p>`,
  }
}

/** What a claim says, then each passage that it rests on. */
export function citedClaim(
  claim: { type: string; statement: string },
  quotes: readonly CitedQuote[],
): Copied {
  const cited = quotes.map(citedQuote)
  const head = `${claim.type}: ${claim.statement}`
  return {
    text: [head, ...cited.map(({ text }) => text)].join('\n\n'),
    html: [`<p><strong>${escaped(claim.type)}:</strong> ${escaped(claim.statement)}</p>`]
      .concat(cited.map(({ html }) => html))
      .join(''),
  }
}

/** The quotation marks inside become single ones, as in print; nothing else is changed. */
const inMarks = (quote: string): string => `“${quote.replaceAll('“', '‘').replaceAll('”', '’')}”`

interface Part {
  text: string
  before?: string
  after?: string
  as?: 'title' | 'address'
}

function partsOf(source: CitedSource, { page, paragraph, heading }: Locator): Part[] {
  const { authors = [], title, publisher, published, accessed } = source
  const url = source.originalUrl ?? source.url
  return [
    ...(authors.length > 0 ? [{ text: listed(authors) }] : []),
    { text: title, before: '“', after: '”', as: 'title' as const },
    ...(publisher === undefined ? [] : [{ text: publisher }]),
    ...(published === undefined ? [] : [{ text: dateInWords(published) }]),
    ...(url === undefined ? [] : [{ text: url, as: 'address' as const }]),
    ...(page === undefined ? [] : [{ text: `p. ${page}` }]),
    // The headline says nothing that the title doesn't.
    ...(heading === undefined || sameWords(heading, title)
      ? []
      : [{ text: `section “${oneLine(heading).trim()}”` }]),
    ...(page === undefined && paragraph !== undefined ? [{ text: `paragraph ${paragraph}` }] : []),
    ...(accessed === undefined ? [] : [{ text: `accessed ${dateInWords(accessed)}` }]),
  ]
}

const sameWords = (one: string, other: string): boolean => oneLine(one).trim() === oneLine(other).trim()

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return names.length > 3 ? `${names[0]} and others` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function citationHtml(source: CitedSource, locator: Locator): string {
  return partsOf(source, locator)
    .map(({ text, before = '', after = '', as }) => {
      const shown = escaped(text)
      if (as === 'title') return `<cite>${before}${shown}${after}</cite>`
      return as === 'address' && /^https?:/i.test(text) ? `<a href="${shown}">${shown}</a>` : shown
    })
    .join(', ')
    .concat('.')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
