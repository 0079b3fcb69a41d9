// The walk over a page's tree that tells its words to Blocks: every word that a reader of the page could see,
// in order, and none that it keeps for itself. No recursion: a page may be nested as deep as its parser allows.
import type { Scope } from '../../../core/text/scope'
import type { Blocks } from '../blocks'
import { meaningOf, telling, unread } from './elements'
import { linkOf } from '../metadata/links'
import {
  attribute,
  type Element,
  isElement,
  isText,
  nodesBelow,
  type Tree,
  type TreeNode,
  wordsOf,
} from './tree'

/** What a walk needs to know of the page; `parse` reads the pages that are written inside this one. */
export interface Surroundings {
  base: string | undefined
  parse: (markup: string) => Tree
  /** A piece of markup among other words begins and ends no block by itself. */
  isPiece?: boolean
}

interface Frame {
  nodes: TreeNode[]
  at: number
  scope: Scope | undefined
  leave(): void
}

/** Scopes in scopes; deeper ones tell nothing more. */
const deepestScope = 200
/** Pages in pages (`srcdoc`, frames' substitutes). */
const deepestPage = 3

/** Tells the words of a page. Answers how many letters and digits stand in it that a browser doesn't show. */
export function tellPage(blocks: Blocks, tree: Tree, surroundings: Surroundings): { hidden: number } {
  const context = { ...surroundings, layout: layoutTables(tree) }
  const frames: Frame[] = [{ nodes: tree.childNodes, at: 0, scope: undefined, leave: () => {} }]
  let hidden = 0
  let pages = 0
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.nodes[frame.at++]
    if (!node) {
      frame.leave()
      frames.pop()
      // What was told is let go, so that a big page and its document needn't fit in memory together.
      frame.nodes.length = 0
    } else if (isText(node)) blocks.text(node.value, frame.scope)
    else if (isElement(node) && isHidden(node)) hidden += lettersBelow(node)
    else if (isElement(node)) {
      const scope = scopeOf(node, frame.scope)
      const leave = enter(blocks, node, scope, context)
      const inner = pages < deepestPage ? innerPage(node) : undefined
      pages += inner === undefined ? 0 : 1
      frames.push({
        nodes: inner === undefined ? shownBelow(node) : surroundings.parse(inner).childNodes,
        at: 0,
        scope,
        leave: () => {
          pages -= inner === undefined ? 0 : 1
          leave()
        },
      })
    }
  }
  return { hidden }
}

/** Tells what an element means for the words in it; answers with what ends that. */
function enter(
  blocks: Blocks,
  element: Element,
  scope: Scope | undefined,
  { base, layout, isPiece }: Surroundings & { layout: ReadonlySet<Element> },
): () => void {
  if (isPiece && /^(?:html|body)$/.test(element.tagName)) return () => {}
  const { group, manner, mark, block, apart } = layout.has(element) ? aBlock : meaningOf(element.tagName)
  if (group) {
    blocks.openGroup(group)
    return () => blocks.closeGroup()
  }
  if (manner) {
    blocks.openManner(manner)
    tellControl(blocks, element, scope)
    return () => blocks.closeManner()
  }
  if (mark === 'link') return enterLink(blocks, linkOf(attribute(element, 'href'), base))
  if (mark) {
    blocks.openMark(mark)
    return () => blocks.closeMark(mark)
  }
  if (block) {
    blocks.end()
    if (element.tagName === 'iframe') tellAlt(blocks, attribute(element, 'title'), scope)
    return () => blocks.end()
  }
  if (apart) {
    blocks.separate()
    // What can be pressed counts as a link does: pages are made of these, texts aren't.
    const isControl = element.tagName !== 'time' && element.tagName !== 'mn'
    if (isControl) blocks.openLink()
    tellControl(blocks, element, scope)
    return () => {
      if (isControl) blocks.closeLink()
      blocks.separate()
    }
  }
  return enterInLine(blocks, element, scope)
}

const aBlock: ReturnType<typeof meaningOf> = { block: true }

function enterLink(blocks: Blocks, url: string | undefined): () => void {
  blocks.openLink()
  if (url !== undefined) blocks.openMark('link', url)
  return () => {
    if (url !== undefined) blocks.closeMark('link')
    blocks.closeLink()
  }
}

