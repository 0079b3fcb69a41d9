// What can’t be or is doubtful in a period: against its own wording, and against when its source was published.
// Must not break: a date means all of the time that it may mean; nothing here looks at the clock.
import { tenseOf } from '../checking/tense'
import { overlap, stretchOf } from '../checking/times'
import type { Claim } from '../model/claim'
import { dateInWords } from '../model/edtf-words'
import type { Period } from '../model/values'
import { readPeriod } from '../reading/periods'
import { type Judged, type Remark, when } from './remark'

const day = 86_400_000

/** The remarks on the period of a field. */
export function periodRemarks(judged: Judged, key: string, period: Period): Remark[] {
  const path = `fields.${key}`
  const isDue = key === 'due' || judged.claim.act === 'promise'
  return [
    ...asPrinted(period, path),
    ...known(judged, period, path),
    ...(isDue ? [] : told(judged, period, path)),
  ]
}

/** The printed wording, read again, against the date beside it. */
function asPrinted({ text, edtf, basis, anchor }: Period, path: string): Remark[] {
  // What counts from somewhere else reads as many things.
  if (basis !== 'stated' || edtf === undefined || !/\d{4}/.test(text)) return []
  const read = readPeriod(text, anchor)?.edtf
  const [said, held] = [stretchOf(read ?? ''), stretchOf(edtf)]
  return when(
    said !== undefined && held !== undefined && !overlap(said, held),
    'doubtful',
    `${path}.edtf`,
    `“${text}” reads as ${dateInWords(read ?? '')}, but the date is ${dateInWords(edtf)}.`,
  )
}

/** Known before it began. */
function known({ claim }: Judged, { edtf = '', asOf = '' }: Period, path: string): Remark[] {
  const [about, at] = [stretchOf(edtf), stretchOf(asOf)]
  return when(
    about !== undefined && at !== undefined && at.end < about.start && !isAhead(claim),
    'impossible',
    `${path}.asOf`,
    `Known as of ${dateInWords(asOf)}, before ${dateInWords(edtf)} began.`,
  )
}

/** Told as past before it was. */
function told(
  { claim, known: { highlights, sources } }: Judged,
  { edtf = '' }: Period,
  path: string,
): Remark[] {
  const about = stretchOf(edtf)
  if (!about || isAhead(claim)) return []
  for (const { highlightId } of claim.evidence) {
    const highlight = highlights.get(highlightId)
    const source = sources.get(highlight?.sourceId ?? '')
    const published = stretchOf(source?.published ?? '')
    const tense = tenseOf(highlight?.quote?.exact ?? '')
    // Dates have no zone: where it is told, the next day may have begun.
    if (!published || about.start <= published.end + day || tense === 'future') continue
    return [
      {
        path: `${path}.edtf`,
        level: tense === 'past' ? 'impossible' : 'doubtful',
        sentence: `${dateInWords(edtf)} came after the source was published (${dateInWords(source?.published ?? '')})${tense === 'past' ? ', which tells it as past' : ''}.`,
      },
    ]
  }
  return []
}

/** Whether a claim is about what is still to come, or never came. */
const isAhead = (claim: Claim): boolean =>
  claim.act !== 'assert' ||
  claim.type === 'commitment' ||
  claim.polarity === 'negative' ||
  ['expected', 'conditional'].includes(claim.certainty) ||
  Object.values(claim.fields).some(
    (value) => typeof value === 'object' && 'kind' in value && value.kind === 'forecast',
  )
