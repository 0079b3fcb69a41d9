// Finds the noun that a number counts, and what belongs to it: nearly 200 [serving river wardens], 361 [complaints about …].
// Must not break: looks at a bounded number of words behind the number.
import type { Words } from './english'
import { phraseAt } from './phrases'
import { isCapitalised, isDash, isJoint, type Token } from './tokens'

/** A noun phrase from token `from` to before token `to`; its head is the token `head`. */
export interface NounPhrase {
  from: number
  to: number
  head: number
  isPlural: boolean
}

const mostWords = 8

/** A plural noun phrase that begins at a token, if one does. */
export function beginsNoun(tokens: readonly Token[], at: number, words: Words): NounPhrase | undefined {
  return pluralAt(tokens, at, words)
}

/** The noun phrase that a number before a token counts; `isOne` allows the singular. */
export function nounAt(
  tokens: readonly Token[],
  at: number,
  words: Words,
  isOne: boolean,
): NounPhrase | undefined {
  return isOne ? singularAt(tokens, at, words) : pluralAt(tokens, at, words)
}

/** Behind “of the”, “of all its”: where the noun phrase begins; nothing where a pronoun stands there instead. */
export function behindOf(tokens: readonly Token[], at: number, words: Words): number | undefined {
  // “a handful of” ends with it.
  const isIn = tokens[at - 1]?.lower === words.nouns.of
  if (tokens[at]?.lower !== words.nouns.of && !isIn) return undefined
  let next = isIn ? at : at + 1
  while (words.nouns.determiners.has(tokens[next]?.lower ?? '') && next < at + 5) next += 1
  return behindOwner(tokens, next, words)
}

/** Behind whose the counted things are, where their number follows: the bridge’s [48 bolts]. */
export function behindOwner(tokens: readonly Token[], at: number, words: Words): number {
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next]
    if (token?.kind !== 'word') return at
    const follows = tokens[next + 1]
    if (!token.lower.endsWith("'s")) continue
    return follows?.kind === 'number' || isNumberWord(tokens, next + 1, words) ? next + 1 : at
  }
  return at
}

/** “drowned”, and not “shed”. */
const isParticiple = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.lower.length > 4 && /[^e]ed$/.test(token.lower)

/** True for a word that is a plural by its form, or by the table. */
export function isPlural(token: Token | undefined, { nouns }: Words): boolean {
  if (token?.kind !== 'word') return false
  const { lower } = token
  if (
    nouns.plurals.has(lower) ||
    nouns.pluralEnds.some((end) => lower.length > end.length && lower.endsWith(end))
  )
    return true
  return lower.length > 2 && /[^su]s$/.test(lower) && !lower.includes("'") && !nouns.notPlural.has(lower)
}

/** True where a word of a noun phrase can't stand. */
function isEnd(token: Token | undefined, { nouns, numbers }: Words): boolean {
  if (token?.kind !== 'word') return true
  // A name may look like a verb: 200 Met officers.
  const isVerb = nouns.verbs.has(token.lower) && !isCapitalised(token)
  return nouns.closed.has(token.lower) || isVerb || numbers.scales.has(token.lower)
}

function pluralAt(tokens: readonly Token[], at: number, words: Words): NounPhrase | undefined {
  let next = isJoint(tokens, at) ? at + 1 : at
  let from = next
  while (words.nouns.leading.has(tokens[next]?.lower ?? '') && next < from + 2) next += 1
  from = next
  for (let count = 0; count < mostWords; count += 1) {
    const token = tokens[next]
    if (
      isPlural(token, words) &&
      !isPossessive(tokens, next) &&
      !words.nouns.closed.has(token?.lower ?? '')
    ) {
      let last = next
      while (isNounAgain(tokens[last + 1], words)) last += 1
      return { from, to: last + 1, head: last, isPlural: true }
    }
    const behind = count > 0 ? behindLink(tokens, next, words) : next
    if (behind !== next) {
      next = behind
      continue
    }
    const isCompound = token?.kind === 'word' && isJoint(tokens, next + 1)
    if ((isEnd(token, words) && !isCompound) || isNumberWord(tokens, next, words)) return undefined
    // “12 drowned, figures show”: what is said of them, not what they are.
    if (isParticiple(token) && tokens[next + 1]?.kind !== 'word' && !isDash(tokens[next + 1]))
      return undefined
    next = isPossessive(tokens, next) ? next + 2 : next + 1
    if (isDash(tokens[next]) && tokens[next]?.glued) next += 1
  }
  return undefined
}

