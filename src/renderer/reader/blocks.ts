// Builds the document of a source as a read-only Lexical tree: one element a block, the texts of a leaf inside it.
// Must not break: the texts of a leaf, one after the other, are exactly its slice; positions.ts rests on it.
import {
  $createTextNode,
  $getRoot,
  createEditor,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
  type NodeKey,
  TextNode,
} from 'lexical'
import type { Block } from '../../core/text/document'
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

/** What a text looks like before it was laid out: about so many characters go on a line. */
const charactersPerLine = 70

class BlockNode extends ElementNode {
  readonly __block: Block

  constructor(block: Block, key?: NodeKey) {
    super(key)
    this.__block = block
  }

  static override getType(): string {
    return 'block'
  }

  static override clone(node: BlockNode): BlockNode {
    return new BlockNode(node.__block, node.__key)
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const element = document.createElement(tagOf(this.__block))
    const length = this.__block.end - this.__block.start
    if (!this.__block.blocks) {
      element.dataset['leaf'] = length === 0 ? 'empty' : 'text'
      // Blocks far from the window are not laid out; this is how high they are taken to be until then.
      element.style.containIntrinsicSize = `auto none auto ${Math.ceil(length / charactersPerLine) || 1}lh`
    }
    return element
  }

  override updateDOM(): boolean {
    return false
  }
}

const markTags = { strong: 'strong', emphasis: 'em', code: 'code', link: 'span' } as const

/** A stretch of a leaf with the same marks all along. */
class MarkedNode extends TextNode {
  readonly __marks: readonly Mark[]

  constructor(text: string, marks: readonly Mark[], key?: NodeKey) {
    super(text, key)
    this.__marks = marks
  }

  static override getType(): string {
    return 'marked'
  }

  static override clone(node: MarkedNode): MarkedNode {
    return new MarkedNode(node.__text, node.__marks, node.__key)
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const outer = document.createElement('span')
    const inner = this.__marks.reduce<HTMLElement>((around, mark) => {
      const element = document.createElement(markTags[mark.kind])
      if (mark.kind === 'link') {
        // Never a link of the browser's: nothing in a document leads anywhere by itself.
        element.setAttribute('role', 'link')
        element.dataset['url'] = mark.url ?? ''
      }
      return around.appendChild(element)
    }, outer)
    inner.append(this.__text)
    return outer
  }

  override updateDOM(): boolean {
    return false
  }
}

/** Puts the blocks into `root`; answers with the elements of the leaves, in order, and what takes it all away. */
export function showBlocks(
  root: HTMLElement,
  source: SourceInHand,
): { elements: HTMLElement[]; remove: () => void } {
  const keys: NodeKey[] = []
  const editor = createEditor({
    namespace: 'reader',
    editable: false,
    nodes: [BlockNode, MarkedNode],
    onError: (error) => {
      throw error
    },
  })
  const textsOf = (leaf: Block): LexicalNode[] =>
    segmentsOf(leaf).map(({ start, end, marks }) => {
      const text = source.text.slice(start, end)
      return marks.length === 0 ? $createTextNode(text) : new MarkedNode(text, marks)
    })
  const nodeOf = (block: Block): BlockNode => {
    const node = new BlockNode(block)
    if (block.blocks) return filled(node, block.blocks.map(nodeOf))
    keys.push(node.getKey())
    return node.append(...textsOf(block))
  }
  editor.setRootElement(root)
  editor.update(() => void filled($getRoot().clear(), source.blocks.map(nodeOf)), { discrete: true })
  const elements = keys.flatMap((key) => editor.getElementByKey(key) ?? [])
  return { elements, remove: () => editor.setRootElement(null) }
}

/** A node with its children. So many arguments as a long text has lines no call takes: they come by portions. */
function filled<T extends ElementNode>(node: T, children: readonly LexicalNode[]): T {
  for (let from = 0; from < children.length; from += 10_000)
    node.append(...children.slice(from, from + 10_000))
  return node
}
