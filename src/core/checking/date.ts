// Dates that can't be, or can't be in that order: what a source reports as past can't come after it.
// Must not break: a date means all of the time that it may mean, so that only an order which nothing allows is called impossible.
import { dateInWords } from '../model/edtf-words'
import type { Claim } from '../model/claim'
import type { Period } from '../model/values'
import type { Found, Kind } from './kind'
import { periodsOf, type Prepared } from './prepared'
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

const longMonths = 'january|march|may|july|august|october|december'
const shortMonths = 'april|june|september|november'
const months = `${longMonths}|february|${shortMonths}`
const dayOfMonth = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${months})|(${months})\\s+(\\d{1,2})(?:st|nd|rd|th)?)\\b(?:,?\\s+(\\d{4}))?`,
  'i',
)

/** “30 February”: the wording names a day that its month doesn't have. EDTF itself refuses such a day. */
function noSuchDay(claim: Claim, { text, edtf }: Period): Found | undefined {
  const [printed, before, month, otherMonth, after, year] = dayOfMonth.exec(text.slice(0, 200)) ?? []
  if (printed === undefined) return undefined
  const name = (month ?? otherMonth ?? '').toLowerCase()
  const known = year ?? /^\d{4}(?!.*\/)/.exec(edtf ?? '')?.[0]
  const most = name === 'february' ? daysOfFebruary(known) : new RegExp(shortMonths).test(name) ? 30 : 31
  if (Number(before ?? after) <= most) return undefined
  const why = name === 'february' && Number(before ?? after) === 29 ? ` in ${known}` : ''
  return wrong(
    claim,
    `“${printed}” is a day that ${capital(name)} doesn’t have${why}.`,
    [{ label: printed, edtf: edtf ?? '' }],
    [text],
  )
}

// Without a year the month may be that of a leap year.
const daysOfFebruary = (year: string | undefined): number =>
  year === undefined ? 29 : new Date(Date.UTC(Number(year), 2, 0)).getUTCDate()
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

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
    if (published === undefined || !at || (!isDue && (isAhead(claim) || isToCome(prepared, claim, id))))
      continue
    const order = isDue ? dueBefore(about, at) : toldBefore(edtf, about, at)
    if (!order) continue
    const [was, when] = [`“${title}” was published (${dateInWords(published)})`, dateInWords(edtf)]
    const moments = [
      { label: 'Published', edtf: published },
      { label: isDue ? 'Due' : 'What it tells of', edtf },
    ]
    if (order === 'due') return wrong(claim, `This was due ${when}, before ${was}.`, moments)
    if (order === 'all') return wrong(claim, `This is told as past, but ${when} came after ${was}.`, moments)
    return { ...wrong(claim, `Part of ${when} had yet to come when ${was}.`, moments), holds: 'unknown' }
  }
  return undefined
}

const dueBefore = (due: Stretch, published: Stretch): 'due' | undefined =>
  due.end < published.start ? 'due' : undefined

/** Whether all of a period came after its source, or its last part. */
function toldBefore(edtf: string, about: Stretch, published: Stretch): 'all' | 'part' | undefined {
  if (about.start > published.end) return 'all'
  const last = edtf.split('/')[1]
  const end = last === undefined ? undefined : stretchOf(last)
  return end && end.start > published.end ? 'part' : undefined
}

/** Known as of a date after its source was published. */
function readTooLate(prepared: Prepared, claim: Claim, { asOf }: Period): Found | undefined {
  const known = asOf === undefined ? undefined : stretchOf(asOf)
  const sources = prepared.sourcesOf(claim)
  if (asOf === undefined || !known || sources.length === 0) return undefined
  const isLater = sources.every(({ published }) => {
    const end = stretchOf(published ?? '')?.end
    return end !== undefined && end < known.start
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

const future =
  /\b(will|shall|would|is to|are to|due|plan(s|ned|ning)?|expect(s|ed|ing)?|set to|by the end|aim(s|ed)?|target|forecast|project(s|ed)|propose[sd]?|next|upcoming|scheduled|may(?! \d)|might|hope[sd]?|intend(s|ed)?|promise[sd]?)\b/i

/** Whether the passage speaks of what is to come. */
function isToCome({ highlights }: Prepared, claim: Claim, sourceId: string): boolean {
  return claim.evidence.some(({ highlightId }) => {
    const highlight = highlights.get(highlightId)
    return highlight?.sourceId === sourceId && future.test(highlight.quote?.exact ?? '')
  })
}
