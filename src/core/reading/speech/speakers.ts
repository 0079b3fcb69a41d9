// The third walk: who says each quotation, and who goes on speaking where no frame says so.
// Must not break: one walk, in the order of the text; only pieces of one quotation learn from what comes after.
import type { Readable } from '../readable'
import { announces, turnIn } from './announced'
import { hopsOf } from './behind'
import { type Cast, mention, type Resolved } from './cast'
import { describePhrase, withApposition } from './described'
import { type Frame, framesOf } from './frames'
import type { Marked } from './marks'
import type { Paragraph, Sentence } from './paragraphs'
import type { Known } from './people'
import type { Phrase } from './phrases'
import { mayMean } from './pronouns'
import { beat, quote } from './quoted'
import type { Spoken } from './quoting'
import { noteNames, resolve } from './resolve'
import { subjectOf } from './subjects'
import { isPoint, type Token } from './tokens'
import { turnsOf } from './turns'
import type { Quoted, Telling, Walk } from './walk'

/** Yields after each paragraph, so that a caller can pause. */
export function* speakersOf(
  { text }: Readable,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
  cast: Cast,
): Generator<undefined, { quoted: readonly Quoted[]; tellings: readonly Telling[] }> {
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
    yield
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
    const who =
      goesOnSpeaking(walk, tokens, frame) ??
      resolve(cast, tokens, frame.subject, walk.sentence, {
        but: replied(walk, frame),
        isInserted: isInserted(tokens, frame),
      })
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

/** `Brandt, she said, had left`. */
const isInserted = (tokens: readonly Token[], { from, to, subject }: Frame): boolean =>
  isPoint(tokens[Math.min(from, subject.from) - 1], ',—–') && isPoint(tokens[Math.max(to, subject.to)], ',—–')

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

/** Whom a sentence without a frame is about; only a person or a body that has been named. */
function aboutWhom(walk: Walk, tokens: readonly Token[], subject: Phrase): Resolved | undefined {
  const { name, head } = describePhrase(tokens, subject)
  const isPronoun =
    subject.to === subject.from + 1 && /^(?:he|she|they)$/.test(tokens[subject.from]?.low ?? '')
  if (name.length === 0 && head === '' && !isPronoun) return undefined
  const beside = withApposition(tokens, subject)
  return resolve(walk.cast, tokens, beside, walk.sentence, { speaks: beside !== subject })
}
