// Noun phrases beside a verb of speech: who or what it is that speaks. Shallow on purpose: small words and the tables
// say where a phrase ends. Must not break: never looks further than a bounded number of tokens.
import { handed, holders, origins } from './english/channels'
import { isGivenName } from './english/first-names'
import { bodies } from './english/nouns'
import { determiners, links, openers, particles, pronouns, times } from './english/small-words'
import { isClauseVerb, isHead, isNameWord, isRole, isStop, noToken } from './name-words'
import { isCapital, type Token } from './tokens'

/** Tokens `from` up to `to` of a sentence that name or describe somebody or something. */
export interface Phrase {
  from: number
  to: number
}

const longest = 24

/** They speak for nobody. */
const indefinite = new Set([
  'everyone',
  'everybody',
  'nobody',
  'no-one',
  'anyone',
  'anybody',
  'what',
  'which',
])

/** They stand for whoever was spoken of: `said one`. */
const pronominals = new Set(['one', 'another', 'some', 'others', 'many', 'both'])

const beginsClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind !== 'word' || /^(?:and|but|while|as)$/.test(tokens[at - 1]?.low ?? '')

/** `one of the wardens`. */
export const quantifiers = new Set([
  'one',
  'some',
  'many',
  'several',
  'two',
  'three',
  'most',
  'few',
  'each',
  'all',
])

/** The phrase that ends at `end` (exclusive), not before `floor`. */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number): Phrase | undefined {
  const last = tokens[end - 1]
  if (!last || end <= floor || last.kind !== 'word') return undefined
  if (pronouns.has(last.low)) return { from: end - 1, to: end }
  if (pronominals.has(last.low) && beginsClause(tokens, end - 1)) return { from: end - 1, to: end }
  if (isStop(last) || determiners.has(last.low) || indefinite.has(last.low)) return undefined
  let from = end
  for (let at = end - 1; at >= Math.max(floor, end - longest); at -= 1) {
    const token = tokens[at] as Token
    if (token.kind !== 'word') break
    const { low } = token
    if (determiners.has(low) && !isInName(tokens, at)) {
      from = at
      const link = tokens[at - 1]
      if (at - 1 <= floor || !link || !links.has(link.low) || !canEndNoun(tokens, at - 2)) break
      at -= 1
      continue
    }
    if (links.has(low) && at < end - 1) {
      if (at <= floor || !canEndNoun(tokens, at - 1)) break
      continue
    }
    if (low === 'and' || low === '&') {
      if (isNameWord(tokens, at + 1) && isNameWord(tokens, at - 1)) continue
      break
    }
    if (low === '’s' || isNameWord(tokens, at) || particles.has(low)) {
      if (particles.has(low) && !isCapital(tokens[at + 1] ?? token)) break
      from = at
      continue
    }
    if (isStop(token) || isClauseVerb(tokens, at) || /^(?:1[5-9]|20)\d\d$/.test(low)) break
    from = at
  }
  return from < end ? { from, to: end } : undefined
}

/** `the` of `Society for the Blind`: small words between capitals. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'the' &&
  tokens[at - 1]?.low === 'of' &&
  isCapital(tokens[at - 2] ?? noToken) &&
  isCapital(tokens[at + 1] ?? noToken)

function canEndNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || isStop(token)) return false
  if (determiners.has(token.low)) return quantifiers.has(token.low) && tokens[at + 1]?.low === 'of'
  return !isClauseVerb(tokens, at) && !(at === 0 && openers.has(token.low))
}

/** The phrase that begins at `from`, not beyond `ceiling`. */
export function phraseAfter(
  tokens: readonly Token[],
  from: number,
  ceiling: number = tokens.length,
): Phrase | undefined {
  const first = tokens[from]
  if (first?.kind !== 'word' || from >= ceiling) return undefined
  if (pronouns.has(first.low)) return { from, to: from + 1 }
  const second = tokens[from + 1]
  if (pronominals.has(first.low) && second?.kind !== 'word') return { from, to: from + 1 }
  let at = from
  let hasHead = false
  let hasName = false
  const end = Math.min(ceiling, tokens.length, from + longest)
  for (; at < end; at += 1) {
    const token = tokens[at] as Token
    const { kind, low } = token
    if (kind !== 'word') break
    if (low === '’s') {
      hasName = false
      continue
    }
    if (isNameWord(tokens, at)) {
      hasHead = hasName = true
      continue
    }
    const next = tokens[at + 1]
    if (next && particles.has(low) && isCapital(next) && !determiners.has(low)) continue
    if (determiners.has(low)) {
      if (at === from || links.has(tokens[at - 1]?.low ?? '')) continue
      break
    }
    if (low === 'and' || low === '&') {
      if (hasName && next && isCapital(next) && (joinsName(tokens, from, at) || isCouple(tokens, from, at)))
        continue
      break
    }
    if (links.has(low)) {
      if (low === 'of' && quantifiers.has(tokens[at - 1]?.low ?? '')) continue
      if (hasHead && next && ties(low, next, tokens[at + 2])) continue
      break
    }
    if (isStop(token) || (hasHead && (isClauseVerb(tokens, at) || isPassedOn(tokens, at)))) break
    if (hasName && !isHead(low)) break
    if (hasName && !isRole(low) && !bodies.has(low)) break
    hasHead = true
  }
  return at > from && hasHead ? { from, to: at } : undefined
}

/** `Department of Trade and Industry`, but not `Oduya and Brandt`. */
function joinsName(tokens: readonly Token[], from: number, at: number): boolean {
  if (/^(?:sons|co|partners|company|daughters)$/.test(tokens[at + 1]?.low ?? '')) return true
  const name = tokens.slice(Math.max(from, at - 6), at)
  return name.some(({ low }) => bodies.has(low) || low === 'of' || low === 'for')
}

/** `Yusuf and Amina Demir`. */
const isCouple = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 &&
  isGivenName(tokens[from]?.low ?? '') &&
  isGivenName(tokens[at + 1]?.low ?? '') &&
  isCapital(tokens[at + 2] ?? noToken)

/** `figures released by …`: what was done to a document is no part of its name. */
const isPassedOn = (tokens: readonly Token[], at: number): boolean =>
  [origins, holders, handed].some((done) => done.has(tokens[at]?.low ?? '')) &&
  /^(?:by|to|from|under)$/.test(tokens[at + 1]?.low ?? '')

/** What a person or a body belongs to, and not where or when something was said. */
function ties(link: string, next: Token, second: Token | undefined): boolean {
  if (['of', 'for', 'from', 'with', 'behind', 'against', 'near'].includes(link))
    return next.kind === 'word' && !times.has(next.low) && !pronouns.has(next.low)
  if (link !== 'at' && link !== 'in') return false
  if (times.has(next.low)) return false
  return isCapital(next) || (next.low === 'the' && !occasions.has(second?.low ?? ''))
}

const occasions = new Set(
  'hearing trial meeting inquest conference inquiry interview time end beginning weekend morning evening afternoon report letter statement launch press latest first last past'.split(
    ' ',
  ),
)
