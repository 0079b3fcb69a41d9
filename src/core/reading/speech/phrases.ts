// Noun phrases beside a verb of speech: who or what it is that speaks. Shallow on purpose: small words and the tables
// say where a phrase ends. Must not break: never looks further than a bounded number of tokens.
import { isGivenName } from './english/first-names'
import { bodies, documents, outlets, roles, suffixes, titles } from './english/nouns'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  links,
  openers,
  particles,
  prepositions,
  pronouns,
  relatives,
  times,
} from './english/small-words'
import { speechVerbs } from './english/verbs'
import { isCapital, isPoint, singular, type Token } from './tokens'

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
/** `one of the wardens`. */
const quantifiers = new Set(['one', 'some', 'many', 'several', 'two', 'three', 'most', 'few', 'each', 'all'])

export const isHead = (low: string): boolean =>
  [low, singular(low)].some((one) => roles.has(one) || bodies.has(one) || documents.has(one))
const isRole = (low: string): boolean => roles.has(low) || roles.has(singular(low))

/** Written like a name, and not only because a sentence begins with it. */
export function isNameWord(tokens: readonly Token[], index: number): boolean {
  return isNameAt(tokens, index, beginsAt(tokens, index))
}

/** True where a sentence begins, or what is said after a colon. */
function beginsAt(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || before.kind === 'quotation' || isPoint(before, ':.')
}

function isNameAt(tokens: readonly Token[], index: number, begins: boolean): boolean {
  const token = tokens[index]
  if (!token || !isCapital(token)) return false
  if (begins && openers.has(token.low) && !isFirstName(tokens, index)) return false
  return !times.has(token.low) || isFirstName(tokens, index)
}

/** `April Brandt`, and not `in April Brandt`. */
const isFirstName = (tokens: readonly Token[], index: number): boolean =>
  /^(?:april|may|june|august)$/.test(tokens[index]?.low ?? '') &&
  isCapital(tokens[index + 1] ?? noToken) &&
  !links.has(tokens[index - 1]?.low ?? '')

const noToken: Token = { kind: 'point', start: 0, end: 0, text: '', low: '' }

/** Adverbs and auxiliaries before `end` are left out; what is returned is where the phrase may end. */
export function beforeVerb(tokens: readonly Token[], end: number): number {
  let at = end
  while (at > 0) {
    const { kind, low } = tokens[at - 1] as Token
    const isAdverb =
      adverbs.has(low) || (low.endsWith('ly') && low.length > 4 && !isCapital(tokens[at - 1] as Token))
    if (kind !== 'word' || !(isAdverb || auxiliaries.has(low))) break
    at -= 1
  }
  return at
}

/** The phrase that ends at `end` (exclusive), not before `floor`. */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number): Phrase | undefined {
  const last = tokens[end - 1]
  if (!last || end <= floor || last.kind !== 'word') return undefined
  if (pronouns.has(last.low)) return { from: end - 1, to: end }
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
    if (isStop(token) || isClauseVerb(tokens, at)) break
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

function isStop({ low, text }: Token): boolean {
  if (low === '’s') return false
  if (times.has(low) || pronouns.has(low) || relatives.has(low) || auxiliaries.has(low)) return true
  return (
    conjunctions.has(low) ||
    prepositions.has(low) ||
    low === 'to' ||
    low === 'not' ||
    (adverbs.has(low) && text === low)
  )
}

function canEndNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || isStop(token)) return false
  if (determiners.has(token.low)) return quantifiers.has(token.low) && tokens[at + 1]?.low === 'of'
  return !isClauseVerb(tokens, at) && !(at === 0 && openers.has(token.low))
}

/** A verb of speech that isn't the name of what it makes: `said`, but neither `report` nor `claim`. */
function isClauseVerb(tokens: readonly Token[], at: number): boolean {
  const { low, text } = tokens[at] as Token
  const verb = speechVerbs.get(low)
  return verb !== undefined && verb.use !== 'label' && text === low && !isHead(low)
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
      if (hasName && next && isCapital(next) && joinsName(tokens, from, at)) continue
      break
    }
    if (links.has(low)) {
      if (low === 'of' && quantifiers.has(tokens[at - 1]?.low ?? '')) continue
      if (hasHead && next && ties(low, next, tokens[at + 2])) continue
      break
    }
    if (isStop(token) || (hasHead && isClauseVerb(tokens, at))) break
    if (hasName && !isHead(low)) break
    if (hasName && !isRole(low) && !bodies.has(low)) break
    hasHead = true
  }
  return at > from && hasHead ? { from, to: at } : undefined
}

