// The passages that state a claim, and what claims and sources are called in the sentences of checks.
// Must not break: what stands in quotation marks is what the text says.
import type { Claim } from '../../model/claim'
import type { Records } from '../../model/records'
import type { Checkable } from '../checkable'
import { listed } from '../wording'
import { dateInWords } from '../../model/edtf-words'

export interface Passage {
  claim: Claim
  highlight: Records['highlights']
  source: Records['sources']
}

/** The passages that state a claim, where they can still be found. */
export function* statingPassages({ highlights, sources }: Checkable, claim: Claim): Generator<Passage> {
  for (const { highlightId, role, field } of claim.evidence) {
    if (role !== 'states' || field?.startsWith('attribution') === true) continue
    const highlight = highlights.get(highlightId)
    const source = sources.get(highlight?.sourceId ?? '')
    if (highlight?.quote && source) yield { claim, highlight, source }
  }
}

/** The beginning of a wording, short enough for a sentence. */
export function shortened(text: string, most = 90): string {
  const line = text
    .slice(0, 10 * most)
    .replace(/\s+/gu, ' ')
    .trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`
}

/** What a claim is called: its own words, else those of the text, else its type. */
export function calledClaim(input: Checkable, claim: Claim): string {
  const said = claim.statement ?? statingPassages(input, claim).next().value?.highlight.quote?.exact
  if (said !== undefined) return `“${shortened(said).replace(/\.$/, '')}”`
  const type = input.claimTypes.find(({ key }) => key === claim.type)
  return `This ${(type?.label ?? claim.type).toLowerCase()}`
}

/** What two sources are called, so that they can be told apart: publishers, else titles. */
export function calledSources(a: Records['sources'], b: Records['sources']): [string, string] {
  if (a.publisher !== undefined && b.publisher !== undefined && a.publisher !== b.publisher)
    return [a.publisher, b.publisher]
  return [titled(a), titled(b)]
}

/** What a source is called: its publisher, else its title. */
export const calledSource = (source: Records['sources']): string => source.publisher ?? titled(source)

const titled = ({ title, published }: Records['sources']): string =>
  `“${shortened(title, 60)}”${published === undefined ? '' : ` (${dateInWords(published)})`}`

/** Names as a sentence lists them, the first of many. */
export const listedFew = (names: readonly string[]): string =>
  listed(names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names)
