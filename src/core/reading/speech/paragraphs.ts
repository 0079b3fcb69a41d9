// The paragraphs of a source outside furniture, with their quotations and their sentences as tokens.
// A sentence that a quotation of several sentences belongs to reaches from its first to its last.
import type { Block } from '../../text/document'
import { sentencesOf } from '../../text/sentences'
import type { Span } from '../../text/span'
import type { Readable } from '../readable'
import { phrasalVerbs, speechVerbs } from './english/verbs'
import { type Marked, markedIn } from './marks'
import { isCapital, isPoint, type Token, tokensOf } from './tokens'

export interface Sentence extends Span {
  tokens: readonly Token[]
}

export interface Paragraph extends Span {
  /** `aside`: headline, byline, caption, table: what says nothing by itself. */
  kind: 'body' | 'headline' | 'aside'
  block: Block['kind']
  sentences: readonly Sentence[]
  /** Its quotations in the list of all: from, and up to. */
  quotations: { from: number; to: number }
}

/** All paragraphs with words, and all that stands between marks, both in the order of the text; yields after each. */
export function* paragraphsOf({
  source,
  text,
  leaves,
}: Readable): Generator<undefined, { paragraphs: Paragraph[]; quotations: Marked[] }> {
  const regions = source.regions.toSorted((a, b) => a.start - b.start)
  const paragraphs: Paragraph[] = []
  const quotations: Marked[] = []
  let at = 0
  for (const leaf of leaves) {
    while (at < regions.length && (regions[at]?.end ?? 0) <= leaf.start) at += 1
    const region = regions[at]
    const kind = region && region.start <= leaf.start ? region.kind : 'body'
    if (kind === 'furniture' || text.slice(leaf.start, leaf.end).trim() === '') continue
    const from = quotations.length
    for (const marked of markedIn(text, leaf)) quotations.push(marked)
    const sentences = sentencesIn(text, leaf, quotations, from)
    if (sentences.length === 0) continue
    const isBody = kind === 'body' || kind === 'other' || kind === 'footnote'
    paragraphs.push({
      start: leaf.start,
      end: leaf.end,
      kind: isBody ? 'body' : kind === 'headline' ? 'headline' : 'aside',
      block: leaf.kind,
      sentences,
      quotations: { from, to: quotations.length },
    })
    yield
  }
  return { paragraphs, quotations }
}

function sentencesIn(text: string, leaf: Span, all: readonly Marked[], from: number): Sentence[] {
  const sentences: Sentence[] = []
  let next = from
  let first = from
  let open: Span | undefined
  for (const { start, end } of sentencesOf(text, leaf)) {
    open = open ? { start: open.start, end: Math.max(open.end, end) } : { start, end }
    while (next < all.length && (all[next] as Marked).start < open.end) {
      open.end = Math.max(open.end, (all[next] as Marked).end)
      next += 1
    }
    if (open.end > end) continue
    const tokens = tokensOf(text, open, all.slice(first, next), first)
    const last = sentences.at(-1)
    if (last && goesOn(text, last, tokens))
      sentences[sentences.length - 1] = {
        start: last.start,
        end: open.end,
        tokens: [...last.tokens, ...tokens],
      }
    else sentences.push({ ...open, tokens })
    first = next
    open = undefined
  }
  if (open) sentences.push({ ...open, tokens: tokensOf(text, open, all.slice(first, next), first) })
  return sentences
}

/** `“Why?” Oduya asked.` is one sentence: what follows the marks says who asked, and nothing else. */
function goesOn(text: string, last: Sentence, tokens: readonly Token[]): boolean {
  const quotation = last.tokens.at(-1)
  if (quotation?.kind !== 'quotation' || last.tokens.length > 40) return false
  const isQuestion = /[?!…—–-][”’"'»«“]*$/u.test(
    text.slice(Math.max(quotation.start, quotation.end - 3), quotation.end),
  )
  const most = isQuestion ? 12 : 6
  const verb = tokens.slice(0, most).findIndex(({ low }) => speechVerbs.has(low) || phrasalVerbs.has(low))
  if (verb < 1 || tokens.slice(0, verb).some(({ kind, low }) => kind !== 'word' && low !== ',')) return false
  const after = tokens[verb + 1]
  const isBare = after === undefined || isPoint(after, '.,') || (isQuestion && after.low.endsWith('ly'))
  const isHeard =
    isQuestion &&
    after !== undefined &&
    /^(?:at|in|on|as|when|with|the|him|her|them|during|after|from|to|outside)$/.test(after.low)
  return (
    isBare ||
    isHeard ||
    (isQuestion &&
      after !== undefined &&
      isCapital(after) &&
      speechVerbs.get(tokens[verb]?.low ?? '')?.use === 'tell')
  )
}
