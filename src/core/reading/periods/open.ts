// Periods that are open on one side, and dates that something is due by: “since 2019”, “until 2026”, “by the end of March”.
import { addDays, addMonths, dateOf, dayOf, edtfOf, endOf, isAfter, monthOf, startOf } from './calendar'
import { parts } from './clauses'
import { counted } from './counted'
import { papers } from './english/clauses'
import {
  comparedFrom,
  endsSince,
  happenedOn,
  hedges,
  inForce,
  joints,
  notBackThen,
  onwards,
  openings,
  sinceThen,
  untilNow,
} from './english/ranges'
import { after, byFirstWord, skip, type Moment, type Pattern } from './moment'
import { settledNear } from './nearest'
import { pointAt } from './points'
import { isPast } from './tense'
import type { Token } from './tokens'
import { isDate } from './trust'

/** “since 2019”, “until the end of 2026”, “before 3 May”, “by 2030”, “from April onwards”, “as of 3 May”. */
export const openAt: Pattern = (tokens, at) => {
  for (const { words, opening } of openingsByFirst.get(tokens[at]?.word ?? '') ?? []) {
    const next = after(tokens, at, ...words)
    if (next === undefined) continue
    const found =
      pointAt(tokens, dateBehind(tokens, next)) ??
      (opening === 'since' ? happenedAt(tokens, next) : undefined)
    return found && opened(tokens, at, opening, found)
  }
  return undefined
}

/** The wordings that open or close at a date by their first words, each in the order of the table. */
const openingsByFirst = byFirstWord(
  openings.map(([wording, opening]) => ({ words: wording.split(' '), opening })),
)

/** “until now” */
export const untilNowAt: Pattern = (tokens, at) => {
  const next = after(tokens, at, 'until', 'now')
  return next === undefined
    ? undefined
    : counted(next, 'published', ({ published }) => published && `../${edtfOf(published)}`)
}

/** “since then”, “ever since.”, “has since sunk”: from the date that the text names last. */
export const thenAt: Pattern = (tokens, at) => {
  const word = tokens[at]?.word ?? ''
  const then = sinceThen
    .get(word)
    ?.map((behind) => after(tokens, at + 1, ...behind))
    .find(Boolean)
  const next = tokens[at + 1]
  const isAlone =
    ['has', 'have', 'had', 'ever'].includes(tokens[at - 1]?.word ?? '') ||
    (at > 0 && (!next || /^[.;,!?)]$/.test(next.word)))
  if (then === undefined && !(word === 'since' && isAlone)) return undefined
  return {
    ...counted(then ?? at + 1, 'text', ({ before }) => {
      const end = before === undefined ? '..' : before.endsWith('/..') ? startOf(before) : endOf(before)
      return end === '..' ? undefined : `${end}/..`
    }),
    rule: 'since',
  }
}

/** “It had 60 people then”: at the date that the text names last. */
export const backThenAt: Pattern = (tokens, at) => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const isEnd = !next || /^[.;,!?)]$/.test(next.word) || ['and', 'but'].includes(next.word)
  if (
    tokens[at]?.word !== 'then' ||
    !isEnd ||
    !before ||
    before.kind === 'mark' ||
    notBackThen.has(before.word)
  )
    return undefined
  return { ...counted(at + 1, 'text', ({ before: named }) => named), rule: 'then' }
}

