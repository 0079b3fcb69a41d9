// Dates as Extended Date/Time Format (ISO 8601-2), levels 0 and 1: what a publication date or a period may be.
// Publication dates have no zone; nothing here may look at the clock.
import edtf, { parse } from 'edtf'
import { z } from 'zod'

/** True when `text` is an EDTF date, interval or season of level 0 or 1 that doesn't end before it starts. */
export function isEdtf(text: string): boolean {
  // The library throws on anything that it cannot read: here that is the answer, not a failure.
  try {
    if (parse(text).level > 1) return false
    const [start, end] = text.split('/')
    // Its own intervals refuse an end equal to the start, so the ends are compared as two dates.
    return !isDate(start) || !isDate(end) || edtf(start).min <= edtf(end).max
  } catch {
    return false
  }
}

/** Neither absent nor an open or unknown end of an interval. */
const isDate = (end: string | undefined): end is string => end !== undefined && end !== '' && end !== '..'

/** An EDTF string such as `2023-04`, `2017/2020`, `2021~` or `2012/..`. */
export const Edtf = z
  .string()
  .refine(isEdtf, { error: 'is not a date in EDTF, such as 2023-04, 2017/2020 or 2021~' })
  .meta({ format: 'edtf', description: 'Extended Date/Time Format (ISO 8601-2), level 0 or 1' })
