// The third walk: which frame brings in which quotation, and who goes on speaking where none does.
// Must not break: words in marks that nobody is quoted with get no speaker.
import type { Readable } from '../readable'
import { type Cast, mention, noteNames, proposed, resolve, type Resolved } from './cast'
import { namings } from './english/small-words'
import { colonFrame, type Frame, framesOf, subjectOf } from './frames'
import type { Marked } from './marks'
import type { Paragraph, Sentence } from './paragraphs'
import { describe, type Phrase } from './phrases'
import { isPoint, type Token } from './tokens'
import type { ProposedEntity } from '../../model/suggestion'

/** A frame with whom it means. */
export interface Spoken {
  frame: Frame
  who: Resolved | undefined
}

export interface Reading {
  /** Of every quotation: who says it, by which rule; `scare` where nobody does. */
  quoted: {
    speaker?: ProposedEntity | undefined
    rule: string
    scare: boolean
    mode: 'direct' | 'mixed'
    group?: number
  }[]
  /** Of every sentence with frames: what it says of voices. */
  sentences: { sentence: Sentence; paragraph: Paragraph; spoken: Spoken[] }[]
}

interface State {
  source: Readable
  cast: Cast
  marked: readonly Marked[]
  reading: Reading
  /** Counts the sentences of the whole source. */
  sentence: number
  /** Who spoke last, or whom the last sentence was about. */
  voice?: Resolved | undefined
  /** True while the voice has spoken in this paragraph. */
  isSpeaking: boolean
  /** The quotation that the paragraph before leaves open. */
  open?: number | undefined
}

export function speakersOf(
  source: Readable,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
  cast: Cast,
): Reading {
  const reading: Reading = { quoted: [], sentences: [] }
  const state: State = { source, cast, marked, reading, sentence: 0, isSpeaking: false }
  for (const paragraph of paragraphs) readParagraph(state, paragraph)
  return reading
}

function readParagraph(state: State, paragraph: Paragraph): void {
  state.isSpeaking = false
  for (const sentence of paragraph.sentences) {
    readSentence(state, paragraph, sentence)
    state.sentence += 1
  }
  const last = paragraph.quotations.to - 1
  const isOpen = last >= paragraph.quotations.from && state.marked[last]?.closed === false
  state.open = isOpen ? last : undefined
}

function readSentence(state: State, paragraph: Paragraph, sentence: Sentence): void {
  const { cast } = state
  const { tokens } = sentence
  const frames = framesOf(tokens)
  const subject = subjectOf(tokens)
  const spoken: Spoken[] = []
  let noted = 0
  const note = (to: number) => {
    if (to > noted)
      noteNames(
        cast,
        tokens.slice(noted, to),
        state.sentence,
        (run) => subject !== undefined && noted + run.from <= subject.to && noted + run.to >= subject.from,
      )
    noted = Math.max(noted, to)
  }
  for (const frame of frames) {
    note(frame.subject.from)
    const who = resolve(cast, tokens, frame.subject, state.sentence)
    if (who) mention(cast, who.known, state.sentence, true)
    spoken.push({ frame, who })
  }
  const about = frames.length === 0 && subject ? aboutWhom(state, tokens, subject) : undefined
  note(tokens.length)
  if (about) mention(cast, about.known, state.sentence, true)
  quote(state, paragraph, sentence, spoken, about)
  if (spoken.length > 0) state.reading.sentences.push({ sentence, paragraph, spoken })
}

/** Whom a sentence without a frame is about; only a person or a body that has been named. */
function aboutWhom(state: State, tokens: readonly Token[], subject: Phrase): Resolved | undefined {
  const { name, head } = describe(tokens, subject)
  const isPronoun =
    subject.to === subject.from + 1 && /^(?:he|she|they)$/.test(tokens[subject.from]?.low ?? '')
  if (name.length === 0 && head === '' && !isPronoun) return undefined
  return resolve(state.cast, tokens, subject, state.sentence, false)
}

/** Gives the quotations of a sentence their speakers. */
function quote(
  state: State,
  paragraph: Paragraph,
  sentence: Sentence,
  spoken: readonly Spoken[],
  about: Resolved | undefined,
): void {
  const { tokens } = sentence
  const { reading, marked } = state
  let before: Resolved | undefined
  for (const [at, token] of tokens.entries()) {
    if (token.quotation === undefined) continue
    const place = token.quotation
    const shape = shapeOf(state, tokens, at)
    const frame = frameFor(tokens, at, spoken, shape)
    let who = frame?.who
    let rule: string = frame?.frame.rule ?? 'none'
    let group: number | undefined
    const runs =
      state.open !== undefined &&
      place === paragraph.quotations.from &&
      token.start === firstMark(paragraph, tokens)
    const held = runs ? reading.quoted[state.open ?? -1] : undefined
    if (
      held &&
      (!frame || who?.known.ref === undefined || held.speaker === undefined || sameVoice(held.speaker, who))
    ) {
      group = held.group ?? state.open
      held.group = group ?? place
      if (!who) rule = 'running'
      if (!who && held.speaker) {
        push(state, place, {
          speaker: { ...held.speaker, rule: 'running' },
          rule,
          scare: false,
          mode: 'direct',
          ...(group === undefined ? {} : { group }),
        })
        state.isSpeaking = true
        continue
      }
    }
    const previous = marked[place - 1]
    if (
      !who &&
      !frame &&
      place > paragraph.quotations.from &&
      previous &&
      !previous.closed &&
      previous.end + 2 >= token.start
    ) {
      const piece = reading.quoted[place - 1]
      if (piece) {
        group = piece.group ?? place - 1
        piece.group = group
      }
    }
    if (!frame && shape.isWhole) {
      const next =
        before ??
        colonSpeaker(state, tokens, at) ??
        (state.voice && (state.isSpeaking || opensParagraph(paragraph, tokens, at)) ? state.voice : undefined)
      who = next
      rule = next ? 'continued' : 'none'
    } else if (!frame && about && shape.words > 4 && !shape.isNamed) {
      who = about
      rule = 'continued'
    } else if (!frame && !shape.isNamed && shape.words > 4 && state.isSpeaking) {
      who = state.voice
      rule = 'continued'
    }
    const isScare = !who && !frame && !shape.isWhole
    if (who) before = who
    push(state, place, {
      speaker: who && proposed(who, frame ? spanOf(tokens, frame.frame.subject) : token),
      rule: isScare ? 'scare' : rule,
      scare: isScare,
      mode: shape.isWhole ? 'direct' : 'mixed',
      ...(group === undefined ? {} : { group }),
    })
  }
  const last = spoken.findLast(({ who, frame }) => who && frame.verb.use !== 'show')?.who ?? before
  if (last) {
    state.voice = last
    state.isSpeaking = true
  } else if (about && about.known.kind === 'person') {
    state.voice = about
    state.isSpeaking = false
  }
}

