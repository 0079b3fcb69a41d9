// Whether a claim rests on passages that state it, and whether these have the words that were put down as printed.
// Must not break: what a passage says that isn’t at hand is not judged.
import type { Claim } from '../model/claim'
import { type Judged, type Remark, type Remarks, when } from './remark'

/** Remarks on what the claim rests on. */
export const evidenceRemarks: Remarks = ({ claim, known }) => [
  ...support(claim),
  ...claim.evidence.flatMap(({ highlightId }, index) => {
    const anchor = known.highlights.get(highlightId)?.anchor
    return [
      ...when(
        anchor === 'lost',
        'doubtful',
        `evidence.${index}`,
        'This passage can’t be found in its source any more.',
      ),
      ...when(
        anchor === 'fuzzy',
        'doubtful',
        `evidence.${index}`,
        'The words of this passage have changed in its source.',
      ),
    ]
  }),
]

function support({ evidence, status }: Claim): Remark[] {
  const isStated = evidence.some(({ role }) => role === 'states')
  if (status === 'verified' && !isStated)
    return when(true, 'impossible', 'status', 'Marked as verified, but no passage states it.')
  const isSupported = isStated || evidence.some(({ role }) => role === 'supports')
  if (isSupported) return []
  const sentence =
    evidence.length === 0
      ? 'It rests on no passage of any source.'
      : 'It rests on no passage that states it, only on others around it.'
  return when(true, 'missing', 'evidence', sentence)
}

/** Whether one of the passages for a part of the claim has a wording; those for the whole claim, where there are no others. */
export function wordingRemarks(
  { claim, known }: Judged,
  field: string,
  path: string,
  text: string,
): Remark[] {
  const wording = plain(text)
  if (wording === '') return []
  const own = claim.evidence.filter((each) => each.field === field)
  const speaking = own.length > 0 ? own : claim.evidence.filter((each) => each.field === undefined)
  const quotes = speaking.flatMap(({ highlightId }) => known.highlights.get(highlightId)?.quote?.exact ?? [])
  const has = quotes.some((quote) => plain(quote).includes(wording))
  return when(
    quotes.length > 0 && quotes.length === speaking.length && !has,
    'doubtful',
    path,
    `“${text.trim()}” doesn’t stand in ${quotes.length > 1 ? 'any passage' : 'the passage'} that this rests on.`,
  )
}

/** Words as they can be compared: one kind of blank, dash and quotation mark, no capitals. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