/** `the minister, Ann Vale,`: the name that stands beside a phrase without one. */
export function withApposition(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (!isPoint(tokens[phrase.to], ',')) return phrase
  const { head, name } = describePhrase(tokens, phrase)
  const beside = name.length === 0 && isHead(head) ? phraseAfter(tokens, phrase.to + 1) : undefined
  const named = beside && describePhrase(tokens, beside)
  if (!named || named.name.length === 0) return phrase
  if (!isNameWord(tokens, beside.from) && named.role.length === 0) return phrase
  const after = tokens[beside.to]
  const isApart = after === undefined || isPoint(after, ',.') || after.kind === 'quotation'
  return isApart || (after.kind === 'point' && named.name.length > 1) ? beside : phrase
}

/** `Department of Trade and Industry`, but not `Oduya and Brandt`. */
function joinsName(tokens: readonly Token[], from: number, at: number): boolean {
  if (/^(?:sons|co|partners|company|daughters)$/.test(tokens[at + 1]?.low ?? '')) return true
  const name = tokens.slice(Math.max(from, at - 6), at)
  return name.some(({ low }) => bodies.has(low) || low === 'of' || low === 'for')
}

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

/** Somebody or something: what a phrase says, token by token. */
export interface Described {
  /** The tokens of the name, without titles and roles. */
  name: readonly Token[]
  titles: readonly string[]
  /** What stands before the name: `harbour master`. */
  role: readonly Token[]
  /** The last noun before the first link, in lower case and the singular; empty beside a name. */
  head: string
  /** What stands before the head: `fisheries` of `the fisheries minister`. */
  modifiers: readonly string[]
  determiner: string
  isPlural: boolean
  /** True for `a spokesman for …` and `Oduya’s lawyer`: the name in it is somebody else’s. */
  isTied: boolean
}

const empty = {
  name: [],
  titles: [],
  role: [],
  head: '',
  modifiers: [],
  determiner: '',
  isPlural: false,
  isTied: false,
}

export function describePhrase(tokens: readonly Token[], { from, to }: Phrase): Described {
  const all = tokens.slice(from, to)
  const determiner = determiners.has(all[0]?.low ?? '') ? (all[0]?.low ?? '') : ''
  const isOf = quantifiers.has(determiner) && all[1]?.low === 'of'
  const bare = all.slice(determiner ? (isOf ? (determiners.has(all[2]?.low ?? '') ? 3 : 2) : 1) : 0)
  const link = bare.findIndex(({ low }, index) => index > 0 && links.has(low) && !isLinkInName(bare, index))
  const main = link < 0 ? bare : bare.slice(0, link)
  const isOwner = ({ low }: Token, index: number) => low === '’s' && !isInBody(main, index)
  const owner = main.findLastIndex(isOwner)
  const owned = owner < 0 && link < 0 ? bare : main.slice(owner + 1)
  const begins = beginsAt(tokens, from) && determiner === '' && owned === bare
  const run = nameRun(owned, begins)
  if (run < owned.length) {
    const { name, titled, role } = splitName(owned.slice(run), determiner, begins)
    if (name.length > 0)
      return {
        ...empty,
        name,
        titles: titled,
        role: [...owned.slice(0, run), ...role],
        determiner,
        isTied: false,
      }
  }
  const beside = link < 0 || determiner !== '' ? undefined : nameBeside(bare, link)
  if (beside) return { ...empty, ...beside, determiner }
  const place = headIn(owned, link >= 0)
  const low = owned[place]?.low ?? ''
  return {
    ...empty,
    head: singular(low),
    modifiers: owned.slice(0, place).map((token) => token.low),
    determiner,
    isPlural: low !== singular(low),
    isTied: link >= 0 || owner >= 0,
  }
}

/** `Leader of the council Imelda Strand`: a name right behind a noun. */
function nameBeside(
  tokens: readonly Token[],
  link: number,
): Pick<Described, 'name' | 'titles' | 'role'> | undefined {
  const run = nameRun(tokens, false)
  const before = tokens[run - 1]
  const isNoun =
    before !== undefined && run - 1 > link && !links.has(before.low) && !determiners.has(before.low)
  if (!isNoun || tokens.length - run < 2 || !roles.has(tokens[link - 1]?.low ?? '')) return undefined
  const { name, titled } = splitName(tokens.slice(run), '', false)
  return name.length < 2 || isBodyName(name, 'the')
    ? undefined
    : { name, titles: titled, role: tokens.slice(0, run) }
}

