// Wordings that name a place behind a preposition: “in Wrenport”, “at Wren harbour”, “across Kelby district”.
// Would rather miss a place than take a person, a paper or an organisation for one; a name that only says whose is none.
import { isNumber } from '../periods/clauses'
import { mayFollow, notPlural, timePrepositions } from '../periods/english/cues'
import { months, seasons, weekdays } from '../periods/english/words'
import type { Token } from '../periods/tokens'
import {
  beside,
  commonPlaces,
  determiners,
  inPlaces,
  institutions,
  invested,
  joiners,
  kindsOf,
  notPlaces,
  numbered,
  onPlaces,
  placeNouns,
  posts,
  regions,
  seats,
  sides,
} from './english/words'

/** A place by index of token: its preposition, its first token and the one after it. */
export interface PlaceName {
  preposition: number
  from: number
  to: number
  rule: string
}

const longestName = 6

/** The place behind the preposition at `at`, if there is one. */
export function placeAt(tokens: readonly Token[], at: number): PlaceName | undefined {
  const word = tokens[at]?.word ?? ''
  if (word === 'to' || word === 'from' || word === 'of') return describedAt(tokens, at)
  if (word !== 'on' && !inPlaces.has(word)) return undefined
  if (seats.has(tokens[at - 1]?.word ?? '')) return undefined
  return (
    partAt(tokens, at) ?? (word === 'on' ? siteAt(tokens, at) : namedAt(tokens, at)) ?? commonAt(tokens, at)
  )
}

/** “in the city of Wrenport”, “off the coast of Wren”, “in parts of Wren”: the name is the place. */
function partAt(tokens: readonly Token[], at: number): PlaceName | undefined {
  const kind = tokens[at + 1]?.word === 'the' ? at + 2 : at + 1
  if (!kindsOf.has(tokens[kind]?.word ?? '') || tokens[kind + 1]?.word !== 'of') return undefined
  const from = tokens[kind + 2]?.word === 'the' ? kind + 3 : kind + 2
  const to = nameAt(tokens, from)
  if (to === undefined || isModifier(tokens, at, to)) return undefined
  return { preposition: at, from, to, rule: 'named-place' }
}

function namedAt(tokens: readonly Token[], at: number): PlaceName | undefined {
  const first = tokens[at + 1]?.word ?? ''
  const the = first === 'the'
  const from = the || beside.has(first) ? at + 2 : at + 1
  const to = nameAt(tokens, from)
  if (to === undefined) return undefined
  const says = saysPlace(tokens, from, to) || (the && regions.has(tokens[to - 1]?.word ?? ''))
  // “the Gazette”, “the Union”: with an article a name needs a word that makes it a place.
  if (the && !says && tokens[to - 2]?.word !== 'of') return undefined
  // “At Veltrane” is with a firm; “the crossing at Veltrane” is no firm’s.
  const isSite = placeNouns.has(tokens[at - 1]?.word ?? '')
  if (tokens[at]?.word === 'at' && !says && !isSite) return undefined
  // “in Kelby schools” and “in Kelby’s schools” say which ones.
  if (isModifier(tokens, at, to)) return undefined
  if (institutions.has(tokens[to - 1]?.word ?? '') || tokens[from]?.word === 'hmp') return undefined
  if (isPost(tokens, at) || invested.has(tokens[at - 1]?.word ?? '')) return undefined
  return { preposition: at, from, to: withSecond(tokens, to), rule: 'named-place' }
}

/** “in England and Wales”: both, where nothing is said of the second alone. */
function withSecond(tokens: readonly Token[], to: number): number {
  const second = tokens[to]?.word === 'and' ? nameAt(tokens, to + 1) : undefined
  const next = second === undefined ? undefined : tokens[second]
  const ends = next === undefined || /^[.,;:!?)]$/.test(next.word) || timePrepositions.has(next.word)
  return second !== undefined && ends ? second : to
}

/** “across the county”, “on our side of the river”, “along the east coast”: a place without a name. */
function commonAt(tokens: readonly Token[], at: number): PlaceName | undefined {
  const from = at + 1
  if (!determiners.has(tokens[from]?.word ?? '')) return undefined
  const noun = commonNounAt(tokens, from + 1)
  if (noun === undefined) return undefined
  const isSide = sides.has(tokens[noun]?.word ?? '') && tokens[noun + 1]?.word === 'of'
  const whole =
    isSide && determiners.has(tokens[noun + 2]?.word ?? '') ? commonNounAt(tokens, noun + 3) : undefined
  const last = whole ?? noun
  if (!commonPlaces.has(tokens[last]?.word ?? '') || isPost(tokens, at)) return undefined
  const next = tokens[last + 1]
  const isPhrase = next?.kind === 'word' && !mayFollow.has(next.word)
  if (isPhrase || next?.word === 'of' || next?.word === "'" || next?.word === '-') return undefined
  return { preposition: at, from, to: last + 1, rule: 'common-place' }
}