function enterInLine(blocks: Blocks, element: Element, scope: Scope | undefined): () => void {
  const around = (before: string, after: string) => {
    blocks.text(before, scope)
    return () => blocks.text(after, scope)
  }
  switch (element.tagName) {
    case 'br':
      blocks.breakLine(scope)
      break
    case 'img':
    case 'image':
      blocks.picture()
      tellAlt(blocks, attribute(element, 'alt'), scope)
      break
    case 'q':
      return around('“', '”')
    case 'sup':
    case 'sub': {
      // A browser sets 10⁶ and a note at 361 higher; in a line they must not become 106 and 3612.
      if (!blocks.endsInDigit() || !/^\d/.test(wordsOf(element))) break
      if (hasLink(element)) return around('[', ']')
      return around(element.tagName === 'sup' ? '^' : '_', '')
    }
  }
  return () => {}
}

const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)+$/u

/** What an image shows; an emoji that is drawn as one stands for itself. */
function tellAlt(blocks: Blocks, alt: string | undefined, scope: Scope | undefined): void {
  if (alt === undefined || alt.trim() === '') return
  if (emoji.test(alt)) blocks.text(alt, scope)
  else blocks.alt(alt, scope)
}

/** What a control shows that holds no words: the name of a button, the hint in a field. */
function tellControl(blocks: Blocks, element: Element, scope: Scope | undefined): void {
  if (element.tagName !== 'input' && element.tagName !== 'textarea') return
  const type = attribute(element, 'type')?.toLowerCase() ?? 'text'
  const shown = /^(submit|button|reset)$/.test(type)
    ? attribute(element, 'value')
    : type === 'image'
      ? attribute(element, 'alt')
      : attribute(element, 'placeholder')
  if (shown !== undefined && element.childNodes.length === 0) blocks.text(shown, scope)
}

/** A page written inside this one: the source of a frame, or what browsers without frames were to show. */
function innerPage(element: Element): string | undefined {
  if (element.tagName === 'iframe') return attribute(element, 'srcdoc')
  if (element.tagName !== 'noframes') return undefined
  return element.childNodes.map((node) => (isText(node) ? node.value : '')).join('')
}

/** The nodes of an element that a reader sees. */
function shownBelow(element: Element): TreeNode[] {
  // A saved page keeps what its components show in templates that say so.
  if (element.tagName === 'template' && attribute(element, 'shadowrootmode') !== undefined)
    return (element as Element & { content: { childNodes: TreeNode[] } }).content.childNodes
  return unread.has(element.tagName) || element.tagName === 'iframe' ? [] : element.childNodes
}

function isHidden(element: Element): boolean {
  if (element.attrs.length === 0 || element.tagName === 'body' || element.tagName === 'html') return false
  const hidden = attribute(element, 'hidden')
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true
  if (element.tagName === 'input' && attribute(element, 'type')?.toLowerCase() === 'hidden') return true
  return /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(attribute(element, 'style') ?? '')
}

const isRead = ({ tagName }: Element) => !unread.has(tagName)

function lettersBelow(element: Element): number {
  let letters = 0
  for (const node of nodesBelow(element, isRead))
    if (isText(node) && isElement(node.parentNode as TreeNode) && isRead(node.parentNode as Element))
      letters += node.value.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters
}

const hasLink = (element: Element): boolean =>
  [...nodesBelow(element)].some((node) => isElement(node) && node.tagName === 'a')

/** Tables that hold other tables, or say so, only lay a page out. */
function layoutTables(tree: Tree): ReadonlySet<Element> {
  const layout = new Set<Element>()
  for (const node of nodesBelow(tree)) {
    if (!isElement(node) || node.tagName !== 'table') continue
    if (/^(presentation|none)$/.test(attribute(node, 'role') ?? '')) layout.add(node)
    for (let up = node.parentNode; up && 'tagName' in up; up = up.parentNode)
      if (up.tagName === 'table') {
        // What is around this one was found when that one was.
        if (layout.has(up)) break
        layout.add(up)
      }
  }
  return layout
}

/** Where pages say what an element is; with classes made by a program, its tests' and components' names still do. */
const naming = /^(?:id|class|role|itemprop|aria-label|data-(?:test-?id|component|module|role|widget))$/

function scopeOf(element: Element, up: Scope | undefined): Scope | undefined {
  const depth = (up?.depth ?? 0) + 1
  if (depth > deepestScope) return up
  // An element of the site's own is named by its tag.
  const own = element.tagName.includes('-') ? [element.tagName] : []
  const told = element.attrs.filter(({ name }) => naming.test(name)).map(({ value }) => value.slice(0, 300))
  const named = [...own, ...told].join(' ')
  if (named === '' && !telling.has(element.tagName)) return up
  const words = named
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_-]+/g, '-')
    .replace(/\s+/g, ' ')
  return { tag: element.tagName, words, up, depth }
}
