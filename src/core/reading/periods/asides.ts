// Which dates beside a figure are none of its own: they say when something was said, since when a record stands, or belong to
// a clause about something else. Every rule looks at words and marks a bounded way around the date.
import { boundary, isNumber, parts, type Placed } from './clauses'
import { foreseeing, vague } from './english/again'
import {
  appositions,
  auxiliaries,
  begun,
  foundIn,
  findings,
  gatherings,
  handing,
  notBetween,
  openRules,
  papers,
  participles,
  phrasal,
  promising,
  relatives,
  sayings,
  superlatives,
  timing,
  toldOn,
} from './english/clauses'
import { determiners } from './english/cues'
import { weekdays } from './english/words'
import { isMeasuring } from './telling'
import { isFinite } from './tense'
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
  if (opensWith(tokens, from, sayings)) return true
  if (findings.has(word(to)) && (determiners.has(word(from - 1)) || word(from - 1) === 's')) return true
  if (word(to) !== "'") return false
  const noun = word(to + 2)
  return findings.has(noun) || (weekdays.has(word(to - 1)) && papers.has(noun))
}

/** “In a statement on Friday”, “At a meeting with the owners in May”: what opens the clause before the date. */
function opensWith(tokens: readonly Token[], from: number, nouns: ReadonlySet<string>): boolean {
  const start = boundary(tokens, from - 1, -1) + 1
  const opening = tokens.slice(start, from)
  return (
    opening.length < 10 &&
    ['in', 'at', 'during'].includes(opening[0]?.word ?? '') &&
    opening.at(-1)?.word !== 'for' &&
    opening.some(({ word }) => nouns.has(word))
  )
}

/** “PORTMERE, 8 February —”, “PORTMERE, 8 February (Wire) —” */
function isDateline(tokens: readonly Token[], from: number, to: number): boolean {
  const end = tokens[to]?.word === '(' ? bracketEnd(tokens, to) + 1 : to
  const [dash, next] = [tokens[end], tokens[end + 1]]
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
    if (isNumber(tokens[at]) || parts(tokens, at)) return false
    if (isSuperlative(tokens[at])) return tokens[at - 1]?.word !== 'at'
  }
  return false
}

const isSuperlative = (token: Token | undefined): boolean =>
  token !== undefined &&
  (superlatives.has(token.word) || (token.word.length > 5 && token.word.endsWith('est')))

/** “said on Tuesday that”, “a report published in 2021”, “On Monday the council announced”. */
function isTold(tokens: readonly Token[], from: number, to: number, edtf = ''): boolean {
  if (isMeasuring(tokens, from)) return false
  const isDay = /^\d{4}-\d\d-\d\d/.test(edtf) || ['that', 'to'].includes(tokens[to]?.word ?? '')
  const tells = (word = ''): boolean => toldOn.has(word) && (isDay || !foundIn.has(word))
  for (let at = from - 1, far = 0; at >= 0 && far < 8; at--, far++) {
    const word = tokens[at]?.word ?? ''
    if (isNumber(tokens[at]) || notBetween.has(word) || parts(tokens, at)) break
    // “Forecast to fall this winter”
    if (foreseeing.has(word) && tokens[at + 1]?.word === 'to') break
    // “Two released this morning” were not said then.
    // “gave way”, “added to it” told nobody.
    if (word === 'gave' && phrasal.has(tokens[at + 1]?.word ?? '')) break
    if (word === 'added' && tokens[at + 1]?.word === 'to') break
    if (tells(word)) return ![1, 2, 3].some((back) => isNumber(tokens[at - back]))
  }
  if (tells(tokens[to]?.word)) return !isOfMany(tokens, to)
  const opens = startsClause(tokens, from - 1) || startsClause(tokens, from - 2)
  if (!opens && !opensWith(tokens, from, gatherings)) return false
  for (let at = to, far = 0; at < tokens.length && far < 8; at++, far++) {
    const word = tokens[at]?.word ?? ''
    // “In January they had forecast 40”
    if (word === 'had' && promising.has(tokens[at + 1]?.word ?? '')) continue
    if (isNumber(tokens[at]) || notBetween.has(word) || (parts(tokens, at) && word !== ',')) return false
    if (isOfMany(tokens, at)) return false
    if (tells(word) || (toldOn.has(word) && tokens[at + 1]?.word === 'that'))
      return isDay || !isInsertion(tokens, to, at)
  }
  return false
}

/** “Last year we added just 17”, “on 11 May nurses gave 730”: as many as the verb says, and nothing told. */
const isOfMany = (tokens: readonly Token[], verb: number): boolean =>
  handing.has(tokens[verb]?.word ?? '') &&
  isNumber(tokens[vague.has(tokens[verb + 1]?.word ?? '') ? verb + 2 : verb + 1])

/** “In May, Oduya said, the boats …”: who says so stands between commas. */
const isInsertion = (tokens: readonly Token[], to: number, verb: number): boolean => {
  const isOpen = tokens.slice(to, verb).some(({ word }) => word === ',')
  const behind = tokens.slice(verb + 1, verb + 5)
  const close = behind.findIndex(({ word }) => word === ',')
  return isOpen && close >= 0 && behind.slice(0, close).every(({ capital }) => capital)
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
  // “The third, in 2008, when 40 were lost”
  if (tokens[to]?.word === ',' && tokens[to + 1]?.word === 'when' && figure > to) return false
  // “Born in 1924, she …”
  if (open < 0 && begun.has(first)) return true
  if (!/^[,(-]$/.test(mark)) return false
  // “(2019: 40)”
  if (mark === '(') return from > open + 2 || tokens[to]?.word === ':'
  const words = tokens.slice(open + 1, from).map(({ word }) => word)
  // “The panels, of which there were 30 in 2014, cover 412 roofs”
  if (relatives.has(first) || (first === 'of' && relatives.has(tokens[open + 2]?.word ?? ''))) return true
  const isVerbless = words.length > 0 && !words.some((word) => auxiliaries.has(word))
  const participle = isParticiple(first) && (isFinite(tokens, close + 1) || !isMainVerb(tokens, open, figure))
  if (participle && figure < open) return true
  // “1,400 photographs, the oldest from 1891”
  if (figure < open && isVerbless && first === 'the' && isSuperlative(tokens[open + 2])) return true
  // An apposition: closed by a comma and without a verb. A date right behind the comma is one of the sentence.
  const isClosed = close < tokens.length && tokens[close]?.word !== '.'
  if (!isClosed || !isVerbless) return false
  return participle || appositions.has(first)
}

/** “The firm, a maker of drones, earned £2m in May”: the verb behind what stands between commas is that of the sentence. */
function isMainVerb(tokens: readonly Token[], comma: number, figure: number): boolean {
  const first = boundary(tokens, comma - 1, -1)
  if (tokens[comma]?.word !== ',' || tokens[first]?.word !== ',' || figure > first) return false
  const start = boundary(tokens, first - 1, -1) + 1
  return !tokens.slice(start, first).some((_, index) => isFinite(tokens, start + index))
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
