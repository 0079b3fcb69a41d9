// The tree of blocks before it has positions: what is empty goes, what is nested for nothing is made plain,
// and then every leaf gets its place in one text. Trees are shallow here (Blocks sees to it), so this may recurse.
import type { Block, Document } from '../../core/text/document'
import type { Hint, Scope } from '../../core/text/scope'

type Mark = NonNullable<Block['marks']>[number]
export type MarkKind = Mark['kind']

/** A block with words; the positions of its marks count from its own start. */
export interface Leaf {
  kind: Block['kind']
  level?: number | undefined
  text: string
  raw: boolean
  marks: Mark[]
  linked: number
  scope?: Scope | undefined
  /** Says what an image shows. */
  isAlt?: boolean
  /** Right after an image. */
  isPictured?: boolean
}

export interface Group {
  kind: 'list' | 'item' | 'quotation' | 'table' | 'row' | 'cell'
  nodes: Node[]
}

export type Node = Leaf | Group

/** The document of these nodes, and a hint for each of its leaves. */
export function placed(nodes: readonly Node[]): { document: Document; hints: Hint[] } {
  const parts: string[] = []
  const hints: Hint[] = []
  let at = 0
  const say = (text: string) => {
    parts.push(text)
    at += text.length
  }
  const placeAll = (all: readonly Node[], joint: string): Block[] =>
    all.map((node, index) => {
      if (index > 0) say(joint)
      return place(node)
    })
  const place = (node: Node): Block => {
    const start = at
    if (isGroup(node)) {
      const blocks = placeAll(node.nodes, node.kind === 'row' ? '\t' : '\n')
      return { kind: node.kind, start, end: at, blocks }
    }
    const { kind, level, scope, linked, isPictured = false } = node
    const text = node.raw ? node.text.trimEnd() : node.text
    say(text)
    hints.push({ scope, linked, isPictured })
    const marks = marksAt(node.marks, start, at)
    return { kind, start, end: at, ...(level && { level }), ...(marks.length > 0 && { marks }) }
  }
  const blocks = placeAll(nodes.flatMap(plain), '\n')
  return { document: { text: parts.join(''), blocks }, hints }
}

const isGroup = (node: Node): node is Group => 'nodes' in node

function marksAt(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks
    .map((mark) => ({ ...mark, start: start + mark.start, end: Math.min(start + mark.end, end) }))
    .filter((mark) => mark.start < mark.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** One row, one column, or a cell with several blocks: a table that only holds something together. */
const isLayout = (rows: readonly Node[]): boolean =>
  rows.length === 1 ||
  rows.every((row) => isGroup(row) && row.nodes.length === 1) ||
  rows.some((row) => isGroup(row) && row.nodes.some((cell) => isGroup(cell) && cell.nodes.length > 2))

/** What stands in the cells of a row, without them. */
const unboxed = (row: Node): Node[] =>
  isGroup(row)
    ? row.nodes.flatMap((cell) => (isGroup(cell) ? cell.nodes : [{ ...cell, kind: 'paragraph' as const }]))
    : []

/** A node without what is empty; a group of one paragraph is a leaf, and captions stand before their table. */
function plain(node: Node): Node[] {
  if (!isGroup(node)) return /[^\s\p{Cf}]/u.test(node.text) ? [node] : []
  const nodes = node.nodes.flatMap(plain)
  const [only] = nodes
  if (node.kind === 'table') {
    const rows = nodes.filter(({ kind }) => kind === 'row')
    const rest = nodes.filter(({ kind }) => kind !== 'row')
    if (isLayout(rows)) return [...rest, ...rows.flatMap(unboxed)]
    return [...rest, { kind: 'table', nodes: rows }]
  }
  // An empty cell keeps the others in their columns.
  if (node.kind === 'cell' && !only) return [{ kind: 'cell', text: '', raw: false, marks: [], linked: 0 }]
  if (node.kind === 'row' && nodes.every((each) => !isGroup(each) && each.text === '')) return []
  if (!only) return []
  const isPlain = nodes.length === 1 && only.kind === 'paragraph' && !isGroup(only)
  if (isPlain && node.kind !== 'list' && node.kind !== 'row') return [{ ...only, kind: node.kind }]
  return [{ kind: node.kind, nodes }]
}
