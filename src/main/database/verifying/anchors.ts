// Every anchor against the text it stands in, and against what it says of how it came there.
// Must not break: what is told here is what a reader would be shown in the wrong place.
import type { Records } from '../../../core/model/records'
import { provesQuote } from '../../../core/text/quote'
import type { Connection } from '../connection'
import { createReader, inPages } from '../read'
import { type Findings, problem } from './findings'

/** Checks the highlights of a source against its text. */
export function* checkAnchors(connection: Connection, source: Records['sources'], text: string): Findings {
  const reader = createReader(connection)
  const pageAfter = (after: string) => reader.page('highlights', { after, limit: 200, sourceId: source.id })
  for (const highlights of inPages(pageAfter)) {
    yield undefined
    for (const highlight of highlights) {
      const fault = faultOf(text, highlight)
      if (fault !== undefined)
        yield problem(
          'wrongAnchor',
          'highlight',
          highlight.id,
          `The highlight ${highlight.id} in “${source.title}” ${fault}.`,
        )
    }
  }
}

function faultOf(text: string, highlight: Records['highlights']): string | undefined {
  const { anchor, start, end, quote, was, score } = highlight
  // A moved one has the words that it was made on, said twice or not.
  if ((anchor === 'fuzzy' || anchor === 'lost') && !was) return "doesn't say any more what it was made on"
  if (anchor === 'lost')
    return start === undefined && end === undefined && quote === undefined && score === undefined
      ? undefined
      : 'is lost, and says all the same where it stands'
  if (start === undefined || end === undefined || !quote || !provesQuote(text, { start, end }, quote))
    return "doesn't stand where its quote says"
  // Only the same words are moved; of words that are like them it is told how like they are.
  if (anchor === 'moved' && was && quote.exact !== was.exact) return 'was moved, but has other words now'
  if (anchor === 'fuzzy' && (score === undefined || score <= 0 || score >= 1))
    return "has other words now, and doesn't say how like the old ones they are"
  return undefined
}
