// Author and date of a document as its byline says them, for what it doesn't say in any better place.
import type { Region } from '../../../core/model/source'
import type { Imported } from '../imported'
import { edtfOf } from './dates'
import { authorsOf } from './values'

type Known = Pick<Imported['metadata'], 'authors' | 'published'>

/** Reads the regions that were taken for bylines. */
export function bylineOf(
  text: string,
  regions: readonly Region[],
  today?: string,
): { metadata: Known; found: Imported['found'] } {
  const lines = regions
    .filter(({ kind }) => kind === 'byline')
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
  const names = lines
    .map((line) => /^\s*(?:(?:written|words|reported|posted|story) )?by:?\s+(.+)$/i.exec(line)?.[1])
    .map((line) => authorsOf(line?.replace(dated, '').split(/\s[|·•–—-]\s|\s+\d/)[0]))
    .find((found) => found.length > 0)
  const published = lines
    .map((line) => edtfOf(dated.exec(line)?.[0] ?? '', today))
    .find((date) => date !== undefined)
  return {
    metadata: { ...(names && { authors: names }), ...(published !== undefined && { published }) },
    found: { ...(names && { authors: 'byline' }), ...(published !== undefined && { published: 'byline' }) },
  }
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
/** A date within a line, with day, month and year. */
const dated = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\b`,
  'i',
)