/** A second plural, which is the head then: sports clubs; a verb with -s is none: rides ends. */
const isNounAgain = (token: Token | undefined, words: Words): boolean =>
  isPlural(token, words) &&
  !words.nouns.verbs.has(token?.lower ?? '') &&
  !words.nouns.maybeVerbs.has(token?.lower ?? '') &&
  !words.nouns.closed.has(token?.lower ?? '')

/** A number by itself: two boats; not that of a two-bed flat. */
const isNumberWord = (tokens: readonly Token[], at: number, { numbers }: Words): boolean =>
  (numbers.small.has(tokens[at]?.lower ?? '') || numbers.tens.has(tokens[at]?.lower ?? '')) &&
  !isJoint(tokens, at + 1)

/** “the boys’ schools”: the plural belongs to what follows. */
const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.lower === '’' || tokens[at + 1]?.lower === "'") &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 2]?.kind === 'word' &&
  tokens[at + 2]?.glued === false

/** Behind “and” or a comma between two words before the noun: small and wooden boats. */
function behindLink(tokens: readonly Token[], at: number, words: Words): number {
  const token = tokens[at]
  const isLink = token?.lower === ',' || words.nouns.and.has(token?.lower ?? '')
  if (!isLink) return at
  for (let next = at + 1; next < at + 5; next += 1) {
    if (isPlural(tokens[next], words)) return at + 1
    if (words.nouns.and.has(tokens[next]?.lower ?? '')) continue
    if (isEnd(tokens[next], words) || isNumberWord(tokens, next, words)) return at
  }
  return at
}

function singularAt(tokens: readonly Token[], at: number, words: Words): NounPhrase | undefined {
  const from = isJoint(tokens, at) ? at + 1 : at
  let next = from
  while (words.nouns.leading.has(tokens[next]?.lower ?? '') && next < from + 2) next += 1
  let head: number | undefined
  for (let count = 0; count < mostWords; count += 1) {
    const token = tokens[next]
    const isBase = words.nouns.plainVerbs.has(token?.lower ?? '')
    if ((isEnd(token, words) && !isBase) || isNumberWord(tokens, next, words)) break
    if (isParticiple(token) && (head !== undefined || isEnd(tokens[next + 1], words))) break
    const isAdverb = token?.lower.endsWith('ly') && !isEnd(tokens[next + 1], words)
    if (!isAdverb) head = next
    next += 1
    if (isDash(tokens[next]) && tokens[next]?.glued) next += 1
  }
  return head === undefined ? undefined : { from, to: head + 1, head, isPlural: false }
}

/** Behind what belongs to a noun: complaints [about the safety of drivers], to the next verb or mark. */
export function behindComplement(
  tokens: readonly Token[],
  at: number,
  words: Words,
  isOnlyOf = false,
): number {
  const { nouns } = words
  const first = tokens[at]?.lower ?? ''
  if (!nouns.complements.has(first) || (isOnlyOf && first !== nouns.of)) return at
  let to = at
  for (let next = at; next < at + 14; next += 1) {
    const token = tokens[next]
    if (!token || (token.kind === 'mark' && !isJoint(tokens, next))) break
    const isLink =
      nouns.complements.has(token.lower) || nouns.determiners.has(token.lower) || nouns.and.has(token.lower)
    if (!isLink && token.kind === 'word' && isEnd(token, words)) break
    if (
      token.kind === 'number' ||
      isNumberWord(tokens, next, words) ||
      phraseAt(words.vague.words, tokens, next)
    )
      break
    if (isParticiple(token) && to === next) break
    if (!isLink) to = next + 1
  }
  return to
}
