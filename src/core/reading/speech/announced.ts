// Paragraphs that somebody says all of without marks: turns of a transcript, blocks that are set apart.
import type { Span } from '../../text/span'
import { type Resolved, proposed } from './cast'
import type { Paragraph } from './paragraphs'
import { add } from './people'
import { resolve } from './resolve'
import { isPoint, spanOf } from './tokens'
import type { Turn } from './turns'
import { type Telling, type Walk } from './walk'

/** `Oduya wrote:` at the end of a paragraph: the next one is what she wrote. */
export function announces(walk: Walk, { kind, sentences }: Paragraph): boolean {
  const telling = walk.tellings.at(-1)
  const use = telling?.spoken.at(-1)?.frame.verb.use
  const isColon = isPoint(sentences.at(-1)?.tokens.at(-1), ':')
  return (
    kind === 'body' && isColon && telling?.sentence === sentences.at(-1) && (use === 'say' || use === 'tell')
  )
}

/** Whoever says all of a paragraph without marks: its label in a transcript, or who announced it. */
export function turnIn(walk: Walk, paragraph: Paragraph, turn: Turn | undefined): Telling['turn'] {
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
