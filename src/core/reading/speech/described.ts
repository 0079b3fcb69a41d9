// What a phrase says: the name in it with titles and role, or the noun that somebody is described by.
// Must not break: the name in `Oduya’s lawyer` is somebody else's.
import { isGivenName } from './english/first-names'
import { bodies, documents, outlets, roles, suffixes, titles } from './english/nouns'
import { determiners, links, particles } from './english/small-words'
import { beginsAt, isHead, isNameAt, isNameWord } from './name-words'
import { type Phrase, phraseAfter, quantifiers } from './phrases'
import { isCapital, isPoint, singular, type Token } from './tokens'

/** `the minister, Ann Vale,`: the name that stands beside a phrase without one. */
export function withApposition(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (!isPoint(tokens[phrase.to], ',')) return phrase
  const { head, name } = describePhrase(tokens, phrase)
  const beside =
    name.length === 0 && (isHead(head) || head === '') ? phraseAfter(tokens, phrase.to + 1) : undefined
  const named = beside && describePhrase(tokens, beside)
  if (!named || named.name.length === 0) return phrase
  if (!isNameWord(tokens, beside.from) && named.role.length === 0) return phrase
  const after = tokens[beside.to]
  const isApart = after === undefined || isPoint(after, ',.') || after.kind === 'quotation'
  return isApart || (after.kind === 'point' && named.name.length > 1) ? beside : phrase
}

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
  const owned = main.slice(owner + 1)
  const begins = beginsAt(tokens, from) && determiner === '' && owner < 0
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
