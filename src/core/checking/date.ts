// Dates that can't be, or can't be in that order: what a source reports as past can't come after it.
// Must not break: a date means all of the time that it may mean, so that only an order which nothing allows is called impossible.
import { dateInWords } from '../model/edtf-words'
import type { Claim } from '../model/claim'
import type { Records } from '../model/records'
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
    { label: 'as of', edtf: asOf },
    { label: 'about', edtf },
  ])
}

/** What is told as past begins after its source was published; what is due was due before it was promised. */
function publishedTooEarly(prepared: Prepared, claim: Claim, key: string, period: Period): Found | undefined {
  const { edtf } = period
  const about = edtf === undefined ? undefined : stretchOf(edtf)
  if (edtf === undefined || !about) return undefined
  const isDue = key === 'due' || claim.act === 'promise'
  for (const source of prepared.sourcesOf(claim)) {
    const published = stretchOf(source.published ?? '')
    if (!published || source.published === undefined) continue
    const message = isDue
      ? dueBefore(source, published, edtf, about)
      : !isAhead(claim) && !isToCome(prepared, claim, source.id) && told(source, published, edtf, about)
    if (message !== undefined && message !== false)
      return wrong(claim, message, [
        { label: source.title, edtf: source.published },
        { label: isDue ? 'due' : 'about', edtf },
      ])
  }
  return undefined
}

function dueBefore(
  source: Records['sources'],
  published: Stretch,
  edtf: string,
  due: Stretch,
): string | undefined {
  if (due.end >= published.start) return undefined
  return `This was due ${dateInWords(edtf)}, before “${source.title}” was published (${dateInWords(source.published ?? '')}).`
}

function told(
  source: Records['sources'],
  published: Stretch,
  edtf: string,
  about: Stretch,
): string | undefined {
  const at = dateInWords(source.published ?? '')
  if (about.start > published.end)
    return `“${source.title}” was published on ${at}, before what it tells as past: ${dateInWords(edtf)}.`
  const last = edtf.split('/')[1]
  const end = last === undefined ? undefined : stretchOf(last)
  if (!end || end.start <= published.end) return undefined
  return `“${source.title}” was published on ${at}, before the period that it tells of was over: ${dateInWords(edtf)}.`
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
    { label: title, edtf: published },
    { label: 'as of', edtf: asOf },
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
