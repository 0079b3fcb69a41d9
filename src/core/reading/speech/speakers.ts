// The third walk: who says each quotation, and who goes on speaking where no frame says so.
// Must not break: one walk, in the order of the text; only pieces of one quotation learn from what comes after.
import type { ProposedEntity, ProposedHop } from '../../model/suggestion'
import type { Readable } from '../readable'
import { type Cast, mayMean, mention, noteNames, proposed, resolve, type Resolved } from './cast'
import { colonFrame, type Frame, framesOf, subjectOf } from './frames'
import type { Marked } from './marks'
import type { Paragraph, Sentence } from './paragraphs'
import { describePhrase, type Phrase, withApposition } from './phrases'
import { frameFor, frameInside, type Spoken } from './quoting'
import { add, type Known } from './people'
import { hopsOf } from './reports'
import { type Shape, shapeOf } from './shape'
import { isPoint, type Token } from './tokens'
import { type Turn, turnsOf } from './turns'
import type { Span } from '../../text/span'

/** Who says a quotation, by which rule; `scare` where nobody does. */
export interface Quoted {
  speaker?: ProposedEntity | undefined
  rule: string
  scare: boolean
  mode: 'direct' | 'mixed'
  /** The first piece of the running quotation that it belongs to. */
  group?: number
  /** The frame that brings it in, in its sentence. */
  brought?: { tokens: readonly Token[]; spoken: Spoken }
}

/** A sentence that says of voices that they speak. */
export interface Telling {
  sentence: Sentence
  paragraph: Paragraph
  spoken: readonly Spoken[]
  /** Whoever says all of it: in a transcript, in a block that is set apart. */
  turn?: { hop: ProposedHop; from: number; isQuestion: boolean } | undefined
}

interface Walk {
  text: string
  cast: Cast
  marked: readonly Marked[]
  quoted: Quoted[]
  tellings: Telling[]
  /** Counts the sentences of the whole source. */
  sentence: number
  /** Who spoke last, or whom the last sentence was about. */
  voice?: Resolved | undefined
  /** True while the voice has spoken in this paragraph. */
  isSpeaking: boolean
  /** True while the last thing said is a question. */
  asks: boolean
  /** Who spoke before that. */
  other?: Resolved | undefined
  /** Whoever says all of the paragraph. */
  turn?: Telling['turn']
  /** True where the paragraph before ends with a colon after who speaks. */
  announces: boolean
  /** The quotation that the paragraph before leaves open. */
  open?: number | undefined
}

export function speakersOf(
  { text }: Readable,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
  cast: Cast,
): { quoted: readonly Quoted[]; tellings: readonly Telling[] } {
  const walk: Walk = {
    text,
    cast,
    marked,
    quoted: [],
    tellings: [],
    sentence: 0,
    isSpeaking: false,
    announces: false,
    asks: false,
  }
  const turns = turnsOf(paragraphs)
  for (const paragraph of paragraphs) {
    walk.isSpeaking = false
    walk.turn = turnIn(walk, paragraph, turns.get(paragraph))
    for (const sentence of paragraph.sentences) {
      readSentence(walk, paragraph, sentence)
      walk.sentence += 1
    }
    const last = paragraph.quotations.to - 1
    const isOpen = last >= paragraph.quotations.from && marked[last]?.closed === false
    walk.open = isOpen && walk.quoted[last]?.rule !== 'inside' ? last : undefined
    walk.announces = announces(walk, paragraph)
  }
  return walk
}

/** `Oduya wrote:` at the end of a paragraph: the next one is what she wrote. */
function announces(walk: Walk, { kind, sentences }: Paragraph): boolean {
  const telling = walk.tellings.at(-1)
  const use = telling?.spoken.at(-1)?.frame.verb.use
  const isColon = isPoint(sentences.at(-1)?.tokens.at(-1), ':')
  return (
    kind === 'body' && isColon && telling?.sentence === sentences.at(-1) && (use === 'say' || use === 'tell')
  )
}

