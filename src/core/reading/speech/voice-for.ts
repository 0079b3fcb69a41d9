// Who says what a passage says, and which statements of a source are somebody else's. Looks up what readVoices found.
import type { EntityRef, Hop } from '../../model/basics'
import type { ProposedHop } from '../../model/suggestion'
import type { Span } from '../../text/span'
import { refOf } from './behind'
import { keyOf } from './people'
import type { Quotation, Report, Said, Statement, Voices } from './voices'

/** Who says what `passage` says, which lies in `sentence`: from the voice of the document (first) to the origin (last). */
export function voiceFor({
  voices,
  sentence,
  passage,
}: {
  voices: Voices
  sentence: Span
  passage: Span
}): Said {
  const { quotations, reports } = voices
  const around = { start: Math.min(sentence.start, passage.start), end: Math.max(sentence.end, passage.end) }
  const quoted = among(quotations, passage).filter(({ scare }) => !scare)
  const quotation = quoted.find((one) => holds(one, passage)) ?? quoted.find(({ mode }) => mode === 'direct')
  const report = among(reports, around).find(({ scope, start, end }) =>
    quotation
      ? quotation.start >= start && quotation.end <= end
      : scope.some((span) => overlaps(span, passage)),
  )
  const said = quotation ?? report
  return {
    ...(said?.speech ? { speech: said.speech } : {}),
    attribution: [
      ...inheritedHops(voices.inherited, passage),
      ...withoutHouse(voices, hopsOf(quotation, report)),
    ],
  }
}

/** Of a quotation in a report both: the report knows who passed it on. */
function hopsOf(quotation: Quotation | undefined, report: Report | undefined): readonly ProposedHop[] {
  if (!quotation) return report?.hops ?? []
  const { speaker, hops } = quotation
  const isIn = speaker !== undefined && report?.hops.some((hop) => isSame(hop, speaker))
  return isIn ? (report?.hops ?? []) : hops
}

const inheritedHops = (hops: readonly Hop[], { start }: Span): ProposedHop[] =>
  hops.map((hop) => ({ ...hop, start, end: start, rule: hop.inherited === true ? 'inherited' : 'publisher' }))

/** The publisher is the first hop already, where it speaks of itself. */
const withoutHouse = ({ inherited }: Voices, hops: readonly ProposedHop[]): ProposedHop[] =>
  hops.filter(
    (hop, index) =>
      !inherited.some((one) => isSame(one, hop)) && !hops.slice(0, index).some((one) => isSame(one, hop)),
  )

const isSame = (a: EntityRef, b: EntityRef): boolean =>
  a.entity !== undefined || b.entity !== undefined
    ? a.entity === b.entity
    : a.name !== undefined || b.name !== undefined
      ? a.name !== undefined && b.name !== undefined && keyOf(a.name) === keyOf(b.name)
      : a.description === b.description

/** The sentences and quotations that somebody other than the document says, in the order of the text. */
export function attributedStatements({ quotations, reports }: Voices): Statement[] {
  const statements: Statement[] = []
  for (const { start, end, speech, hops, isStatement } of reports) {
    const hop = hops.find((one) => speech?.speaker && isSame(one, speech.speaker)) ?? hops.at(-1)
    if (!isStatement || !hop) continue
    const { start: from, end: to, rule } = hop
    statements.push({ start, end, speaker: { ...refOf(hop), start: from, end: to, rule }, rule })
  }
  const sentences = statements.length
  let at = 0
  for (const { start, end, speaker, rule, isStatement } of quotations) {
    while (at < sentences && (statements[at]?.end ?? 0) <= start) at += 1
    const around = at < sentences ? statements[at] : undefined
    const isInside = around !== undefined && around.start <= start && around.end >= end
    if (speaker && isStatement && !isInside) statements.push({ start, end, speaker, rule })
  }
  return statements.toSorted((a, b) => a.start - b.start)
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end

/** Those of spans in order, none inside another, that overlap a span. */
function among<Each extends Span>(spans: readonly Each[], span: Span): Each[] {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < spans.length && (spans[end]?.start ?? 0) < span.end) end += 1
  return spans.slice(low, end)
}
