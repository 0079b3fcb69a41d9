// Which dates beside a figure are none of its own: they say when something was said, since when a record stands, or belong to
// a clause about something else. Every rule looks at words and marks a bounded way around the date.
import { boundary, isNumber, parts, type Placed } from './clauses'
import {
  appositions,
  auxiliaries,
  begun,
  foundIn,
  findings,
  notBetween,
  openRules,
  papers,
  participles,
  phrasal,
  relatives,
  superlatives,
  timing,
  toldOn,
} from './english/clauses'
import { determiners } from './english/cues'
import { weekdays } from './english/words'
import type { Token } from './tokens'

/** True where a date is that of a paper, a dateline or of what was said, or since when a record stood. */
export function isAside(tokens: readonly Token[], { from, to, period }: Placed): boolean {
  return (
    isDateline(tokens, from, to) ||
    isRecord(tokens, from, period.rule) ||
    (!openRules.has(period.rule) && isTold(tokens, from, to, period.edtf)) ||
    isPaper(tokens, from, to)
  )
}

/** “a letter of 14 June”, “Tuesday’s figures” */
function isPaper(tokens: readonly Token[], from: number, to: number): boolean {
  const word = (at: number): string => tokens[at]?.word ?? ''
  if (['of', 'dated'].includes(word(from - 1)) && papers.has(word(from - 2))) return true
  if (findings.has(word(to)) && determiners.has(word(from - 1))) return true
  return weekdays.has(word(to - 1)) && word(to) === "'" && papers.has(word(to + 2))
}

/** “PORTMERE, 8 February —” */
function isDateline(tokens: readonly Token[], from: number, to: number): boolean {
  const [dash, next] = [tokens[to], tokens[to + 1]]
  return (
    from > 0 &&
    from < 8 &&
    dash?.word === '-' &&
    !dash.glued &&
    next?.glued === false &&
    isNamed(tokens, from)
  )
}

const isNamed = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(0, from).every(({ kind, capital, word }) => capital || (kind === 'mark' && word !== '-'))

function isRecord(tokens: readonly Token[], from: number, rule: string): boolean {
  if (rule !== 'since') return false
  for (let at = from - 1; at >= Math.max(0, from - 9); at--) {
    const word = tokens[at]?.word ?? ''
    if (isNumber(tokens[at]) || parts(tokens, at)) return false
    if (superlatives.has(word) || (word.length > 5 && word.endsWith('est')))
      return tokens[at - 1]?.word !== 'at'
  }
  return false
}

/** “said on Tuesday that”, “a report published in 2021”, “On Monday the council announced”. */
function isTold(tokens: readonly Token[], from: number, to: number, edtf = ''): boolean {
  const isDay = /^\d{4}-\d\d-\d\d/.test(edtf) || ['that', 'to'].includes(tokens[to]?.word ?? '')
  const tells = (word = ''): boolean => toldOn.has(word) && (isDay || !foundIn.has(word))
  for (let at = from - 1, far = 0; at >= 0 && far < 8; at--, far++) {
    const word = tokens[at]?.word ?? ''
    if (isNumber(tokens[at]) || notBetween.has(word) || parts(tokens, at)) break
    // “Two released this morning” were not said then.
    // “gave way” told nobody.
    if (word === 'gave' && phrasal.has(tokens[at + 1]?.word ?? '')) break
    if (tells(word)) return ![1, 2, 3].some((back) => isNumber(tokens[at - back]))
  }
  if (tells(tokens[to]?.word)) return true
  if (!startsClause(tokens, from - 1) && !startsClause(tokens, from - 2)) return false
  for (let at = to, far = 0; at < tokens.length && far < 8; at++, far++) {
    const word = tokens[at]?.word ?? ''
    if (isNumber(tokens[at]) || notBetween.has(word) || (parts(tokens, at) && word !== ',')) return false
    if (tells(word) || (toldOn.has(word) && tokens[at + 1]?.word === 'that')) return true
  }
  return false
}

const startsClause = (tokens: readonly Token[], at: number): boolean =>
  at < 0 || /^[.,;:!?("“]$/.test(tokens[at]?.word ?? '')

/** True where a date stands between commas or in brackets in what is said about something else (“the depot, opened in 1998, has 40 buses”). */
export function isBeside(tokens: readonly Token[], { from, to }: Placed, figure: number): boolean {
  const open = boundary(tokens, from - 1, -1)
  const mark = tokens[open]?.word ?? ''
  const close = mark === '(' ? bracketEnd(tokens, to) : boundary(tokens, to, 1)
  const first = tokens[open + 1]?.word ?? ''
  if (figure > open && figure < close) return false
  // “Born in 1924, she …”
  if (open < 0 && begun.has(first)) return true
  if (!/^[,(-]$/.test(mark)) return false
  // “(2019: 40)”
  if (mark === '(') return from > open + 2 || tokens[to]?.word === ':'
  const words = tokens.slice(open + 1, from).map(({ word }) => word)
  if (relatives.has(first)) return true
  const isVerbless = words.length > 0 && !words.some((word) => auxiliaries.has(word))
  const participle = isParticiple(first)
  if (participle && figure < open) return true
  // An apposition: closed by a comma and without a verb. A date right behind the comma is one of the sentence.
  const isClosed = close < tokens.length && tokens[close]?.word !== '.'
  if (!isClosed || !isVerbless) return false
  return participle || appositions.has(first)
}

const bracketEnd = (tokens: readonly Token[], at: number): number => {
  const end = tokens.findIndex(({ word }, index) => index >= at && word === ')')
  return end < 0 ? tokens.length : end
}

/** A participle that begins a clause about the noun before it. */
export function isParticiple(word: string): boolean {
  if (timing.has(word)) return false
  return participles.has(word) || (word.length > 4 && (word.endsWith('ed') || word.endsWith('ing')))
}