/** The last noun, and not what is said of it: `person familiar`, `figures released`. */
function headIn(tokens: readonly Token[], isTied: boolean): number {
  const last = tokens.length - 1
  if (!isTied || isHead(tokens[last]?.low ?? '')) return last
  const head = tokens.findLastIndex(({ low }) => isHead(low))
  return head < 0 ? last : head
}

/** The possessive of `Fishers’ Union`. */
const isInBody = (tokens: readonly Token[], index: number): boolean => {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  return (
    before !== undefined &&
    after !== undefined &&
    isCapital(before) &&
    isCapital(after) &&
    before.low.endsWith('s') &&
    bodies.has(after.low)
  )
}

/** `of` of `Bank of Fife`, of a body’s name. */
const isLinkInName = (tokens: readonly Token[], index: number): boolean => {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  const isBody =
    before !== undefined && isCapital(before) && (bodies.has(before.low) || documents.has(before.low))
  return isBody && after !== undefined && (isCapital(after) || after.low === 'the')
}

/** Where the run of capitals begins that ends the tokens. */
function nameRun(tokens: readonly Token[], begins: boolean): number {
  let at = tokens.length
  while (at > 0) {
    const token = tokens[at - 1] as Token
    const next = tokens[at]
    if (!isNameAt(tokens, at - 1, begins && at === 1)) {
      const isSmall = next !== undefined && token.text === token.low
      const isParticle = isSmall && particles.has(token.low) && (isCapital(next) || particles.has(next.low))
      const isJoint =
        isSmall && joints.has(token.low) && isCapital(next) && at > 1 && isCapital(tokens[at - 2] as Token)
      if (!isParticle && !isJoint) break
    }
    at -= 1
  }
  return at
}

/** Small words inside the name of a body. */
const joints = new Set(['of', 'the', 'and', '&', 'for', '’s'])

/** Titles and what somebody is, before the name proper. */
function splitName(
  run: readonly Token[],
  determiner: string,
  begins: boolean,
): {
  name: readonly Token[]
  titled: string[]
  role: readonly Token[]
} {
  const isBody = run.some(({ low }, index) => index > 0 && bodies.has(low) && index === run.length - 1)
  if (isBody) return { name: run, titled: [], role: [] }
  let cut = 0
  for (const [index, { low }] of run.entries())
    if (index < run.length - 1 && (titles.has(low) || roles.has(low))) cut = index + 1
  if (cut === 0 && run.length > 2 && isUnlistedRole(run)) cut = 1
  const suffix =
    run.length > 1 && suffixes.has(run.at(-1)?.low ?? '') && run.at(-1)?.text !== run.at(-1)?.low ? 1 : 0
  const name = run.slice(cut, run.length - suffix)
  if (cut === 0 && isCommon(name, determiner, begins)) return { name: [], titled: [], role: [] }
  const before = run.slice(0, cut)
  const titled = before.filter(({ low }) => titles.has(low)).map(({ text }) => text)
  return { name, titled, role: before.filter(({ low }) => roles.has(low) || !titles.has(low)) }
}

/** `the Home Secretary`, and `Figures` where a sentence begins: capitals that name nobody. */
function isCommon(name: readonly Token[], determiner: string, begins: boolean): boolean {
  const low = name.at(-1)?.low ?? ''
  const isRoleName = roles.has(low) || roles.has(singular(low))
  if (determiner !== '') return isRoleName && (name.length === 1 || !isGivenName(name[0]?.low ?? ''))
  return name.length === 1 && (isRoleName || (begins && isHead(low)))
}

/** `Selectwoman Mira Oduya`: what isn't a first name stands before one. */
const isUnlistedRole = ([first, second]: readonly Token[]): boolean => {
  if (!first || !second || isGivenName(first.low)) return false
  return /.(?:woman|man|person)$/.test(first.low) || (isGivenName(second.low) && first.text.length > 3)
}

/** True where a name is that of a body, by a word in it, its article or its capitals. */
export function isBodyName(name: readonly Token[], determiner: string): boolean {
  if (name.some(({ low }) => bodies.has(low) || outlets.has(low)) && (name.length > 1 || determiner !== ''))
    return true
  return name.length === 1 && /^(?:\p{Lu}\.?){2,}$/u.test(name[0]?.text ?? '')
}