/** Whoever says all of a paragraph without marks: its label in a transcript, or who announced it. */
function turnIn(walk: Walk, paragraph: Paragraph, turn: Turn | undefined): Telling['turn'] {
  const tokens = paragraph.sentences[0]?.tokens ?? []
  if (turn) {
    const at = spanOf(tokens, turn.label)
    const who =
      turn.who === 'named'
        ? resolve(walk.cast, tokens, turn.label, walk.sentence)
        : inInterview(walk, turn.who, at)
    if (!who) return undefined
    walk.voice = who
    const from = tokens[turn.label.to + 1]?.start ?? at.end
    return { hop: { ...proposed(who, at), rule: 'transcript' }, from, isQuestion: turn.who === 'question' }
  }
  const isBlock = paragraph.block === 'quotation' || (walk.announces && paragraph.block === 'paragraph')
  if (!isBlock || !walk.voice || paragraph.kind !== 'body' || tokens[0]?.kind === 'quotation')
    return undefined
  const { start } = paragraph
  return {
    hop: { ...proposed(walk.voice, { start, end: start }), rule: 'block' },
    from: start,
    isQuestion: false,
  }
}

/** Who asks and who answers, where the labels are only `Q` and `A`. */
function inInterview({ cast }: Walk, who: 'question' | 'answer', first: Span): Resolved {
  const { people } = cast
  const description = who === 'question' ? 'interviewer' : 'interviewee'
  const key = `=${description}`
  const told =
    who === 'answer' ? people.all.find(({ kind, isSure }) => kind === 'person' && isSure) : undefined
  const known =
    people.byName.get(key) ??
    told ??
    add(people, { ref: { unnamed: true, description }, kind: 'person', first })
  people.byName.set(key, known)
  return { known, rule: 'role' }
}

function readSentence(walk: Walk, paragraph: Paragraph, sentence: Sentence): void {
  const { cast } = walk
  const { tokens } = sentence
  const frames = framesOf(tokens)
  const subject = subjectOf(tokens)
  const spoken: Spoken[] = []
  let noted = 0
  const note = (to: number) => {
    const from = noted
    if (to <= from) return
    const isSubject = (run: Phrase) =>
      subject !== undefined && from + run.from <= subject.to && from + run.to >= subject.from
    noteNames(cast, tokens.slice(from, to), walk.sentence, isSubject)
    noted = to
  }
  for (const frame of frames) {
    note(frame.subject.from)
    const who =
      goesOnSpeaking(walk, tokens, frame) ??
      resolve(cast, tokens, frame.subject, walk.sentence, { but: replied(walk, frame) })
    if (who && paragraph.kind !== 'headline') mention(cast, who.known, walk.sentence, true)
    spoken.push({ frame, who, hops: hopsOf(cast, tokens, { frame, who }, walk.sentence) })
  }
  const isBody = paragraph.kind === 'body' && paragraph.block !== 'heading'
  const about = frames.length === 0 && subject && isBody ? aboutWhom(walk, tokens, subject) : undefined
  if (isBody) note(tokens.length)
  if (about) mention(cast, about.known, walk.sentence, true)
  const place = { paragraph, sentence, spoken, about }
  if (frames.length > 0) walk.asks = frames.some(({ verb }) => verb.verb === 'ask')
  const isBeat = about?.known.kind === 'person' && beat(walk, place, about)
  const quoting = quote(walk, place) ?? (isBeat ? about : undefined)
  goOn(walk, spoken.findLast(({ who, frame }) => who && frame.verb.use !== 'show')?.who ?? quoting, about)
  if (spoken.length > 0 || walk.turn) walk.tellings.push({ sentence, paragraph, spoken, turn: walk.turn })
}

/** `Vale asked … “No,” she replied`: nobody answers a question of one’s own. */
const replied = ({ voice, asks }: Walk, { verb }: Frame): Known | undefined =>
  asks && /^(?:reply|answer|respond)$/.test(verb.verb) ? voice?.known : undefined

/** `She added`: whoever spoke last. */
function goesOnSpeaking(
  { voice }: Walk,
  tokens: readonly Token[],
  { verb, subject }: Frame,
): Resolved | undefined {
  const isOne =
    subject.to === subject.from + 1 && /^(?:add|continue|conclude|go on|reiterate)$/.test(verb.verb)
  return isOne && voice && mayMean(voice, tokens[subject.from])
    ? { known: voice.known, rule: 'pronoun' }
    : undefined
}

