// The lines of a document as the rules see them: every block with words, with what can be counted in it.
import { type Block, type Document, leavesOf } from '../document'
import type { Hint, Scope } from '../scope'
import { dateWords, type LineRule, lineRules } from './line-rules'

export interface Line {
  block: Block
  text: string
  words: number
  /** A paragraph of running text: long enough, or a sentence that ends. */
  isProse: boolean
  /** The share of it that is links. */
  linked: number
  scope?: Scope | undefined
  /** In a table that holds data. */
  inTable: boolean
  /** Blank lines (or the beginning) before it; only plain text has them. */
  isApart: boolean
  rule?: LineRule | undefined
}

const sentenceEnd = /[.!?…][\])”’"'»]*$/
/** Fewer words make no sentence that proves anything. */
const fewest = 12
const many = 28
/** No rule is about longer lines. */
const longest = 70

/** The blocks with words, in order. */
export function linesOf(document: Document, hints: readonly Hint[]): Line[] {
  const cells = new Set(leavesOf(document.blocks.flatMap(tablesIn)))
  const lines: Line[] = []
  let isApart = true
  for (const [index, block] of leavesOf(document.blocks).entries()) {
    const text = document.text.slice(block.start, block.end).trim()
    if (text !== '') lines.push({ ...lineOf(block, text, hints[index]), inTable: cells.has(block), isApart })
    isApart = text === ''
  }
  return lines
}

function lineOf(block: Block, text: string, hint: Hint | undefined): Omit<Line, 'inTable' | 'isApart'> {
  const words = text.match(/\S+/g)?.length ?? 0
  const linked = (hint?.linked ?? 0) / text.length
  const isText = block.kind !== 'heading' && block.kind !== 'caption' && linked < 0.6
  return {
    block,
    text,
    words,
    linked,
    scope: hint?.scope,
    isProse: isText && (words >= many || (words >= fewest && sentenceEnd.test(text))),
    rule: words > longest ? undefined : lineRules.find(({ most, form }) => words <= most && form.test(text)),
  }
}

const tablesIn = (block: Block): Block[] =>
  block.kind === 'table' ? [block] : (block.blocks ?? []).flatMap(tablesIn)

export const endsSentence = ({ text }: Line): boolean => sentenceEnd.test(text)
export const hasDate = ({ text }: Line): boolean => date.test(text)
const date = new RegExp(dateWords, 'i')

/** Letters and digits in lower case: what stays the same however a line is set. */
export const plainOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
