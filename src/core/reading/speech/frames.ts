// Frames: the places of a sentence where it says that somebody speaks: a verb of speech with who speaks, or words such
// as “according to”. Which quotation or clause a frame brings in is decided elsewhere.
import { outlets } from './english/nouns'
import {
  beForms,
  conjunctions,
  determiners,
  links,
  possessives,
  prepositions,
  pronouns,
  relatives,
} from './english/small-words'
import { phrasalVerbs, type SpeechVerb, speechVerbs } from './english/verbs'
import {
  beforeVerb,
  describePhrase,
  isHead,
  isNameWord,
  type Phrase,
  phraseAfter,
  phraseBefore,
  withApposition,
} from './phrases'
import { isPoint, singular, type Token } from './tokens'

export interface Frame {
  /** Its own tokens: the verb, or `according to`. */
  from: number
  to: number
  verb: SpeechVerb
  subject: Phrase
  /** True for `said Oduya` and `according to Oduya`. */
  isInverted: boolean
  rule: 'verbAfter' | 'verbBefore' | 'accordingTo' | 'colon' | 'participle'
}

const according: SpeechVerb = { verb: 'according to', use: 'say', stance: 'neutral' }
const colon: SpeechVerb = { verb: '', use: 'say', stance: 'neutral' }

/** What is known of a sentence while its frames are looked for. */
interface Scan {
  tokens: readonly Token[]
  /** Before it stands a frame that a subject can't reach into. */
  floor: number
  lastMark: number
  /** Whoever the sentence is about. */
  about: () => Phrase | undefined
}

/** The frames of a sentence, in the order of their verbs. */
export function framesOf(tokens: readonly Token[]): Frame[] {
  const frames: Frame[] = []
  let subject: Phrase | undefined | null = null
  const about = () => (subject === null ? (subject = subjectOf(tokens)) : subject)
  const lastMark = tokens.findLastIndex(({ kind }) => kind === 'quotation')
  const scan: Scan = { tokens, floor: 0, lastMark, about }
  for (let at = 0; at < tokens.length; at += 1) {
    const frame = accordingAt(tokens, at) ?? verbFrameAt(scan, at)
    if (!frame) continue
    frames.push({ ...frame, subject: withApposition(tokens, frame.subject) })
    if (frame.rule !== 'participle') scan.floor = frame.isInverted ? frame.subject.to : frame.to
    at = frame.to - 1
  }
  return frames
}

/** `according to`, `in the words of`, `in her view`, `in Oduya’s words`. */
function accordingAt(tokens: readonly Token[], at: number): Frame | undefined {
  const low = (index: number) => tokens[index]?.low ?? ''
  const frame = (subject: Phrase | undefined, to: number): Frame | undefined =>
    subject && { from: at, to, verb: according, subject, isInverted: true, rule: 'accordingTo' }
  if (low(at) === 'according' && low(at + 1) === 'to') return frame(phraseAfter(tokens, at + 2), at + 2)
  if (low(at) !== 'in') return undefined
  if (low(at + 1) === 'the' && wordings.has(low(at + 2)) && low(at + 3) === 'of')
    return frame(phraseAfter(tokens, at + 4), at + 4)
  if (possessives.has(low(at + 1)) && wordings.has(low(at + 2)))
    return frame({ from: at + 1, to: at + 2 }, at + 1)
  const place = tokens.slice(at + 1, at + 8).findIndex((token) => wordings.has(token.low))
  const end = at + 1 + place
  return place > 1 && low(end - 1) === '’s' ? frame({ from: at + 1, to: end - 1 }, at + 1) : undefined
}

const wordings = new Set(['word', 'words', 'view', 'opinion', 'eyes', 'phrase', 'telling', 'account'])

function verbFrameAt({ tokens, floor, lastMark, about }: Scan, at: number): Frame | undefined {
  const found = verbAt(tokens, at)
  if (!found) return undefined
  const { verb, to } = found
  const frame = (subject: Phrase | undefined, isInverted: boolean, rule: Frame['rule']): Frame | undefined =>
    subject && { from: at, to, verb, subject, isInverted, rule }
  const end = beforeVerb(tokens, at)
  const before = tokens[end - 1]
  const { low = '' } = tokens[at] ?? {}
  if (isPassive(tokens, end, at)) {
    if (verb.verb === 'quote' && tokens[to]?.low === 'as')
      return frame(subjectBefore(tokens, end, floor), false, 'verbAfter')
    return tokens[to]?.low === 'by' ? frame(phraseAfter(tokens, to + 1), true, 'verbBefore') : undefined
  }
  const afterMarks =
    before?.kind === 'quotation' || (isPoint(before, ',—–-') && tokens[end - 2]?.kind === 'quotation')
  if ((afterMarks || before === undefined) && end === at) {
    const inverted = frame(phraseAfter(tokens, to), true, 'verbBefore')
    if (inverted && !pronounObject(tokens, inverted.subject)) return inverted
  }
  if (low === 'saying' && before?.low === 'as') {
    const object = quotedObject(tokens, end - 1)
    if (object) return frame(object, false, 'verbAfter')
  }
  if (low.endsWith('ing') && !beForms.has(tokens[end]?.low ?? '')) return frame(about(), false, 'participle')
  if (before?.low === 'to' && lastMark < to) return undefined
  if (
    before &&
    (before.low === 'to' || /^(?:and|but|then|or)$/.test(before.low) || before.low === 'as' || afterMarks)
  )
    if (!isNoun(tokens, at)) return frame(coordinated(tokens, end, about), false, 'participle')
  if (isNoun(tokens, at) || isHeard(tokens, at, verb)) return undefined
  const subject = subjectBefore(tokens, end, floor)
  return subject && end === at && !agrees(tokens, at, verb, subject)
    ? undefined
    : frame(subject, false, 'verbAfter')
}

