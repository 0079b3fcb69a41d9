// What all wordings share that count from another date.
import { dateOf, monthsIn } from './calendar'
import { after, type Anchors, type Moment } from './moment'
import { countAt } from './numbers'
import type { Token } from './tokens'

/** A moment that counts from another date. */
export const counted = (next: number, counts: Moment['counts'], settle: Moment['settle']): Moment => ({
  next,
  rule: counts === 'text' ? 'counted-from-text' : 'counted-from-publication',
  strength: 'sure',
  counts,
  settle,
})

/** The date that a wording counts from. */
export const based = ({ published, before }: Anchors, from: 'published' | 'text') =>
  from === 'text' && before !== undefined
    ? (dateOf(before.split('/').find((end) => end !== '..') ?? '') ?? published)
    : published

/** What “a year earlier” counts from: “40 in June, against 38 in May and 30 a year earlier” is told of June. */
export const yearBase = ({ before, topic }: Anchors): string | undefined => {
  const length = monthsIn(before ?? '')
  return length > 0 && length < 12 && monthsIn(topic ?? '') === length ? topic : before
}

/** True for a stretch of months, a year at most: “the year before” it is as long. */
export function isYearAtMost(edtf: string | undefined): edtf is string {
  const [start, end] = (edtf ?? '').split('/').map(dateOf)
  if (start?.month === undefined || end?.month === undefined || start.day !== undefined) return false
  return (end.year - start.year) * 12 + end.month - start.month < 12
}

/** A number of units, or “couple of”. */
export function coupleAt(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const couple = after(tokens, at, 'couple', 'of')
  return couple === undefined ? countAt(tokens, at) : { value: 2, next: couple }
}
