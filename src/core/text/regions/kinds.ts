// The kind of every line, step by step: what the elements around it say, what its words say, where it stands.
// A later step decides only what no earlier one has; whatever none decides is running text.
import { pictures, teasers } from './copied'
import type { Line } from './lines'
import { endsSentence, hasDate, isNames, plainOf, saysFurniture } from './lines'
import { aboutAuthor, authorBox } from './line-rules'
import type { Kinds, Page } from './page'
import { linkBoxes, looseLinks, shortRuns, tail } from './shapes'
import { chainOf, type Scopes } from './scopes'
import type { Guess } from './scope-rules'

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
  for (const step of [
    beforeHeadline,
    besidePiece,
    boxes,
    pictures,
    looseLinks,
    linkBoxes,
    shortRuns,
    tail,
    authors,
    teasers,
    underHeadline,
    afterEnd,
  ])
    step(page, kinds)
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
  if (isNear && index > page.headline && isNames(line)) return 'byline'
  if (linked >= 0.8 && words <= 25 && !isProse && !endsSentence(line)) return 'furniture'
  if (line.isPictured && !isProse && words <= 40 && index > page.headline) return 'caption'
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
    // The element that holds the heading with more, or the one around the heading.
    const isHolder = scope !== undefined && chainOf(lines[index + 1]?.scope).includes(scope)
    const around = isHolder ? scope : (scope?.up ?? scope)
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

/** An author's box has a paragraph. */
const longestAbout = 90

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
    const isAbout = aboutAuthor.test(lines[index - 1]?.text ?? '') && words <= longestAbout
    if (isAbout || (name !== undefined && words <= 60 && authorBox.test(text.slice(name.length).trim())))
      kinds[index] = 'furniture'
    else if (index > last && !isPage && isNames(lines[index] as Line)) kinds[index] = 'byline'
    else if (index > last && !isProse && isLink) kinds[index] = 'furniture'
    else if (isProse) break
  }
}

const namesIn = (text: string): string[] =>
  text
    .replace(/\b(?:By|Words|Photographs?|Text|Written|Reporting)\b:?/g, '')
    .match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*)+/gu)
    ?.flatMap((name) => [name, name.split(' ')[0] ?? name]) ?? []

/** Between the headline and the first paragraph: a word or two that name nobody are there to be pressed. */
function underHeadline({ lines, headline, texts }: Page, kinds: Kinds): void {
  if (headline < 0) return
  for (let index = headline + 1; index < Math.min(texts[0] ?? 0, headline + 14); index += 1) {
    const line = lines[index] as Line
    const isApart = line.block.kind === 'heading' || (line.block.kind === 'item' && line.linked === 0)
    const isShort = line.words <= 2 && !endsSentence(line) && !isApart
    if (isShort && !line.table) kinds[index] ??= 'furniture'
  }
}

/** Once the page has begun after the last paragraph, nothing but more of it follows. */
function afterEnd({ lines, texts }: Page, kinds: Kinds): void {
  const end = texts.at(-1)
  if (end === undefined) return
  const from = kinds.findIndex((kind, index) => index > end && kind === 'furniture')
  if (from < 0) return
  for (const [index, { isProse, table, text }] of lines.entries())
    if (index > from && !isProse && !table && !addition.test(text)) kinds[index] ??= 'furniture'
}
