// The kind of every line, step by step: what the elements around it say, what its words say, where it stands.
// A later step decides only what no earlier one has; whatever none decides is running text.
import type { Line } from './lines'
import { endsSentence, hasDate, plainOf, saysFurniture } from './lines'
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
  /** The paragraphs of the piece. */
  texts: readonly number[]
  /** True where elements are known (a page), false where only lines are (a text, a note). */
  isPage: boolean
}

/** The kinds of all lines; `undefined` is running text. */
export function kindsOf(lines: readonly Line[], headline: Line | undefined, scopes: Scopes): Kinds {
  const inFurniture = (line: Line) => scopes.guessesOf(line).includes('furniture')
  const at = headline ? lines.indexOf(headline) : -1
  const isOutside = ({ scope }: Line) => scopes.piece !== undefined && !chainOf(scope).includes(scopes.piece)
  const isText = (line: Line, index: number) =>
    index > at && line.isProse && !saysFurniture(line) && !inFurniture(line) && !isOutside(line)
  const page: Page = {
    lines,
    scopes,
    headline: at,
    texts: lines.flatMap((line, index) => (isText(line, index) ? [index] : [])),
    isPage: lines.some(({ scope }) => scope !== undefined),
  }
  const kinds: Kinds = lines.map((line, index) => (index === at ? 'headline' : kindOf(page, line, index)))
  for (const step of [beforeHeadline, besidePiece, boxes, pictures, authors, teasers]) step(page, kinds)
  return kinds
}

/** What a line's elements and words say by themselves. */
function kindOf(page: Page, line: Line, index: number): Guess | undefined {
  const guesses = page.scopes.guessesOf(line)
  const { rules, block, words, linked, isProse, table } = line
  if (guesses.includes('furniture')) return 'furniture'
  if (guesses.includes('footnote')) return 'footnote'
  if (table) return undefined
  const isHeading = block.kind === 'heading'
  const says = (guess: Guess) => rules.some((rule) => rule.guess === guess && !(isHeading && !rule.box))
  const isNear = nearHeadline(page, index)
  if (rules.some((rule) => rule.guess === 'byline' && (isNear || !rule.near)) && (!isHeading || isDate(line)))
    return 'byline'
  if (says('furniture')) return 'furniture'
  if (index > page.headline || isInFigure(line))
    if (block.kind === 'caption' || says('caption') || isCalledCaption(line, guesses)) return 'caption'
  if (isHeading) return undefined
  if (guesses.includes('byline') && words <= 30 && !isProse)
    if (isNear || hasDate(line) || isTime(line)) return 'byline'
  if (isNear && index > page.headline && nameLine.test(line.text)) return 'byline'
  if (linked >= 0.8 && words <= 25 && !isProse && !endsSentence(line)) return 'furniture'
  return undefined
}

const isCalledCaption = (line: Line, guesses: readonly Guess[]): boolean =>
  (guesses[0] === 'caption' && line.words <= 90) || (isInFigure(line) && line.words <= 60)

/** Nothing but a date. */
const isDate = (line: Line): boolean => hasDate(line) && line.words <= 6 && /\d{4}$/.test(line.text)
const isTime = ({ text }: Line): boolean => /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i.test(text)

const isInFigure = ({ scope }: Line): boolean =>
  chainOf(scope).some(({ tag, words }) => tag === 'figure' || /(?:^|\s)figure(?:$|\s)/.test(words))

/** Between the headline and the second paragraph (the first may sum the piece up), or right before the headline. */
function nearHeadline({ headline, texts }: Page, index: number): boolean {
  if (headline < 0) return false
  return index >= headline - 3 && index < Math.min(texts[1] ?? headline + 6, headline + 14)
}

/** What stands before the headline belongs to the page, unless it is running text. */
function beforeHeadline({ lines, headline }: Page, kinds: Kinds): void {
  for (let index = 0; index < headline; index += 1) if (!lines[index]?.isProse) kinds[index] ??= 'furniture'
}