/** `…, inquest told`: a headline leaves out who said it. */
const isHeard = (tokens: readonly Token[], at: number, { use }: SpeechVerb): boolean =>
  use === 'tell' &&
  /^(?:court|inquest|hearing|inquiry|jury|tribunal|mps|committee|panel|trial|meeting)$/.test(
    tokens[at - 1]?.low ?? '',
  ) &&
  (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'point')

/** `quoted a miller as saying`: the miller. */
function quotedObject(tokens: readonly Token[], end: number): Phrase | undefined {
  const near = Math.max(0, end - 15)
  const verb = tokens.slice(near, end).findLastIndex(({ low }) => /^(?:quot|cit)(?:e|es|ed|ing)$/.test(low))
  const phrase = verb < 0 ? undefined : phraseAfter(tokens, near + verb + 1, end)
  return phrase?.to === end ? phrase : undefined
}

/** A form without an ending needs more than one who speaks: `wardens say`, and not `the list`. */
function agrees(tokens: readonly Token[], at: number, { verb }: SpeechVerb, { from, to }: Phrase): boolean {
  const { low = '' } = tokens[at] ?? {}
  if (low !== verb || sameInPast.has(low)) return true
  const last = tokens[to - 1]?.low ?? ''
  if (from === to - 1 && pronouns.has(last)) return !/^(?:he|she|it)$/.test(last)
  const link = tokens.slice(from + 1, to).findIndex((token) => links.has(token.low))
  const main = tokens.slice(Math.max(0, from - 2), link < 0 ? to : from + 1 + link)
  return main.some((token) => token.low === 'and' || token.low.endsWith('s') || collective.has(token.low))
}

const collective = new Set(
  'people police staff women men children data there here who both many few some most others'.split(' '),
)
const sameInPast = new Set(['read', 'put', 'forecast'])

/** `he told her`: an object, and who speaks stands before. */
const pronounObject = (tokens: readonly Token[], { from }: Phrase): boolean =>
  /^(?:her|him|them|me|us)$/.test(tokens[from]?.low ?? '')

function verbAt(tokens: readonly Token[], at: number): { verb: SpeechVerb; to: number } | undefined {
  const token = tokens[at] as Token
  if (token.kind !== 'word') return undefined
  const isSmall = token.text === token.low || at === 0
  if (!isSmall) return undefined
  for (const { rest, verb } of phrasalVerbs.get(token.low) ?? [])
    if (rest.every((word, index) => tokens[at + 1 + index]?.low === word))
      return { verb, to: at + 1 + rest.length }
  const verb = speechVerbs.get(token.low)
  return verb && { verb, to: at + 1 }
}

/** `to say`, `and said`: whoever the sentence is about, or the verb before. */
function coordinated(
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

/** A form of `be` before a form that is no -ing form. */
function isPassive(tokens: readonly Token[], end: number, at: number): boolean {
  if ((tokens[at]?.low ?? '').endsWith('ing')) return false
  for (let index = at - 1; index >= end; index -= 1) if (beForms.has(tokens[index]?.low ?? '')) return true
  return false
}

/** `the claim`, `her reply`, `claims of fraud`, `figures reported by`. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const [before, { low = '' } = {}, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (
    before &&
    (determiners.has(before.low) ||
      before.low === '’s' ||
      (prepositions.has(before.low) && before.low !== 'as'))
  ) {
    return (
      !/(?:said|told|wrote|spoke|thought)$/.test(low) &&
      !(pronouns.has(before.low) && !possessives.has(before.low))
    )
  }
  if (after && after.low === 'by' && !low.endsWith('s')) return true
  if (!isHead(low) || low.endsWith('ed')) return false
  if (low === singular(low))
    return !before || !(pronouns.has(before.low) || before.low.endsWith('s') || before.low === 'who')
  return (
    after !== undefined &&
    /^(?:of|by|from|against|were|are|about|to|in|on|is|was|show|showed|and|for)$/.test(after.low)
  )
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
  return phraseBefore(tokens, end, floor)
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
const canSpeak = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
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

/** Before a colon that nothing else explains: `Oduya:`, `Her answer:`, `The minister was blunt:`. */
export function colonFrame(tokens: readonly Token[], at: number): Frame | undefined {
  const subject = subjectOf(tokens)
  return subject && subject.to <= at
    ? {
        from: at,
        to: at + 1,
        verb: colon,
        subject: withApposition(tokens, subject),
        isInverted: false,
        rule: 'colon',
      }
    : undefined
}

/** Whoever hears it, right after the verb: `told the Courier`. */
export function hearerOf(tokens: readonly Token[], { verb, to, isInverted }: Frame): Phrase | undefined {
  return verb.use === 'tell' && !isInverted ? phraseAfter(tokens, to) : undefined
}
export const isOutlet = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some(({ low }) => outlets.has(low))
