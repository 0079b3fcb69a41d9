// Errors travel to the three places that answer for them; whoever stops one on the way says what it recovers from.
import { lineAt, nodesOf, type Node, type SourceFile } from './file'

/** The gate of every shell, the page's run(), the command line's main. */
const gates = ['src/main/workbench/answer.ts', 'src/renderer/state/tools.ts', 'src/main/shells/cli/main.ts']

export function silentCatches(file: SourceFile): string[] {
  if (gates.includes(file.path)) return []
  return nodesOf(file.program)
    .flatMap((node) => caught(file, node))
    .filter((part) => !isExplained(file, part))
    .map(
      (part) => `${file.path}:${lineAt(file, part.start)} catches without a comment on what it recovers from`,
    )
}

/** What catches: a clause, or the end of a call from `.catch` on, and where the whole statement or chain begins. */
interface Part {
  whole: number
  start: number
  end: number
}

function caught(file: SourceFile, node: Node): Part[] {
  if (node.type === 'TryStatement' && 'handler' in node && node.handler) {
    const { start, end } = node.handler as Node
    return [{ whole: node.start, start, end }]
  }
  if (node.type !== 'CallExpression' || !('callee' in node)) return []
  const { property } = node.callee as Node & { property?: Node }
  if (!property || file.text.slice(property.start, property.end) !== 'catch') return []
  return [{ whole: node.start, start: property.start, end: node.end }]
}

// Said inside, or right above the catch, the `try` or the chain of calls.
function isExplained(file: SourceFile, { whole, start, end }: Part): boolean {
  const lines = [lineAt(file, whole), lineAt(file, start)]
  return file.comments.some(
    (comment) =>
      (comment.start >= start && comment.end <= end) ||
      (comment.end <= start && lines.some((line) => [line, line - 1].includes(lineAt(file, comment.end)))),
  )
}
