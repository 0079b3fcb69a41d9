// What an article keeps of its page when it is copied as text: lines under pictures, titles of other pieces.
// Nothing but the words and the blank lines between them says so; where that is too little, it is running text.
import { endsSentence, type Line } from './lines'
import type { Kinds, Page } from './page'

/** Longer lines are none of these. */
const longest = 600

/** In a text without elements: the words under a picture, by what stands beside them. */
export function pictures({ lines, texts: paragraphs, isPage }: Page, kinds: Kinds): void {
  const [first = 0, last = 0] = [paragraphs[0], paragraphs.at(-1)]
  for (const [index, line] of lines.entries()) {
    if (kinds[index] || line.block.kind !== 'paragraph' || index <= first) continue
    const near = lines.slice(Math.max(0, index - 5), index + 6)
    if (!isPage && isSaidAgain(line, near)) kinds[index] = 'caption'
    if (line.isProse) continue
    const next = lines[index + 1]
    const isLabelled = /^(?:image|media|photo|picture) caption$/i.test(lines[index - 1]?.text ?? '')
    const isCredited =
      next !== undefined &&
      kinds[index + 1] === 'caption' &&
      /^\W*(?:photo|image|picture|pic|credit)/i.test(next.text)
    const isRepeated = lines
      .slice(index + 1, index + 4)
      .some(
        ({ text, rules }) =>
          rules.some(({ guess }) => guess === 'caption') && text.startsWith(line.text) && line.words > 3,
      )
    if (isCredited || isRepeated || isLabelled) kinds[index] = 'caption'
    else if (!isPage && index < last && line.isApart && !endsSentence(line) && looksPictured(line, near))
      kinds[index] = 'caption'
  }
}

/** Words of another paragraph in their order, shortened: the line under a picture that illustrates it. */
function isSaidAgain(line: Line, near: readonly Line[]): boolean {
  if (line.words < 10 || line.words > 40 || line.text.length > longest) return false
  const words = wordsOf(line.text)
  return near.some((other) => {
    if (other === line || other.words < line.words * 1.2) return false
    const [first = '', ...rest] = words
    const others = wordsOf(other.text)
    let at = others.indexOf(first)
    const start = at
    for (const word of rest) if (at >= 0) at = others.indexOf(word, at + 1)
    return at >= 0 && at - start < words.length * 2
  })
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A line that names somebody of the text and says nothing of them, or ends with a year. */
function looksPictured({ text, words }: Line, near: readonly Line[]): boolean {
  if (words < 4 || words > 30 || text.length > longest || /[:?]$/.test(text)) return false
  const name = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?= \p{Ll})/u.exec(text)?.[0]
  const isKnown = name !== undefined && near.filter((one) => one.text.includes(name)).length > 1
  return (isKnown && words <= 12) || /\b(?:1[89]|20)\d{2}$/.test(text)
}

/** In a plain text: titles of other pieces that lie together between its paragraphs. */
export function teasers({ lines, texts, isPage }: Page, kinds: Kinds): void {
  if (isPage) return
  const [first = 0, last = 0] = [texts[0], texts.at(-1)]
  const isTitle = (line: Line | undefined, index: number) =>
    line !== undefined &&
    !kinds[index] &&
    line.words >= 7 &&
    !endsSentence(line) &&
    /^\p{Lu}/u.test(line.text) &&
    !/[:;,]$/.test(line.text)
  for (let index = first + 1; index < last; index += 1) {
    let end = index
    while (end < last && isTitle(lines[end], end) && (end === index || !lines[end]?.isApart)) end += 1
    // Paragraphs have blank lines between them here, these lines have none.
    if (end - index >= 2 && lines[index]?.isApart && lines[end]?.isApart)
      for (let one = index; one < end; one += 1) kinds[one] = 'furniture'
    index = Math.max(index, end - 1)
  }
}
