// Who says each quotation of a sentence, and who goes on speaking where no frame says so.
// Must not break: only pieces of one quotation learn from what comes after.
import type { ProposedEntity } from '../../model/suggestion'
import { mention, proposed, type Resolved } from './cast'
import { colonFrame } from './frames'
import { frameFor, frameInside, type Spoken } from './quoting'
import { resolve } from './resolve'
import { type Shape, shapeOf } from './shape'
import { type Token, isPoint, spanOf } from './tokens'
import { isSame, type Place, type Walk } from './walk'

/** `“Daft.” He spits.`: what somebody does right after words that nobody was named for says whose they are. */
export function beat(walk: Walk, { paragraph, sentence }: Place, about: Resolved): boolean {
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

/** Gives the quotations of a sentence their speakers; the last of them. */
export function quote(walk: Walk, place: Place): Resolved | undefined {
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