/** Whose words may follow. */
function goOn(walk: Walk, speaking: Resolved | undefined, about: Resolved | undefined): void {
  const next = speaking ?? (about?.known.kind === 'person' ? about : undefined)
  if (!next) return
  if (walk.voice && walk.voice.known !== next.known) walk.other = walk.voice
  walk.voice = next
  walk.isSpeaking = speaking !== undefined
}

/** `“Daft.” He spits.`: what somebody does right after words that nobody was named for says whose they are. */
function beat(walk: Walk, { paragraph, sentence }: Place, about: Resolved): boolean {
  const { from } = paragraph.quotations
  const isShort =
    sentence.tokens.length <= longestBeat && sentence.tokens.every(({ kind }) => kind !== 'quotation')
  let last = from
  while (last < paragraph.quotations.to && (walk.marked[last]?.end ?? 0) <= sentence.start) last += 1
  const quoted = walk.quoted.slice(from, last)
  const isFirst = last > from && walk.marked[from]?.start === paragraph.start
  if (!isShort || !isFirst || quoted.some(({ rule }) => rule !== 'continued' && rule !== 'none')) return false
  for (let at = from; at < last; at += 1) {
    const piece = walk.quoted[at]
    if (piece)
      walk.quoted[at] = {
        ...piece,
        speaker: { ...proposed(about, sentence), rule: 'beat' },
        rule: 'beat',
        scare: false,
      }
  }
  return true
}

/** In tokens, its stop included. */
const longestBeat = 9

/** Whom a sentence without a frame is about; only a person or a body that has been named. */
function aboutWhom(walk: Walk, tokens: readonly Token[], subject: Phrase): Resolved | undefined {
  const { name, head } = describePhrase(tokens, subject)
  const isPronoun =
    subject.to === subject.from + 1 && /^(?:he|she|they)$/.test(tokens[subject.from]?.low ?? '')
  if (name.length === 0 && head === '' && !isPronoun) return undefined
  const beside = withApposition(tokens, subject)
  return resolve(walk.cast, tokens, beside, walk.sentence, { speaks: beside !== subject })
}

interface Place {
  paragraph: Paragraph
  sentence: Sentence
  spoken: readonly Spoken[]
  about: Resolved | undefined
}

/** Gives the quotations of a sentence their speakers; the last of them. */
function quote(walk: Walk, place: Place): Resolved | undefined {
  const { tokens } = place.sentence
  let before: Resolved | undefined
  for (const [at, token] of tokens.entries()) {
    if (token.quotation === undefined) continue
    const shape = shapeOf(walk.text, walk.marked, tokens, at)
    const said = saidBy(walk, place, at, shape, before)
    const isScare = said.who === undefined && said.rule === 'none' && !shape.isWhole
    const group = groupOf(walk, place, at, said)
    const held = group === undefined || said.isFramed ? undefined : walk.quoted[group]?.speaker
    const speaker = held ? { ...held, rule: 'running' } : said.who && proposed(said.who, said.at)
    walk.quoted[token.quotation] = {
      ...(speaker ? { speaker } : {}),
      rule: isScare ? 'scare' : held ? 'running' : said.rule,
      scare: isScare && !held,
      mode: shape.isWhole || held ? 'direct' : 'mixed',
      ...(group === undefined ? {} : { group }),
      ...(said.brought ? { brought: { tokens, spoken: said.brought } } : {}),
    }
    if (said.isFramed && speaker) tellEarlier(walk, place, token.quotation, speaker)
    if (said.who) before = said.who
  }
  return before
}

interface SaidBy {
  who?: Resolved | undefined
  rule: string
  at: { start: number; end: number }
  /** True where a frame says so, and it isn't only likely. */
  isFramed: boolean
  brought?: Spoken
}

