// Markup → the tree that a browser would build of it (parse5), within limits of depth and size.
// Nothing of it is carried out or fetched: scripts are text that nobody reads.
import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5'
import { WorkbenchError } from '../../../core/errors'

export type Element = DefaultTreeAdapterTypes.Element
export type Tree = DefaultTreeAdapterTypes.Document
export type TreeNode = DefaultTreeAdapterTypes.ChildNode

/** Deeper nesting makes a parser slow without end; a page by a person has a few dozen levels. */
const deepest = 50_000
/** Unclosed formatting is opened again in every block, so that a small file may become a huge tree. */
const mostNodes = 1_500_000

/** Parses a page. Throws `unreadable` when it is nested too deep, `tooLarge` when its tree is too big. */
export function parsePage(name: string, markup: string): Tree {
  let depth = 0
  let nodes = 0
  return parse(markup, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (tag, namespace, attributes) => {
        nodes += 1
        if (nodes > mostNodes)
          throw new WorkbenchError(
            'tooLarge',
            `“${name}” has more than ${mostNodes.toLocaleString('en')} elements, the most that Assay reads of one page.`,
          )
        return defaultTreeAdapter.createElement(tag, namespace, attributes)
      },
      onItemPush: () => {
        depth += 1
        if (depth > deepest)
          throw new WorkbenchError(
            'unreadable',
            `“${name}” is nested more than ${deepest.toLocaleString('en')} elements deep, which no page needs.`,
          )
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
}

export const isElement = (node: TreeNode): node is Element => defaultTreeAdapter.isElementNode(node)
export const isText = (node: TreeNode): node is DefaultTreeAdapterTypes.TextNode =>
  defaultTreeAdapter.isTextNode(node)
export const isComment = (node: TreeNode): node is DefaultTreeAdapterTypes.CommentNode =>
  defaultTreeAdapter.isCommentNode(node)

/** The value of an attribute; the first one counts when it is there twice. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

/** The nodes below a node, in the order of the page; `into` says whether to look inside an element. */
export function* nodesBelow(
  top: { childNodes: TreeNode[] },
  into: (element: Element) => boolean = () => true,
): Generator<TreeNode> {
  const waiting = top.childNodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    // One by one: a call with a hundred thousand arguments would fail.
    if (isElement(node) && into(node))
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1)
        waiting.push(node.childNodes[at] as TreeNode)
  }
}

/** The words below an element as one line, no more than a title could need. */
export function wordsOf(element: Element): string {
  let words = ''
  for (const node of nodesBelow(element, ({ tagName }) => !/^(script|style|template)$/.test(tagName))) {
    if (isText(node)) words += node.value
    else if (isElement(node) && node.tagName !== 'span') words += ' '
    if (words.length > 2000) break
  }
  return words.replace(/\s+/g, ' ').trim()
}
