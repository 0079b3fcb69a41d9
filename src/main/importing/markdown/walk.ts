// The walk over a Markdown tree that tells its words to Blocks. Raw HTML in it is read as a page would be: its words
// stay, nothing is carried out. No recursion: quotations may be nested as deep as the parser allows.
import type { Nodes, Root, RootContent } from 'mdast'
import type { Scope } from '../../../core/text/scope'
import type { Blocks } from '../blocks'
import { linkOf } from '../metadata/links'

/** What a walk needs besides the tree: `tellHtml` tells the words of a piece of markup. */
export interface Around {
  base: string | undefined
  tellHtml: (markup: string) => void
}

interface Frame {
  nodes: readonly Nodes[]
  at: number
  scope: Scope | undefined
  leave: () => void
}

type Definitions = Map<string, string>
const nothing = () => {}

/** Tells the words of a Markdown document. */
export function tellMarkdown(blocks: Blocks, root: Root, around: Around): void {
  const definitions = definitionsIn(root)
  const frames: Frame[] = [{ nodes: root.children, at: 0, scope: undefined, leave: nothing }]
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.nodes[frame.at++]
    if (!node) {
      frame.leave()
      frames.pop()
      continue
    }
    const scope = node.type === 'footnoteDefinition' ? footnote(frame.scope) : frame.scope
    const rule = rules[node.type] as ((...all: [Blocks, Nodes, Context]) => Leave) | undefined
    const leave = rule?.(blocks, node, { ...around, scope, definitions }) ?? nothing
    if ('children' in node) frames.push({ nodes: node.children, at: 0, scope, leave })
    else leave()
  }
}

const footnote = (up: Scope | undefined): Scope => ({
  tag: 'section',
  words: 'footnotes',
  up,
  depth: (up?.depth ?? 0) + 1,
})

type Context = Around & { scope: Scope | undefined; definitions: Definitions }
type Leave = (() => void) | undefined
/** By type of node: tells what it means for the words in it, and answers with what ends that. */
type Rules = {
  [T in Nodes['type']]?: (blocks: Blocks, node: Extract<Nodes, { type: T }>, context: Context) => Leave
}

const group =
  (kind: Parameters<Blocks['openGroup']>[0]) =>
  (blocks: Blocks): Leave => {
    blocks.openGroup(kind)
    return () => blocks.closeGroup()
  }
const mark =
  (kind: 'strong' | 'emphasis') =>
  (blocks: Blocks): Leave => {
    blocks.openMark(kind)
    return () => blocks.closeMark(kind)
  }
const apart = (blocks: Blocks): Leave => {
  blocks.end()
  return () => blocks.end()
}
const image = (blocks: Blocks, { alt }: { alt?: string | null | undefined }, { scope }: Context): Leave => {
  blocks.picture()
  if (alt != null && alt.trim() !== '') blocks.alt(alt, scope)
  return undefined
}

const rules: Rules = {
  paragraph: apart,
  thematicBreak: apart,
  list: group('list'),
  listItem: (blocks, { checked }) => {
    const leave = group('item')(blocks)
    if (checked != null) blocks.lead(checked ? '[x]' : '[ ]')
    return leave
  },
  blockquote: group('quotation'),
  table: group('table'),
  tableRow: group('row'),
  tableCell: group('cell'),
  heading: (blocks, { depth }) => {
    blocks.openManner({ kind: 'heading', level: depth })
    return () => blocks.closeManner()
  },
  code: (blocks, { value }, { scope }) => {
    blocks.openManner({ kind: 'code', raw: true })
    blocks.text(value, scope)
    return () => blocks.closeManner()
  },
  html: (_blocks, { value }, { tellHtml }) => {
    tellHtml(value)
    return undefined
  },
  footnoteDefinition: (blocks, { label, identifier }) => {
    blocks.end()
    blocks.lead(`[${label ?? identifier}]`)
    return () => {
      blocks.end()
      blocks.lead('')
    }
  },
  text: (blocks, { value }, { scope }) => {
    blocks.text(value, scope)
    return undefined
  },
  inlineCode: (blocks, { value }, { scope }) => {
    blocks.openMark('code')
    blocks.text(value, scope)
    return () => blocks.closeMark('code')
  },
  strong: mark('strong'),
  emphasis: mark('emphasis'),
  break: (blocks, _node, { scope }) => {
    blocks.breakLine(scope)
    return undefined
  },
  link: (blocks, { url }, { base }) => enterLink(blocks, linkOf(url, base)),
  linkReference: (blocks, { identifier }, { base, definitions }) =>
    enterLink(blocks, linkOf(definitions.get(identifier), base)),
  image,
  imageReference: image,
  footnoteReference: (blocks, { label, identifier }, { scope }) => {
    blocks.text(`[${label ?? identifier}]`, scope)
    return undefined
  },
}

function enterLink(blocks: Blocks, url: string | undefined): () => void {
  blocks.openLink()
  if (url !== undefined) blocks.openMark('link', url)
  return () => {
    if (url !== undefined) blocks.closeMark('link')
    blocks.closeLink()
  }
}

/** The addresses that links name; the first definition of a name counts. */
function definitionsIn(root: Root): Definitions {
  const found: Definitions = new Map()
  const waiting: RootContent[] = root.children.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url)
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
  }
  return found
}
