// The document of a source: its text and the tree of blocks over it.
// textOf() is THE definition of positions: it is asserted at import, whatever the format.
import { z } from 'zod'
import { Position } from '../model/basics'

/** A stretch inside a block: a link or an emphasis; UTF-16 units inside the program. */
const Mark = z.strictObject({
  kind: z.enum(['link', 'strong', 'emphasis', 'code']),
  start: Position,
  end: Position,
  url: z.string().optional(),
})

/**
 * A block with its span. A leaf has no `blocks`; the text of a parent is that of its leaves and what joins them.
 * `level` is that of a heading, `page` counts from 1.
 */
export interface Block {
  kind:
    'paragraph' | 'heading' | 'list' | 'item' | 'quotation' | 'table' | 'row' | 'cell' | 'code' | 'caption'
  start: number
  end: number
  level?: number | undefined
  page?: number | undefined
  marks?: z.infer<typeof Mark>[] | undefined
  blocks?: Block[] | undefined
}

export const Block: z.ZodType<Block> = z.strictObject({
  kind: z.enum([
    'paragraph',
    'heading',
    'list',
    'item',
    'quotation',
    'table',
    'row',
    'cell',
    'code',
    'caption',
  ]),
  start: Position,
  end: Position,
  level: z.int().min(1).max(6).optional(),
  page: z.int().min(1).optional(),
  marks: z.array(Mark).optional(),
  get blocks() {
    return z.array(Block).optional()
  },
})

/** The text of a source and the blocks over it. */
export const Document = z.strictObject({ text: z.string(), blocks: z.array(Block) })
export type Document = z.infer<typeof Document>

/** The text that the blocks spell out: leaves joined by one LF, the cells of a row by a tab. */
export function textOf(document: Document): string {
  const spell = (blocks: Block[], joint: string): string =>
    blocks
      .map((block) =>
        block.blocks
          ? spell(block.blocks, block.kind === 'row' ? '\t' : '\n')
          : document.text.slice(block.start, block.end),
      )
      .join(joint)
  return spell(document.blocks, '\n')
}

/** The document of a plain text (line breaks already LF): one line is one block, a blank line an empty one. */
export function documentOfLines(text: string): Document {
  const blocks: Block[] = []
  let start = 0
  for (;;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    blocks.push({ kind: 'paragraph', start, end })
    if (newline < 0) return { text, blocks }
    start = newline + 1
  }
}

/** The blocks that hold text themselves, in the order of the text. */
export function leavesOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.blocks ? leavesOf(block.blocks) : [block]))
}
