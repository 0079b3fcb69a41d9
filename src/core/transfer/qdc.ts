// qdc: the tags as a REFI-QDA codebook (1.5, “Codebook Exchange”), which other programs for qualitative work read.
// Must not break: the same tags always make the same bytes, and what the format has no place for is told.
import type { Records } from '../model/records'
import { WorkbenchError } from '../errors'
import { leftOut } from './losses'
import type { Chunk, ProjectData } from './project-data'
import { isBeyondXml, xmlAttribute, xmlText } from './xml'

type Tag = Records['tags']

/** The namespace of the format. */
const qdcNamespace = 'urn:QDA-XML:codebook:1.0'

/** The file in pieces: a code a tag, inside the code of the tag above it. Throws `refused` when there are no tags. */
export function* writeQdc(data: ProjectData): Generator<Chunk> {
  // The format has no codebook without a code.
  if (data.count('tags') === 0)
    throw new WorkbenchError('refused', 'This project has no tags, and a .qdc file holds nothing else.')
  yield glue('<?xml version="1.0" encoding="UTF-8"?>\n')
  yield glue(`<CodeBook xmlns="${qdcNamespace}" origin="Assay">\n  <Codes>\n`)
  const tree = treeOf([...data.all('tags')])
  const written = new Set<string>()
  // Roots first; what goes round in a circle has none, and begins at its first tag.
  for (const tag of [...(tree.get(undefined) ?? []), ...data.all('tags')])
    if (!written.has(tag.id)) yield* writeBranch(tag, tree, written)
  yield glue('  </Codes>\n</CodeBook>\n')
}

const glue = (text: string): Chunk => ({ text, rows: 0, read: 0 })

function opening({ id, name, color }: Tag, hasContent: boolean): string {
  const attributes = [
    `guid="${id}"`,
    `name="${xmlAttribute(name)}"`,
    'isCodable="true"',
    ...(color === undefined ? [] : [`color="${color}"`]),
  ]
  return `<Code ${attributes.join(' ')}${hasContent ? '>' : '/>'}`
}

const described = ({ description }: Tag, indent: string): string =>
  description ? `${indent}  <Description>${xmlText(description)}</Description>\n` : ''

type Tree = ReadonlyMap<string | undefined, Tag[]>

/** The tags below each tag, and those at the top under undefined, by id. */
function treeOf(tags: readonly Tag[]): Tree {
  const tree = new Map<string | undefined, Tag[]>()
  for (const tag of tags) {
    const siblings = tree.get(tag.parent)
    if (siblings) siblings.push(tag)
    else tree.set(tag.parent, [tag])
  }
  return tree
}

/** A tag with all below it. What is still to be written is a stack: a tree may be deeper than calls can go. */
function* writeBranch(root: Tag, tree: Tree, written: Set<string>): Generator<Chunk> {
  const waiting: { tag: Tag; depth: number; ends: boolean }[] = [{ tag: root, depth: 2, ends: false }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { tag, depth, ends } = next
    const indent = '  '.repeat(depth)
    if (ends) {
      yield glue(`${indent}</Code>\n`)
      continue
    }
    written.add(tag.id)
    const inner = (tree.get(tag.id) ?? []).filter(({ id }) => !written.has(id))
    const hasContent = inner.length > 0 || Boolean(tag.description)
    yield { text: `${indent}${opening(tag, hasContent)}\n${described(tag, indent)}`, rows: 1, read: 1 }
    if (hasContent) waiting.push({ tag, depth, ends: true })
    for (const each of inner.toReversed()) waiting.push({ tag: each, depth: depth + 1, ends: false })
  }
}

/** What a REFI-QDA codebook can't carry. */
export function lostInQdc(data: ProjectData): string[] {
  const tags = [...data.all('tags')]
  const count = (has: (tag: Tag) => unknown) => tags.filter(has).length
  const examples = count(({ examples: words }) => words)
  const shortcuts = count(({ shortcut }) => shortcut)
  const beyond = count(({ name, description = '' }) => isBeyondXml(name + description))
  return [
    ...leftOut(data, ['claimTypes', 'entities']),
    ...(examples > 0 ? [`Tags with examples, which are not in the file: ${examples}.`] : []),
    ...(shortcuts > 0 ? [`Tags with shortcuts, which are not in the file: ${shortcuts}.`] : []),
    ...(beyond > 0 ? [`Tags with characters that XML can't hold, which became U+FFFD: ${beyond}.`] : []),
  ]
}
