// Tells numbers that count and measure nothing: dates, times of day, ages, names, results, numbers of lists.
import { ageRules } from './ages'
import { dateRules } from './dates'
import { designationRules } from './designations'
import type { Words } from './english'
import type { Token } from './tokens'

const rules = [...dateRules, ...ageRules, ...designationRules]

/** The token behind a number that is no quantity, where one begins at a token. */
export function excludedAt(tokens: readonly Token[], at: number, words: Words): number | undefined {
  for (const rule of rules) {
    const to = rule(tokens, at, words)
    if (to !== undefined && to > at) return to
  }
  return undefined
}
