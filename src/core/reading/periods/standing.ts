// Figures that are for no date of their sentence: how large a thing is at any time, how many there are of a known set, what is usual.
// Must not break: it reads words right around the figure and in its clause.
import { isNumber, parts, type Placed } from './clauses'
import { repeated, vague } from './english/again'
import { auxiliaries, sizing } from './english/clauses'
import { timesOfDay } from './english/cues'
import { extentWords, owners, placing, standingUnits, usual } from './english/verbs'
import { seasons, units, weekdays } from './english/words'
import { isPast, type Clause } from './tense'
import type { Token } from './tokens'

/** True where the figure at `at` is so at any time, whatever date its sentence names. */
export function isStandingFigure(tokens: readonly Token[], at: number, clause?: Clause): boolean {
  return (
    isNow(tokens, at) ||
    isSize(tokens, at) ||
    isSpell(tokens, at) ||
    isOwner(tokens, at) ||
    isApposed(tokens, at) ||
    isKnownSet(tokens, at) ||
    isUsual(tokens, at, clause)
  )
}

/** “The toll, now £2.40, was £1.80 in May”, “its £4m hall opens in May” */
const isNow = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.word ?? ''
  return before === 'now' || (owners.has(before) && /^[£$€¥]$/.test(tokens[at]?.word ?? ''))
}

/** “A 60-metre ferry”, “works costing £4m”. */
function isSize(tokens: readonly Token[], at: number): boolean {
  const [dash, unit] = [tokens[at + 1], tokens[at + 2]]
  if (dash?.word === '-' && dash.glued && unit?.glued)
    return standingUnits.has(unit.word) && !units.has(unit.word)
  return sizing.has(tokens[at - 1]?.word ?? '') && !auxiliaries.has(tokens[at - 2]?.word ?? '')
}

/** “The second fall in six weeks” */
function isSpell(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.word !== 'in' || !units.has(tokens[at + 1]?.word ?? '')) return false
  return tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ word }) => repeated.has(word) || (word.length > 5 && word.endsWith('est')))
}

/** “Staff with two years’ service”, “40 minutes’ notice” */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const [unit, mark] = [tokens[at + 1], tokens[at + 2]]
  return units.has(unit?.word ?? '') && mark?.word === "'" && mark.glued
}

/** “The ferry, 60 metres long, …” */
function isApposed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.word !== ',') return false
  const end = tokens.findIndex((_, index) => index > at && parts(tokens, index))
  return end > at && extentWords.has(tokens[end - 1]?.word ?? '')
}

/** “In the town’s three parks”, “at its 14 branches”: where something was, and no more of them then; not “in the vans found in May”. */
function isKnownSet(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  const noun = tokens[at + 1]
  if (noun?.kind !== 'word' || units.has(noun.word) || isNumber(noun)) return false
  if (
    tokens
      .slice(at + 1, at + 4)
      .some((token) => isPast(token) || ['that', 'who', 'which', 'of'].includes(token.word))
  )
    return false
  if (owners.has(before) || before === 'the') return placing.has(tokens[at - 2]?.word ?? '')
  if (before !== 's') return false
  return tokens.slice(Math.max(0, at - 6), at).some(({ word }) => placing.has(word))
}

/** “On a normal weekend it takes 800”, “in normal years”. */
function isUsual(tokens: readonly Token[], at: number, clause?: Clause): boolean {
  const [from, to] = [clause?.from ?? 0, clause?.to ?? at]
  for (let index = from; index < to; index++) {
    if (!usual.has(tokens[index]?.word ?? '')) continue
    const [before, next] = [tokens[index - 1]?.word ?? '', tokens[index + 1]?.word ?? '']
    const isOne = ['a', 'an'].includes(before) && placing.has(tokens[index - 2]?.word ?? '')
    // “In an average year of the 1990s” says when.
    const time = [index + 1, index + 2].find((each) => isTime(tokens[each]?.word))
    if (isOne && time !== undefined && tokens[time + 1]?.word !== 'of') return true
    if (placing.has(before) && next.endsWith('s') && isTime(next)) return true
  }
  return false
}

/** “It had been £65,000”: what stood before the date. */
export const hadBeen = (tokens: readonly Token[], clause: Clause | undefined): boolean =>
  tokens.slice(clause?.from ?? 0, clause?.to).some(({ word }, index) => {
    const been = (clause?.from ?? 0) + index
    if (word !== 'been' || tokens[been - 1]?.word !== 'had') return false
    const next = tokens[been + (vague.has(tokens[been + 1]?.word ?? '') ? 2 : 1)]
    return isNumber(next) || /^[£$€¥]$/.test(next?.word ?? '')
  })

/** “Callers now wait four minutes” */
export const isOfNow = (tokens: readonly Token[], { from, to }: Clause): boolean =>
  tokens.slice(from, to).some(({ word }) => word === 'now')

/** “It has spent £6m since the accident”: it has a time of its own that isn't dated. */
export const isSinceSomething = (
  tokens: readonly Token[],
  { from, to }: Clause,
  dates: readonly Placed[],
): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ word }, index) =>
        (word === 'since' || word === 'during') &&
        !dates.some((date) => date.from === from + index) &&
        !/^[.,;!?]$/.test(tokens[from + index + 1]?.word ?? '.') &&
        !timesOfDay.has(tokens[from + index + 1]?.word ?? '') &&
        !auxiliaries.has(tokens[from + index - 1]?.word ?? ''),
    )

const isTime = (word = ''): boolean => units.has(word) || seasons.has(word) || weekdays.has(word)
