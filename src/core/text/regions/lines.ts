// The lines of a document as the rules see them: every block with words, with what can be counted in it.
import { type Block, type Document, leavesOf } from '../document'
import type { Hint, Scope } from '../scope'
import { dateWords, type LineRule, lineRules, nameLine } from './line-rules'

export interface Line {
  block: Block
  text: string
  words: number
  /** A paragraph of running text: long enough, or a sentence that ends. */
  isProse: boolean
  /** The share of it that is links. */
  linked: number
  scope?: Scope | undefined
  /** Right after a picture. */
  isPictured: boolean
  /** The table that it is a cell of. */
  table?: Block | undefined
  /** Blank lines (or the beginning) before it; only plain text has them. */
  isApart: boolean
  /** The rules that its words fit; with line breaks in it, those of its lines if every one has some. */
  rules: readonly LineRule[]
}

const sentenceEnd = /[.!?…][\])”’"'»]*$/
/** Fewer words make no sentence that proves anything. */
const fewest = 12
const many = 28
/** No rule is about longer lines. */
const longest = 90

/** The blocks with words, in order. */
export function linesOf(document: Document, hints: readonly Hint[]): Line[] {
  const tables = new Map(
    document.blocks.flatMap(tablesIn).flatMap((table) => leavesOf([table]).map((cell) => [cell, table])),
  )
  const lines: Line[] = []
  let isApart = true
  for (const [index, block] of leavesOf(document.blocks).entries()) {
    const text = document.text.slice(block.start, block.end).trim()
    if (text !== '') lines.push({ ...lineOf(block, text, hints[index]), table: tables.get(block), isApart })
    isApart = text === ''
  }
  return lines
}

function lineOf(block: Block, text: string, hint: Hint | undefined): Omit<Line, 'table' | 'isApart'> {
  const words = text.match(/\S+/g)?.length ?? 0
  const linked = (hint?.linked ?? 0) / text.length
  const isText = block.kind !== 'heading' && block.kind !== 'caption' && linked < 0.6
  return {
    block,
    text,
    words,
    linked,
    scope: hint?.scope,
    isPictured: hint?.isPictured ?? false,
    isProse: isText && (words >= many || (words >= fewest && sentenceEnd.test(text))),
    rules: words > longest || text.length > longest * 10 ? [] : rulesOf(text),
  }
}

/** The rules of a block: of each of its lines, or of all parts of a line between bars and dots. */
function rulesOf(text: string): LineRule[] {
  const fitting = text.split('\n').map((line) => {
    const whole = rulesOfLine(line)
    const parts = line.split(/\s+[|·•]\s+/)
    return whole.length > 0 || parts.length === 1 ? whole : all(parts.map(rulesOfLine))
  })
  return all(fitting)
}

function rulesOfLine(line: string): LineRule[] {
  const words = line.match(/\S+/g)?.length ?? 0
  // Arrows, bullets and icons stand before the words that count.
  const bare = line.replace(/^[^\p{L}\p{N}©@#([‘“"']+/u, '')
  const small = bare.toLowerCase()
  return lineRules.filter(({ most, form, isCased }) => words <= most && form.test(isCased ? bare : small))
}

const all = (fitting: LineRule[][]): LineRule[] =>
  fitting.every((rules) => rules.length > 0) ? fitting.flat() : []

const tablesIn = (block: Block): Block[] =>
  block.kind === 'table' ? [block] : (block.blocks ?? []).flatMap(tablesIn)

export const saysFurniture = ({ rules }: Line): boolean => rules.some(({ guess }) => guess === 'furniture')
/** A name or some, and nothing else. Only what is short can be: a longer text would tire the form out. */
export const isNames = ({ text }: Line): boolean => text.length <= 200 && nameLine.test(text)
export const endsSentence = ({ text }: Line): boolean => sentenceEnd.test(text)
export const hasDate = ({ text }: Line): boolean => date.test(text)
const date = new RegExp(dateWords, 'iu')

/** Letters and digits in lower case: what stays the same however a line is set. */
export const plainOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
