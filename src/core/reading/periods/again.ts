// Dates that a text has named and means again without their names: “(eight) in the third” of quarters, “for the year as a whole”,
// “in its first twelve months”, “before the year was out”.
// Must not break: without what was named before, none of them has an EDTF.
import { dateOf, endOf, isAfter, monthsIn, monthsOf, startOf } from './calendar'
import { parts } from './clauses'
import { counted } from './counted'
import { determiners, mayFollow } from './english/cues'
import { begins, isOver } from './english/again'
import { units } from './english/words'
import { after, longest, type Anchors, type Moment, type Pattern } from './moment'
import { countAt, ordinalAt } from './numbers'
import { stretchBeginning } from './stretches'
import type { Token } from './tokens'

/** A date that is meant again. */
export const againAt: Pattern = (tokens, at) =>
  longest([quarterAgain, wholeYear, firstUnits, yearOver], tokens, at)

/** What has no EDTF is no date: it may as well be the third of anything. */
const again = (next: number, settle: Moment['settle']): Moment => ({
  ...counted(next, 'text', settle),
  rule: 'unit-named-before',
})

/** “13 in the last quarter of 2020, after eight in the third”: of the same year; “after” a later one it is that of the year before. */
const quarterAgain: Pattern = (tokens, at) => {
  const ordinal = ordinalAt(tokens, at)
  if (!ordinal || ordinal.value < 1 || ordinal.value > 4 || tokens[at - 1]?.word !== 'the') return undefined
  const next = tokens[ordinal.next]
  if (tokens[at - 2]?.word !== 'in' || (next?.kind === 'word' && !mayFollow.has(next.word))) return undefined
  if (next?.kind === 'number' || !hasBefore(tokens, at, 'quarter')) return undefined
  const isAfterIt = hasBefore(tokens, at, 'after')
  return again(ordinal.next, ({ before = '' }) => {
    const start = dateOf(startOf(before))
    if (!start?.month || monthsIn(before) !== 3) return undefined
    const first = ordinal.value * 3 - 2
    return monthsOf(start.year - (isAfterIt && first > start.month ? 1 : 0), first, first + 2)
  })
}

/** “For the year as a whole”: the one that a quarter or month was named of. */
const wholeYear: Pattern = (tokens, at) => {
  const next = after(tokens, at, 'year', 'as', 'a', 'whole')
  return next === undefined || tokens[at - 1]?.word !== 'the' ? undefined : again(next, yearOf)
}

/** “It opened in May 2021. In its first twelve months …”: counted from where it began; none where the text doesn't say that. */
const firstUnits: Pattern = (tokens, at) => {
  if (tokens[at]?.word !== 'first' || !determiners.has(tokens[at - 1]?.word ?? '')) return undefined
  if (tokens[at - 2]?.word !== 'in') return undefined
  // “When the lift opened in May, trips rose by a fifth in the first year”
  const isThe = tokens[at - 1]?.word === 'the'
  const count = countAt(tokens, at + 1) ?? { value: 1, next: at + 1 }
  const unit = units.get(tokens[count.next]?.word ?? '')
  if ((unit !== 'month' && unit !== 'year') || tokens[count.next + 1]?.word === 'of') return undefined
  if (isThe && !hasBefore(tokens, at, 'when')) return undefined
  const isBegun = isThe || tokens.slice(Math.max(0, at - reach), at).some(({ word }) => begins.has(word))
  return counted(count.next + 1, 'text', ({ before }) =>
    isBegun && before !== undefined ? stretchBeginning(before, count.value, unit) : undefined,
  )
}

/** “Before the year was out” */
const yearOver: Pattern = (tokens, at) => {
  const next = isOver
    .map((words) => after(tokens, at, 'before', 'the', 'year', ...words))
    .find((found) => found !== undefined)
  return next === undefined ? undefined : again(next, yearOf)
}

/** The year that what was named before lies in. */
const yearOf = ({ before, published }: Anchors): string | undefined => {
  if (before === undefined || before.includes('..')) return undefined
  const [from, to] = [startOf(before).slice(0, 4), endOf(before).slice(0, 4)]
  return from === to && !(published && isAfter(from, String(published.year))) ? from : undefined
}

/** A word before in the same sentence. */
function hasBefore(tokens: readonly Token[], at: number, word: string): boolean {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    if (tokens[index]?.word === word) return true
    if (parts(tokens, index) && tokens[index]?.word !== ',') return false
  }
  return false
}

/** How many tokens before it a date that is meant again is looked for. */
const reach = 24