/** The noun of a place behind no more than two words that say which. */
function commonNounAt(tokens: readonly Token[], from: number): number | undefined {
  const at = [from, from + 1, from + 2].find((index) => {
    const word = tokens[index]?.word ?? ''
    return (commonPlaces.has(word) || sides.has(word)) && !commonPlaces.has(tokens[index + 1]?.word ?? '')
  })
  if (at === undefined) return undefined
  const isPlain = tokens.slice(from, at).every(({ kind, word }) => kind === 'word' && !mayFollow.has(word))
  return isPlain ? at : undefined
}

/** “went to Wren Bay, which has 9,000 people”: a place by its noun that a clause tells of. */
function describedAt(tokens: readonly Token[], at: number): PlaceName | undefined {
  const to = nameAt(tokens, at + 1)
  if (to === undefined || tokens[to]?.word !== ',' || !saysPlace(tokens, at + 1, to)) return undefined
  if (!['which', 'where'].includes(tokens[to + 1]?.word ?? '')) return undefined
  return institutions.has(tokens[to - 1]?.word ?? '')
    ? undefined
    : { preposition: at, from: at + 1, to, rule: 'described-place' }
}

/** A name that belongs to what follows it, unless that is a verb: “in Kelby schools”, not “the mill in Kelby employs 40”. */
function isModifier(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to]
  if (next?.word === "'" && next.glued) return true
  if (next?.kind !== 'word' || next.capital || !next.word.endsWith('s') || notPlural.has(next.word))
    return false
  const object = tokens[to + 1]
  const hasObject = isNumber(object) || object?.word === 'a' || determiners.has(object?.word ?? '')
  return !hasObject || tokens[at - 1]?.kind !== 'word'
}

/** “on the Mill Lane site”: the name without its noun; “on Mill Lane”. */
function siteAt(tokens: readonly Token[], at: number): PlaceName | undefined {
  const from = tokens[at + 1]?.word === 'the' ? at + 2 : at + 1
  const to = nameAt(tokens, from)
  const last = tokens[(to ?? 0) - 1]
  if (to === undefined || !last || !(last.capital ? onPlaces : placeNouns).has(last.word)) return undefined
  return { preposition: at, from, to: last.word === 'site' ? to - 1 : to, rule: 'named-place' }
}

/** The index after the name that begins at a token. */
function nameAt(tokens: readonly Token[], at: number): number | undefined {
  if (!isName(tokens[at])) return undefined
  let to = at + 1
  while (to - at < longestName) {
    const next = tokens[to]
    const behind = tokens[to + 1]
    if (isName(next)) to += 1
    else if (next?.word === '.' && next.glued && tokens[to - 1]?.word === 'st' && isName(behind)) to += 2
    else if (
      (next?.word === '-' || next?.word === "'") &&
      next.glued &&
      behind?.glued &&
      (isName(behind) || isPart(tokens, to))
    )
      to += 2
    else if (next?.word === 'of' && placeNouns.has(tokens[to - 1]?.word ?? '') && isName(behind)) to += 2
    else break
  }
  const noun = tokens[to]
  if (noun?.kind === 'word' && !noun.capital && placeNouns.has(noun.word)) to += 1
  const kind = tokens[to - 1]
  if (noun?.kind === 'number' && kind?.capital && numbered.has(kind.word)) to += 1
  const words = tokens.slice(at, to)
  return words.some(({ word }) => notPlaces.has(word)) ? undefined : to
}

/** “Stoke-on-Trent”, “King’s Lynn”: what is glued in a name. */
function isPart(tokens: readonly Token[], mark: number): boolean {
  const part = tokens[mark + 1]
  if (tokens[mark]?.word === "'")
    return part?.word === 's' && isName(tokens[mark + 2]) && saysPlace(tokens, mark + 2, mark + 4)
  return joiners.has(part?.word ?? '') && tokens[mark + 2]?.word === '-'
}

function isName(token: Token | undefined): boolean {
  if (!token?.capital || token.end - token.start < 2) return false
  return !months.has(token.word) && !weekdays.has(token.word) && !seasons.has(token.word)
}

const saysPlace = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => placeNouns.has(word))

/** Behind a post, another name or in an apposition (“Vida Orr, a driver in Kelby”): where somebody is from. */
function isPost(tokens: readonly Token[], at: number): boolean {
  const [before, article, comma] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]]
  if (before?.kind !== 'word') return false
  return (
    posts.has(before.word) ||
    (tokens[at]?.word === 'at' && posts.has(before.word.replace(/s$/, ''))) ||
    (before.capital && at > 1) ||
    (comma?.word === ',' && /^an?$/.test(article?.word ?? ''))
  )
}
