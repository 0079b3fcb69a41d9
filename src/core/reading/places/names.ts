// Wordings that name a place behind a preposition: “in Wrenport”, “at Wren harbour”, “across Kelby district”.
// Would rather miss a place than take a person, a paper or an organisation for one; a name that only says whose is none.
import { notPlural } from '../periods/english/cues'
import { months, seasons, weekdays } from '../periods/english/words'
import type { Token } from '../periods/tokens'
import {
  inPlaces,
  institutions,
  invested,
  joiners,
  kindsOf,
  notPlaces,
  numbered,
  placeNouns,
  posts,
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
  if (word === 'on') return siteAt(tokens, at)
  if (!inPlaces.has(word))
    return word === 'to' || word === 'from' || word === 'of' ? describedAt(tokens, at) : undefined
  const the = tokens[at + 1]?.word === 'the'
  const from = the ? at + 2 : at + 1
  if (the && word !== 'at') {
    const kind =
      kindsOf.has(tokens[from]?.word ?? '') && tokens[from + 1]?.word === 'of'
        ? nameAt(tokens, from + 2)
        : undefined
    if (kind !== undefined) return { preposition: at, from: from + 2, to: kind, rule: 'named-place' }
  }
  const to = nameAt(tokens, from)
  if (to === undefined) return undefined
  const says = saysPlace(tokens, from, to)
  // “the Gazette”, “the Union”: with an article a name needs a word that makes it a place.
  if (the && !says && tokens[to - 2]?.word !== 'of') return undefined
  // “At Veltrane” is with a firm, “in Kelby schools” and “in Kelby’s schools” say which ones.
  if ((word === 'at' && !says) || isModifier(tokens, to)) return undefined
  if (institutions.has(tokens[to - 1]?.word ?? '') || tokens[from]?.word === 'hmp') return undefined
  if (isPost(tokens, at) || invested.has(tokens[at - 1]?.word ?? '')) return undefined
  return { preposition: at, from, to, rule: 'named-place' }
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

/** A name that belongs to what follows it. */
function isModifier(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (next?.word === "'" && next.glued) return true
  return next?.kind === 'word' && !next.capital && next.word.endsWith('s') && !notPlural.has(next.word)
}

/** “on the Mill Lane site”: the name without its noun. */
function siteAt(tokens: readonly Token[], at: number): PlaceName | undefined {
  const from = tokens[at + 1]?.word === 'the' ? at + 2 : at + 1
  const to = nameAt(tokens, from)
  if (to === undefined) return undefined
  const last = tokens[to - 1]
  if (!last || last.capital || !placeNouns.has(last.word)) return undefined
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
  if (noun?.kind === 'number' && numbered.has(tokens[to - 1]?.word ?? '')) to += 1
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
    (before.capital && at > 1) ||
    (comma?.word === ',' && /^an?$/.test(article?.word ?? ''))
  )
}
