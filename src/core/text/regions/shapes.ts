// What belongs to the page by its shape and place, whatever its words are: boxes of links, runs of labels, the lines
// after the end. Running text ends its sentences; only what doesn't is looked at here.
import type { Scope } from '../scope'
import { endsSentence, isNames, type Line } from './lines'
import type { Kinds, Page } from './page'
import { chainOf } from './scopes'

/** More words are no label and no title. */
const mostWords = 30
/** So many short lines in a row are no accident. */
const fewestInRun = 3
const label = 6
/** The share of a line on a page that links must be; people's notes are less tidy. */
const leastLinked = 0.15

const isBare = (line: Line | undefined, kind: Kinds[number]): line is Line =>
  line !== undefined &&
  !kind &&
  !line.isProse &&
  !line.table &&
  line.words <= mostWords &&
  !endsSentence(line) &&
  !/[:;,]$/.test(line.text)

/** A sentence ends within the line, or somebody speaks: text that is cut off, or goes on into a link. */
const hasSentence = ({ text }: Line): boolean => /^["“„«‘']|\p{Ll}[.!?][\])”’"'»]* \p{Lu}/u.test(text)

/** Past the beginning of the text: a line with links in it that ends no sentence is there to be pressed. */
export function looseLinks({ lines, texts, isPage }: Page, kinds: Kinds): void {
  const first = texts[0]
  if (first === undefined) return
  for (const [index, line] of lines.entries())
    if (index > first && line.block.kind === 'paragraph' && line.linked >= (isPage ? leastLinked : 0.5))
      if (isBare(line, kinds[index]) && (line.linked > 0.5 || !hasSentence(line))) kinds[index] = 'furniture'
}

/** A box without running text in which something can be pressed, or that is nothing but labels. */
export function linkBoxes({ lines, texts, headline, isPage }: Page, kinds: Kinds): void {
  if (!isPage || texts.length === 0) return
  for (const held of boxesIn(lines).values()) {
    const open = held.filter((index) => !kinds[index])
    if (open.length === 0 || held.length < 2 || held.some((index) => index <= headline)) continue
    if (!open.every((index) => isBare(lines[index], undefined))) continue
    const isPressed = held.some((index) => kinds[index] === 'furniture' && (lines[index]?.linked ?? 0) > 0)
    const isRun =
      held.length >= fewestInRun &&
      !held.every((index) => isNames(lines[index] as Line)) &&
      held.every((index) => {
        const line = lines[index]
        return line?.block.kind === 'paragraph' && line.words <= label && kinds[index] !== 'caption'
      })
    if (isPressed || isRun) for (const index of open) kinds[index] = 'furniture'
  }
}

/** The lines in each element that only holds lines together. */
function boxesIn(lines: readonly Line[]): Map<Scope, number[]> {
  const boxes = new Map<Scope, number[]>()
  for (const [index, { scope }] of lines.entries())
    for (const one of chainOf(scope)) {
      if (!/^(?:div|section|p|span|td|details|.+-.+)$/.test(one.tag)) continue
      const held = boxes.get(one)
      if (held) held.push(index)
      else boxes.set(one, [index])
    }
  return boxes
}

/** Labels that have run into one another: a menu without spaces. */
export function shortRuns({ lines }: Page, kinds: Kinds): void {
  for (const [index, line] of lines.entries()) {
    if (line.words > 12 || !isBare(line, kinds[index])) continue
    const seams = line.text.match(/\p{Ll}(?<!\b(?:Mc|Mac|De|Di|Le|La))\p{Lu}\p{Ll}/gu)?.length ?? 0
    if (seams >= 2) kinds[index] = 'furniture'
  }
}

/** In a text: short lines that are the last of it, three or more, are the page that it was copied from; not names. */
export function tail({ lines, texts, isPage }: Page, kinds: Kinds): void {
  const end = texts.at(-1)
  if (isPage || end === undefined) return
  let from = end + 1
  while (from < lines.length && kinds[from] && kinds[from] !== 'furniture') from += 1
  const isName = (line: Line, index: number) =>
    isNames(line) && (index === from || (line.isApart && lines[index + 1]?.isApart !== false))
  const isPlain = (line: Line, index: number) =>
    index < from ||
    kinds[index] === 'furniture' ||
    (isBare(line, kinds[index]) && line.block.kind === 'paragraph' && !hasSentence(line))
  if (lines.length - from < fewestInRun || !lines.every((line, index) => isPlain(line, index))) return
  for (const [index, line] of lines.entries())
    if (index >= from && !isName(line, index)) kinds[index] ??= 'furniture'
}
