// Builds the document of a source as a read-only Lexical tree, one element a block, one text node a leaf.
// Must not break: the text node of a leaf is exactly the slice of the source's text; positions rest on it.
import {
  $createTextNode,
  $getRoot,
  createEditor,
  type EditorConfig,
  ElementNode,
  type NodeKey,
} from 'lexical'
import type { Block } from '../../core/text/document'
import type { SourceInHand } from '../state/state'

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

const tagOf = (block: Block): string => (block.kind === 'heading' ? `h${block.level ?? 2}` : tags[block.kind])

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

/** Puts the blocks into `root`; answers with the elements of the leaves, in order, and what takes it all away. */
export function showBlocks(
  root: HTMLElement,
  source: SourceInHand,
): { elements: HTMLElement[]; remove: () => void } {
  const keys: NodeKey[] = []
  const editor = createEditor({
    namespace: 'reader',
    editable: false,
    nodes: [BlockNode],
    onError: (error) => {
      throw error
    },
  })
  const nodeOf = (block: Block): BlockNode => {
    const node = new BlockNode(block)
    if (block.blocks) return node.append(...block.blocks.map(nodeOf))
    keys.push(node.getKey())
    return block.start === block.end
      ? node
      : node.append($createTextNode(source.text.slice(block.start, block.end)))
  }
  editor.setRootElement(root)
  editor.update(
    () =>
      $getRoot()
        .clear()
        .append(...source.blocks.map(nodeOf)),
    { discrete: true },
  )
  const elements = keys.flatMap((key) => editor.getElementByKey(key) ?? [])
  return { elements, remove: () => editor.setRootElement(null) }
}
