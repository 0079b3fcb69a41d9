// Who or what a verb has before it, across commas and clauses, and whom a sentence is about.
// Must not break: never looks further back than a bounded number of tokens.
import { describePhrase } from './described'
import { conjunctions, determiners, prepositions, pronouns, relatives } from './english/small-words'
import { isHead, isNameWord } from './name-words'
import { type Phrase, phraseAfter, phraseBefore } from './phrases'
import { isPoint, type Token } from './tokens'

/** `to say`, `and said`: whoever the sentence is about, or the verb before. */
export function coordinated(
  tokens: readonly Token[],
  end: number,
  about: () => Phrase | undefined,
): Phrase | undefined {
  const relative = tokens.slice(Math.max(0, end - 20), end).findLastIndex(({ low }) => low === 'who')
  if (relative >= 0) {
    const place = Math.max(0, end - 20) + relative
    const head = subjectBefore(tokens, place + 1)
    if (head) return head
  }
  return about()
}

/** How many tokens stand in brackets at most. */
const longestAside = 15

/** Who or what a verb has before it: `end` is where its adverbs and auxiliaries begin. */
export function subjectBefore(tokens: readonly Token[], end: number, floor = 0): Phrase | undefined {
  const before = tokens[end - 1]
  if (!before) return undefined
  if (relatives.has(before.low)) {
    const head = isPoint(tokens[end - 2], ',') ? end - 2 : end - 1
    return subjectBefore(tokens, head, floor)
  }
  if (isPoint(before, ')')) {
    const near = Math.max(floor, end - longestAside)
    const open = tokens.slice(near, end).findLastIndex((token) => isPoint(token, '('))
    return open > 0 ? subjectBefore(tokens, near + open, floor) : undefined
  }
  if (isPoint(before, ',—–-')) return phraseAcross(tokens, end - 1, floor)
  return headOfRelative(tokens, end) ?? phraseBefore(tokens, end, floor)
}

/** `an official who asked not to be named said`: the official. */
function headOfRelative(tokens: readonly Token[], end: number): Phrase | undefined {
  for (let at = end - 1; at > Math.max(0, end - longestAside); at -= 1) {
    const { kind, low } = tokens[at] as Token
    if (kind !== 'word') return undefined
    if (low !== 'who') continue
    const next = tokens[at + 1]?.low ?? ''
    const isObject = isNameWord(tokens, at + 1) || pronouns.has(next) || determiners.has(next)
    return isObject || at + 1 >= end ? undefined : phraseBefore(tokens, at, 0)
  }
  return undefined
}

/** `Mira Oduya, who keeps the register, said`: the phrase before what is put in between commas. */
function phraseAcross(tokens: readonly Token[], comma: number, lowest: number): Phrase | undefined {
  const floor = Math.max(lowest, comma - 60)
  const commas: number[] = []
  let start = comma - 1
  for (; start >= floor; start -= 1) {
    const token = tokens[start] as Token
    if (token.kind === 'quotation' || isPoint(token, ':;.?!')) break
    if (isPoint(token, ',—–-')) commas.unshift(start)
  }
  const pieces = [...commas, comma].map((end, index) => ({ from: (commas[index - 1] ?? start) + 1, end }))
  const main = pieces.filter(({ from, end }) => from < end && !beginsAside(tokens, from))
  const phrases = (main.length > 0 ? main : pieces).flatMap(
    ({ from, end }) => phraseBefore(tokens, beforeClause(tokens, from, end), from) ?? [],
  )
  const place = phrases.findIndex((phrase) => canSpeak(tokens, phrase))
  const [phrase, beside] = phrases.slice(Math.max(0, place))
  if (!phrase || !beside) return phrase
  // The name that stands beside a noun says more.
  const isNoun =
    describePhrase(tokens, phrase).name.length === 0 && !pronouns.has(tokens[phrase.from]?.low ?? '')
  return isNoun && isNameWord(tokens, beside.to - 1) && describePhrase(tokens, beside).name.length > 0
    ? beside
    : phrase
}

/** Where the clause begins that says which one is meant: `the agency that imposed it`. */
function beforeClause(tokens: readonly Token[], from: number, end: number): number {
  const place = tokens.slice(from + 1, end).findIndex(({ low }) => low === 'that' || relatives.has(low))
  return place < 1 ? end : from + 1 + place
}

/** A name, a pronoun, or a noun that the tables know. */
export const canSpeak = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens
    .slice(from, to)
    .some(({ low }, index) => isNameWord(tokens, from + index) || pronouns.has(low) || isHead(low))

/** What stands before a comma and isn't who speaks: when, where, and how. */
function beginsAside(tokens: readonly Token[], from: number): boolean {
  const { low, text } = tokens[from] as Token
  if (relatives.has(low) || low === 'whose' || low === 'where' || /^\d/.test(text)) return true
  if (isParticiple(tokens, from)) return true
  return prepositions.has(low) || (conjunctions.has(low) && !/^(?:and|but|or|so|yet)$/.test(low))
}

const isParticiple = (tokens: readonly Token[], at: number): boolean => {
  const low = tokens[at]?.low ?? ''
  if (isHead(low) || (at > 0 && isNameWord(tokens, at))) return false
  return (
    low.endsWith('ing') || /^(?:asked|pressed|told|given|seen|backed|reached|contacted|once|now)$/.test(low)
  )
}

/** Whoever a sentence is about, as far as it begins with him or her. */
export function subjectOf(tokens: readonly Token[]): Phrase | undefined {
  let at = 0
  for (let times = 0; times < 4; times += 1) {
    while (
      tokens[at] &&
      (tokens[at]?.kind === 'point' ||
        /^(?:but|and|so|yet|meanwhile|however|then|later)$/.test(tokens[at]?.low ?? ''))
    )
      at += 1
    const first = tokens[at]
    if (first?.kind !== 'word') return undefined
    const concerned = first.low === 'for' ? phraseAfter(tokens, at + 1) : undefined
    if (concerned && isNameWord(tokens, concerned.to - 1) && isPoint(tokens[concerned.to], ','))
      return concerned
    if (isPreposed(tokens, at)) {
      const comma = tokens.slice(at + 1, at + 30).findIndex((token) => isPoint(token, ','))
      if (comma < 0) return undefined
      at += comma + 2
      continue
    }
    break
  }
  const first = tokens[at]
  if (!first) return undefined
  if (pronouns.has(first.low)) return { from: at, to: at + 1 }
  const phrase = phraseAfter(tokens, at)
  return phrase && cutAtHead(tokens, phrase)
}

/** When, where and how, before a sentence comes to whom it is about. */
const isPreposed = (tokens: readonly Token[], at: number): boolean => {
  const { low } = tokens[at] as Token
  if (prepositions.has(low) || conjunctions.has(low) || isParticiple(tokens, at)) return true
  return /^(?:today|yesterday|last|this|earlier|later)$/.test(low) && !isHead(tokens[at + 1]?.low ?? '')
}

/** A phrase of small words ends with the first noun that can speak; of other nouns nobody knows where they end. */
function cutAtHead(tokens: readonly Token[], { from, to }: Phrase): Phrase | undefined {
  for (let at = from; at < to; at += 1) {
    if (isNameWord(tokens, at)) return { from, to }
    const next = tokens[at + 1]
    if (isHead(tokens[at]?.low ?? '') && !(next && isHead(next.low) && at + 1 < to)) {
      const isLinked = next && /^(?:of|for|from)$/.test(next.low)
      return isLinked ? { from, to } : { from, to: at + 1 }
    }
  }
  return undefined
}