const push = (state: State, place: number, quoted: Reading['quoted'][number]): void => {
  state.reading.quoted[place] = quoted
}

const spanOf = (tokens: readonly Token[], { from, to }: Phrase) => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})
const sameVoice = (speaker: ProposedEntity, { known }: Resolved): boolean =>
  speaker.name === known.ref.name && speaker.description === known.ref.description
const firstMark = (paragraph: Paragraph, tokens: readonly Token[]): number =>
  paragraph.sentences[0]?.tokens === tokens ? (tokens[0]?.start ?? -1) : -1
const opensParagraph = (paragraph: Paragraph, tokens: readonly Token[], at: number): boolean =>
  at === 0 || paragraph.sentences[0]?.tokens !== tokens

function colonSpeaker(state: State, tokens: readonly Token[], at: number): Resolved | undefined {
  if (!isPoint(tokens[at - 1], ':—–')) return undefined
  const frame = colonFrame(tokens, at - 1)
  return frame && resolve(state.cast, tokens, frame.subject, state.sentence)
}

interface Shape {
  words: number
  /** True for what is a sentence or part of one by itself; false for words built into somebody else’s sentence. */
  isWhole: boolean
  /** True after `so-called`, `dubbed`, `the word`. */
  isNamed: boolean
}

function shapeOf({ source, marked }: State, tokens: readonly Token[], at: number): Shape {
  const token = tokens[at] as Token
  const wording = source.text.slice(token.start, Math.min(token.end, token.start + 400))
  const words = wording.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const end = source.text.slice(Math.max(token.start, token.end - 3), token.end)
  const isCapital = /^.[“"‘'.…\s]*[\p{Lu}\p{N}]/u.test(wording)
  const endsSentence = /[.?!…,—–-]["”’'»“«]*$/u.test(end) || marked[token.quotation ?? -1]?.closed === false
  const isFree = before === undefined || before.kind !== 'word'
  const isSentence = isCapital && (endsSentence || (isFree && words > 4)) && (isFree || words > 4)
  const isRest = isFree && endsSentence && words > 1 && before !== undefined
  const isNamed = before !== undefined && namings.has(before.low)
  void after
  return { words, isWhole: (isSentence || isRest) && !isNamed, isNamed }
}

/** The frame that brings in the quotation at `at`: right after it, before it, or behind the sentence. */
function frameFor(
  tokens: readonly Token[],
  at: number,
  spoken: readonly Spoken[],
  shape: Shape,
): Spoken | undefined {
  const isClose = (from: number, to: number) =>
    !tokens.slice(from, to).some((token) => token.kind === 'quotation' || isPoint(token, '.?!;'))
  const first = ({ frame }: Spoken) => Math.min(frame.from, frame.subject.from)
  const next = spoken.find(({ frame }) => frame.from > at)
  const start = next ? first(next) : -1
  const isBeside =
    next !== undefined &&
    start > at &&
    tokens.slice(at + 1, start).every((token) => token.kind === 'point' && token.low === ',')
  const earlier = spoken.findLast(({ frame }) => frame.to <= at)
  const isIntroduced =
    isPoint(tokens[at - 1], ':') && earlier !== undefined && isClose(earlier.frame.to, at - 1)
  if (shape.isNamed && !(earlier && earlier.frame.to === at)) return undefined
  if (isIntroduced) return earlier
  if (isBeside && (shape.isWhole || !earlier)) return next
  if (
    earlier &&
    isClose(earlier.frame.to, at) &&
    (shape.isWhole ? introduces(tokens, at, earlier) : earlier.frame.verb.use !== 'gesture')
  )
    return earlier
  if (isBeside) return next
  if (earlier && !shape.isWhole && earlier.frame.verb.use !== 'gesture') return earlier
  if (next && isClose(at + 1, start) && next.frame.verb.use !== 'label') return next
  return undefined
}

/** `Oduya said: “…”`, `Oduya told the board “…”`, `she said, smiling, “…”`. */
function introduces(tokens: readonly Token[], at: number, { frame }: Spoken): boolean {
  const before = tokens[at - 1]
  return frame.to === at || before?.kind === 'word' || isPoint(before, ':,—–-')
}
