// The kind of every line, step by step: what the elements around it say, what its words say, where it stands.
// A later step decides only what no earlier one has; whatever none decides is running text.
import type { Line } from './lines'
import { endsSentence, hasDate, plainOf } from './lines'
import { authorBox, nameLine } from './line-rules'
import { chainOf, type Scopes } from './scopes'
import type { Guess } from './scope-rules'

type Kinds = (Guess | undefined)[]

/** What every step looks at. Positions are those of lines. */
interface Page {
  lines: readonly Line[]
  scopes: Scopes
  /** -1 where there is no headline. */
  headline: number
  /** The first and last paragraph of the piece; -1 where it has none. */
  first: number
  last: number
  /** True where elements are known (a page), false where only lines are (a text, a note). */
  isPage: boolean
}

/** The kinds of all lines; `undefined` is running text. */
export function kindsOf(lines: readonly Line[], headline: Line | undefined, scopes: Scopes): Kinds {
  const inFurniture = (line: Line) => scopes.guessesOf(line).includes('furniture')
  const at = headline ? lines.indexOf(headline) : -1
  const isText = (line: Line, index: number) => index > at && line.isProse && !line.rule && !inFurniture(line)
  const page: Page = {
    lines,
    scopes,
    headline: at,
    first: lines.findIndex(isText),
    last: lines.findLastIndex(isText),
    isPage: lines.some(({ scope }) => scope !== undefined),
  }
  const kinds: Kinds = lines.map((line, index) => (index === at ? 'headline' : kindOf(page, line, index)))
  for (const step of [beforeHeadline, besidePiece, boxes, pictures, authors, teasers]) step(page, kinds)
  return kinds
}

/** What a line's elements and words say by themselves. */
function kindOf(page: Page, line: Line, index: number): Guess | undefined {
  const guesses = page.scopes.guessesOf(line)
  const { rule, block, words, linked, isProse, inTable } = line
  if (guesses.includes('furniture')) return 'furniture'
  if (guesses.includes('footnote')) return 'footnote'
  if (inTable) return undefined
  if (rule?.guess === 'furniture') return 'furniture'
  if (block.kind === 'caption' || (guesses[0] === 'caption' && words <= 90)) return 'caption'
  if (rule?.guess === 'caption' && block.kind !== 'heading') return 'caption'
  if (isInFigure(line) && words <= 60) return 'caption'
  const isNear = nearHeadline(page, index)
  if (rule?.guess === 'byline' && (isNear || !rule.near)) return 'byline'
  if (block.kind === 'heading') return undefined
  if (guesses.includes('byline') && words <= 30 && !isProse)
    if (isNear || hasDate(line) || isTime(line)) return 'byline'
  if (isNear && index > page.headline && nameLine.test(line.text)) return 'byline'
  if (linked >= 0.8 && words <= 25 && !isProse && !endsSentence(line)) return 'furniture'
  return undefined
}

const isTime = ({ text }: Line): boolean => /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i.test(text)

const isInFigure = ({ scope }: Line): boolean =>
  chainOf(scope).some(({ tag, words }) => tag === 'figure' || /(?:^|\s)figure(?:$|\s)/.test(words))

/** Between the headline and the first paragraph, or right before the headline. */
function nearHeadline({ headline, first }: Page, index: number): boolean {
  if (headline < 0) return false
  const end = first < 0 ? headline + 6 : Math.min(first, headline + 14)
  return index >= headline - 3 && index < end
}

/** What stands before the headline belongs to the page, unless it is running text. */
function beforeHeadline({ lines, headline }: Page, kinds: Kinds): void {
  for (let index = 0; index < headline; index += 1) if (!lines[index]?.isProse) kinds[index] ??= 'furniture'
}

