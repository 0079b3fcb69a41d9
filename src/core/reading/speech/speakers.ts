// The third walk: who says each quotation, and who goes on speaking where no frame says so.
// Must not break: one walk, in the order of the text; only pieces of one quotation learn from what comes after.
import type { ProposedEntity } from '../../model/suggestion'
import type { Readable } from '../readable'
import { type Cast, mayMean, mention, noteNames, proposed, resolve, type Resolved } from './cast'
import { colonFrame, type Frame, framesOf, subjectOf } from './frames'
import type { Marked } from './marks'
import type { Paragraph, Sentence } from './paragraphs'
import { describePhrase, type Phrase } from './phrases'
import { frameFor, frameInside, type Spoken } from './quoting'
import { hopsOf } from './reports'
import { type Shape, shapeOf } from './shape'
import { isPoint, type Token } from './tokens'

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
  /** The quotation that the paragraph before leaves open. */
  open?: number | undefined
}

export function speakersOf(
  { text }: Readable,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
  cast: Cast,
): { quoted: readonly Quoted[]; tellings: readonly Telling[] } {
  const walk: Walk = { text, cast, marked, quoted: [], tellings: [], sentence: 0, isSpeaking: false }
  for (const paragraph of paragraphs) {
    walk.isSpeaking = false
    for (const sentence of paragraph.sentences) {
      readSentence(walk, paragraph, sentence)
      walk.sentence += 1
    }
    const last = paragraph.quotations.to - 1
    const isOpen = last >= paragraph.quotations.from && marked[last]?.closed === false
    walk.open = isOpen && walk.quoted[last]?.rule !== 'inside' ? last : undefined
  }
  return walk
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
    const who = goesOnSpeaking(walk, tokens, frame) ?? resolve(cast, tokens, frame.subject, walk.sentence)
    if (who) mention(cast, who.known, walk.sentence, true)
    spoken.push({ frame, who, hops: hopsOf(cast, tokens, { frame, who }, walk.sentence) })
  }
  const about = frames.length === 0 && subject ? aboutWhom(walk, tokens, subject) : undefined
  note(tokens.length)
  if (about) mention(cast, about.known, walk.sentence, true)
  const quoting = quote(walk, { paragraph, sentence, spoken, about })
  goOn(walk, spoken.findLast(({ who, frame }) => who && frame.verb.use !== 'show')?.who ?? quoting, about)
  if (spoken.length > 0) walk.tellings.push({ sentence, paragraph, spoken })
}

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
  if (speaking) walk.voice = speaking
  else if (about?.known.kind === 'person') walk.voice = about
  else return
  walk.isSpeaking = speaking !== undefined
}

/** Whom a sentence without a frame is about; only a person or a body that has been named. */
function aboutWhom(walk: Walk, tokens: readonly Token[], subject: Phrase): Resolved | undefined {
  const { name, head } = describePhrase(tokens, subject)
  const isPronoun =
    subject.to === subject.from + 1 && /^(?:he|she|they)$/.test(tokens[subject.from]?.low ?? '')
  if (name.length === 0 && head === '' && !isPronoun) return undefined
  return resolve(walk.cast, tokens, subject, walk.sentence, false)
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
    const who = before ?? (walk.isSpeaking || opens ? walk.voice : undefined)
    return { who, rule: who ? 'continued' : 'none', at: token, isFramed: false }
  }
  const isOwn = shape.words > 4 && !shape.isNamed
  const who = isOwn ? (about ?? (walk.isSpeaking ? walk.voice : undefined)) : undefined
  return { who, rule: who ? 'continued' : 'none', at: token, isFramed: false }
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
