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

interface Part {
  start: number
  end: number
}

// The part of the text that catches: a clause, or the end of a call from `.catch` on.
function caught(file: SourceFile, node: Node): Part[] {
  if (node.type === 'CatchClause') return [node]
  if (node.type !== 'CallExpression' || !('callee' in node)) return []
  const callee = node.callee as Node & { property?: Node }
  const property = callee.property
  if (!property || file.text.slice(property.start, property.end) !== 'catch') return []
  return [{ start: property.start, end: node.end }]
}

function isExplained(file: SourceFile, part: Part): boolean {
  const line = lineAt(file, part.start)
  return file.comments.some(({ start, end }) => {
    const inside = start >= part.start && end <= part.end
    const before = end <= part.start && lineAt(file, end) >= line - 1
    return inside || before
  })
}
