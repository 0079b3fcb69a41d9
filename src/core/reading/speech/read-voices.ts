// All that is known of the voices of a source, put together once: marks, names, frames, speakers, reports.
import type { Hop } from '../../model/basics'
import type { Readable } from '../readable'
import { refOf } from './behind'
import type { Cast } from './cast'
import type { Marked } from './marks'
import { type Paragraph, paragraphsOf } from './paragraphs'
import { keyOf, peopleOf } from './people'
import { channelOf, reportsIn } from './reports'
import { speakersOf } from './speakers'
import type { Quotation, Report, Voices } from './voices'
import type { Quoted, Telling } from './walk'

/** Reads the voices of a whole source in one pass. */
export function readVoices(source: Readable): Voices {
  const steps = voicesInSteps(source)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, but yields after each paragraph and now and then at the end, so that a caller can pause. */
export function* voicesInSteps(source: Readable): Generator<undefined, Voices> {
  const { paragraphs, quotations: marked } = yield* paragraphsOf(source)
  const people = yield* peopleOf(source.text, paragraphs, source.entities)
  const author = source.source.authors?.length === 1 ? source.source.authors[0] : undefined
  const cast: Cast = { mentions: [], people, text: source.text, author }
  const { quoted, tellings } = yield* speakersOf(source, paragraphs, marked, cast)
  const ends = endsOf(marked, quoted)
  const asides = asidesOf(paragraphs)
  const told = toldAgain(source.text, marked, quoted, asides)
  const quotations: Quotation[] = []
  for (const [place, one] of marked.entries()) {
    const read = told.get(place) ?? quoted[place]
    quotations.push(...quotationOf(source, one, read, ends, asides.has(place)))
    if (place % pause === pause - 1) yield
  }
  const reports: Report[] = []
  for (const [place, telling] of tellings.entries()) {
    reports.push(...reportsOf(telling, quoted))
    if (place % pause === pause - 1) yield
  }
  return { source, names: people.all, quotations, reports, inherited: inheritedBy(source, people.entities) }
}

/** So many quotations or reports are put together at a time. */
const pause = 500

/** A headline quotes what the text quotes with its speaker; no more than the first of them are looked for. */
function toldAgain(
  text: string,
  marked: readonly Marked[],
  quoted: readonly Quoted[],
  asides: ReadonlySet<number>,
): ReadonlyMap<number, Quoted> {
  const told = new Map<number, Quoted>()
  const missing = [...asides].filter((place) => quoted[place] && !quoted[place].speaker).slice(0, 20)
  if (missing.length === 0) return told
  const wording = (place: number) => {
    const { start = 0, end = 0 } = marked[place] ?? {}
    return (
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ')
  }
  const spoken = quoted.flatMap((one, place) =>
    one.speaker && !one.scare ? [{ one, said: ` ${wording(place)} ` }] : [],
  )
  for (const place of missing) {
    const words = wording(place)
    const same = words.includes(' ') ? spoken.find(({ said }) => said.includes(` ${words} `))?.one : undefined
    if (same?.speaker)
      told.set(place, {
        speaker: { ...same.speaker, rule: 'headline' },
        rule: 'headline',
        scare: false,
        mode: 'mixed',
      })
  }
  return told
}

/** For each running quotation whether its last piece closes. */
function endsOf(marked: readonly Marked[], quoted: readonly Quoted[]): ReadonlyMap<number, boolean> {
  const ends = new Map<number, boolean>()
  for (const [place, { group } = { group: undefined }] of quoted.entries())
    if (group !== undefined) ends.set(group, marked[place]?.closed ?? false)
  return ends
}

function quotationOf(
  { source, text }: Readable,
  { start, end, closed: isClosed }: Marked,
  read: Quoted | undefined,
  ends: ReadonlyMap<number, boolean>,
  isAside: boolean,
): Quotation[] {
  if (!read) return []
  const { speaker, rule, scare, mode, brought } = read
  const closed = isClosed || (read.group !== undefined && (ends.get(read.group) ?? false))
  const isCut =
    /(?:…|\.\.\.)\P{L}*$/u.test(text.slice(Math.max(start, end - 6), end)) ||
    (!closed && !/[.?!]\P{L}?$/u.test(text.slice(Math.max(start, end - 2), end)))
  const channel = brought && channelOf(brought.tokens, brought.spoken.frame)
  const parts = {
    mode,
    closed,
    ...(isCut ? { truncated: true as const } : {}),
    ...(read.group === undefined ? {} : { group: `${source.id}:${read.group}` }),
  }
  const speech = {
    ...parts,
    ...(speaker ? { speaker: refOf(speaker) } : {}),
    ...(channel === undefined ? {} : { channel }),
    verbatim: true,
    start,
    end,
    rule,
  }
  const own = speaker ? [{ ...speaker }] : []
  const hops = brought ? brought.spoken.hops : own
  return [
    {
      start,
      end,
      ...(speaker ? { speaker } : {}),
      ...parts,
      scare,
      isStatement: !isAside && !scare && speaker !== undefined,
      speech,
      hops,
      rule,
    },
  ]
}

function reportsOf(telling: Telling, quoted: readonly Quoted[]): Report[] {
  const { tokens } = telling.sentence
  const inside = tokens.flatMap(({ quotation }) => (quotation === undefined ? [] : [quoted[quotation]]))
  const isMixed = inside.some((one) => one?.mode === 'mixed' && !one.scare && one.speaker)
  const hasWhole = inside.some((one) => one?.mode === 'direct')
  const least = hasWhole ? 8 : telling.turn ? 0 : 1
  return reportsIn(telling, isMixed).map((report) => {
    const words = tokens.filter(
      ({ kind, start, end, quotation }) =>
        (kind === 'word' || (quotation !== undefined && quoted[quotation]?.mode === 'mixed')) &&
        report.scope.some((scope) => start >= scope.start && end <= scope.end),
    )
    const isSaid = words.length > least && telling.turn?.isQuestion !== true
    return { ...report, isStatement: isSaid && !isAside(telling.paragraph) }
  })
}

/** From the voice of the document: the publisher, unless the source's own attribution begins with it. */
function inheritedBy({ source }: Readable, entities: ReadonlyMap<string, { id: string }>): Hop[] {
  const chain = (source.attribution ?? []).map((hop) => ({ ...hop, inherited: true }))
  const { publisher } = source
  if (
    publisher === undefined ||
    chain.some(({ name }) => name !== undefined && keyOf(name) === keyOf(publisher))
  )
    return chain
  const entity = entities.get(keyOf(publisher))?.id
  if (entity !== undefined && chain.some((hop) => hop.entity === entity)) return chain
  return [{ ...(entity === undefined ? {} : { entity }), name: publisher }, ...chain]
}

/** What says nothing by itself: a headline, a heading, a caption. */
const isAside = ({ kind, block }: Paragraph): boolean => kind !== 'body' || block === 'heading'

/** The places of the quotations in such. */
function asidesOf(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const paragraph of paragraphs)
    if (isAside(paragraph))
      for (let at = paragraph.quotations.from; at < paragraph.quotations.to; at += 1) places.add(at)
  return places
}
