// Frames: the places of a sentence where it says that somebody speaks: a verb of speech with who speaks, or words such
// as “according to”. Which quotation or clause a frame brings in is decided elsewhere.
import { withApposition } from './described'
import { outlets } from './english/nouns'
import { beForms, possessives, pronouns } from './english/small-words'
import type { SpeechVerb } from './english/verbs'
import { beforeVerb, isNameWord } from './name-words'
import { type Phrase, phraseAfter } from './phrases'
import { canSpeak, coordinated, subjectBefore, subjectOf } from './subjects'
import { isPoint, type Token } from './tokens'
import { agrees, isHeard, isNoun, isPassive, verbAt } from './verb-forms'

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
    if (frame.rule !== 'participle' && !isInRelative(tokens, frame))
      scan.floor = frame.isInverted ? frame.subject.to : frame.to
    at = frame.to - 1
  }
  return frames
}

/** `Oduya, who thinks that …, said`: whoever the clause is about speaks after it as well. */
const isInRelative = (tokens: readonly Token[], { from, subject, isInverted }: Frame): boolean =>
  !isInverted && tokens.slice(subject.to, from).some(({ low }) => low === 'who')

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
    // The agent may stand behind the words in marks: `called “a ruin” by Oduya`.
    const marks = tokens[to]?.low === 'as' ? to + 1 : to
    const agent = tokens[marks]?.kind === 'quotation' ? marks + 1 : to
    return tokens[agent]?.low === 'by' ? frame(phraseAfter(tokens, agent + 1), true, 'verbBefore') : undefined
  }
  const afterMarks =
    before?.kind === 'quotation' || (isPoint(before, ',—–-') && tokens[end - 2]?.kind === 'quotation')
  if ((afterMarks || before === undefined) && end === at) {
    const phrase = phraseAfter(tokens, to)
    // A sentence that begins with the verb has a colon behind who speaks; `Shown the letter, …` hasn't.
    const isMeant =
      phrase && (afterMarks || isPoint(tokens[phrase.to], ':') || tokens[phrase.to]?.kind === 'quotation')
    if (phrase && isMeant && !pronounObject(tokens, phrase)) return frame(phrase, true, 'verbBefore')
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
  const behind = isPoint(before, ',') && end === at ? speakerBehind(tokens, to, verb, subject) : undefined
  if (behind) return frame(behind, true, 'verbBefore')
  return subject && end === at && !agrees(tokens, at, verb, subject)
    ? undefined
    : frame(subject, false, 'verbAfter')
}

/** `40 boats were lost, said Mira Oduya.`: at the end, and no name stands before the comma. */
function speakerBehind(
  tokens: readonly Token[],
  to: number,
  { use }: SpeechVerb,
  before: Phrase | undefined,
): Phrase | undefined {
  const phrase = use === 'say' ? phraseAfter(tokens, to) : undefined
  const after = phrase && tokens[phrase.to]
  if (!phrase || !canSpeak(tokens, phrase) || (after !== undefined && !isPoint(after, ',.'))) return undefined
  const isNamed =
    before && (isNameWord(tokens, before.to - 1) || pronouns.has(tokens[before.from]?.low ?? ''))
  return isNamed === true ? undefined : phrase
}

/** `quoted a miller as saying`: the miller. */
function quotedObject(tokens: readonly Token[], end: number): Phrase | undefined {
  const near = Math.max(0, end - 15)
  const verb = tokens.slice(near, end).findLastIndex(({ low }) => /^(?:quot|cit)(?:e|es|ed|ing)$/.test(low))
  const phrase = verb < 0 ? undefined : phraseAfter(tokens, near + verb + 1, end)
  return phrase?.to === end ? phrase : undefined
}

/** `he told her`: an object, and who speaks stands before. */
const pronounObject = (tokens: readonly Token[], { from }: Phrase): boolean =>
  /^(?:her|him|them|me|us)$/.test(tokens[from]?.low ?? '')

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