/** What stands outside the piece, after it or in an aside, belongs to the page. */
function besidePiece({ lines, scopes: { piece }, texts, headline }: Page, kinds: Kinds): void {
  if (!piece) return
  const around = chainOf(piece)
  const end = Math.max(headline, texts.at(-1) ?? 0)
  for (const [index, { scope, text }] of lines.entries()) {
    const chain = chainOf(scope)
    if (chain.includes(piece)) continue
    const isAside = chain.some((one) => one.tag === 'aside' && !around.includes(one))
    if (isAside || (index > end && !addition.test(text))) kinds[index] ??= 'furniture'
  }
}

/** What an editor adds to a piece belongs to it, wherever it stands. */
const addition =
  /^\W*(?:correction|clarification|update|note|editor[’']?s note|this (?:article|story) (?:was|has been) (?:amended|corrected|updated))\b/i

/** What stands under the heading of a box belongs to it, until running text goes on. */
function boxes({ lines, texts, isPage }: Page, kinds: Kinds): void {
  const last = texts.at(-1) ?? 0
  for (const [index, { rules, scope, block }] of lines.entries()) {
    if (!rules.some(({ box }) => box) || kinds[index] !== 'furniture') continue
    const around = scope?.up ?? scope
    for (let next = index + 1; next < lines.length; next += 1) {
      const line = lines[next] as Line
      if (line.isProse && !saysFurniture(line)) break
      if (isPage && around && !chainOf(line.scope).includes(around)) break
      if (line.block.kind === 'heading' && (block.kind !== 'heading' || !saysFurniture(line))) break
      if (
        !isPage &&
        line.isApart &&
        index < last &&
        line.block.kind === 'paragraph' &&
        block.kind !== 'heading'
      )
        break
      if (line.table || kinds[next] === 'headline') break
      kinds[next] ??= 'furniture'
    }
  }
}

/** In a text without elements: the words under a picture, by what stands beside them. */
function pictures({ lines, texts: paragraphs, isPage }: Page, kinds: Kinds): void {
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
  if (line.words < 10 || line.words > 40) return false
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
  if (words < 4 || words > 30 || /[:?]$/.test(text)) return false
  const name = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?= \p{Ll})/u.exec(text)?.[0]
  const isKnown = name !== undefined && near.filter((one) => one.text.includes(name)).length > 1
  return (isKnown && words <= 12) || /\b(?:1[89]|20)\d{2}$/.test(text)
}

/** After the piece: lines about its authors, and about the page that it was taken from. */
function authors({ lines, headline, texts, isPage }: Page, kinds: Kinds): void {
  const last = texts.at(-1) ?? 0
  const names = lines
    .flatMap(({ text }, index) => (kinds[index] === 'byline' ? namesIn(text) : []))
    .slice(0, 50)
  const title = plainOf(lines[headline]?.text ?? '')
  // From the end: an author's box stands where no paragraph follows.
  for (let index = lines.length - 1; index > headline; index -= 1) {
    const { text, words, isProse } = lines[index] as Line
    if (kinds[index]) continue
    const name = names.find((one) => text.startsWith(one))
    const isLink = /^https?:\/\/\S+/.test(text) && title !== '' && plainOf(text).endsWith(title)
    if (name !== undefined && words <= 60 && authorBox.test(text.slice(name.length).trim()))
      kinds[index] = 'furniture'
    else if (index > last && !isPage && nameLine.test(text)) kinds[index] = 'byline'
    else if (index > last && !isProse && isLink) kinds[index] = 'furniture'
    else if (isProse) break
  }
}

const namesIn = (text: string): string[] =>
  text
    .replace(/\b(?:By|Words|Photographs?|Text|Written|Reporting)\b:?/g, '')
    .match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*)+/gu)
    ?.flatMap((name) => [name, name.split(' ')[0] ?? name]) ?? []

/** In a plain text: titles of other pieces that lie together between its paragraphs. */
function teasers({ lines, texts, isPage }: Page, kinds: Kinds): void {
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
