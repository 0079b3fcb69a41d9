// Dates as Extended Date/Time Format (ISO 8601-2), levels 0 and 1: what a publication date or a period may be.
// Publication dates have no zone; nothing here may look at the clock.
import edtf, { parse } from 'edtf'
import { z } from 'zod'

/** True when `text` is an EDTF date, interval or season of level 0 or 1 whose start is not after its end. */
export function isEdtf(text: string): boolean {
  // The library throws on anything that it cannot read: here that is the answer, not a failure.
  try {
    if (parse(text).level > 1) return false
    const { type, min, max } = edtf(text)
    return type !== 'Interval' || min === null || max === null || min <= max
  } catch {
    return false
  }
}

/** An EDTF string such as `2023-04`, `2017/2020`, `2021~` or `2012/..`. */
export const Edtf = z
  .string()
  .refine(isEdtf, { error: 'is not a date in EDTF, such as 2023-04, 2017/2020 or 2021~' })
  .meta({ format: 'edtf', description: 'Extended Date/Time Format (ISO 8601-2), level 0 or 1' })
