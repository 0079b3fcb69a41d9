// A text and another wording of it, of which it is known where each passage went.
// Must not break: the truth follows from how the wording was made, never from looking at it.
import type { Span } from '../../../src/core/text/span'
import type { Random } from '../harness'

/** A word and what stands between it and the next one of its paragraph. */
export interface Printed {
  word: string
  space: string
}

export type Paragraph = Printed[]

/** Shares of words and paragraphs, from 0 to 1. */
export interface Edits {
  words: number
  moved: number
  /** So many paragraphs are taken out, and so many put in. */
  renewed: number
}

/** A word of the new wording, and where it comes from if it was in the old one. */
interface Kept extends Printed {
  from?: number
  isChanged?: boolean
}

interface Written {
  from?: number
  words: Kept[]
}

/** A passage: words of a paragraph, `until` exclusive. */
export interface Passage {
  paragraph: number
  from: number
  until: number
}

/** Where a passage is now, and whether not a character of it has changed; undefined where none of its words is left. */
type Truth = (Span & { isSame: boolean }) | undefined

export interface Edited {
  old: string
  now: string
  spanOf(passage: Passage): Span
  truthOf(passage: Passage): Truth
}

export function edited(
  paragraphs: readonly Paragraph[],
  edits: Edits,
  random: Random,
  write: () => Paragraph,
): Edited {
  const written = paragraphs
    .map((words, from): Written => ({ from, words: changed(words, edits.words, random, write) }))
    .filter(() => random.next() >= edits.renewed)
  const movers = new Set(written.filter(() => random.next() < edits.moved))
  const order = written.filter((each) => !movers.has(each))
  for (const each of movers) order.splice(random.whole(0, order.length), 0, each)
  const wordsOf = (paragraph: Paragraph) => paragraph.map(({ word }) => word).join(' ')
  const known = new Set(paragraphs.map(wordsOf))
  for (let n = 0; n < paragraphs.length * edits.renewed; n += 1) {
    // One that stands in the old text already would be a place for what was taken out.
    let words = write()
    while (known.has(wordsOf(words))) words = write()
    order.splice(random.whole(0, order.length), 0, { words })
  }
  const old = printed(paragraphs)
  const now = printed(order.map(({ words }) => words))
  const placeOf = new Map(
    order.flatMap(({ from }, place) => (from === undefined ? [] : [[from, place] as const])),
  )
  const spanOf = ({ paragraph, from, until }: Passage): Span => ({
    start: old.starts[paragraph]![from]!,
    end: endOf(old, paragraph, until - 1),
  })
  return {
    old: old.text,
    now: now.text,
    spanOf,
    truthOf: (passage) => {
      const place = placeOf.get(passage.paragraph)
      if (place === undefined) return undefined
      const isOf = ({ from }: Kept) => from !== undefined && from >= passage.from && from < passage.until
      const { words } = order[place]!
      const [first, last] = [words.findIndex(isOf), words.findLastIndex(isOf)]
      if (first < 0 || words.slice(first, last + 1).every(({ isChanged }) => isChanged)) return undefined
      const span = { start: now.starts[place]![first]!, end: endOf(now, place, last) }
      const was = spanOf(passage)
      return { ...span, isSame: now.text.slice(span.start, span.end) === old.text.slice(was.start, was.end) }
    },
  }
}

/** Of the words that change, six of ten are replaced, two are left out and before two another one is put in. */
function changed(words: Paragraph, share: number, random: Random, write: () => Paragraph): Kept[] {
  const other = () => random.pick(write()).word.replace(/\.$/, '')
  return words.flatMap((printedWord, from): Kept[] => {
    const kept = { ...printedWord, from }
    if (random.next() >= share) return [kept]
    const way = random.next()
    const stop = kept.word.endsWith('.') ? '.' : ''
    if (way < 0.6) return [{ ...kept, word: other() + stop, isChanged: true }]
    return way < 0.8 ? [] : [{ word: other(), space: kept.space }, kept]
  })
}

interface Text {
  text: string
  /** Where each word of each paragraph begins (UTF-16 units). */
  starts: number[][]
  words: readonly (readonly Printed[])[]
}

function printed(paragraphs: readonly (readonly Printed[])[]): Text {
  const parts: string[] = []
  let length = 0
  const starts = paragraphs.map((words) => {
    const own = words.map(({ word, space }, n) => {
      const part = n === words.length - 1 ? word : word + space
      parts.push(part)
      length += part.length
      return length - part.length
    })
    parts.push('\n')
    length += 1
    return own
  })
  return { text: parts.join('').slice(0, -1), starts, words: paragraphs }
}

const endOf = ({ starts, words }: Text, paragraph: number, at: number): number =>
  starts[paragraph]![at]! + words[paragraph]![at]!.word.length