/** “since (records began in) 1961”, “since (she took over) three years ago”, “since (the) 2019 (flood)”: the date of what happened. */
function happenedAt(tokens: readonly Token[], at: number): Moment | undefined {
  for (let index = at; index < at + reach; index++) {
    const word = tokens[index]?.word ?? ''
    // “since records began, in 1961”, “since opening (in 1961)”
    const isBefore = /^[,(]$/.test(word) && happenedOn.has(tokens[index + 1]?.word ?? '')
    // “since 6 p.m. on 3 May”, “since Dr. Oduya came in 2019”
    const isShort = word === '.' && (tokens[index - 1]?.word.length ?? 0) < 3
    if (endsSince.has(word) || (parts(tokens, index) && !isBefore && !isShort)) return undefined
    // “since the accident and cut its flights this spring”
    if (word === 'and' && isPast(tokens[index + 1])) return undefined
    const found = pointAt(tokens, index)
    if (found && isDate(tokens, index, found)) return { ...found, strength: 'sure' }
  }
  return undefined
}

/** How many words what happened is told in. */
const reach = 14

/** Past “the”, “at least” and the like. */
function dateBehind(tokens: readonly Token[], at: number): number {
  const hedge = skip(tokens, at, 'at')
  return skip(tokens, hedges.has(tokens[hedge]?.word ?? '') ? hedge + 1 : at, 'the')
}

function opened(
  tokens: readonly Token[],
  at: number,
  opening: (typeof openings)[number][1],
  found: Moment,
): Moment | undefined {
  const change: Change = (rule, make) => ({
    ...found,
    rule,
    settle: (anchors) => {
      const edtf = found.settle(anchors)
      return edtf === undefined || edtf.includes('..') ? undefined : make(edtf)
    },
    others: () => [],
  })
  const possessive = tokens[found.next]?.word === "'"
  switch (opening) {
    case 'since':
      return change('since', (edtf) => `${startOf(edtf).replace('~', '')}/..`)
    case 'until':
      return tokens[at - 1]?.word === 'not'
        ? change('not-until', (edtf) => edtf)
        : change('until', (edtf) => `../${endOf(edtf)}`)
    case 'through':
      // “Through the summer” is all along it.
      return /^(?:year|month|day)/.test(found.rule) && tokens[at - 1]?.word !== 'all'
        ? change('until', (edtf) => `../${endOf(edtf)}`)
        : undefined
    case 'before':
      return possessive
        ? undefined
        : {
            ...change('before', (edtf) => next(startOf(edtf), -1, (date) => `../${date}`)),
            named: found.settle,
          }
    case 'after':
      return possessive ? undefined : change('after', (edtf) => next(endOf(edtf), 1, (date) => `${date}/..`))
    case 'by':
      return { ...found, rule: 'by' }
    case 'asOf':
      return { ...found, rule: 'as-of', asOf: true }
    case 'start':
      return { ...change('from', (edtf) => `${startOf(edtf)}/..`), strength: 'sure' }
    case 'from':
      return fromDate(tokens, found, change, isInForce(tokens, at, found))
  }
}

/** “with effect from 3 May”, “as from 3 May”, “From May the fee was £4”, “The fee was £4 from 3 May” */
function isInForce(tokens: readonly Token[], at: number, { rule }: Moment): boolean {
  const before = tokens[at - 1]
  if (inForce.has(before?.word ?? '') || !before || opens(tokens, at)) return true
  return rule.startsWith('day') && !comparedFrom.has(before.word) && !papers.has(before.word)
}

/** At the start of a sentence or a clause. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  parts(tokens, at - 1) || tokens[at - 1]?.word === 'that' || /^["“'\t]$/.test(tokens[at - 1]?.word ?? '')

/** “2019 onwards”, “2019 to date”, “2019–present”: a date from which it goes on. */
export function onwardFrom(tokens: readonly Token[], first: Moment | undefined): Moment | undefined {
  if (!first) return undefined
  const next = endOfNow(tokens, first.next)
  if (next === undefined) return undefined
  return {
    ...first,
    next,
    rule: 'from',
    strength: 'sure',
    settle: (anchors) => {
      const edtf = first.settle(anchors)
      return edtf === undefined || edtf.includes('..') ? undefined : `${startOf(edtf)}/..`
    },
    others: () => [],
  }
}

/** The index behind what says that it still goes on. */
function endOfNow(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.word ?? ''
  if (onwards.has(word) && word !== 'on') return at + 1
  if (!joints.has(word)) return undefined
  return untilNow.map((words) => after(tokens, at + 1, ...words)).find((next) => next !== undefined)
}

/** “from April (onwards)”: what is to come goes on, “the figures from 2019” don't. */
function fromDate(
  tokens: readonly Token[],
  found: Moment,
  change: Change,
  goesOnNow: boolean,
): Moment | undefined {
  const goesOn = onwards.has(tokens[found.next]?.word ?? '')
  if (goesOn) return { ...change('from', (edtf) => `${startOf(edtf)}/..`), next: found.next + 1 }
  if (tokens[found.next]?.word === "'") return undefined
  return {
    ...found,
    rule: 'from',
    settle: (anchors) => {
      // “From July it costs £4”: no verb tells whether that was or will be.
      const edtf =
        found.yearless && anchors.direction === 'near' ? settledNear(found, anchors) : found.settle(anchors)
      if (edtf === undefined || edtf.includes('/')) return edtf
      const isAhead = anchors.published !== undefined && isAfter(edtf, edtfOf(anchors.published))
      return goesOnNow || isAhead || anchors.direction === 'future' ? `${startOf(edtf)}/..` : edtf
    },
  }
}

type Change = (rule: string, make: (edtf: string) => string | undefined) => Moment

/** The date of the same exactness right after or before another. */
function next(edtf: string, by: 1 | -1, make: (date: string) => string): string | undefined {
  const date = dateOf(edtf)
  if (!date) return undefined
  const [day, month] = [dayOf(date), monthOf(date)]
  if (day) return make(edtfOf(addDays(day, by)))
  return make(edtfOf(month ? addMonths(month, by) : { year: date.year + by }))
}
