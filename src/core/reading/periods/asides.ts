// Which dates beside a figure are none of its own: they say when something was said, since when a record stands, or belong to
// a clause about something else. Every rule looks at words and marks a bounded way around the date.
import { boundary, isNumber, parts, type Placed } from './clauses'
import {
  auxiliaries,
  notBetween,
  nowWords,
  papers,
  relatives,
  superlatives,
  toldIn,
  toldOn,
} from './english/clauses'
import type { Token } from './tokens'

/** True where a date is that of a paper, a dateline or of what was said, or since when a record stood. */
export function isAside(tokens: readonly Token[], { from, to, period }: Placed): boolean {
  return (
    isDateline(tokens, from, to) ||
    isRecord(tokens, from, period.rule) ||
    isTold(tokens, from, to, period.edtf) ||
    isPaper(tokens, from)
  )
}

/** “a letter of 14 June” */
const isPaper = (tokens: readonly Token[], from: number): boolean =>
  ['of', 'dated'].includes(tokens[from - 1]?.word ?? '') && papers.has(tokens[from - 2]?.word ?? '')

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
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = tokens[at]?.word ?? ''
    if (isNumber(tokens[at])) return false
    if (superlatives.has(word) || (word.length > 5 && word.endsWith('est')))
      return tokens[at - 1]?.word !== 'at'
  }
  return false
}

/** “said on Tuesday that”, “a report published in 2021”, “On Monday the council announced”. */
function isTold(tokens: readonly Token[], from: number, to: number, edtf = ''): boolean {
  // What was told in a year may well be what happened in it; what was told on a day hardly ever.
  const verbs = /^\d{4}-\d\d-\d\d$/.test(edtf) ? toldOn : toldIn
  for (let at = from - 1, far = 0; at >= 0 && far < 8; at--, far++) {
    const word = tokens[at]?.word ?? ''
    if (isNumber(tokens[at]) || notBetween.has(word) || parts(tokens, at)) break
    if (verbs.has(word)) return true
  }
  if (verbs.has(tokens[to]?.word ?? '')) return true
  if (!startsClause(tokens, from - 1) && !startsClause(tokens, from - 2)) return false
  for (let at = to, far = 0; at < tokens.length && far < 8; at++, far++) {
    const word = tokens[at]?.word ?? ''
    if (isNumber(tokens[at]) || notBetween.has(word) || (parts(tokens, at) && word !== ',')) return false
    if (verbs.has(word)) return true
  }
  return false
}

const startsClause = (tokens: readonly Token[], at: number): boolean =>
  at < 0 || /^[.,;:!?("“]$/.test(tokens[at]?.word ?? '')

/** True where a date stands in a clause between commas about something else (“the depot, opened in 1998, has 40 buses”). */
export function isBesides(tokens: readonly Token[], { from, to }: Placed, figure: number): boolean {
  const open = boundary(tokens, from - 1, -1)
  const close = boundary(tokens, to, 1)
  if (figure > open && figure < close) return false
  const first = tokens[open + 1]
  if (
    open < 0 ||
    !first ||
    (tokens[open]?.word !== ',' && tokens[open]?.word !== '(' && tokens[open]?.word !== '-')
  )
    return false
  if (relatives.has(first.word)) return true
  if (tokens[open]?.word === '(') return from > open + 2
  const participle = first.word.length > 4 && (first.word.endsWith('ed') || first.word.endsWith('ing'))
  if (participle && figure < open) return true
  // An apposition: closed by a comma and without a verb. A date right behind the comma is one of the sentence.
  const isClosed = close < tokens.length && tokens[close]?.word !== '.'
  const hasVerb = tokens.slice(open + 1, from).some(({ word }) => auxiliaries.has(word))
  return (
    isClosed &&
    from > open + 1 &&
    !hasVerb &&
    (participle || /^(?:a|an|the|his|her|its|then)$/.test(first.word))
  )
}

/** True where the clause of the figure is about now. */
export function isNow(tokens: readonly Token[], figure: number): boolean {
  const [open, close] = [boundary(tokens, figure - 1, -1), boundary(tokens, figure, 1)]
  return tokens.slice(open + 1, close).some(({ word }) => nowWords.has(word))
}