function saidBy(
  walk: Walk,
  { paragraph, sentence, spoken, about }: Place,
  at: number,
  shape: Shape,
  before: Resolved | undefined,
): SaidBy {
  const { tokens } = sentence
  const token = tokens[at] as Token
  const found = frameFor(tokens, at, spoken, shape)
  if (found)
    return {
      who: found.who,
      rule: found.frame.rule,
      at: spanOf(tokens, found.frame.subject),
      isFramed: found.who !== undefined,
      brought: found,
    }
  const inside =
    walk.marked[token.quotation ?? -1]?.closed === false ? frameInside(walk.text, token) : undefined
  if (inside) {
    const who = resolve(walk.cast, inside.tokens, inside.frame.subject, walk.sentence)
    if (who) mention(walk.cast, who.known, walk.sentence, true)
    if (who) return { who, rule: 'inside', at: spanOf(inside.tokens, inside.frame.subject), isFramed: true }
  }
  if (shape.isWhole) {
    const opens = at === 0 || paragraph.sentences[0] !== sentence
    const colon = colonSpeaker(walk, tokens, at)
    if (colon) return { who: colon, rule: 'colon', at: token, isFramed: true }
    const answering =
      before || at > 0 || paragraph.sentences[0] !== sentence ? undefined : answers(walk, token)
    const who = before ?? answering ?? (walk.isSpeaking || opens ? walk.voice : undefined)
    const rule = answering ? 'answer' : who ? 'continued' : 'none'
    return { who, rule, at: token, isFramed: false }
  }
  const isOwn = shape.words > 4 && !shape.isNamed
  const who = isOwn ? (about ?? (walk.isSpeaking ? walk.voice : undefined)) : undefined
  return { who, rule: who ? 'continued' : 'none', at: token, isFramed: false }
}

/** After a question in the paragraph before: whoever spoke before who asks. */
function answers(
  { text, marked, quoted, voice, other }: Walk,
  { quotation = 0, start }: Token,
): Resolved | undefined {
  const asked = marked[quotation - 1]
  const isAsked = asked?.closed === true && asked.end + 2 >= start && text.charAt(asked.end - 2) === '?'
  const speaker = quoted[quotation - 1]?.speaker
  return isAsked && voice && speaker && isSame(speaker, voice) ? other : undefined
}

const spanOf = (tokens: readonly Token[], { from, to }: Phrase) => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

function colonSpeaker(walk: Walk, tokens: readonly Token[], at: number): Resolved | undefined {
  if (!isPoint(tokens[at - 1], ':—–')) return undefined
  const frame = colonFrame(tokens, at - 1)
  return frame && resolve(walk.cast, tokens, frame.subject, walk.sentence)
}

/** The running quotation that a piece goes on with: of the paragraph before, or of this one where the mark opens again. */
function groupOf(walk: Walk, { paragraph, sentence }: Place, at: number, said: SaidBy): number | undefined {
  const token = sentence.tokens[at] as Token
  const place = token.quotation ?? 0
  const isFirst = at === 0 && paragraph.sentences[0] === sentence
  const previous = walk.marked[place - 1]
  const isReopened =
    place > paragraph.quotations.from && previous?.closed === false && previous.end + 2 >= token.start
  const from = isFirst ? walk.open : isReopened ? place - 1 : undefined
  const piece = from === undefined ? undefined : walk.quoted[from]
  if (from === undefined || !piece || piece.rule === 'inside') return undefined
  const isOther = said.isFramed && said.who && piece.speaker && !isSame(piece.speaker, said.who)
  if (isOther && framed.has(walk.quoted[piece.group ?? from]?.rule ?? '')) return undefined
  piece.group ??= from
  return piece.group
}

const framed = new Set(['verbAfter', 'verbBefore', 'accordingTo', 'colon', 'participle'])
const isSame = (speaker: ProposedEntity, { known }: Resolved): boolean =>
  speaker.name === known.ref.name && speaker.description === known.ref.description

/** Pieces right before that nobody was named for are by the voice that is named now. */
function tellEarlier(walk: Walk, { paragraph }: Place, place: number, speaker: ProposedEntity): void {
  const group = walk.quoted[place]?.group
  for (let at = place - 1; at >= 0; at -= 1) {
    const piece = walk.quoted[at]
    const isPiece = group !== undefined && (piece?.group === group || at === group)
    const isBeside =
      at >= paragraph.quotations.from && (walk.marked[at]?.end ?? 0) + 1 >= (walk.marked[at + 1]?.start ?? 0)
    if (!piece || framed.has(piece.rule) || !(isPiece || isBeside)) return
    walk.quoted[at] = { ...piece, speaker: { ...speaker, rule: 'running' }, rule: 'running', scare: false }
  }
}
