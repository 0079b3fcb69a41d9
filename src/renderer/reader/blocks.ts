// Builds the document of a source as a read-only Lexical tree of parts: what is far from the window costs one box a part.
// Must not break: the texts of a leaf, one after the other, are exactly its slice; positions.ts rests on it.
import { $getRoot, createEditor, DecoratorNode, type NodeKey } from 'lexical'
import { type Block, leavesOf } from '../../core/text/document'
import type { SourceInHand } from '../state/state'
import { type Mark, segmentsOf } from './marks'

const tags = {
  paragraph: 'p',
  list: 'ul',
  item: 'li',
  quotation: 'blockquote',
  table: 'table',
  row: 'tr',
  cell: 'td',
  code: 'pre',
  caption: 'figcaption',
} as const satisfies Partial<Record<Block['kind'], string>>

/** The element that a block is shown as. */
export const tagOf = (block: Block): string =>
  block.kind === 'heading' ? `h${block.level ?? 2}` : tags[block.kind]

/** What a text looks like before it was laid out: about so many characters go on a line, and so much stands between blocks. */
const charactersPerLine = 70
const gap = 1

/** A part ends after so many leaves or characters: small enough to be laid out in a moment, and few enough to be passed over quickly. */
const leavesInPart = 16
const charactersInPart = 15_000

/** Some blocks, one after the other, with their elements. The tree knows nothing of what is inside. */
class PartNode extends DecoratorNode<null> {
  readonly __element: HTMLElement

  constructor(element: HTMLElement, key?: NodeKey) {
    super(key)
    this.__element = element
  }

  static override getType(): string {
    return 'part'
  }

  static override clone(node: PartNode): PartNode {
    return new PartNode(node.__element, node.__key)
  }

  override createDOM(): HTMLElement {
    return this.__element
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return false
  }

  override decorate(): null {
    return null
  }
}

/** Puts the blocks into `root`; answers with the elements of the leaves, in order, and what takes it all away. */
export function showBlocks(
  root: HTMLElement,
  { text, blocks }: SourceInHand,
): { elements: HTMLElement[]; remove: () => void } {
  const elements: HTMLElement[] = []
  const drawn = partsOf(blocks).map((part) => drawPart(part, text, elements))
  const editor = createEditor({
    namespace: 'reader',
    editable: false,
    nodes: [PartNode],
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(root)
  editor.update(
    () => {
      const tree = $getRoot().clear()
      for (const element of drawn) tree.append(new PartNode(element))
    },
    { discrete: true },
  )
  return { elements, remove: () => editor.setRootElement(null) }
}

interface Part {
  blocks: Block[]
  leaves: number
  /** How many lines they are taken to be. */
  lines: number
}

function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = []
  let characters = Infinity
  for (const block of blocks) {
    let part = parts.at(-1)
    if (!part || part.leaves >= leavesInPart || characters >= charactersInPart) {
      parts.push((part = { blocks: [], leaves: 0, lines: 0 }))
      characters = 0
    }
    const leaves = leavesOf([block])
    part.blocks.push(block)
    part.leaves += leaves.length
    part.lines += leaves.reduce((lines, leaf) => lines + linesOf(leaf), 0)
    characters += block.end - block.start
  }
  return parts
}

const linesOf = ({ start, end }: Block): number => Math.ceil((end - start) / charactersPerLine) || 1

function drawPart({ blocks, leaves, lines }: Part, text: string, elements: HTMLElement[]): HTMLElement {
  const element = document.createElement('div')
  element.dataset['part'] = ''
  // What is far from the window is not laid out; this is how high it is taken to be until then.
  element.style.containIntrinsicSize = `auto none auto calc(${lines}lh + ${leaves * gap}em)`
  element.append(...blocks.map((block) => draw(block, text, elements)))
  return element
}

function draw(block: Block, text: string, elements: HTMLElement[]): HTMLElement {
  const element = document.createElement(tagOf(block))
  if (block.blocks) {
    // A list may have more items than a call takes arguments.
    for (const inner of block.blocks) element.append(draw(inner, text, elements))
    return element
  }
  elements.push(element)
  element.dataset['leaf'] = block.start === block.end ? 'empty' : 'text'
  element.style.containIntrinsicSize = `auto none auto ${linesOf(block)}lh`
  if (block.start === block.end) return element
  // Where the block is folded, what is inside of it is hidden.
  const inside = element.appendChild(document.createElement('span'))
  for (const { start, end, marks } of segmentsOf(block))
    inside.append(marks.reduceRight<Node>(marked, document.createTextNode(text.slice(start, end))))
  return element
}

const markTags = { strong: 'strong', emphasis: 'em', code: 'code', link: 'span' } as const

/** A stretch of text inside of the element of a mark. */
function marked(inner: Node, mark: Mark): HTMLElement {
  const element = document.createElement(markTags[mark.kind])
  if (mark.kind === 'link') {
    // Never a link of the browser's: nothing in a document leads anywhere by itself.
    element.setAttribute('role', 'link')
    element.dataset['url'] = mark.url ?? ''
  }
  element.append(inner)
  return element
}
