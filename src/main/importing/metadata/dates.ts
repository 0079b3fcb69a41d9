// Dates as pages and people write them → EDTF. Only what is said is kept: no time, no zone, no guess between
// day and month; a time with a zone keeps the day that its publisher wrote.
import { isEdtf } from '../../../core/model/edtf'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Ways to write a date; the first that fits counts. Each gives year, month, day as far as they are said. */
const forms: { form: RegExp; read: (parts: string[]) => (string | undefined)[] }[] = [
  // 2023-04-12T10:30:00+01:00, 2023-04-12 10:30, 2023/04/12, 2023-04
  {
    form: /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:(?:T|\s+|,\s*)\d{1,2}[:.]\d{2}.*)?)?)?$/i,
    read: ([year, month, day]) => [year, month, day],
  },
  {
    form: /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}(?:Z|[+-]\d{4})?)?$/,
    read: ([year, month, day]) => [year, month, day],
  },
  // Wed, 12 Apr 2023 10:30:00 GMT; 12th of April 2023; 12-Apr-2023
  {
    form: /^(?:\p{L}{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-](?:of\s+)?(\p{L}{3,9})\.?,?[\s-](\d{4})(?:\D.*)?$/iu,
    read: ([day, month, year]) => [year, monthOf(month), day],
  },
  // April 12, 2023 at 10:30 am
  {
    form: /^(?:\p{L}{3,9},?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:\D.*)?$/iu,
    read: ([month, day, year]) => [year, monthOf(month), day],
  },
  { form: /^(\p{L}{3,9})\.?,?\s+(\d{4})$/iu, read: ([month, year]) => [year, monthOf(month)] },
  // 13/04/2023 and 04/13/2023 say which is the day; 03/04/2023 doesn't.
  {
    form: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D.*)?$/,
    read: ([a, b, year]) =>
      Number(a) > 12 ? [year, b, a] : Number(b) > 12 || a === b ? [year, a, b] : [undefined],
  },
]

/** A date in EDTF, or nothing where the text is none, is ambiguous, or lies after `today` (`YYYY-MM-DD`). */
export function edtfOf(text: string, today?: string): string | undefined {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 100)
  for (const { form, read } of forms) {
    const match = form.exec(words)
    if (!match) continue
    const [year, month, day] = read(match.slice(1))
    if (year === undefined || (match[2] !== undefined && month === undefined)) return undefined
    const edtf = [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-')
    return isPlausible(edtf, today) ? edtf : undefined
  }
  return undefined
}

function monthOf(name: string | undefined): string | undefined {
  const index = months.indexOf((name ?? '').slice(0, 3).toLowerCase())
  return index < 0 ? undefined : String(index + 1)
}

/** After printing was invented, and not in the future as far as that is known. */
const isPlausible = (edtf: string, today = '2100'): boolean =>
  isEdtf(edtf) && edtf >= '1450' && edtf.slice(0, today.length) <= today

/** The moment that a text names with a zone other than UTC or UTC itself; nothing where it names no zone. */
export function momentOf(text: string): { at: number; isUtc: boolean } | undefined {
  const zone = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})$/i.exec(text.trim())?.[1]
  const at = zone === undefined ? Number.NaN : Date.parse(text.trim())
  return Number.isNaN(at) ? undefined : { at, isUtc: /^(?:Z|[+-]00:?00)$/i.test(zone ?? '') }
}
