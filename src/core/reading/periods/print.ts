// A period in canonical English. What is printed reads back as the same EDTF: what English has no such words for stays EDTF.
import { dateInWords } from '../../model/edtf-words'
import type { Period } from '../../model/values'
import { readPeriod } from './read'

/** The period in words (“12 April 2023”, “about 2021”, “2017 to 2020”), else as EDTF; without EDTF as it was printed. */
export function printPeriod({ edtf, text }: Pick<Period, 'edtf' | 'text'>): string {
  if (edtf === undefined) return text
  const words = dateInWords(edtf)
  return readPeriod(words)?.edtf === edtf ? words : edtf
}
