// Numbers as they stand in dates: years, days of the month, ordinals, and how many units of time.
// A number that is part of a longer one (“1,633”, “£2019”, “3.5”) is none of these.
import { numbers, ordinalEndings, ordinals } from './english/words'
import type { Token } from './tokens'

/** A number and the index of the token after it. */
interface Counted {
  value: number
  next: number
}

/** A number of units of time: digits, a word, or a word of two (“twenty-four”). */
export function countAt(tokens: readonly Token[], at: number): Counted | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number')
    return token.word.length <= 3 && standsAlone(tokens, at)
      ? { value: Number(token.word), next: at + 1 }
      : undefined
  const value = numbers.get(token.word)
  if (value === undefined) return undefined
  const ones =
    value >= 20 && tokens[at + 1]?.word === '-' ? numbers.get(tokens[at + 2]?.word ?? '') : undefined
  return ones !== undefined && ones < 10 ? { value: value + ones, next: at + 3 } : { value, next: at + 1 }
}

/** An ordinal: “first”, “twenty-first”, “3rd”. */
export function ordinalAt(tokens: readonly Token[], at: number): Counted | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') {
    const ending = tokens[at + 1]
    return token.word.length <= 2 && ending?.glued && ordinalEndings.has(ending.word)
      ? { value: Number(token.word), next: at + 2 }
      : undefined
  }
  const value = ordinals.get(token.word)
  if (value !== undefined) return { value, next: at + 1 }
  const tens = numbers.get(token.word)
  const ones =
    tens !== undefined &&
    tens >= 20 &&
    tokens[at + 1]?.word === '-' &&
    ordinals.get(tokens[at + 2]?.word ?? '')
  return ones ? { value: (tens ?? 0) + ones, next: at + 3 } : undefined
}

/** A day of a month, in digits or as an ordinal. */
export function dayAt(tokens: readonly Token[], at: number): Counted | undefined {
  const token = tokens[at]
  const day =
    ordinalAt(tokens, at) ??
    (token?.kind === 'number' && token.word.length <= 2 && !isPartBefore(tokens, at)
      ? { value: Number(token.word), next: at + 1 }
      : undefined)
  return day && day.value >= 1 && day.value <= 31 ? day : undefined
}

/** A year in four digits. */
export function yearAt(tokens: readonly Token[], at: number): Counted | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.word.length !== 4) return undefined
  const value = Number(token.word)
  return value >= 1000 && value < 2200 && standsAlone(tokens, at) ? { value, next: at + 1 } : undefined
}

/** A year in four digits, or in two after an apostrophe (“’21”). */
export function shortYearAt(tokens: readonly Token[], at: number): Counted | undefined {
  if (tokens[at]?.word !== "'") return yearAt(tokens, at)
  const digits = tokens[at + 1]
  if (digits?.kind !== 'number' || digits.word.length !== 2 || !digits.glued) return undefined
  return { value: centuryOf(Number(digits.word)), next: at + 2 }
}

/** The year that two digits mean: from 1970 to 2069. */
export const centuryOf = (digits: number): number => digits + (digits < 70 ? 2000 : 1900)

/** No digits, currency or decimal point belong to the number. */
const standsAlone = (tokens: readonly Token[], at: number): boolean =>
  !isPartBefore(tokens, at) && !isPartAfter(tokens, at)

function isPartBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token?.glued || !before) return false
  if (/^[£$€¥#%+=*@_&\\]$/.test(before.word)) return true
  if (before.kind === 'word') return true
  return /^[.,:]$/.test(before.word) && before.glued && tokens[at - 2]?.kind === 'number'
}

function isPartAfter(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1]
  if (!mark?.glued) return false
  if (mark.kind === 'word') return mark.word !== 's'
  if (/^[%°£€$‰]$/.test(mark.word)) return true
  const digits = tokens[at + 2]
  return /^[.,:]$/.test(mark.word) && digits?.glued === true && digits.kind === 'number'
}
