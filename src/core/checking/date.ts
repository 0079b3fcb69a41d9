// Dates that can't be, or can't be in that order: what a source reports as past can't come after it.
// Must not break: a date means all of the time that it may mean, so that only an order which nothing allows is called impossible.
import { dateInWords } from '../model/edtf-words'
import type { Claim } from '../model/claim'
import type { Period } from '../model/values'
import { promised } from './english'
import type { Found, Kind } from './kind'
import { periodsOf, type Prepared } from './prepared'
import { tenseOf } from './tense'
import { type Stretch, stretchOf } from './times'

export const date: Kind = function* (prepared) {
  for (const [index, claim] of prepared.claims.entries()) {
    if (index % 1000 === 999) yield
    for (const [key, period] of periodsOf(prepared, claim)) {
      const found =
        noSuchDay(claim, period) ??
        knownTooEarly(claim, period) ??
        publishedTooEarly(prepared, claim, key, period) ??
        readTooLate(prepared, claim, period)
      if (found) yield found
    }
  }
}

/** A moment or period of a picture. */
interface Moment {
  label: string
  edtf: string
}

function wrong(claim: Claim, message: string, moments: Moment[], also: readonly unknown[] = []): Found {
  return {
    kind: 'date',
    claims: [claim.id],
    expression: moments.map(({ edtf }) => edtf).join(' > '),
    holds: false,
    message,
    picture: { as: 'times', moments: moments.map((each) => ({ claim: claim.id, ...each })) },
    restsOn: [claim.id, moments, ...also],
  }
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'].concat([
  'September',
  'October',
  'November',
  'December',
])
const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|' + months.join('|').toLowerCase() + ')'
const ending = '(?:st|nd|rd|th)?'
const dayOfMonth = new RegExp(
  `\\b(?:(\\d{1,2})${ending}\\s+(?:of\\s+)?${month}|${month}\\.?\\s+(\\d{1,2})${ending})\\b(?:[.,]?\\s+(\\d{4}))?`,
  'gi',
)

/** “30 February”: the wording names a day that its month doesn't have. EDTF itself refuses such a day. */
function noSuchDay(claim: Claim, { text, edtf }: Period): Found | undefined {
  for (const [printed, before, name, otherName, after, year] of text.slice(0, 200).matchAll(dayOfMonth)) {
    const called = (name ?? otherName ?? '').toLowerCase()
    const at = months.findIndex((each) => each.toLowerCase().startsWith(called.slice(0, 3)))
    const known = year ?? /^\d{4}(?!.*\/)/.exec(edtf ?? '')?.[0]
    const day = Number(before ?? after)
    // What stands behind a month and is no day of any may be a year: “May 68”.
    if (day <= daysOf(at, known) || (after !== undefined && day > 31)) continue
    const why = at === 1 && day === 29 ? ` in ${known}` : ''
    return wrong(
      claim,
      `“${printed}” is a day that ${months[at]} doesn’t have${why}.`,
      [{ label: printed, edtf: edtf ?? '' }],
      [text],
    )
  }
  return undefined
}

// Without a year February may be that of a leap year.
const daysOf = (at: number, year = '2024'): number => new Date(Date.UTC(Number(year), at + 1, 0)).getUTCDate()

/** Known as of a date before the time that it is about began. */
function knownTooEarly(claim: Claim, { edtf, asOf }: Period): Found | undefined {
  if (edtf === undefined || asOf === undefined || isAhead(claim)) return undefined
  const [about, known] = [stretchOf(edtf), stretchOf(asOf)]
  if (!about || !known || known.end >= about.start) return undefined
  const message = `This is about ${dateInWords(edtf)} but as of ${dateInWords(asOf)}, before that began.`
  return wrong(claim, message, [
    { label: 'known on', edtf: asOf },
    { label: 'What it tells of', edtf },
  ])
}

/** What is told as past begins after its source was published; what is due was due before it was promised. */
function publishedTooEarly(
  prepared: Prepared,
  claim: Claim,
  key: string,
  { edtf }: Period,
): Found | undefined {
  const about = edtf === undefined ? undefined : stretchOf(edtf)
  if (edtf === undefined || !about) return undefined
  const isDue = key === 'due' || claim.act === 'promise'
  for (const { id, title, published } of prepared.sourcesOf(claim)) {
    const at = published === undefined ? undefined : stretchOf(published)
    if (published === undefined || !at) continue
    const passages = passagesIn(prepared, claim, id)
    if (passages.some((each) => (isDue ? promised.test(each) : tenseOf(each) === 'future'))) continue
    if (!isDue && isAhead(claim)) continue
    const order = isDue ? dueBefore(about, at) : toldBefore(edtf, about, at)
    if (!order) continue
    const [was, when] = [`“${title}” was published (${dateInWords(published)})`, dateInWords(edtf)]
    const moments = [
      { label: 'Published', edtf: published },
      { label: isDue ? 'Due' : 'What it tells of', edtf },
    ]
    if (order === 'all' && passages.some((each) => tenseOf(each) === 'past'))
      return wrong(claim, `This is told as past, but ${when} came after ${was}.`, moments)
    const message = {
      due: `This was due ${when}, before ${was}: it had been promised earlier, or one of the dates is wrong.`,
      all: `${when} came after ${was}: this is told as to come, or one of the dates is wrong.`,
      part: `Part of ${when} had yet to come when ${was}.`,
    }[order]
    return { ...wrong(claim, message, moments), holds: 'unknown' }
  }
  return undefined
}

const dueBefore = (due: Stretch, published: Stretch): 'due' | undefined =>
  due.end < published.start ? 'due' : undefined

const day = 86_400_000

/** Whether all of a period came after its source, or its last part. */
function toldBefore(edtf: string, about: Stretch, published: Stretch): 'all' | 'part' | undefined {
  // Where it is told the next day may have begun: dates have no zone.
  if (about.start > published.end + day) return 'all'
  const last = edtf.split('/')[1]
  const end = last === undefined ? undefined : stretchOf(last)
  return end && end.start > published.end + day ? 'part' : undefined
}

/** Known as of a date after its source was published. */
function readTooLate(prepared: Prepared, claim: Claim, { asOf }: Period): Found | undefined {
  const known = asOf === undefined ? undefined : stretchOf(asOf)
  const sources = prepared.sourcesOf(claim)
  if (asOf === undefined || !known || sources.length === 0) return undefined
  const isLater = sources.every(({ published }) => {
    const end = stretchOf(published ?? '')?.end
    return end !== undefined && end + day < known.start
  })
  const [{ title, published = '' } = { title: '' }] = sources
  if (!isLater) return undefined
  const message = `This is as of ${dateInWords(asOf)}, after “${title}” was published (${dateInWords(published)}).`
  return wrong(claim, message, [
    { label: 'Published', edtf: published },
    { label: 'known on', edtf: asOf },
  ])
}

const isAhead = (claim: Claim): boolean =>
  claim.act !== 'assert' ||
  claim.type === 'commitment' ||
  claim.certainty === 'expected' ||
  claim.certainty === 'conditional' ||
  claim.polarity === 'negative' ||
  Object.values(claim.fields).some(
    (value) => typeof value === 'object' && 'kind' in value && value.kind === 'forecast',
  )

/** The wordings of a claim's passages in a source. */
function passagesIn({ highlights }: Prepared, claim: Claim, sourceId: string): string[] {
  return claim.evidence.flatMap(({ highlightId }) => {
    const highlight = highlights.get(highlightId)
    return highlight?.sourceId === sourceId ? (highlight.quote?.exact ?? []) : []
  })
}
