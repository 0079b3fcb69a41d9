// Markdown → its tree, in pieces: the parser's time grows faster than a text, so a long one is cut where nothing of
// what stood before can go on. Addresses that links name are known in every piece.
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'

/** Pieces are about this long, in characters. */
const pieceLength = 30_000

/** The tree of a Markdown text, a head in YAML first. */
export function parseMarkdown(text: string): Root {
  const pieces = piecesOf(text)
  if (pieces.length === 1) return parsed(text, true)
  const definitions = text.match(/^ {0,3}\[[^\]^\n][^\]\n]*\]:[ \t]*\S.*$/gm)?.join('\n') ?? ''
  const known = definitions.length < pieceLength ? `\n\n${definitions}` : ''
  return {
    type: 'root',
    children: pieces.flatMap((piece, index) => parsed(piece + known, index === 0).children),
  }
}

function parsed(text: string, isFirst: boolean): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), ...(isFirst ? [frontmatter('yaml')] : [])],
    // The transforms look for addresses by recursion, which deep nesting breaks.
    mdastExtensions: [
      gfmFromMarkdown().map((one) => ({ ...one, transforms: [] })),
      frontmatterFromMarkdown('yaml'),
    ],
  })
}

/** Cuts a text before lines that begin a paragraph or heading after a blank one, outside of code and markup. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  let fence = ''
  let isBlank = false
  let at = 0
  for (const line of text.split(/(?<=\n)/)) {
    if (at - start > pieceLength && isBlank && fence === '' && /^[#\p{L}]/u.test(line)) {
      pieces.push(text.slice(start, at))
      start = at
    }
    fence = fenceAfter(line, fence)
    isBlank = /^\s*$/.test(line)
    at += line.length
  }
  return [...pieces, text.slice(start)]
}

/** What ends the code or markup that is open after a line; empty where none is. */
function fenceAfter(line: string, fence: string): string {
  if (fence === '') {
    const opened =
      /^ {0,3}(```+|~~~+|<!--|<(?:script|pre|style|textarea)\b)/i.exec(line)?.[1]?.toLowerCase() ?? ''
    if (opened === '' || !opened.startsWith('<')) return opened
    const end = opened === '<!--' ? '-->' : `</${opened.slice(1)}>`
    return line.toLowerCase().includes(end) ? '' : end
  }
  if (fence.startsWith('`') || fence.startsWith('~'))
    return line.trim().startsWith(fence) && /^[`~]+$/.test(line.trim()) ? '' : fence
  return line.toLowerCase().includes(fence) ? '' : fence
}