/** What stands after the piece and outside of it belongs to the page. */
function besidePiece({ lines, scopes: { piece }, last, headline }: Page, kinds: Kinds): void {
  if (!piece) return
  const isInside = (line: Line) => chainOf(line.scope).includes(piece)
  const end = lines.findLastIndex(isInside)
  const isPiece = piece.tag === 'article' || piece.tag === 'main' || piece.words !== ''
  for (const [index, line] of lines.entries())
    if (index > end && index > last && index > headline && isPiece && !isInside(line))
      kinds[index] ??= 'furniture'
}

/** What stands under the heading of a box belongs to it, until running text goes on. */
function boxes({ lines, last, isPage }: Page, kinds: Kinds): void {
  for (const [index, { rule, scope, block }] of lines.entries()) {
    if (!rule?.box || kinds[index] !== 'furniture') continue
    const around = scope?.up ?? scope
    for (let next = index + 1; next < lines.length; next += 1) {
      const line = lines[next] as Line
      if (line.isProse && !line.rule) break
      if (isPage && around && !chainOf(line.scope).includes(around)) break
      if (line.block.kind === 'heading' && (block.kind !== 'heading' || !line.rule)) break
      if (
        !isPage &&
        line.isApart &&
        index < last &&
        line.block.kind === 'paragraph' &&
        block.kind !== 'heading'
      )
        break
      if (line.inTable || kinds[next] === 'headline') break
      kinds[next] ??= 'furniture'
    }
  }
}

/** In a text without elements: the words under a picture, by what stands beside them. */
function pictures({ lines, first, last, isPage }: Page, kinds: Kinds): void {
  const texts = lines.map(({ text }) => text)
  for (const [index, line] of lines.entries()) {
    if (kinds[index] || line.isProse || line.block.kind !== 'paragraph' || index <= first) continue
    const next = lines[index + 1]
    const isCredited =
      next !== undefined &&
      kinds[index + 1] === 'caption' &&
      /^\W*(?:photo|image|picture|pic|credit)/i.test(next.text)
    const isRepeated = lines
      .slice(index + 1, index + 4)
      .some(({ text, rule }) => rule?.guess === 'caption' && text.startsWith(line.text) && line.words > 3)
    if (isCredited || isRepeated) kinds[index] = 'caption'
    else if (!isPage && index < last && line.isApart && !endsSentence(line) && looksPictured(line, texts))
      kinds[index] = 'caption'
  }
}

/** A line that names somebody of the text and says nothing of them, or ends with a year. */
function looksPictured({ text, words }: Line, texts: readonly string[]): boolean {
  if (words < 4 || words > 30 || /[:?]$/.test(text)) return false
  const name = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?= \p{Ll})/u.exec(text)?.[0]
  const isKnown = name !== undefined && texts.filter((one) => one.includes(name)).length > 1
  return (isKnown && words <= 12) || /\b(?:1[89]|20)\d{2}$/.test(text)
}

/** After the piece: lines about its authors, and about the page that it was taken from. */
function authors({ lines, headline, last }: Page, kinds: Kinds): void {
  const names = lines.flatMap(({ text }, index) => (kinds[index] === 'byline' ? namesIn(text) : []))
  const title = plainOf(lines[headline]?.text ?? '')
  for (const [index, { text, words, isProse }] of lines.entries()) {
    if (kinds[index]) continue
    const name = names.find((one) => text.startsWith(one))
    const isEnd = lines.slice(index + 1).every((line, after) => kinds[index + 1 + after] || !line.isProse)
    if (name !== undefined && words <= 60 && isEnd && authorBox.test(text.slice(name.length).trim()))
      kinds[index] = 'furniture'
    else if (
      index > last &&
      !isProse &&
      /^https?:\/\/\S+/.test(text) &&
      title !== '' &&
      plainOf(text).endsWith(title)
    )
      kinds[index] = 'furniture'
  }
}

const namesIn = (text: string): string[] =>
  text
    .match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*)+/gu)
    ?.flatMap((name) => [name, name.split(' ')[0] ?? name]) ?? []

/** In a plain text: titles of other pieces that lie together between its paragraphs. */
function teasers({ lines, first, last, isPage }: Page, kinds: Kinds): void {
  if (isPage) return
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
