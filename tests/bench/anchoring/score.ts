// How well passages are carried over to another wording whose truth is known.
// Must not break: right is only the very place, a border that is one word off is wrong.
import { type Carried, carry } from '../../../src/core/anchoring'
import { describeQuote } from '../../../src/core/text/quote'
import type { Random } from '../harness'
import { type Edited, type Edits, edited, type Paragraph, type Passage } from './edited'
import type { Write } from './prose'

/** A text of about so many characters, another wording of it, and passages of 3 to 40 words. */
export function newCase(
  { characters, passages, edits }: { characters: number; passages: number; edits: Edits },
  write: Write,
  random: Random,
) {
  const paragraphs: Paragraph[] = []
  for (let length = 0; length < characters;) {
    const paragraph = write()
    paragraphs.push(paragraph)
    length += paragraph.reduce((sum, { word, space }) => sum + word.length + space.length, 0)
  }
  const wording = edited(paragraphs, edits, random, write)
  const chosen = Array.from({ length: passages }, () => {
    const paragraph = random.whole(0, paragraphs.length - 1)
    const length = paragraphs[paragraph]!.length
    const from = random.whole(0, Math.max(0, length - 3))
    return { paragraph, from, until: Math.min(length, from + random.whole(3, 40)) }
  })
  const quoted = chosen.map((passage) => {
    const span = wording.spanOf(passage)
    return { ...span, quote: describeQuote(wording.old, span) }
  })
  return { wording, chosen, quoted }
}

/** Carries all passages over, and how long the longest slice of the work took (milliseconds). */
export function carryAll({ wording, quoted }: ReturnType<typeof newCase>): {
  found: Carried[]
  longest: number
} {
  const work = carry(wording.old, wording.now, quoted)
  let longest = 0
  for (;;) {
    const started = performance.now()
    const part = work.next()
    longest = Math.max(longest, performance.now() - started)
    if (part.done) return { found: part.value, longest }
  }
}

/** Shares of passages: of those that have a place the right ones, of those that have none the attached ones. */
export function figuresOf(wording: Edited, chosen: readonly Passage[], found: readonly Carried[]) {
  const count = { placed: 0, right: 0, same: 0, sameRight: 0, gone: 0, attached: 0 }
  for (const [n, passage] of chosen.entries()) {
    const [truth, one] = [wording.truthOf(passage), found[n]!]
    if (!truth) {
      count.gone += 1
      if (one.anchor !== 'lost') count.attached += 1
      continue
    }
    const isThere = one.anchor !== 'lost' && one.start === truth.start && one.end === truth.end
    const isRight = isThere && (one.anchor === 'fuzzy') !== truth.isSame
    count.placed += 1
    if (isRight) count.right += 1
    if (truth.isSame) count.same += 1
    if (truth.isSame && isRight) count.sameRight += 1
  }
  return {
    right: count.right / count.placed,
    rightUnchanged: count.sameRight / count.same,
    attached: count.attached / count.gone,
    placeless: count.gone,
  }
}
